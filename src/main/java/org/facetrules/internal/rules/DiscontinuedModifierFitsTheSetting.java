package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.encounter.BillingSetting;
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
import org.facetrules.table.FacetModifiers;
import org.facetrules.table.ModifierMeaning;
import org.facetrules.table.ModifierUse;

/**
 * A stopped procedure carries 53 on a professional claim, 73 or 74 on a facility's.
 *
 * <p>Payable: {@code 64493-53-LT} professional, {@code 64493-74-LT} hospital. Flagged: each on the
 * other's claim.
 *
 * <p>Source: AAPC53 and LIFEW (53), MMP12 and NOR73 (73, 74, and 52 where no anesthesia was
 * planned; local anesthetic counts as anesthesia).
 *
 * <p>Limits: does not know whether the procedure was stopped, nor whether anesthesia was planned.
 */
final class DiscontinuedModifierFitsTheSetting implements ScopedRule {
  private static final FacetModifiers MODIFIERS = FacetModifiers.standard();

  private static final Citation STOPPED =
      new Citation(
          "MMP12",
          "73 before anesthesia, 74 after it; local anesthetic counts as anesthesia",
          EvidenceGrade.B);
  private static final Citation PROFESSIONAL =
      new Citation("AAPC53", "53 is for the professional claim", EvidenceGrade.B);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-315")
          .title("A stopped procedure: 53 professional, 73 or 74 facility")
          .statement(
              "A facet line of a stopped procedure carries 53 on a professional claim, 73 or 74 on"
                  + " a facility's; 52 stands on a facility's claim only where no anesthesia was"
                  + " planned.")
          .reason("Each modifier has its price on one kind of claim and none on the other.")
          .kind(RuleKind.CODING)
          .severity(Severity.WARNING)
          .authority(Authority.CMS)
          .addCitation(STOPPED)
          .addCitation(PROFESSIONAL)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NOT_MET =
      Outcome.notApplicable("no facet line carries 52, 53, 73 or 74");

  private static final Judgement ANESTHESIA =
      new Judgement.Undetermined(List.of("whether anesthesia was planned"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(Scope.of(NOT_MET, Subject.REDUCED_OR_DISCONTINUED_MODIFIER));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    boolean professional = input.setting() == BillingSetting.PROFESSIONAL;
    boolean met = false;
    List<Judgement> judgements = new ArrayList<>(0);
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      if (line.has(ModifierSets.REDUCED)) {
        met = true;
        if (!professional) {
          judgements.add(ANESTHESIA);
        }
      }
      if (ModifierSets.first(line, ModifierSets.DISCONTINUED) != null) {
        met = true;
        judge(line, professional, judgements);
      }
    }
    return met ? Outcome.of(judgements) : NOT_MET;
  }

  private static void judge(BilledLine line, boolean professional, List<Judgement> judgements) {
    ModifierUse wrong =
        professional ? ModifierUse.FACILITY_CLAIMS_ONLY : ModifierUse.PROFESSIONAL_CLAIMS_ONLY;
    for (Modifier modifier : new LinkedHashSet<>(line.line().modifiers())) {
      Optional<ModifierMeaning> meaning = MODIFIERS.find(modifier);
      if (meaning.isPresent() && meaning.get().use() == wrong) {
        judgements.add(new Judgement.Flagged(finding(line, meaning.get(), professional)));
      }
    }
  }

  private static Finding finding(BilledLine line, ModifierMeaning meaning, boolean professional) {
    return Finding.of(INFO, meaning.citations().get(0))
        .disposition(Disposition.STOPS_PAYMENT)
        .place(line.place("modifiers"))
        .template("{found} carries {modifier} on a {setting} claim: expected {expected}")
        .fact("found", line.label())
        .fact("modifier", meaning.modifier())
        .fact("setting", professional ? "professional" : "facility")
        .fact("expected", professional ? "53" : "73 or 74")
        .fix(
            new Fix.Query(
                "when was the procedure stopped?",
                professional
                    ? List.of("after it began: 53", "before it began: not billed")
                    : List.of("before anesthesia, local too: 73", "after it, or begun: 74")))
        .build();
  }
}
