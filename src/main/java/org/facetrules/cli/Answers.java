package org.facetrules.cli;

import java.util.List;

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

  /** An answer in every format. */
  interface Answer {
    /** For people, a line each. */
    List<String> text();

    /** JSON on one line, without a line end. */
    String line();

    /** JSON on indented lines, without a last line end. */
    String indented();
  }

  void print(Answer answer) {
    switch (format) {
      case TEXT -> printText(answer);
      case JSON_LINES -> out.print(answer.line() + "\n");
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
    if (!empty) {
      out.line("");
    }
    answer.text().forEach(out::line);
  }

  private void printJson(Answer answer) {
    if (single) {
      out.print(answer.indented() + "\n");
    } else {
      out.print((empty ? "[\n  " : ",\n  ") + answer.indented().replace("\n", "\n  "));
    }
  }
}
