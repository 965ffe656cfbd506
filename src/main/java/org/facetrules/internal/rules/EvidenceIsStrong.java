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
import org.facetrules.rule.Place;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleAnswer;
import org.facetrules.rule.RuleId;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * What was found, and what a modifier resolves, rests on evidence of grade A or B.
 *
 * <p>Flagged: one advice that lists the rules whose finding or resolution rests on grade C or D.
 *
 * <p>Source: the grade that every citation carries.
 *
 * <p>Limits: looks at no rule that passed.
 */
final class EvidenceIsStrong implements Rule {
  private static final Citation GRADES =
      new Citation("DERIVED", "from the grades of the citations", EvidenceGrade.C);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-903")
          .title("What was found rests on strong evidence")
          .statement(
              "Findings, and pairs that a modifier resolves, rest on evidence of grade A or B. The"
                  + " rules that rest on grade C or D are listed once.")
          .reason("Weak evidence is to be checked before it decides anything.")
          .kind(RuleKind.KNOWLEDGE)
          .severity(Severity.ADVICE)
          .authority(Authority.LIBRARY)
          .addCitation(GRADES)
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NOTHING_FOUND =
      Outcome.notApplicable("nothing was found or resolved");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome evaluate(RuleInput input) {
    boolean found = false;
    List<RuleId> weak = new ArrayList<>(0);
    List<RuleAnswer> answers = input.answers();
    for (int i = 0; i < answers.size(); i++) {
      RuleAnswer answer = answers.get(i);
      if (canCarry(answer.outcome().kind()) && answer.rule().kind() != RuleKind.KNOWLEDGE) {
        for (Judgement judgement : answer.outcome().judgements()) {
          Optional<Citation> citation = citation(judgement);
          found |= citation.isPresent();
          if (citation.isPresent()
              && isWeak(citation.get())
              && !weak.contains(answer.rule().id())) {
            weak.add(answer.rule().id());
          }
        }
      }
    }
    if (!weak.isEmpty()) {
      return Outcome.flagged(finding(weak));
    }
    return found ? Outcome.passed() : NOTHING_FOUND;
  }

  private static boolean canCarry(OutcomeKind kind) {
    return kind == OutcomeKind.FLAGGED
        || kind == OutcomeKind.RESOLVED
        || kind == OutcomeKind.UNDETERMINED;
  }

  private static Optional<Citation> citation(Judgement judgement) {
    if (judgement instanceof Judgement.Flagged flagged) {
      return Optional.of(flagged.finding().citation());
    }
    return judgement instanceof Judgement.Resolved resolved
        ? Optional.of(resolved.citation())
        : Optional.empty();
  }

  private static boolean isWeak(Citation citation) {
    return citation.grade().compareTo(EvidenceGrade.B) > 0;
  }

  private static Finding finding(List<RuleId> weak) {
    return Finding.of(INFO, GRADES)
        .disposition(Disposition.INFORMATION)
        .place(Place.CLAIM)
        .template("evidence of grade C or D decided {found}, expected {expected}")
        .fact("found", String.join(", ", weak.stream().sorted().map(RuleId::toString).toList()))
        .fact("expected", "grade A or B")
        .fix(new Fix.Advise("check the cited source before it decides anything"))
        .build();
  }
}
