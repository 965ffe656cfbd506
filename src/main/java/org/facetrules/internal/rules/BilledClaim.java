package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.rule.Derivation;
import org.facetrules.rule.RuleInput;

/** The lines of the claim, made ready once for all rules. */
final class BilledClaim {
  static final Derivation<BilledClaim> VIEW = BilledClaim::new;

  private final ImmutableList<BilledLine> lines;
  private final ImmutableList<BilledLine> facetLines;

  private BilledClaim(RuleInput input) {
    ImmutableList.Builder<BilledLine> all = ImmutableList.builder();
    ImmutableList.Builder<BilledLine> facet = ImmutableList.builder();
    int number = 0;
    for (ClaimLine line : input.lines()) {
      number++;
      BilledLine billed = new BilledLine(number, line);
      all.add(billed);
      if (billed.isFacet()) {
        facet.add(billed);
      }
    }
    this.lines = all.build();
    this.facetLines = facet.build();
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
