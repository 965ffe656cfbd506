package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.facetrules.table.FacetCodes;

/**
 * An unlisted code has a description on its line.
 *
 * <p>Payable: {@code 64999} with the words "pulsed radiofrequency, L4-L5 left". Flagged: {@code
 * 64999} with blank words.
 *
 * <p>Source: the denial for a missing description of an unlisted procedure (P-JADME-RES).
 *
 * <p>Limits: a line whose description is absent is not known to lack it: undetermined. What the
 * words say is not judged.
 */
final class UnlistedCodeIsDescribed implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "P-JADME-RES",
          "reason code 16 with N350 or M51: missing description of an " + "unlisted procedure",
          EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-115")
          .title("An unlisted code has a description on its line")
          .statement(
              "The description of a line with the unlisted code of the nervous "
                  + "system is not blank. Where none is given, it is not known.")
          .reason("The code says nothing of what was done, so the payer reads the " + "words.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CLAIM_FORM)
          .addCitation(CITATION)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.NOT_APPLICABLE,
              OutcomeKind.UNDETERMINED)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Outcome NONE =
      Outcome.notApplicable("no line with the unlisted code on the claim");

  private static final List<Scope> SCOPES = List.of(Scope.of(NONE, Subject.UNLISTED_LINE));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<Judgement> judgements = new ArrayList<>(0);
    for (BilledLine line : BilledClaim.of(input).lines()) {
      if (line.code().equals(FacetCodes.UNLISTED)) {
        Optional<String> description = line.line().description();
        if (description.isEmpty()) {
          judgements.add(
              new Judgement.Undetermined(List.of("description of line " + line.number())));
        } else if (description.get().isBlank()) {
          judgements.add(new Judgement.Flagged(finding(line)));
        }
      }
    }
    return Outcome.of(judgements);
  }

  private static Finding finding(BilledLine line) {
    return Finding.of(INFO, CITATION)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(line.place("description"))
        .template("{found} on line {line} has no description, expected {expected}")
        .fact("found", line.code())
        .fact("expected", "technique, levels and sides in words")
        .fact("line", line.number())
        .fix(new Fix.Advise("describe the technique, the levels and the sides on the line"))
        .build();
  }
}
