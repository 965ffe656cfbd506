package org.facetrules.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.KnownPayer;
import org.facetrules.table.KnownPayers;
import org.facetrules.table.PayerStanding;

/**
 * What payers cover of a code, term by term, with the days and the grade of each value; and of
 * which terms nothing was read.
 */
final class CoveragePart implements SheetPart {
  /** Asked of every facet code under fluoroscopy or CT. */
  private static final Set<CoverageTerm<?>> COMMON =
      ImmutableSet.of(
          CoverageTerm.LEVELS,
          CoverageTerm.REGIONS,
          CoverageTerm.WINDOW,
          CoverageTerm.IMAGING,
          CoverageTerm.IMAGING_NOT_COVERED,
          CoverageTerm.PAIN_DURATION,
          CoverageTerm.AXIAL_PAIN,
          CoverageTerm.FUNCTION_AFFECTED,
          CoverageTerm.CONSERVATIVE_CARE,
          CoverageTerm.CONSERVATIVE_CARE_DURATION,
          CoverageTerm.UNTREATED_RADICULOPATHY,
          CoverageTerm.OTHER_PATHOLOGY,
          CoverageTerm.GENERALIZED_PAIN,
          CoverageTerm.FUSION,
          CoverageTerm.OTHER_BLOCKS);

  private static final Set<CoverageTerm<?>> OF_INJECTIONS =
      ImmutableSet.of(
          CoverageTerm.INJECTED_LEVELS,
          CoverageTerm.DIAGNOSTIC_SESSIONS,
          CoverageTerm.THERAPEUTIC_SESSIONS,
          CoverageTerm.DIAGNOSTICS_PER_LEVEL_AND_SIDE,
          CoverageTerm.SECOND_DIAGNOSTIC_INTERVAL,
          CoverageTerm.SECOND_DIAGNOSTIC_SAME_LEVEL,
          CoverageTerm.FIRST_DIAGNOSTIC_RELIEF,
          CoverageTerm.ABLATION_CONSIDERED,
          CoverageTerm.INTRA_ARTICULAR_DIAGNOSTIC,
          CoverageTerm.DIAGNOSTIC_AFTER_DESTRUCTION,
          CoverageTerm.THERAPEUTIC,
          CoverageTerm.THERAPEUTIC_NEEDS_DIAGNOSTICS,
          CoverageTerm.THERAPEUTIC_DIAGNOSTIC_RELIEF,
          CoverageTerm.REASON_NOT_ABLATION,
          CoverageTerm.THERAPEUTIC_REPEAT_RELIEF,
          CoverageTerm.THERAPEUTIC_REPEAT_DURATION,
          CoverageTerm.THERAPEUTIC_REPEAT_FUNCTION,
          CoverageTerm.INJECTATES,
          CoverageTerm.BRANCH_BLOCK_VOLUME,
          CoverageTerm.SEDATION_FOR_INJECTIONS,
          CoverageTerm.PROLOTHERAPY_AND_IMPLANTS,
          CoverageTerm.CYST_IMAGING,
          CoverageTerm.CYST_REPEATS,
          CoverageTerm.CYST_REPEAT_RELIEF,
          CoverageTerm.CYST_REPEAT_DURATION);

  private static final Set<CoverageTerm<?>> OF_DESTRUCTION =
      ImmutableSet.of(
          CoverageTerm.DESTROYED_LEVELS,
          CoverageTerm.DENERVATION_SESSIONS,
          CoverageTerm.DENERVATION_NEEDS_DIAGNOSTICS,
          CoverageTerm.DENERVATION_NEEDS_BRANCH_BLOCKS,
          CoverageTerm.DENERVATION_DIAGNOSTIC_RELIEF,
          CoverageTerm.DENERVATION_REPEAT_RELIEF,
          CoverageTerm.DENERVATION_REPEAT_DURATION,
          CoverageTerm.DENERVATION_REPEAT_FUNCTION,
          CoverageTerm.DENERVATION_INTERVAL,
          CoverageTerm.REDIAGNOSE_AFTER,
          CoverageTerm.LEAST_TEMPERATURE,
          CoverageTerm.TECHNIQUES_NOT_COVERED,
          CoverageTerm.SEDATION_FOR_DENERVATION);

