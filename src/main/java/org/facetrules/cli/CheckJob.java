package org.facetrules.cli;

import java.util.List;
import org.facetrules.cli.Answers.Answer;
import org.facetrules.json.ReportJson;
import org.facetrules.json.StreamedInput;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;

/** Judges encounters and claims. */
final class CheckJob implements EncounterJob<ValidationReport> {
  private final EncounterValidator validator;
  private final CheckTally tally = new CheckTally();

  CheckJob(EncounterValidator validator) {
    this.validator = validator;
  }

  @Override
  public ValidationReport work(StreamedInput.Read input) {
    return input.input().validate(validator);
  }

  @Override
  public void count(ValidationReport report) {
    tally.count(report);
  }

  @Override
  public Answer answer(StreamedInput.Read input, ValidationReport report) {
    return new Answer(
        () -> new CheckText(input, report).lines(),
        () -> ReportJson.line(input.input(), report),
        () -> ReportJson.indented(input.input(), report));
  }

  @Override
  public Tally encounters() {
    return tally.encounters();
  }

  @Override
  public List<String> summary() {
    return tally.summary();
  }

  @Override
  public int exitCode() {
    return tally.exitCode();
  }
}
