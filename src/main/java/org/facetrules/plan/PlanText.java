package org.facetrules.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Severity;

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
    addFirstDay(plan, lines);
    plan.findings().forEach(finding -> add(finding, lines));
    if (!plan.stillToShow().isEmpty()) {
      lines.add("still to be shown:");
      plan.stillToShow().forEach(missing -> lines.add(INDENT + missing));
    }
    plan.authorization().ifPresent(outlook -> add(outlook, lines));
    lines.addAll(plan.advice());
    addPolicy(plan, lines);
    return lines.build();
  }

  /** Nothing is planned where no authorization was asked about. */
  private static void addFirstDay(SessionPlan plan, ImmutableList.Builder<String> lines) {
    if (plan.authorization().isEmpty()) {
      return;
    }
    lines.add(
        plan.firstDay()
                .map(day -> "caps and intervals leave " + day + " open")
                .orElse("caps and intervals are not known to leave a day open within two years")
            + against(plan, Severity.ERROR, "not covered as planned")
            + against(plan, Severity.WARNING, "doubtful as planned"));
  }

  private static String against(SessionPlan plan, Severity severity, String words) {
    List<String> rules =
        plan.against().stream()
            .filter(finding -> finding.severity() == severity)
            .map(finding -> finding.rule().value())
            .distinct()
            .toList();
    if (rules.isEmpty()) {
      return "";
    }
    return "; "
        + words
        + ": "
        + String.join(", ", rules)
        + (isBelow(plan, rules) ? " (see below)" : "");
  }

  /** A policy that changes by then can find what it does not find on the day asked for. */
  private static boolean isBelow(SessionPlan plan, List<String> rules) {
    return plan.findings().stream()
        .map(finding -> finding.rule().value())
        .collect(Collectors.toSet())
        .containsAll(rules);
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
    if (outlook instanceof AuthorizationOutlook.Needed needed) {
      lines.add(
          "authorization: needed for "
              + String.join(", ", needed.codes().stream().map(ProcedureCode::value).toList())
              + " ("
              + needed.claims()
              + ")");
      lines.add(INDENT + "source: " + needed.citation());
    } else if (outlook instanceof AuthorizationOutlook.NotNeeded none) {
      lines.add("authorization: none needed, " + none.reason());
      lines.add(INDENT + "source: " + none.citation());
    } else if (outlook instanceof AuthorizationOutlook.NotKnown unknown) {
      lines.add("authorization: " + unknown.reason());
    }
  }

  /** What is not known of the payer's coverage is neither allowed nor forbidden. */
  private static void addPolicy(SessionPlan plan, ImmutableList.Builder<String> lines) {
    if (!plan.coverageNotKnown().isEmpty()) {
      lines.add(
          "coverage not known of "
              + plan.profile().title()
              + ", so not judged: "
              + String.join("; ", plan.coverageNotKnown()));
    }
    plan.profile()
        .coverage()
        .ifPresent(
            policy -> policy.remarks().forEach(remark -> lines.add("of the policy: " + remark)));
    plan.profile().remarks().forEach(remark -> lines.add("note: " + remark));
  }
}