  /** The imaging itself decides on ultrasound. */
  private static final Set<CoverageTerm<?>> OF_ULTRASOUND =
      ImmutableSet.of(CoverageTerm.IMAGING, CoverageTerm.IMAGING_NOT_COVERED);

  /** Destruction that is not thermal has the unlisted code. */
  private static final Set<CoverageTerm<?>> OF_UNLISTED =
      ImmutableSet.of(CoverageTerm.LEAST_TEMPERATURE, CoverageTerm.TECHNIQUES_NOT_COVERED);

  private static final ProcedureCode UNLISTED = ProcedureCode.of("64999");

  @Override
  public List<SheetRow> rows(ProcedureCode code) {
    Set<CoverageTerm<?>> terms =
        FacetPlace.find(code)
            .map(CoveragePart::terms)
            .orElse(code.equals(UNLISTED) ? OF_UNLISTED : Set.of());
    return terms.isEmpty() ? List.of() : rows(terms);
  }

  private static List<SheetRow> rows(Set<CoverageTerm<?>> terms) {
    ImmutableList.Builder<SheetRow> rows = ImmutableList.builder();
    for (CoverageTerm<?> term : CoverageTerm.all()) {
      if (terms.contains(term)) {
        rows.addAll(rows(term));
      }
    }
    return rows.addAll(followers()).add(unknown(terms)).build();
  }

  private static Set<CoverageTerm<?>> terms(FacetPlace place) {
    ImmutableSet.Builder<CoverageTerm<?>> terms = ImmutableSet.builder();
    switch (place.family()) {
      case INJECTION -> terms.addAll(COMMON).addAll(OF_INJECTIONS).addAll(thirdLevel(place));
      case DESTRUCTION -> terms.addAll(COMMON).addAll(OF_DESTRUCTION);
      case ULTRASOUND_INJECTION -> terms.addAll(OF_ULTRASOUND);
    }
    return terms.build();
  }

  private static Set<CoverageTerm<?>> thirdLevel(FacetPlace place) {
    return place.rank() == LevelRank.FURTHER ? Set.of(CoverageTerm.THIRD_LEVEL) : Set.of();
  }

  /** A row for each value, with the payers that say it, the days and the grades. */
  private static List<SheetRow> rows(CoverageTerm<?> term) {
    Map<String, SaidOfTerm> values = new LinkedHashMap<>();
    for (SheetPayer payer : SheetPayer.all()) {
      for (SaidOfTerm.Run run : SaidOfTerm.runs(payer.policy(), term)) {
        values.computeIfAbsent(run.value(), none -> new SaidOfTerm()).add(payer, run);
      }
    }
    List<SheetRow> rows = new ArrayList<>();
    values.forEach(
        (value, said) ->
            rows.add(
                new SheetRow(
                    SheetTopic.COVERAGE,
                    term.label() + ", " + value + ": " + said.words(),
                    said.citations())));
    return rows;
  }

  private static List<SheetRow> followers() {
    List<SheetRow> rows = new ArrayList<>();
    for (KnownPayer plan : KnownPayers.standard().all(PayerStanding.FOLLOWS_CONTRACTOR)) {
      rows.add(
          new SheetRow(
              SheetTopic.COVERAGE,
              "%s: as the Medicare contractor, from %s"
                  .formatted(plan.title(), plan.followsFrom().orElseThrow()),
              plan.follows().stream().toList()));
    }
    return rows;
  }

  /** A term of which nothing was read is neither covered nor not covered. */
  private static SheetRow unknown(Set<CoverageTerm<?>> terms) {
    List<String> words = new ArrayList<>();
    for (SheetPayer payer : SheetPayer.all()) {
      long missing =
          terms.stream().filter(term -> payer.policy().timeline(term).entries().isEmpty()).count();
      // Of Medicare those are terms that its policies do not have.
      if (missing > 0 && !payer.isMedicare()) {
        words.add(payer.name() + " " + missing);
      }
    }
    return SheetRow.of(
        SheetTopic.COVERAGE,
        "of %d terms that concern this code nothing was read, which is neither yes nor no: %s"
            .formatted(terms.size(), Words.list(words)),
        new Citation("DERIVED", "from the policies that were read", EvidenceGrade.C));
  }
}
