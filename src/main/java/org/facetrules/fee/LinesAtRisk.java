package org.facetrules.fee;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Severity;
import org.facetrules.validate.ValidationReport;

/** Which lines of a claim a finding puts at risk. */
public final class LinesAtRisk {
  private LinesAtRisk() {}

  /**
   * {@return the numbers of the lines that an error or a warning stops or takes back; every line
   * where such a finding is of the claim as a whole; sorted, immutable}
   *
   * @param report what the rules say of the claim
   */
  public static Set<Integer> of(ValidationReport report) {
    ImmutableSortedSet.Builder<Integer> lines = ImmutableSortedSet.naturalOrder();
    int count = report.claim().lines().size();
    for (Finding finding : report.findings()) {
      if (!isRisk(finding)) {
        continue;
      }
      if (finding.place().line().isPresent()) {
        lines.add(finding.place().line().getAsInt());
      } else {
        IntStream.rangeClosed(1, count).forEach(lines::add);
      }
    }
    return lines.build();
  }

  private static boolean isRisk(Finding finding) {
    boolean grave = finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING;
    return grave
        && (finding.disposition() == Disposition.STOPS_PAYMENT
            || finding.disposition() == Disposition.OVERPAYMENT);
  }
}
