package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.encounter.SessionKind;
import org.facetrules.rule.RuleInput;

/** The facet sessions of the day, as they are and as the payer counts them. */
final class SubjectsOfSessions {
  private static final SessionKind[] KINDS = SessionKind.values();

  private SubjectsOfSessions() {}

  static long in(RuleInput input) {
    long found = 0;
    List<DaySession> sessions = DaySessions.of(input).all();
    for (int i = 0; i < sessions.size(); i++) {
      DaySession session = sessions.get(i);
      found |= of(session) | counted(session, input);
    }
    return found;
  }

  private static long of(DaySession session) {
    long found = Subject.SESSION.bit();
    found |= session.is(SessionKind.DENERVATION) ? 0 : Subject.INJECTION_SESSION.bit();
    for (SessionKind kind : KINDS) {
      found |= session.mayBe(kind) ? subject(kind).bit() : 0;
    }
    return found;
  }

  private static long counted(DaySession session, RuleInput input) {
    long found = 0;
    for (SessionKind kind : KINDS) {
      found |= CapWork.mayCount(kind, session, input) ? counted(kind).bit() : 0;
    }
    return found;
  }

  static Subject subject(SessionKind kind) {
    return switch (kind) {
      case DIAGNOSTIC -> Subject.DIAGNOSTIC_SESSION;
      case THERAPEUTIC -> Subject.THERAPEUTIC_SESSION;
      case DENERVATION -> Subject.DENERVATION_SESSION;
    };
  }

  static Subject counted(SessionKind kind) {
    return switch (kind) {
      case DIAGNOSTIC -> Subject.COUNTED_AS_DIAGNOSTIC;
      case THERAPEUTIC -> Subject.COUNTED_AS_THERAPEUTIC;
      case DENERVATION -> Subject.COUNTED_AS_DENERVATION;
    };
  }
}
