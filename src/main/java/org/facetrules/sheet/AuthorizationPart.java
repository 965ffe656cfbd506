package org.facetrules.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.policy.AuthorizationScope;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.source.Timeline;
import org.facetrules.table.KnownPayer;
import org.facetrules.table.KnownPayers;
import org.facetrules.table.MedicareContractor;
import org.facetrules.table.PayerStanding;

/** Which payers want an authorization for a code, in which setting and on which days. */
final class AuthorizationPart implements SheetPart {
  private static final CoveragePolicy ANY_CONTRACTOR =
      CoveragePolicy.medicare(MedicareContractor.CGS);

  @Override
  public List<SheetRow> rows(ProcedureCode code) {
    Map<String, CoveragePolicy> listed = new LinkedHashMap<>();
    List<String> unread = new ArrayList<>();
    policies()
        .forEach(
            (name, policy) -> {
              if (policy.terms().contains(CoverageTerm.AUTHORIZED_CODES)) {
                listed.put(name, policy);
              } else {
                unread.add(name);
              }
            });
    List<SheetRow> rows = new ArrayList<>();
    if (listed.values().stream().anyMatch(policy -> names(policy, code))) {
      listed.forEach((name, policy) -> rows.addAll(rows(name, policy, code)));
      rows.add(
          SheetRow.of(
              SheetTopic.AUTHORIZATION,
              "not known, no list was read: " + Words.list(unread),
              new Citation("DERIVED", "from the policies that were read", EvidenceGrade.C)));
    }
    return rows;
  }

  /** The program of Original Medicare is one for all contractors, which a test holds. */
  private static Map<String, CoveragePolicy> policies() {
    Map<String, CoveragePolicy> policies = new LinkedHashMap<>();
    policies.put("Original Medicare", ANY_CONTRACTOR);
    for (KnownPayer payer : KnownPayers.standard().all()) {
      if (payer.standing() == PayerStanding.BUILT_IN) {
        policies.put(payer.title(), PayerProfile.ofPayer(payer.id()).coverage().orElseThrow());
      } else if (payer.standing() == PayerStanding.FOLLOWS_CONTRACTOR) {
        policies.put(
            payer.title(),
            PayerProfile.ofPayer(payer.id(), PayerProfile.medicare(MedicareContractor.CGS))
                .coverage()
                .orElseThrow());
      }
    }
    return policies;
  }

  private static boolean names(CoveragePolicy policy, ProcedureCode code) {
    return policy.timeline(CoverageTerm.AUTHORIZED_CODES).entries().stream()
        .anyMatch(entry -> entry.value().value().contains(code));
  }

  /** Lists that follow each other and say the same of the code keep their own rows: sources. */
  private static List<SheetRow> rows(String name, CoveragePolicy policy, ProcedureCode code) {
    List<SheetRow> rows = new ArrayList<>();
    for (Timeline.Entry<CoverageValue<Set<ProcedureCode>>> list :
        policy.timeline(CoverageTerm.AUTHORIZED_CODES).entries()) {
      boolean isListed = list.value().value().contains(code);
      String where = isListed ? scope(policy, list.period().firstDay()) : "";
      rows.add(
          SheetRow.of(
              SheetTopic.AUTHORIZATION,
              "%s%s: %s %s"
                  .formatted(name, where, isListed ? "needed" : "not listed", list.period()),
              list.value().citation()));
    }
    return rows;
  }

  private static String scope(CoveragePolicy policy, LocalDate day) {
    return policy
        .at(CoverageTerm.AUTHORIZATION_SCOPE, day)
        .map(CoverageValue::value)
        .map(AuthorizationScope::label)
        .map(", "::concat)
        .orElse("");
  }
}
