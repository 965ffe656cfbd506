package org.facetrules.reading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.Purpose;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.MedicareContractor;

/**
 * Why a session's injections were given, as KX says it.
 *
 * @param purpose diagnostic, or empty
 * @param unknown why the purpose is not known; empty when it is, or nothing was injected
 */
record SessionPurpose(Optional<Purpose> purpose, Optional<LineRemark> unknown) {
  private static final Citation WITHOUT_KX =
      new Citation("G-RUB", "without KX the line counts as therapeutic", EvidenceGrade.C);
  private static final Citation POLICIES =
      new Citation(
          "P-ASRA",
          "the facet policies with the KX rule: original effective days",
          EvidenceGrade.B);

  /** The first day on which any contractor has the KX rule. */
  private static final LocalDate FIRST_KX_DAY =
      Arrays.stream(MedicareContractor.values())
          .flatMap(
              contractor ->
                  PayerProfile.medicare(contractor).diagnosticLinesCarryKx().entries().stream())
          .map(entry -> entry.period().firstDay())
          .min(LocalDate::compareTo)
          .orElseThrow();

  static SessionPurpose of(List<BilledService> services, ReaderTerms terms, LocalDate day) {
    List<BilledService> injections =
        services.stream().filter(service -> service.family() == CodeFamily.INJECTION).toList();
    if (injections.isEmpty()) {
      return new SessionPurpose(Optional.empty(), Optional.empty());
    }
    List<Integer> lines = injections.stream().flatMap(service -> service.lines().stream()).toList();
    boolean known =
        terms
            .payer()
            .map(payer -> payer.diagnosticLinesCarryKx().at(day).isPresent())
            .orElse(!day.isBefore(FIRST_KX_DAY));
    return known ? marked(injections, lines) : noRule(terms, day, lines);
  }

  private static SessionPurpose marked(List<BilledService> injections, List<Integer> lines) {
    if (injections.stream().allMatch(s -> s.diagnostic() == DiagnosticMark.ALL)) {
      return new SessionPurpose(Optional.of(Purpose.DIAGNOSTIC), Optional.empty());
    }
    boolean none = injections.stream().allMatch(s -> s.diagnostic() == DiagnosticMark.NONE);
    return unknown(
        lines,
        none
            ? "purpose: no line carries KX; Medicare contractors count that as therapeutic"
            : "purpose: some lines carry KX, others not",
        WITHOUT_KX);
  }

  private static SessionPurpose noRule(ReaderTerms terms, LocalDate day, List<Integer> lines) {
    String nobody =
        terms
            .payer()
            .map(payer -> "the profile \"" + payer.title() + "\" has no KX rule")
            .orElse("no Medicare contractor had a KX rule");
    return unknown(lines, "purpose: on " + day + " " + nobody + " that would show it", POLICIES);
  }

  private static SessionPurpose unknown(List<Integer> lines, String text, Citation citation) {
    return new SessionPurpose(
        Optional.empty(), Optional.of(new LineRemark(lines, text, Optional.of(citation))));
  }
}
