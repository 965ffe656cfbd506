package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.BilateralForm;
import org.facetrules.rule.Authority;
import org.facetrules.rule.ClaimEdit;
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

/**
 * A level treated on both sides is billed in the payer's form.
 *
 * <p>Payable: {@code 64493-50 64494-50} on a Medicare professional claim, {@code 64493-50 64494 x2}
 * under the code set since 2020. Flagged: each under the other.
 *
 * <p>Source: the convention of the profile for setting and day.
 *
 * <p>Limits: beside an encounter it speaks where another form explains the lines. 50 where the
 * payer wants an RT and an LT line is for FR-304. Both sides as two units on the claim of a
 * surgical center are payable: that RT and LT lines are usual is advice. RT and LT lines of a
 * destruction add-on can be different joints and are not judged alone.
 */
final class BothSidesAreInThePayersForm implements ScopedRule {
  private static final Citation CITATION =
      new Citation("ACR18", "MLN SE1422: bilateral is one line, one unit, 50", EvidenceGrade.B);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-303")
          .title("Both sides of a level are billed in the payer's form")
          .statement(
              "Lines that say both sides of a level say it in the form that the "
                  + "payer wants for the setting and day.")
          .reason(
              "Payers have incompatible forms, and the wrong one is paid once or " + "not at all.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.PAYER)
          .addCitation(CITATION)
          .addCitation(UnitsForSides.CITATION)
          .needs(RuleNeed.CLAIM)
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Outcome NONE = Outcome.notApplicable("no facet line on the claim");

  private static final List<Scope> SCOPES =
      List.of(Scope.of(NONE, Subject.FACET_LINE), Scope.of(Outcome.passed(), Subject.DIFFERENCE));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<BilledLine> lines = BilledClaim.of(input).facetLines();
    if (input.coded().isPresent()) {
      List<Judgement> judgements =
          Compared.judgements(input, Fault.FORM, BothSidesAreInThePayersForm::finding);
      judgements.addAll(
          Compared.judgements(input, Fault.UNITS_FOR_SIDES, BothSidesAreInThePayersForm::advice));
      return Outcome.of(judgements);
    }
    BilateralForm form = CodeLines.form(input);
    List<Finding> findings = new ArrayList<>(0);
    List<BilledLine> bySides = new ArrayList<>(0);
    for (BilledLine line : lines) {
      if (UnitsForSides.are(input, line)) {
        bySides.add(line);
        continue;
      }
      List<BilledLine> said =
          isFiftyInPlaceOfTwoLines(line, form, input)
              ? List.of(line)
              : Bilateral.inOtherForm(lines, line, form);
      if (!said.isEmpty()) {
        findings.add(finding(input, lines, said, form));
      }
    }
    if (!bySides.isEmpty()) {
      findings.add(advice(bySides, form));
    }
    return Outcome.ofFindings(findings);
  }

  /** Of surgical centers, FR-304 says it. */
  private static boolean isFiftyInPlaceOfTwoLines(
      BilledLine line, BilateralForm form, RuleInput input) {
    return form == BilateralForm.RIGHT_LINE_THEN_LEFT_LINE
        && input.setting() != BillingSetting.ASC_FACILITY
        && line.isBilateral()
        && !line.isLeft()
        && !line.isRight();
  }

  private static Finding finding(RuleInput input, Difference difference) {
    BilledLine first = difference.found().get(0);
    return Compared.finding(INFO, citation(input, first), difference)
        .disposition(Disposition.STOPS_PAYMENT)
        .template(
            "{found} {is|are} not in the payer's form, {form}; treated: {level}, expected {expected}")
        .fact("form", CodeLines.form(input).label())
        .fix(Comparison.fixOr(input, () -> new Fix.Advise("bill " + difference.expectedText())))
        .build();
  }

  private static Finding finding(
      RuleInput input, List<BilledLine> lines, List<BilledLine> said, BilateralForm form) {
    List<ClaimEdit> edits = Bilateral.edits(said, form, Bilateral.levels(said.get(0)));
    return Finding.of(INFO, citation(input, said.get(0)))
        .disposition(Disposition.STOPS_PAYMENT)
        .place(said.get(0).place())
        .template(
            "{found} {says|say} both sides in another form than the payer's: expected {expected}")
        .fact("found", CodeLines.text(said))
        .fact("expected", form.label())
        .fix(Bilateral.isSure(lines, said, form) ? Fix.safe(edits) : Fix.toConfirm(edits))
        .build();
  }

  private static Finding advice(RuleInput input, Difference difference) {
    return advice(
        difference.found(),
        difference.expectedText(),
        Comparison.fixOr(input, () -> new Fix.Advise("bill " + difference.expectedText())));
  }

  /** Two units can be a slip of one side or of two levels: nobody says here what was done. */
  private static Finding advice(List<BilledLine> lines, BilateralForm form) {
    List<ClaimEdit> edits = new ArrayList<>();
    lines.forEach(line -> edits.addAll(Bilateral.edits(List.of(line), form, 1)));
    return advice(lines, form.label(), Fix.toConfirm(edits));
  }

  private static Finding advice(List<BilledLine> lines, String expected, Fix fix) {
    return Finding.of(INFO, UnitsForSides.CITATION)
        .disposition(Disposition.INFORMATION)
        .place(lines.get(0).place())
        .template("{found} {says|say} both sides by two units: the usual form is {expected}")
        .fact("found", CodeLines.text(lines))
        .fact("expected", expected)
        .fix(fix)
        .build()
        .withSeverity(Severity.ADVICE);
  }

  private static Citation citation(RuleInput input, BilledLine line) {
    return input
        .profile()
        .bilateral(input.setting(), input.dateOfService())
        .citation(line.position().family());
  }
}
