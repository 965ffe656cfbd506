package org.facetrules.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facetrules.source.Citation;

/** Collects what a reader of claim lines has to say beside the levels. */
final class ClaimNotes {
  private final List<LineRemark> problems = new ArrayList<>();
  private final List<LineRemark> remarks = new ArrayList<>();

  void problem(List<Integer> lines, String text, Citation citation) {
    problems.add(new LineRemark(lines, text, Optional.of(citation)));
  }

  void problem(List<Integer> lines, String text) {
    problems.add(new LineRemark(lines, text, Optional.empty()));
  }

  void remark(List<Integer> lines, String text, Citation citation) {
    remarks.add(new LineRemark(lines, text, Optional.of(citation)));
  }

  void remark(List<Integer> lines, String text) {
    remarks.add(new LineRemark(lines, text, Optional.empty()));
  }

  /** In the order of the lines. */
  List<LineRemark> problems() {
    return inOrder(problems);
  }

  /** In the order of the lines. */
  List<LineRemark> remarks() {
    return inOrder(remarks);
  }

  private static List<LineRemark> inOrder(List<LineRemark> remarks) {
    return remarks.stream().sorted(Comparator.comparing(ClaimNotes::firstLine)).toList();
  }

  private static int firstLine(LineRemark remark) {
    return remark.lines().isEmpty() ? 0 : remark.lines().get(0);
  }
}
