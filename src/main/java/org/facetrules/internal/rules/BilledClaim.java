package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.rule.Derivation;
import org.facetrules.rule.RuleInput;

/** The lines of the claim, made ready once for all rules. */
final class BilledClaim {
  static final Derivation<BilledClaim> VIEW = Derivation.of(BilledClaim::new);

  /** An ArrayList whatever their number: of one class, going through them costs no iterator. */
  private final List<BilledLine> lines;

  private final List<BilledLine> facetLines;

  private BilledClaim(RuleInput input) {
    List<ClaimLine> billed = input.lines();
    this.lines = new ArrayList<>(billed.size());
    for (int i = 0; i < billed.size(); i++) {
      lines.add(new BilledLine(i + 1, billed.get(i)));
    }
    this.facetLines = facetLines(lines);
  }

  /** Most claims have facet lines alone. */
  private static List<BilledLine> facetLines(List<BilledLine> lines) {
    int facet = 0;
    for (BilledLine line : lines) {
      facet += line.isFacet() ? 1 : 0;
    }
    if (facet == lines.size()) {
      return lines;
    }
    List<BilledLine> only = new ArrayList<>(facet);
    for (BilledLine line : lines) {
      if (line.isFacet()) {
        only.add(line);
      }
    }
    return only;
  }

  static BilledClaim of(RuleInput input) {
    return input.derived(VIEW);
  }

  List<BilledLine> lines() {
    return lines;
  }

  List<BilledLine> facetLines() {
    return facetLines;
  }

  boolean has(ProcedureCode code) {
    for (BilledLine line : lines) {
      if (line.code().equals(code)) {
        return true;
      }
    }
    return false;
  }
}
