package org.facetrules.cli;

import org.facetrules.cli.Answers.Answer;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.json.InputError;
import org.facetrules.json.ReportJson;
import org.facetrules.json.StreamedInput;

/** Prints one report for every encounter, in the order of the inputs. */
final class Reports {
  private final Answers answers;

  Reports(Answers answers) {
    this.answers = answers;
  }

  void coded(StreamedInput.Read input, CodedEncounter coded) {
    answers.print(
        new Answer(
            () -> new TextReport(input, coded).lines(),
            () -> ReportJson.line(input.input(), coded),
            () -> ReportJson.indented(input.input(), coded)));
  }

  void refused(InputError error) {
    answers.print(Answer.error(sentence(error), error));
  }

  /** Prints what stands after the last report. */
  void end() {
    answers.end();
  }

  private static String sentence(InputError error) {
    String place = error.path().isEmpty() ? "" : " at " + error.path();
    String id = error.id().map(name -> " (" + name + ")").orElse("");
    return "error in encounter " + error.number() + id + place + ": " + error.message();
  }
}
