package org.facetrules.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facetrules.source.Citation;

/** Collects what a reader of claim lines has to say beside the levels. */
final class ClaimNotes {
  private static final Comparator<LineRemark> BY_FIRST_LINE =
      Comparator.comparingInt(ClaimNotes::firstLine);

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

  boolean hasProblems() {
    return !problems.isEmpty();
  }

  int remarkCount() {
    return remarks.size();
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
    List<LineRemark> sorted = new ArrayList<>(remarks);
    if (sorted.size() > 1) {
      sorted.sort(BY_FIRST_LINE);
    }
    return sorted;
  }

  private static int firstLine(LineRemark remark) {
    return remark.lines().isEmpty() ? 0 : remark.lines().get(0);
  }
}
