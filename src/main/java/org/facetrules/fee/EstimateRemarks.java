package org.facetrules.fee;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.facetrules.encounter.BillingSetting;

/** What is to be known about an estimate as a whole. */
final class EstimateRemarks {
  private EstimateRemarks() {}

  static Set<String> of(List<LineEstimate> lines, PaymentContext context) {
    ImmutableSet.Builder<String> remarks = ImmutableSet.builder();
    lines.forEach(line -> remarks.addAll(line.remarks()));
    boolean ranked =
        lines.stream()
            .flatMap(line -> line.steps().stream())
            .anyMatch(step -> step.kind() == StepKind.RANK);
    boolean unknown = lines.stream().anyMatch(line -> line.outcome() == LineOutcome.NOT_KNOWN);
    if (unknown && ranked) {
      remarks.add("a line whose amount is not known can change the ranks of the others");
    }
    if (context.billing() == BillingSetting.PROFESSIONAL
        && lines.stream().anyMatch(EstimateRemarks::countsJoints)) {
      remarks.add(
          "several units of one line are paid as so many joints; the publisher's wording on both"
              + " sides can be read to pay two units as 150 percent (RVUDOC)");
    }
    return remarks.build();
  }

  private static boolean countsJoints(LineEstimate line) {
    return line.steps().stream().anyMatch(step -> step.kind() == StepKind.UNITS);
  }
}
