package org.facetrules.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.facetrules.json.InputError;
import org.facetrules.json.ReportJson;

/** Prints answers one after the other in one format, as one document or as a list. */
final class Answers {
  private final ReportFormat format;
  private final boolean single;
  private final Output out;
  private boolean empty = true;

  /** Single: the one answer to a question that is single by its form. */
  Answers(ReportFormat format, boolean single, Output out) {
    this.format = format;
    this.single = single;
    this.out = out;
  }

  /**
   * An answer in every format; only the one that is printed is made.
   *
   * @param text for people, a line each
   * @param line JSON on one line, without a line end
   * @param indented JSON on indented lines, without a last line end
   */
  record Answer(Supplier<List<String>> text, Supplier<String> line, Supplier<String> indented) {
    /** The error that stands in the place of an answer; the sentence is for people. */
    static Answer error(String sentence, InputError error) {
      return new Answer(
          () -> List.of(sentence), () -> ReportJson.line(error), () -> ReportJson.indented(error));
    }
  }

  /**
   * Says that there is no answer for a name: to people beside the answers, to programs as an error
   * in the place of one.
   */
  void refuse(long number, String name, String sentence, Output rest) {
    if (format == ReportFormat.TEXT) {
      rest.line("facet-rules: " + sentence);
    } else {
      print(Answer.error(sentence, new InputError(number, Optional.of(name), "", sentence)));
    }
  }

  void print(Answer answer) {
    switch (format) {
      case TEXT -> printText(answer);
      case JSON_LINES -> out.print(answer.line().get() + "\n");
      case JSON -> printJson(answer);
    }
    empty = false;
  }

  /** Prints what stands after the last answer. */
  void end() {
    if (format == ReportFormat.JSON && !single) {
      out.print(empty ? "[]\n" : "\n]\n");
    }
  }

  private void printText(Answer answer) {
    List<String> lines = answer.text().get();
    if (!empty) {
      out.line("");
    }
    lines.forEach(out::line);
  }

  private void printJson(Answer answer) {
    if (single) {
      out.print(answer.indented().get() + "\n");
    } else {
      out.print((empty ? "[\n  " : ",\n  ") + answer.indented().get().replace("\n", "\n  "));
    }
  }
}
