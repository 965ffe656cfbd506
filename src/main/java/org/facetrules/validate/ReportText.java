package org.facetrules.validate;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.rule.Finding;

/** A report for people: what is wrong, what to change, what could not be judged. */
final class ReportText {
  private ReportText() {}

  static List<String> lines(ValidationReport report) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : report.findings()) {
      lines.add(
          "%s %s %s: %s"
              .formatted(
                  finding.rule(),
                  finding.severity().label().toUpperCase(java.util.Locale.ROOT),
                  finding.place(),
                  finding.message()));
      lines.add("    source: " + finding.citation());
      lines.add("    fix: " + finding.fix());
    }
    lines.add(report.verdict().label());
    return lines;
  }
}
