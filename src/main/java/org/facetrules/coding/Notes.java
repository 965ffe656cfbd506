package org.facetrules.coding;

import java.util.ArrayList;
import java.util.List;

/** Questions and remarks, gathered while an encounter is coded. */
final class Notes {
  private final List<CodingQuery> queries = new ArrayList<>();
  private final List<CodingRemark> remarks = new ArrayList<>();

  void ask(QueryKind kind, String at, String message, List<String> readings) {
    queries.add(new CodingQuery(kind, at, message, readings));
  }

  void remark(RemarkKind kind, String at, CodingStep step) {
    remarks.add(new CodingRemark(kind, at, step.text(), step.citation()));
  }

  List<CodingQuery> queries() {
    return queries;
  }

  List<CodingRemark> remarks() {
    return remarks;
  }
}
