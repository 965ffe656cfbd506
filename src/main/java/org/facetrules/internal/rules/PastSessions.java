package org.facetrules.internal.rules;

import org.facetrules.encounter.History;
import org.facetrules.reading.SessionLedger;
import org.facetrules.rule.Derivation;
import org.facetrules.rule.RuleInput;

/** The ledger of the patient's earlier sessions, made once for the rules that count. */
final class PastSessions {
  private static final Derivation<SessionLedger> VIEW =
      Derivation.of(
          input ->
              SessionLedger.of(
                  input.history().orElseGet(History::none), input.profile(), input.setting()));

  private PastSessions() {}

  static SessionLedger of(RuleInput input) {
    return input.derived(VIEW);
  }
}
