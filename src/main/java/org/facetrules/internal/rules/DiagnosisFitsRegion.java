package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.CodedLine;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.DiagnosisRegion;

/**
 * The part of the spine that a diagnosis names fits the joints of its line.
 *
 * <p>Payable: {@code 64493-LT} with M47.816 or M47.817. Flagged: {@code 64493-LT} with M47.812.
 *
 * <p>Source: derived from the last digits of the codes; {@link DiagnosisRegion} has the joints that
 * each fits, lenient at borders. No source ties a code to a procedure.
 *
 * <p>Limits: a diagnosis that names no part, and one that no table here knows, is not judged. By a
 * claim alone the region of the procedure code decides.
 */
final class DiagnosisFitsRegion implements Rule {
  private static final Citation DIGITS =
      new Citation(
          "DERIVED", "from the region digits of the codes as G-MBS lists them", EvidenceGrade.C);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-602")
          .title("Diagnosis and procedure are of the same part of the spine")
          .statement(
              "Where the diagnoses of a facet line name a part of the spine, at least one of them"
                  + " fits a joint of the line. At borders a code fits both sides.")
          .reason("A neck diagnosis is no reason for a lumbar procedure; reviewers look for it.")
          .kind(RuleKind.CODING)
          .severity(Severity.WARNING)
          .authority(Authority.LIBRARY)
          .addCitation(DIGITS)
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
  public Outcome evaluate(RuleInput input) {
    List<BilledLine> lines = BilledDiagnoses.facetLines(input);
    if (lines.isEmpty()) {
      return BilledDiagnoses.NO_FACET_LINE;
    }
    if (!BilledDiagnoses.areKnown(input)) {
      return BilledDiagnoses.MISSING;
    }
    Optional<CodedEncounter> coded = input.coded();
    List<Finding> findings = judge(lines, coded, input);
    if (findings.isEmpty() || coded.isEmpty()) {
      return Outcome.ofFindings(findings);
    }
    Optional<CodedEncounter> asBilled = LevelsAsBilled.of(input);
    return Outcome.ofFindings(asBilled.isPresent() ? judge(lines, asBilled, input) : findings);
  }

  private static List<Finding> judge(
      List<BilledLine> lines, Optional<CodedEncounter> coded, RuleInput input) {
    List<Finding> findings = new ArrayList<>(0);
    for (BilledLine line : lines) {
      Optional<List<DiagnosisCode>> codes = BilledDiagnoses.of(line, input);
      if (codes.isPresent()) {
        judge(line, codes.get(), coded, findings, input);
      }
    }
    return findings;
  }

  private static void judge(
      BilledLine line,
      List<DiagnosisCode> codes,
      Optional<CodedEncounter> coded,
      List<Finding> findings,
      RuleInput input) {
    int marks = BilledDiagnoses.marks(line, input);
    if (DiagnosisMarks.nameARegion(marks)) {
      List<TreatedLevel> levels = coded.isPresent() ? levels(line, coded.get()) : List.of();
      boolean fitting =
          DiagnosisMarks.nameARegion(
              marks,
              region ->
                  fits(region, levels) || (levels.isEmpty() && mayFit(region, line, codes, input)));
      if (!fitting) {
        findings.add(finding(line, codes, levels));
      }
    }
  }

  /**
   * The joints that stand behind the line's code; all that were treated where the code itself is
   * wrong, which other rules say. Of lines with one code, those on the same sides if any are.
   */
  private static List<TreatedLevel> levels(BilledLine line, CodedEncounter coded) {
    List<TreatedLevel> levels = ofSides(line, coded.lines());
    if (!levels.isEmpty()) {
      return levels;
    }
    List<TreatedLevel> ofCode = new ArrayList<>(2);
    for (CodedLine done : coded.lines()) {
      if (done.line().code().equals(line.code())) {
        ofCode.addAll(done.levels());
      }
    }
    return ofCode.isEmpty() ? allTreated(coded.lines()) : ofCode;
  }

  private static List<TreatedLevel> ofSides(BilledLine line, List<CodedLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      CodedLine done = lines.get(i);
      if (done.line().code().equals(line.code()) && SideMark.same(line, done.line().modifiers())) {
        return done.levels();
      }
    }
    return List.of();
  }

  /**
   * Whether the codes up to this one have a diagnosis for no more levels than it fits: a lumbar one
   * fits T12-L1 alone of those that have cervical/thoracic codes. Which of two codes is too many,
   * no source says: it is the add-on, wherever it stands.
   */
  private static boolean mayFit(
      DiagnosisRegion region, BilledLine line, List<DiagnosisCode> codes, RuleInput input) {
    int ranks = 0;
    for (BilledLine other : BilledClaim.of(input).facetLines()) {
      if (other.position().rank().compareTo(line.position().rank()) <= 0
          && other.position().family() == line.position().family()
          && other.position().region() == line.position().region()
          && BilledDiagnoses.of(other, input).filter(codes::equals).isPresent()) {
        ranks |= 1 << other.position().rank().ordinal();
      }
    }
    return Integer.bitCount(ranks) <= region.joints(line.position().region());
  }

  private static List<TreatedLevel> allTreated(List<CodedLine> lines) {
    List<TreatedLevel> treated = new ArrayList<>();
    for (CodedLine line : lines) {
      treated.addAll(line.levels());
    }
    return treated;
  }

  private static boolean fits(DiagnosisRegion region, List<TreatedLevel> levels) {
    for (TreatedLevel level : levels) {
      if (region.fits(level.level())) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(
      BilledLine line, List<DiagnosisCode> codes, List<TreatedLevel> levels) {
    String expected =
        levels.isEmpty()
            ? "a diagnosis of the " + line.position().region().label() + " spine"
            : "a diagnosis of "
                + String.join(", ", levels.stream().map(level -> level.level().label()).toList());
    return Finding.of(INFO, DIGITS)
        .disposition(Disposition.NEEDS_ANSWER)
        .place(BilledDiagnoses.place(line))
        .template("{line} has {found}: another part of the spine, expected {expected}")
        .fact("line", line.label())
        .fact("found", BilledDiagnoses.text(codes))
        .fact("expected", expected)
        .fix(new Fix.Query("Which diagnosis belongs to the joints of this line?", List.of()))
        .build();
  }
}
