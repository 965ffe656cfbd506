package org.facetrules.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.History;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.policy.PayerProfile;
import org.facetrules.policy.SessionWindow;
import org.facetrules.reading.SessionCap;
import org.facetrules.reading.SessionCount;
import org.facetrules.reading.SessionLedger;
import org.facetrules.source.Edition;

/** What is left of each cap. */
final class Allowances {
  private Allowances() {}

  static List<SessionAllowance> of(
      PayerProfile profile, LocalDate day, History history, BillingSetting setting) {
    ImmutableList.Builder<SessionAllowance> allowances = ImmutableList.builder();
    Optional<CoveragePolicy> policy = profile.coverage();
    if (policy.isEmpty()) {
      return List.of();
    }
    SessionLedger ledger = SessionLedger.of(history, profile, setting);
    for (SpinalRegion region : SpinalRegion.values()) {
      for (SessionKind kind : SessionKind.values()) {
        policy
            .get()
            .at(limit(kind), day)
            .map(limit -> allowance(policy.get(), kind, region, limit, ledger, day))
            .ifPresent(allowances::add);
      }
    }
    return allowances.build();
  }

  static List<Edition> editions(PayerProfile profile) {
    return profile.coverage().flatMap(CoveragePolicy::edition).stream().toList();
  }

  private static SessionAllowance allowance(
      CoveragePolicy policy,
      SessionKind kind,
      SpinalRegion region,
      CoverageValue<Integer> limit,
      SessionLedger ledger,
      LocalDate day) {
    SessionWindow window =
        policy
            .at(CoverageTerm.WINDOW, day)
            .map(CoverageValue::value)
            .orElse(SessionWindow.ROLLING_12_MONTHS);
    SessionCap cap = new SessionCap(kind, region, limit.value(), window);
    SessionCount before = cap.before(ledger, day);
    return new SessionAllowance(
        kind,
        region,
        limit.value(),
        window.label(),
        before.firstDay(),
        before.days(),
        before.open(),
        cap.firstDay(ledger, day),
        limit.citation());
  }

  private static CoverageTerm<Integer> limit(SessionKind kind) {
    return switch (kind) {
      case DIAGNOSTIC -> CoverageTerm.DIAGNOSTIC_SESSIONS;
      case THERAPEUTIC -> CoverageTerm.THERAPEUTIC_SESSIONS;
      case DENERVATION -> CoverageTerm.DENERVATION_SESSIONS;
    };
  }
}
