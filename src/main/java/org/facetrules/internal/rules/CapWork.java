package org.facetrules.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.policy.SessionWindow;
import org.facetrules.reading.SessionCap;
import org.facetrules.reading.SessionCount;
import org.facetrules.reading.SessionLedger;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;

/**
 * Counts the sessions of a kind against a policy's cap, for the three rules of caps. A session is a
 * calendar day; three counters are kept apart, each by region.
 */
final class CapWork {
  private static final Outcome NO_SESSION =
      Outcome.notApplicable("no session of this kind on the day");

  private final RuleInfo info;
  private final SessionKind kind;
  private final CoverageTerm<Integer> term;
  private final List<Scope> scopes;

  CapWork(RuleInfo info, SessionKind kind, CoverageTerm<Integer> term) {
    this.info = info;
    this.kind = kind;
    this.term = term;
    this.scopes = List.of(Scope.said(term), Scope.of(NO_SESSION, SubjectsOfSessions.counted(kind)));
  }

  /** Nothing to count where the policy has no such cap, or no such session was done. */
  List<Scope> scopes() {
    return scopes;
  }

  /** Whether the payer counts a session as one of a kind, or may. */
  static boolean mayCount(SessionKind kind, DaySession session, RuleInput input) {
    return DaySessions.countsAs(kind, session, input)
        || (session.mayBe(kind) && session.kind().isEmpty());
  }

  Outcome judge(RuleInput input) {
    CoverageValue<Integer> limit = Coverage.at(input, term).orElseThrow();
    List<Judgement> judgements = new ArrayList<>(2);
    for (DaySession session : DaySessions.of(input).all()) {
      if (mayCount(kind, session, input)) {
        boolean certain = DaySessions.countsAs(kind, session, input);
        judge(input, session, limit, certain).ifPresent(judgements::add);
      }
    }
    return Outcome.of(judgements);
  }

  private Optional<Judgement> judge(
      RuleInput input, DaySession session, CoverageValue<Integer> limit, boolean certain) {
    SessionWindow window =
        Coverage.at(input, CoverageTerm.WINDOW)
            .map(CoverageValue::value)
            .orElse(SessionWindow.ROLLING_12_MONTHS);
    SessionCap cap = new SessionCap(kind, session.region(), limit.value(), window);
    SessionLedger ledger = PastSessions.of(input);
    LocalDate day = input.dateOfService();
    SessionCount before = cap.before(ledger, day);
    int today = before.days().contains(day) ? 0 : 1;
    if (certain && before.least() + today > cap.limit()) {
      return Optional.of(new Judgement.Flagged(finding(input, session, cap, before, limit)));
    }
    int open = before.open().contains(day) ? before.most() - 1 : before.most();
    return open + today > cap.limit()
        ? Optional.of(new Judgement.Undetermined(missing(before, certain)))
        : Optional.empty();
  }

  private static List<String> missing(SessionCount before, boolean certain) {
    List<String> missing = new ArrayList<>();
    if (!certain) {
      missing.add("purpose");
    }
    for (LocalDate day : before.open()) {
      missing.add("kind or region of the session of " + day);
    }
    return missing;
  }

  private Finding finding(
      RuleInput input,
      DaySession session,
      SessionCap cap,
      SessionCount before,
      CoverageValue<Integer> limit) {
    List<LocalDate> days = new ArrayList<>(before.days());
    if (!days.contains(input.dateOfService())) {
      days.add(input.dateOfService());
    }
    String next =
        cap.firstDay(PastSessions.of(input), input.dateOfService().plusDays(1))
            .map(LocalDate::toString)
            .orElse("none");
    return Finding.of(info, limit.citation())
        .disposition(Disposition.STOPS_PAYMENT)
        .place(session.place())
        .template(
            "{kind} session {found} of the {region} region in {window} from {from}: the limit is"
                + " {limit}")
        .fact("kind", kind.label())
        .fact("found", days.size())
        .fact("region", session.where())
        .fact("window", cap.window().label())
        .fact("from", before.firstDay())
        .fact("limit", limit.value())
        .fact("days", text(days))
        .fact("next", next)
        .fix(advice(next, CoverageFinding.liability(input)))
        .build();
  }

  private static Fix advice(String next, String liability) {
    return new Fix.Advise(
        (next.equals("none") ? "not covered" : "a further session is within the limit from " + next)
            + liability);
  }

  private static String text(List<LocalDate> days) {
    return String.join(", ", days.stream().map(LocalDate::toString).toList());
  }
}
