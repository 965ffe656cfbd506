package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Citation;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.EvidenceGrade;

/** What is written reads back, whatever a policy says. */
class PolicyJsonProperties {
  private static final List<String> TEXTS =
      List.of(
          "0",
          "7",
          "99",
          "0.5",
          "P14D",
          "P6M",
          "P2Y",
          "covered",
          "not-covered",
          "required",
          "expected",
          "all",
          "none",
          "calendar-year",
          "any-at-level",
          "every-setting",
          "64490 64999",
          "ct",
          "contrast");

  @Property(seed = "64493", tries = 300)
  void writtenPolicy_readsBack(@ForAll("policies") CoveragePolicy policy) {
    PayerProfile profile =
        PayerProfile.builder()
            .id(policy.id())
            .title(policy.title())
            .putAllBilateralConventions(PayerProfile.cpt().bilateralConventions())
            .junctionConventions(PayerProfile.cpt().junctionConventions())
            .coverage(policy)
            .build();

    String written = PolicyJson.write(profile);
    assertThat(PolicyJson.read(written)).isEqualTo(profile);
    assertThat(Schemas.faults("policy", written)).isEmpty();
  }

  @Provide
  Arbitrary<CoveragePolicy> policies() {
    Arbitrary<String> words = Arbitraries.strings().ofMinLength(1).ofMaxLength(12).alpha();
    return Combinators.combine(
            Arbitraries.of(CoverageTerm.all()).set().ofMaxSize(8),
            Arbitraries.integers().between(1, 400).list().ofMaxSize(4),
            Arbitraries.of(TEXTS).list().ofSize(5),
            Arbitraries.of(EvidenceGrade.class),
            words,
            Arbitraries.strings().ascii().ofMaxLength(20).map(text -> "x" + text))
        .as(PolicyJsonProperties::policy);
  }

  private static CoveragePolicy policy(
      Iterable<CoverageTerm<?>> terms,
      List<Integer> lengths,
      List<String> texts,
      EvidenceGrade grade,
      String key,
      String section) {
    CoveragePolicy.Builder policy =
        CoveragePolicy.builder("generated", section).remark(section + key);
    Citation citation = new Citation(key, section, grade);
    for (CoverageTerm<?> term : terms) {
      add(policy, term, periods(lengths), texts, citation);
    }
    return policy.build();
  }

  /** As many values as there are lengths and one more, without a day between. */
  private static List<EffectivePeriod> periods(List<Integer> lengths) {
    List<EffectivePeriod> periods = new ArrayList<>();
    LocalDate first = lengths.size() % 2 == 0 ? LocalDate.MIN : LocalDate.of(2024, 2, 28);
    LocalDate next = LocalDate.of(2024, 2, 28);
    for (int length : lengths) {
      LocalDate last = next.plusDays(length);
      periods.add(new EffectivePeriod(first, last));
      next = last.plusDays(1);
      first = next;
    }
    periods.add(
        lengths.size() % 3 == 0
            ? EffectivePeriod.from(first)
            : new EffectivePeriod(first, next.plusDays(30)));
    return periods;
  }

  private static <T> void add(
      CoveragePolicy.Builder policy,
      CoverageTerm<T> term,
      List<EffectivePeriod> periods,
      List<String> texts,
      Citation citation) {
    List<T> values = new ArrayList<>();
    texts.forEach(text -> read(term, text, values));
    TEXTS.forEach(text -> read(term, text, values));
    for (int i = 0; i < periods.size(); i++) {
      policy.add(term, values.get(i % values.size()), periods.get(i), citation);
    }
  }

  private static <T> void read(CoverageTerm<T> term, String text, List<T> values) {
    try {
      values.add(term.read(text));
    } catch (IllegalArgumentException otherForm) {
      // A text of another term.
    }
  }
}
