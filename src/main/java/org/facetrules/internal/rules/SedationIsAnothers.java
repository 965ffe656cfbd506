package org.facetrules.internal.rules;

import java.util.List;
import java.util.Optional;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
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

/**
 * Anesthesia, and sedation by another physician, are not billed by the provider of the facet
 * procedure.
 *
 * <p>Payable: {@code 64493-LT} with {@code 99156} by another provider; {@code 64493-LT, 99152}.
 * Flagged: {@code 64493-LT, 99156} or {@code 64493-LT, 01992} by one provider.
 *
 * <p>Source: the pair tables, where the payer applies them. Sedation by the operating physician
 * (99151 to 99153) stands in no pair.
 *
 * <p>Limits: whether the payer covers sedation is FR-520's. Services on other claims that are not
 * given are not asked for.
 */
final class SedationIsAnothers implements ScopedRule {
  private static final Citation PAIRS =
      new Citation(
          "NS",
          "pairs of 2024-07-01: 99155-99157 and anesthesia codes with facet codes",
          EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-407")
          .title("Anesthesia is not billed by the provider of the procedure")
          .statement(
              "Anesthesia, and sedation codes that stand for another physician, are not billed by"
                  + " the provider of the facet procedure. Whether sedation is covered is not"
                  + " judged.")
          .reason("The facet procedure includes the anesthesia that its own provider gives.")
          .kind(RuleKind.NCCI)
          .severity(Severity.WARNING)
          .authority(Authority.NCCI)
          .addCitation(PAIRS)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.RESOLVED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_SEDATION =
      Outcome.notApplicable("no sedation or anesthesia beside a facet code");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.of(PairJudgements.NO_PAIR_EDITS, Subject.PAIR_EDITS),
          Scope.of(NO_SEDATION, Subject.SEDATION));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    DayPairs pairs = DayPairs.of(input);
    return PairJudgements.ofEachService(pairs, PairOwner.SEDATION, pair -> judge(pair, input));
  }

  private static Judgement judge(MetPair pair, RuleInput input) {
    if (!pair.isByOneProvider()) {
      return PairJudgements.performerMissing(pair);
    }
    Optional<PairModifiers.Resolution> distinct =
        pair.isNever() ? Optional.empty() : PairModifiers.distinct(pair.beside());
    return distinct.isPresent()
        ? PairJudgements.resolved(pair, distinct.get(), PairJudgements.notChecked(input))
        : new Judgement.Flagged(finding(pair, input));
  }

  private static Finding finding(MetPair pair, RuleInput input) {
    DayService sedation = pair.beside();
    DayService facet = pair.columnOne() == sedation ? pair.columnTwo() : pair.columnOne();
    return Finding.of(INFO, pair.edit().citation())
        .disposition(Disposition.STOPS_PAYMENT)
        .place(sedation.place())
        .template(
            "{found} by the provider of {facet}, pair {pair}, is not paid: expected {expected}")
        .fact("found", sedation.label())
        .fact("facet", facet.label())
        .fact("pair", pair.codes())
        .fact("expected", "sedation or anesthesia billed by another provider, or not at all")
        .fact("rationale", pair.edit().rationale())
        .fix(PairJudgements.removal(List.of(sedation), input))
        .build();
  }
}
