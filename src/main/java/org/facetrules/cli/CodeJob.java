package org.facetrules.cli;

import java.util.List;
import org.facetrules.cli.Answers.Answer;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.json.ReportJson;
import org.facetrules.json.StreamedInput;

/** Codes encounters. */
final class CodeJob implements EncounterJob<CodedEncounter> {
  private final CodeTally tally = new CodeTally();

  @Override
  public CodedEncounter work(StreamedInput.Read input) {
    return input.input().code();
  }

  @Override
  public void count(CodedEncounter coded) {
    tally.count(coded);
  }

  @Override
  public Answer answer(StreamedInput.Read input, CodedEncounter coded) {
    return new Answer(
        () -> new TextReport(input, coded).lines(),
        () -> ReportJson.line(input.input(), coded),
        () -> ReportJson.indented(input.input(), coded));
  }

  @Override
  public Tally encounters() {
    return tally.encounters();
  }

  @Override
  public List<String> summary() {
    return tally.summary().stream().toList();
  }

  @Override
  public int exitCode() {
    return tally.encounters().exitCode();
  }
}
