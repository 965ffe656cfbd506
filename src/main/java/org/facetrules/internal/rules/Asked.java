package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.coding.CodingQuery;
import org.facetrules.coding.CodingRemark;
import org.facetrules.coding.QueryKind;
import org.facetrules.coding.RemarkKind;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Place;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;

/** The coder's questions and remarks as findings, each at its own place in the encounter. */
final class Asked {
  private Asked() {}

  /** The card of a rule that judges what is documented. */
  static RuleInfo.Builder card(String id) {
    return RuleInfo.builder()
        .id(id)
        .needs(RuleNeed.ENCOUNTER)
        .outcomes(
            OutcomeKind.PASSED,
            OutcomeKind.FLAGGED,
            OutcomeKind.UNDETERMINED,
            OutcomeKind.NOT_APPLICABLE);
  }

  /** The card of a rule that passes on what the coder remarks, and never passes itself. */
  static RuleInfo.Builder cardOfRemarks(String id) {
    return RuleInfo.builder()
        .id(id)
        .needs(RuleNeed.ENCOUNTER)
        .outcomes(OutcomeKind.FLAGGED, OutcomeKind.UNDETERMINED, OutcomeKind.NOT_APPLICABLE);
  }

  /** A question is a warning: the claim cannot be settled before it is answered. */
  static List<Finding> of(RuleInput input, QueryKind kind, RuleInfo info, Citation citation) {
    List<CodingQuery> queries = input.coded().orElseThrow().queries();
    List<Finding> findings = new ArrayList<>(0);
    for (int i = 0; i < queries.size(); i++) {
      CodingQuery query = queries.get(i);
      if (query.kind() == kind) {
        findings.add(
            Finding.of(info, citation)
                .disposition(Disposition.NEEDS_ANSWER)
                .place(Place.of(query.at()))
                .template("{question}")
                .fact("question", query.message())
                .fix(new Fix.Query(query.message(), query.readings()))
                .build()
                .withSeverity(Severity.WARNING));
      }
    }
    return findings;
  }

  /** The remarks of a kind. */
  static List<CodingRemark> remarks(RuleInput input, RemarkKind kind) {
    List<CodingRemark> all = input.coded().orElseThrow().remarks();
    List<CodingRemark> remarks = new ArrayList<>(0);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).kind() == kind) {
        remarks.add(all.get(i));
      }
    }
    return remarks;
  }

  /** A remark as a finding. */
  static Finding.Builder remarked(RuleInfo info, CodingRemark remark) {
    return remarked(info, remark, "{remark}");
  }

  /** The same with more words. */
  static Finding.Builder remarked(RuleInfo info, CodingRemark remark, String template) {
    return Finding.of(info, remark.citation())
        .place(Place.of(remark.at()))
        .template(template)
        .fact("remark", remark.text());
  }
}
