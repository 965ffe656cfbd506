package org.facetrules.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.facetrules.encounter.SessionKind;

/**
 * What everybody asks of a payer's coverage. A policy that says none of the terms of a question
 * leaves it open, and a claim that no rule flags is not known to be covered in that respect.
 *
 * @param label the question in a few words, for people
 * @param kinds the sessions of which it is asked
 * @param terms each of them answers it
 */
record CoverageQuestion(String label, Set<SessionKind> kinds, Set<CoverageTerm<?>> terms) {
  private static final ImmutableSet<SessionKind> DIAGNOSTIC = kinds(SessionKind.DIAGNOSTIC);
  private static final ImmutableSet<SessionKind> THERAPEUTIC = kinds(SessionKind.THERAPEUTIC);
  private static final ImmutableSet<SessionKind> INJECTION =
      kinds(SessionKind.DIAGNOSTIC, SessionKind.THERAPEUTIC);
  private static final ImmutableSet<SessionKind> DESTRUCTION = kinds(SessionKind.DENERVATION);
  private static final ImmutableSet<SessionKind> EVERY = kinds(SessionKind.values());

  private static final ImmutableList<CoverageQuestion> ALL =
      ImmutableList.of(
          ask(
              "levels injected in a session",
              INJECTION,
              CoverageTerm.LEVELS,
              CoverageTerm.INJECTED_LEVELS),
          ask(
              "levels destroyed in a session",
              DESTRUCTION,
              CoverageTerm.LEVELS,
              CoverageTerm.DESTROYED_LEVELS),
          ask(
              "number of diagnostics",
              DIAGNOSTIC,
              CoverageTerm.DIAGNOSTIC_SESSIONS,
              CoverageTerm.DIAGNOSTICS_PER_LEVEL_AND_SIDE),
          ask(
              "relief that makes a diagnostic positive",
              DIAGNOSTIC,
              CoverageTerm.FIRST_DIAGNOSTIC_RELIEF),
          ask(
              "number of therapeutic injections",
              THERAPEUTIC,
              CoverageTerm.THERAPEUTIC_SESSIONS,
              CoverageTerm.THERAPEUTIC),
          ask(
              "what comes before a therapeutic injection",
              THERAPEUTIC,
              CoverageTerm.THERAPEUTIC_NEEDS_DIAGNOSTICS,
              CoverageTerm.THERAPEUTIC_DIAGNOSTIC_RELIEF,
              CoverageTerm.THERAPEUTIC),
          ask(
              "repeat of a therapeutic injection",
              THERAPEUTIC,
              CoverageTerm.THERAPEUTIC_REPEAT_RELIEF),
          ask(
              "number of destructions",
              DESTRUCTION,
              CoverageTerm.DENERVATION_SESSIONS,
              CoverageTerm.DENERVATION_INTERVAL),
          ask(
              "what comes before a destruction",
              DESTRUCTION,
              CoverageTerm.DENERVATION_NEEDS_DIAGNOSTICS,
              CoverageTerm.DENERVATION_DIAGNOSTIC_RELIEF),
          ask("repeat of a destruction", DESTRUCTION, CoverageTerm.DENERVATION_REPEAT_RELIEF),
          ask("techniques of destruction", DESTRUCTION, CoverageTerm.TECHNIQUES_NOT_COVERED),
          ask("imaging", EVERY, CoverageTerm.IMAGING, CoverageTerm.IMAGING_NOT_COVERED),
          ask(
              "criteria of the pain and of care before",
              EVERY,
              CoverageTerm.PAIN_DURATION,
              CoverageTerm.CONSERVATIVE_CARE),
          ask("elements of the record", EVERY, CoverageTerm.RECORD_ELEMENTS),
          ask("authorization", EVERY, CoverageTerm.AUTHORIZED_CODES));

  static List<CoverageQuestion> all() {
    return ALL;
  }

  /** Whether it is asked of sessions of any of these kinds. */
  boolean concerns(Set<SessionKind> asked) {
    return asked.stream().anyMatch(kinds::contains);
  }

  boolean isAnswered(CoveragePolicy policy, LocalDate day) {
    return terms.stream().anyMatch(term -> isSaid(policy, term, day));
  }

  private static boolean isSaid(CoveragePolicy policy, CoverageTerm<?> term, LocalDate day) {
    return policy.at(term, day).isPresent()
        || (term == CoverageTerm.AUTHORIZED_CODES && hasProgram(policy));
  }

  /**
   * Medicare's program of authorization begins on a day, before it none was asked; a payer's own
   * list is not known on the days before the copy that was read.
   */
  private static boolean hasProgram(CoveragePolicy policy) {
    return policy.timeline(CoverageTerm.AUTHORIZATION_SCOPE).entries().stream()
        .anyMatch(
            entry -> entry.value().value() == AuthorizationScope.HOSPITAL_OUTPATIENT_FACILITY);
  }

  private static CoverageQuestion ask(
      String label, Set<SessionKind> kinds, CoverageTerm<?>... terms) {
    return new CoverageQuestion(label, kinds, ImmutableSet.copyOf(terms));
  }

  private static ImmutableSet<SessionKind> kinds(SessionKind... kinds) {
    return ImmutableSet.copyOf(kinds);
  }
}
