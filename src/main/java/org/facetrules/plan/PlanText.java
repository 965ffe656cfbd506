package org.facetrules.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.rule.Finding;

/** A plan for people, a line each. */
final class PlanText {
  private static final String INDENT = "  ";

  private PlanText() {}

  static List<String> of(SessionPlan plan) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(plan.profile().title() + ", asked for " + plan.dateOfService());
    if (plan.allowances().isEmpty()) {
      lines.add("no cap on sessions is known of this payer on this day");
    }
    plan.allowances().forEach(allowance -> add(allowance, lines));
    plan.firstDay().ifPresent(day -> lines.add("first day for the planned procedures: " + day));
    plan.findings().forEach(finding -> add(finding, lines));
    if (!plan.stillToShow().isEmpty()) {
      lines.add("still to be shown:");
      plan.stillToShow().forEach(missing -> lines.add(INDENT + missing));
    }
    plan.authorization().ifPresent(outlook -> add(outlook, lines));
    lines.addAll(plan.advice());
    return lines.build();
  }

  private static void add(SessionAllowance allowance, ImmutableList.Builder<String> lines) {
    lines.add(
        "%s, %s: %s of %s sessions left in %s from %s%s"
            .formatted(
                allowance.region().label(),
                allowance.kind().label(),
                left(allowance),
                allowance.limit(),
                allowance.window(),
                allowance.firstDay(),
                allowance.nextDay().map(day -> ", next from " + day).orElse("")));
    if (!allowance.used().isEmpty()) {
      lines.add(INDENT + "counted: " + days(allowance.used()));
    }
    if (!allowance.open().isEmpty()) {
      lines.add(INDENT + "may count, kind or region not known: " + days(allowance.open()));
    }
    lines.add(INDENT + "source: " + allowance.citation());
  }

  private static String left(SessionAllowance allowance) {
    return allowance.left() == allowance.leftAtMost()
        ? String.valueOf(allowance.left())
        : allowance.left() + " to " + allowance.leftAtMost();
  }

  private static String days(List<LocalDate> days) {
    return String.join(", ", days.stream().map(LocalDate::toString).toList());
  }

  private static void add(Finding finding, ImmutableList.Builder<String> lines) {
    lines.add(finding.severity().label() + " " + finding.rule() + ": " + finding.message());
    lines.add(INDENT + "source: " + finding.citation());
    lines.add(INDENT + "to do: " + finding.fix());
  }

  private static void add(AuthorizationOutlook outlook, ImmutableList.Builder<String> lines) {
    lines.add(
        "authorization needed for "
            + String.join(", ", outlook.codes().stream().map(ProcedureCode::value).toList())
            + " ("
            + outlook.claims()
            + ")");
    lines.add(INDENT + "source: " + outlook.citation());
  }
}
