package org.facetrules.policy;

/** Copies a profile where one part is to differ. */
final class ProfileCopy {
  private ProfileCopy() {}

  /** A builder with everything but the coverage policy. */
  static ImmutablePayerProfile.Builder of(PayerProfile profile) {
    return PayerProfile.builder()
        .id(profile.id())
        .title(profile.title())
        .putAllBilateralConventions(profile.bilateralConventions())
        .junctionConventions(profile.junctionConventions())
        .destructionJunctionConventions(profile.destructionJunctionConventions())
        .diagnosticLinesCarryKx(profile.diagnosticLinesCarryKx())
        .distinctServiceModifier(profile.distinctServiceModifier())
        .levelOrder(profile.levelOrder())
        .contractor(profile.contractor())
        .documents(profile.documents())
        .pairEdits(profile.pairEdits())
        .unitLimits(profile.unitLimits())
        .addAllRemarks(profile.remarks())
        .addAllEditions(profile.editions());
  }
}
