package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Place;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.DiagnosisGroup;
import org.facetrules.table.DiagnosisLists;

/**
 * Diagnoses are codes that can be billed, not headers.
 *
 * <p>Payable: M47.816. Flagged: M47.81, M54.5.
 *
 * <p>Source: headers among the codes of facet articles (G-MBS).
 *
 * <p>Limits: knows those headers alone, and not what they were before 2021-04-25, the first day of
 * the table: a header of today can have been a code. The form of a code is checked where it is
 * read: what has another form is no diagnosis code.
 */
final class DiagnosisIsBillable implements Rule {
  private static final Citation HEADERS =
      new Citation("G-MBS", "headers that are not billable", EvidenceGrade.C);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-603")
          .title("A diagnosis is a billable code, not a header")
          .statement(
              "Diagnoses of the claim are codes to their last character, not the headers above"
                  + " them: M47.81, M47.89, M48.1, M53.8 and M54.5 are headers. Whether they were"
                  + " before 2021-04-25 was not read.")
          .reason("A claim with a header is returned as incomplete.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CLAIM_FORM)
          .addCitation(HEADERS)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NOT_OF_THE_DAY =
      Outcome.undetermined("headers of the diagnosis codes of the day");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome evaluate(RuleInput input) {
    if (BilledClaim.of(input).facetLines().isEmpty()) {
      return BilledDiagnoses.NO_FACET_LINE;
    }
    if (!BilledDiagnoses.areKnown(input)) {
      return BilledDiagnoses.MISSING;
    }
    List<Finding> findings = new ArrayList<>(0);
    Set<DiagnosisCode> ofDay =
        headers(BilledDiagnoses.ofDay(input), BilledDiagnoses.marksOfDay(input));
    for (DiagnosisCode header : ofDay) {
      findings.add(finding(header, Place.of("/diagnoses")));
    }
    List<BilledLine> lines = BilledClaim.of(input).lines();
    for (int i = 0; i < lines.size(); i++) {
      BilledLine line = lines.get(i);
      if ((line.diagnosisMarks() & DiagnosisMarks.HEADER) == 0) {
        continue;
      }
      for (DiagnosisCode header : headers(line.diagnoses(), line.diagnosisMarks())) {
        // A line points to the diagnoses of the day: the code is told once.
        if (!ofDay.contains(header)) {
          findings.add(finding(header, BilledDiagnoses.place(line)));
        }
      }
    }
    return findings.isEmpty() || areOfTheDay(input) ? Outcome.ofFindings(findings) : NOT_OF_THE_DAY;
  }

  /** A header of today may have been a code before the days that the table speaks of. */
  private static boolean areOfTheDay(RuleInput input) {
    return !input.dateOfService().isBefore(DiagnosisLists.standard().edition().from());
  }

  private static Set<DiagnosisCode> headers(Optional<List<DiagnosisCode>> codes, int marks) {
    if ((marks & DiagnosisMarks.HEADER) == 0) {
      return Set.of();
    }
    Set<DiagnosisCode> headers = new LinkedHashSet<>(codes.orElse(List.of()));
    headers.removeIf(code -> (DiagnosisMarks.of(code) & DiagnosisMarks.HEADER) == 0);
    return headers;
  }

  private static Finding finding(DiagnosisCode header, Place at) {
    List<String> below =
        DiagnosisLists.standard().all().stream()
            .filter(row -> row.code().value().startsWith(header.value()))
            .filter(row -> row.group() != DiagnosisGroup.HEADER)
            .map(row -> row.code().value())
            .toList();
    return Finding.of(INFO, HEADERS)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(at)
        .template("{found} is a header, expected {expected}")
        .fact("found", header)
        .fact("expected", "a code below it, to its last character")
        .fix(new Fix.Query("Which code below " + header + " does the record support?", below))
        .build();
  }
}
