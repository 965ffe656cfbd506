package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.PairEdit;

/**
 * No two services stand in a pair edit that no modifier resolves (indicator 0).
 *
 * <p>Payable: {@code 64493-LT} with {@code 27096-LT}. Flagged: {@code 64451} with {@code 64493} on
 * a professional claim; the hospital table has no such pair.
 *
 * <p>Source: the national pair table of the setting, with the days of the pair.
 *
 * <p>Limits: pairs of imaging, visits, sedation, anesthesia and local anesthetic are FR-404,
 * FR-407, FR-408 and FR-409; {@link PairOwner} says which rule speaks of which pair.
 */
final class NoInseparablePair implements ScopedRule {
  private static final Citation TABLES =
      new Citation("NS", "pair tables of 2024-07-01, indicator 0", EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-401")
          .title("No two services that no modifier separates")
          .statement(
              "No two services of the day by one provider stand in a national pair edit with"
                  + " indicator 0. Imaging, visits, sedation and anesthesia, local anesthetic are"
                  + " judged by FR-404, FR-408, FR-407, FR-409.")
          .reason(
              "The column 2 code of such a pair is not paid beside the column 1 code, whatever"
                  + " modifier it carries.")
          .kind(RuleKind.NCCI)
          .severity(Severity.ERROR)
          .authority(Authority.NCCI)
          .addCitation(TABLES)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Scope> scopes() {
    return PairJudgements.SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    DayPairs pairs = DayPairs.of(input);
    List<Judgement> judgements = new ArrayList<>(0);
    List<MetPair> never = new ArrayList<>(0);
    for (MetPair pair : pairs.met(PairOwner.GENERAL)) {
      if (!pair.isNever() || PairJudgements.isOfAWrongLine(pair, input)) {
        continue;
      }
      if (pair.isByOneProvider()) {
        never.add(pair);
      } else {
        judgements.add(PairJudgements.performerMissing(pair));
      }
    }
    addFindings(judgements, never, input);
    PairJudgements.addOpen(judgements, pairs.open(PairOwner.GENERAL));
    return Outcome.of(judgements);
  }

  /** One finding for each column 2 service, whatever number of services stand before it. */
  private static void addFindings(
      List<Judgement> judgements, List<MetPair> never, RuleInput input) {
    if (never.isEmpty()) {
      return;
    }
    Map<DayService, List<MetPair>> before = new LinkedHashMap<>();
    for (MetPair pair : never) {
      before.computeIfAbsent(pair.columnTwo(), two -> new ArrayList<>()).add(pair);
    }
    Fix fix = PairJudgements.parting(never, List.copyOf(before.keySet()), input);
    before.forEach((two, pairs) -> judgements.add(new Judgement.Flagged(finding(two, pairs, fix))));
  }

  private static Finding finding(DayService two, List<MetPair> pairs, Fix fix) {
    PairEdit edit = pairs.get(0).edit();
    List<DayService> ones = new ArrayList<>(pairs.size());
    pairs.forEach(pair -> ones.add(pair.columnOne()));
    return Finding.of(INFO, edit.citation())
        .disposition(Disposition.STOPS_PAYMENT)
        .place(two.place())
        .template(
            "{found} is never paid beside {columnOne}: no modifier resolves the pair {pair},"
                + " expected {expected}")
        .fact("found", two.label())
        .fact("columnOne", PairJudgements.labels(ones))
        .fact("pair", pairs.get(0).codes())
        .fact("expected", "one of the two services")
        .fact("rationale", edit.rationale())
        .fact("table", edit.setting().label())
        .fix(fix)
        .build();
  }
}
