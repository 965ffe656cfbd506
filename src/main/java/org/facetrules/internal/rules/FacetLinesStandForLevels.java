package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.ServiceLine;
import org.facetrules.encounter.OtherService;
import org.facetrules.reading.ClaimReader;
import org.facetrules.reading.LineRemark;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Place;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * The facet lines of a claim can stand for levels that were treated on one day.
 *
 * <p>Payable: {@code 64635-LT, 64636-LT x4}. Flagged: {@code 64635-LT, 64636-LT x5}, for there are
 * five lumbar joints; {@code 64490-LT, 64494-LT} beside {@code 0213T-RT, 0214T-RT}.
 *
 * <p>Source: derived from A57787, where codes count joints, and from what the reader of claims
 * cites.
 *
 * <p>Limits: of a claim alone; beside an encounter the rules of block 1 compare. Lines of which
 * another rule says what is wrong are that rule's ({@link LineSpeakers}).
 */
final class FacetLinesStandForLevels implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "DERIVED",
          "from A57787, where codes count joints: lines stand for joints that a spine has",
          EvidenceGrade.C);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-207")
          .title("Facet lines can stand for levels of one day")
          .statement(
              "In at least one form of bilateral lines the facet lines of a claim can stand for"
                  + " levels treated on one day. What is wrong with a line by itself is judged by"
                  + " other rules.")
          .reason("Lines that no day of work explains count something else than joints.")
          .kind(RuleKind.CODING)
          .severity(Severity.WARNING)
          .authority(Authority.CODE_SET)
          .addCitation(CITATION)
          .needs(RuleNeed.CLAIM)
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_FACET_LINE = Outcome.notApplicable("no facet code on the claim");
  private static final Outcome LEVELS_KNOWN =
      Outcome.notApplicable("the encounter has the levels, so the lines are compared with them");
  private static final Fix LEVELS =
      new Fix.Query("which levels were treated, on which sides and how?", List.of());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.of(NO_FACET_LINE, Subject.FACET_LINE),
          Scope.of(LEVELS_KNOWN, Subject.LEVELS_OF_CLAIM_ALONE));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    BilledClaim claim = BilledClaim.of(input);
    return PlainForm.are(claim.facetLines()) || hasFacetElsewhere(input)
        ? Outcome.passed()
        : read(input, claim.lines());
  }

  /** Lines of another claim can be the first levels of those of this one: FR-201 judges that. */
  private static boolean hasFacetElsewhere(RuleInput input) {
    for (OtherService other : SameProvider.otherServices(input)) {
      if (FacetPosition.of(other.code()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** All lines are read, so that the numbers in what the reader says are those of the claim. */
  private static Outcome read(RuleInput input, List<BilledLine> lines) {
    List<ServiceLine> read = new ArrayList<>(lines.size());
    for (BilledLine line : lines) {
      read.add(new ServiceLine(line.code(), SideMark.of(line), Math.max(1, line.units())));
    }
    List<LineRemark> problems =
        ClaimReader.anyConvention(input.dateOfService()).read(read).problems();
    List<Finding> findings = new ArrayList<>(0);
    for (LineRemark problem : problems) {
      List<BilledLine> found =
          problem.lines().stream().map(number -> lines.get(number - 1)).toList();
      if (!LineSpeakers.speakOf(found, input)) {
        findings.add(finding(problem, found));
      }
    }
    return Outcome.ofFindings(findings);
  }

  private static Finding finding(LineRemark problem, List<BilledLine> found) {
    return Finding.of(INFO, problem.citation().orElse(CITATION))
        .disposition(Disposition.STOPS_PAYMENT)
        .place(found.isEmpty() ? Place.CLAIM : found.get(0).place())
        .template("{found}: {why}; expected {expected}")
        .fact("found", CodeLines.text(found))
        .fact("why", problem.text())
        .fact("expected", "lines that can stand for levels of one day")
        .fix(LEVELS)
        .build();
  }
}
