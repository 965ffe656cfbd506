package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Modifier;
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
import org.facetrules.table.FacetModifiers;
import org.facetrules.table.ModifierMeaning;

/**
 * Every modifier of a facet line is known and can stand on its code.
 *
 * <p>Payable: {@code 64493-LT}. Flagged: {@code 64493-26}, {@code 64635-80}, {@code 64493-25}.
 *
 * <p>Source: indicators of the relative value files (26, TC, 62, 66, 80 to 82, AS); the table of
 * facet modifiers for the others.
 *
 * <p>Limits: 51 is FR-314's, 52, 53, 73, 74 FR-315's, 76 and 77 FR-316's, KX FR-309's, 59 and the X
 * modifiers FR-311's. A modifier that this library does not know is not thereby wrong.
 */
final class ModifierIsKnownAndAllowed implements ScopedRule {
  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-312")
          .title("Every modifier of a facet line is known and allowed for its code")
          .statement(
              "A modifier on a facet line is one that the sources know and that can stand on the"
                  + " code: no part of a body without facet joints, nothing that belongs to the"
                  + " visit, no component, co-surgeon, team or assistant where the indicator says"
                  + " never.")
          .reason("A line with a modifier that its code cannot carry is denied.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CMS)
          .addCitation(IndicatorModifiers.CITATION)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_MODIFIER =
      Outcome.notApplicable("no modifier on a line of a facet code or its look-alike");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES = List.of(Scope.of(NO_MODIFIER, Subject.MODIFIER));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    boolean met = false;
    List<Judgement> judgements = new ArrayList<>(0);
    for (BilledLine line : BilledClaim.of(input).lines()) {
      List<Modifier> modifiers = line.line().modifiers();
      if (!modifiers.isEmpty() && (line.isFacet() || IndicatorModifiers.knows(line.code()))) {
        met = true;
        if (line.hasAny(ModifierMarks.NOT_PLAIN)) {
          judge(input, line, judgements);
        }
      }
    }
    return met ? Outcome.of(judgements) : NO_MODIFIER;
  }

  private static void judge(RuleInput input, BilledLine line, List<Judgement> judgements) {
    List<Modifier> modifiers = line.line().modifiers();
    for (int i = 0; i < modifiers.size(); i++) {
      // The same modifier a second time is FR-317's.
      if (!ModifierMarks.isPlain(modifiers.get(i)) && modifiers.indexOf(modifiers.get(i)) == i) {
        judge(input, line, modifiers.get(i), judgements);
      }
    }
  }

  private static void judge(
      RuleInput input, BilledLine line, Modifier modifier, List<Judgement> judgements) {
    if (IndicatorModifiers.isJudged(modifier)) {
      if (IndicatorModifiers.isNever(input, line.code(), modifier)) {
        judgements.add(
            notAllowed(
                line,
                modifier,
                ListedModifiers.statement(modifier),
                IndicatorModifiers.citation(input)));
      }
      return;
    }
    if (!line.isFacet()) {
      return;
    }
    Optional<ModifierMeaning> meaning = FacetModifiers.standard().find(modifier);
    if (meaning.isEmpty()) {
      judgements.add(notKnown(line, modifier));
    } else if (ListedModifiers.isNotHere(meaning.get())) {
      judgements.add(
          notAllowed(
              line, modifier, meaning.get().statement(), ListedModifiers.citation(meaning.get())));
    }
  }

  private static Judgement notAllowed(
      BilledLine line, Modifier modifier, String says, Citation citation) {
    return new Judgement.Flagged(
        Finding.of(INFO, citation)
            .disposition(Disposition.STOPS_PAYMENT)
            .place(line.place("modifiers"))
            .template("{found} carries {modifier}, which its code cannot take ({meaning})")
            .fact("found", line.label())
            .fact("modifier", modifier)
            .fact("meaning", says)
            .fix(Fix.toConfirm(LineModifierEdits.remove(line, modifier)))
            .build());
  }

  /** A modifier that no source of this library speaks of is not thereby wrong. */
  private static Judgement notKnown(BilledLine line, Modifier modifier) {
    return new Judgement.Undetermined(
        List.of("whether " + modifier + " can stand on " + line.code()));
  }
}
