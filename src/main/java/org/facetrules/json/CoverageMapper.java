package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.Timeline;

/** From the coverage of a policy file, and of its base, to a coverage policy. */
final class CoverageMapper {
  private static final String COVERAGE = "coverage";
  private static final String REMARKS = "remarks";
  private static final String WITHOUT = "without";

  private final JsonNode node;
  private final Optional<CoveragePolicy> base;
  private final CoveragePolicy.Builder policy;

  CoverageMapper(JsonNode node, Optional<CoveragePolicy> base) {
    this.node = node;
    this.base = base;
    this.policy = empty();
  }

  /**
   * {@return the policy}
   *
   * @throws JsonInputException when a value is none of its term, or a day has two values or none
   */
  CoveragePolicy policy() {
    base.ifPresent(this::copy);
    leaveOut();
    Map<CoverageTerm<?>, Integer> lastOf = new LinkedHashMap<>();
    List<JsonNode> values = Nodes.items(node, COVERAGE);
    for (int i = 0; i < values.size(); i++) {
      CoverageTerm<?> term = term(values.get(i).required("term"));
      if (!lastOf.containsKey(term)) {
        policy.clear(term);
      }
      lastOf.put(term, i);
      add(policy, term, values.get(i), path(i));
    }
    lastOf.forEach(this::requireEachDayOnce);
    return policy.build();
  }

  private void copy(CoveragePolicy from) {
    from.edition().ifPresent(policy::edition);
    from.terms().forEach(term -> copy(from, term));
  }

  private <T> void copy(CoveragePolicy from, CoverageTerm<T> term) {
    for (Timeline.Entry<CoverageValue<T>> entry : from.timeline(term).entries()) {
      CoverageValue<T> said = entry.value();
      policy.add(term, said.value(), entry.period(), said.citation());
    }
  }

  private void leaveOut() {
    List<JsonNode> terms = Nodes.items(node, WITHOUT);
    for (int i = 0; i < terms.size(); i++) {
      CoverageTerm<?> term = term(terms.get(i));
      if (base.filter(from -> from.terms().contains(term)).isEmpty()) {
        throw new JsonInputException(
            "/" + WITHOUT + "/" + i,
            Quote.text(term.id()) + " is no term of the base: expected one that it holds");
      }
      policy.clear(term);
    }
  }

  private static <T> void add(
      CoveragePolicy.Builder to, CoverageTerm<T> term, JsonNode value, String path) {
    EffectivePeriod days = ConventionsMapper.days(value, path);
    to.add(term, read(term, value, path), days, ConventionsMapper.citation(value));
  }

  private static <T> T read(CoverageTerm<T> term, JsonNode value, String path) {
    String text = TermValueShape.text(value.required("value"));
    try {
      return term.read(text);
    } catch (IllegalArgumentException refused) {
      throw new JsonInputException(
          path + "/value",
          "%s is no value of %s: expected %s"
              .formatted(Quote.text(text), term.id(), term.expected()));
    }
  }

  /** The term alone, so that the place of the fault is known. */
  private void requireEachDayOnce(CoverageTerm<?> term, int last) {
    CoveragePolicy.Builder alone = empty();
    List<JsonNode> values = Nodes.items(node, COVERAGE);
    for (int i = 0; i <= last; i++) {
      if (term(values.get(i).required("term")) == term) {
        add(alone, term, values.get(i), path(i));
      }
    }
    try {
      alone.build();
    } catch (IllegalArgumentException refused) {
      throw new JsonInputException(path(last), String.valueOf(refused.getMessage()));
    }
  }

  private CoveragePolicy.Builder empty() {
    CoveragePolicy.Builder builder =
        CoveragePolicy.builder(node.required("id").textValue(), node.required("title").textValue());
    if (Nodes.field(node, REMARKS).isPresent()) {
      Nodes.items(node, REMARKS).forEach(remark -> builder.remark(remark.textValue()));
    } else {
      base.ifPresent(from -> from.remarks().forEach(builder::remark));
    }
    return builder;
  }

  private static CoverageTerm<?> term(JsonNode id) {
    return CoverageTerm.find(id.textValue()).orElseThrow();
  }

  private static String path(int index) {
    return "/" + COVERAGE + "/" + index;
  }
}
