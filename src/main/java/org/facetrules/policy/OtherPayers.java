package org.facetrules.policy;

import java.util.List;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.KnownPayer;
import org.facetrules.table.KnownPayers;
import org.facetrules.table.MedicareContractor;
import org.facetrules.table.PayerStanding;

/**
 * The profiles of payers other than Original Medicare. Their conventions are the code set's but for
 * the bilateral form, which no source fixes: one line with 50, a setting of this library. No source
 * says that one of them judges claims by the national pair edits or unit limits.
 */
final class OtherPayers {
  private OtherPayers() {}

  static PayerProfile of(String id) {
    KnownPayer payer = known(id);
    if (payer.standing() == PayerStanding.FOLLOWS_CONTRACTOR) {
      throw new IllegalArgumentException(
          "\"%s\" follows the policy of the Medicare contractor: expected a state or a contractor"
              .formatted(id));
    }
    return base(payer).coverage(BundledPolicies.of(payer)).build();
  }

  static PayerProfile of(String id, PayerProfile medicare) {
    KnownPayer plan = known(id);
    if (plan.standing() != PayerStanding.FOLLOWS_CONTRACTOR) {
      throw new IllegalArgumentException(
          "\"%s\" follows no Medicare contractor: expected one of %s"
              .formatted(id, ids(PayerStanding.FOLLOWS_CONTRACTOR)));
    }
    MedicareContractor contractor =
        medicare
            .contractor()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "\"%s\" follows the policy of the Medicare contractor: expected a profile of"
                                .formatted(id)
                            + " Medicare, found \"%s\"".formatted(medicare.id())));
    PayerProfile cpt = PayerProfile.cpt();
    return PayerProfile.builder()
        .id(plan.id())
        .title(plan.title() + "; " + medicare.title())
        .bilateral(bilateral(plan))
        .junctionConventions(
            FollowedPolicy.junction(
                medicare.junctionConventions(), cpt.junctionConventions(), plan))
        .destructionJunctionConventions(
            FollowedPolicy.junction(
                medicare.destructionJunctionConventions(),
                cpt.destructionJunctionConventions(),
                plan))
        .diagnosticLinesCarryKx(FollowedPolicy.kx(medicare.diagnosticLinesCarryKx(), plan))
        .contractor(contractor)
        .documents(FollowedPolicy.since(medicare.documents(), plan))
        .coverage(BundledPolicies.following(plan, contractor))
        .addAllRemarks(medicare.remarks())
        .addAllEditions(medicare.editions())
        .addEdition(KnownPayers.standard().edition())
        .build();
  }

  private static PayerProfile.Builder base(KnownPayer payer) {
    PayerProfile cpt = PayerProfile.cpt();
    PayerProfile.Builder profile = PayerProfile.builder();
    profile
        .id(payer.id())
        .title(payer.title())
        .bilateral(bilateral(payer))
        .junctionConventions(cpt.junctionConventions())
        .destructionJunctionConventions(cpt.destructionJunctionConventions())
        .addEdition(KnownPayers.standard().edition());
    return profile;
  }

  private static BilateralConvention bilateral(KnownPayer payer) {
    return BilateralConvention.of(
        BilateralForm.MODIFIER_50_ON_EVERY_LINE,
        new Citation(
            "P-AAPC-50",
            "payers take one line with 50, two lines, or RT and LT; 50 is a setting of this"
                + " library, the form of "
                + payer.title()
                + " was not read",
            EvidenceGrade.D));
  }

  private static KnownPayer known(String id) {
    KnownPayers payers = KnownPayers.standard();
    KnownPayer payer =
        payers
            .find(id)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "\"%s\" is no payer of the library: expected one of %s, %s"
                            .formatted(
                                id,
                                ids(PayerStanding.BUILT_IN),
                                ids(PayerStanding.FOLLOWS_CONTRACTOR))));
    if (payer.standing() == PayerStanding.SAMPLE_FILE) {
      throw new IllegalArgumentException(
          "\"%s\" is known by evidence of grade D alone and not built in: expected its policy"
                  .formatted(id)
              + " file, docs/policies/%s.json, verified".formatted(id));
    }
    return payer;
  }

  private static String ids(PayerStanding standing) {
    List<String> ids = KnownPayers.standard().all(standing).stream().map(KnownPayer::id).toList();
    return String.join(", ", ids);
  }
}
