package org.facetrules.cli;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.cli.Answers.Answer;
import org.facetrules.json.ReportJson;
import org.facetrules.json.StreamedInput;
import org.facetrules.plan.SessionPlan;

/** Plans sessions. */
final class PlanJob implements EncounterJob<SessionPlan> {
  private final Tally tally = new Tally("encounter");

  @Override
  public SessionPlan work(StreamedInput.Read input) {
    return input.input().plan();
  }

  @Override
  public void count(SessionPlan plan) {
    tally.countAnswered();
  }

  @Override
  public Answer answer(StreamedInput.Read input, SessionPlan plan) {
    return new Answer(
        () -> text(input, plan),
        () -> ReportJson.line(input.input(), plan),
        () -> ReportJson.indented(input.input(), plan));
  }

  /** The plan below what was asked; its own first line would say the payer again. */
  private static List<String> text(StreamedInput.Read input, SessionPlan plan) {
    List<String> lines = new ArrayList<>();
    TextHeader header = new TextHeader(input, lines);
    header.addHeader();
    header.addProcedures();
    lines.add("");
    plan.toText().stream().skip(1).forEach(line -> lines.add("  " + line));
    return lines;
  }

  @Override
  public Tally encounters() {
    return tally;
  }

  @Override
  public List<String> summary() {
    return tally.summary(List.of()).stream().toList();
  }

  @Override
  public int exitCode() {
    return tally.exitCode();
  }
}
