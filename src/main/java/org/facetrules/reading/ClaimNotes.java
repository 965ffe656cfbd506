package org.facetrules.reading;

import java.util.ArrayList;
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

  List<LineRemark> problems() {
    return problems;
  }

  List<LineRemark> remarks() {
    return remarks;
  }
}
