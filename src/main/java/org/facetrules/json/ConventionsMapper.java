package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.BilateralConvention;
import org.facetrules.policy.JunctionConvention;
import org.facetrules.source.Citation;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.Timeline;

/** From the conventions of a policy file to timelines. */
final class ConventionsMapper {
  private static final String PATH = "/conventions/";

  private final JsonNode conventions;

  ConventionsMapper(JsonNode conventions) {
    this.conventions = conventions;
  }

  /**
   * {@return the bilateral forms of a setting; empty when none is named for it}
   *
   * @throws JsonInputException when a day has two forms or none
   */
  Optional<Timeline<BilateralConvention>> bilateral(BillingSetting setting) {
    Optional<Timeline<BilateralConvention>> forms =
        timeline("bilateral", node -> isFor(node, setting), ConventionsMapper::bilateral)
            .filter(timeline -> !timeline.entries().isEmpty());
    forms.ifPresent(timeline -> requireEveryDay(timeline, setting));
    return forms;
  }

  /**
   * {@return the junction forms under a name; empty when the file does not name them}
   *
   * @throws JsonInputException when a day has two forms
   */
  Optional<Timeline<JunctionConvention>> junction(String name) {
    return timeline(name, node -> true, ConventionsMapper::junction);
  }

  /**
   * {@return the days of KX; empty when the file does not name them}
   *
   * @throws JsonInputException when a day stands twice
   */
  Optional<Timeline<Citation>> kx() {
    return timeline("kx", node -> true, (node, citation) -> citation);
  }

  /** {@return the days of a dated object} */
  static EffectivePeriod days(JsonNode node, String path) {
    LocalDate first = Nodes.text(node, "firstDay").map(Shapes::day).orElse(LocalDate.MIN);
    LocalDate last = Nodes.text(node, "lastDay").map(Shapes::day).orElse(LocalDate.MAX);
    try {
      return new EffectivePeriod(first, last);
    } catch (IllegalArgumentException refused) {
      throw new JsonInputException(path, String.valueOf(refused.getMessage()));
    }
  }

  /** {@return the source of a checked object} */
  static Citation citation(JsonNode node) {
    return new Citation(
        node.required("source").textValue(),
        node.required("section").textValue(),
        PolicyFormat.GRADE.meaning(Nodes.text(node, "grade")).orElseThrow());
  }

  private interface Choice {
    boolean takes(JsonNode node);
  }

  private <T> Optional<Timeline<T>> timeline(
      String name, Choice choice, BiFunction<JsonNode, Citation, T> mapping) {
    if (Nodes.field(conventions, name).isEmpty()) {
      return Optional.empty();
    }
    ImmutableList.Builder<Timeline.Entry<T>> entries = ImmutableList.builder();
    List<JsonNode> items = Nodes.items(conventions, name);
    for (int i = 0; i < items.size(); i++) {
      JsonNode item = items.get(i);
      if (choice.takes(item)) {
        entries.add(
            new Timeline.Entry<>(
                days(item, PATH + name + "/" + i), mapping.apply(item, citation(item))));
      }
    }
    try {
      return Optional.of(Timeline.of(entries.build()));
    } catch (IllegalArgumentException refused) {
      throw new JsonInputException(
          PATH + name, refused.getMessage() + ": expected one for each day");
    }
  }

  private static boolean isFor(JsonNode node, BillingSetting setting) {
    return WireFormat.BILLING
        .meaning(Nodes.text(node, "setting"))
        .map(named -> named == setting)
        .orElse(true);
  }

  private static BilateralConvention bilateral(JsonNode node, Citation citation) {
    return new BilateralConvention(
        PolicyFormat.BILATERAL_FORM.meaning(Nodes.text(node, "form")).orElseThrow(),
        citation,
        Nodes.field(node, "otherFamilies").map(ConventionsMapper::citation).orElse(citation));
  }

  private static JunctionConvention junction(JsonNode node, Citation citation) {
    return new JunctionConvention(
        PolicyFormat.JUNCTION_FORM.meaning(Nodes.text(node, "form")).orElseThrow(),
        citation,
        Nodes.text(node, "otherReading"));
  }

  /** A day without a bilateral form could not be coded. */
  private static void requireEveryDay(
      Timeline<BilateralConvention> timeline, BillingSetting setting) {
    LocalDate next = LocalDate.MIN;
    for (Timeline.Entry<BilateralConvention> entry : timeline.entries()) {
      if (!entry.period().firstDay().equals(next)) {
        throw noForm(setting, new EffectivePeriod(next, entry.period().firstDay().minusDays(1)));
      }
      LocalDate last = entry.period().lastDay();
      if (last.equals(LocalDate.MAX)) {
        return;
      }
      next = last.plusDays(1);
    }
    throw noForm(setting, EffectivePeriod.from(next));
  }

  private static JsonInputException noForm(BillingSetting setting, EffectivePeriod days) {
    return new JsonInputException(
        PATH + "bilateral",
        "no form for %s %s: expected one for every day, the first without firstDay and the last"
                .formatted(setting.label(), days)
            + " without lastDay");
  }
}
