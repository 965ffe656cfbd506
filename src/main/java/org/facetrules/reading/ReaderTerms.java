package org.facetrules.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.BilateralConvention;
import org.facetrules.policy.BilateralForm;
import org.facetrules.policy.JunctionConvention;
import org.facetrules.policy.JunctionForm;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.Timeline;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.CodeLifecycle;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FacetModifiers;
import org.facetrules.table.LookAlikes;

/**
 * Under which conventions lines are read: those of one payer on one day, or every one.
 *
 * @param payer the payer; empty to try every convention
 * @param dateOfService the day of the lines; empty when not known
 * @param setting whose claim the lines stand on; matters with a payer only
 */
record ReaderTerms(
    Optional<PayerProfile> payer, Optional<LocalDate> dateOfService, BillingSetting setting) {
  static final ReaderTerms ANY =
      new ReaderTerms(Optional.empty(), Optional.empty(), BillingSetting.PROFESSIONAL);

  /** How the payer wants bilateral levels; empty when every convention is tried. */
  Optional<BilateralConvention> convention() {
    return payer.flatMap(profile -> dateOfService.map(day -> profile.bilateral(setting, day)));
  }

  /** The tables that lines are looked up in. */
  List<Edition> editions() {
    ImmutableList.Builder<Edition> editions = ImmutableList.builder();
    editions.add(
        FacetCodes.standard().edition(),
        CodeLifecycle.standard().edition(),
        FacetModifiers.standard().edition(),
        LookAlikes.standard().edition());
    payer.map(PayerProfile::editions).ifPresent(editions::addAll);
    return editions.build();
  }

  Set<BilateralForm> forms() {
    return convention()
        .map(only -> Sets.immutableEnumSet(only.form()))
        .orElse(Sets.immutableEnumSet(EnumSet.allOf(BilateralForm.class)));
  }

  /** Why the payer has no thoracolumbar pair in a family; empty when it has, or none is named. */
  Optional<Citation> pairRefused(CodeFamily family) {
    return pairConvention(family)
        .filter(met -> met.form() != JunctionForm.ONE_LUMBAR_SESSION)
        .map(JunctionConvention::citation);
  }

  /** How the payer codes the thoracolumbar pair; empty when no payer is named. */
  Optional<JunctionConvention> pairConvention(CodeFamily family) {
    return payer.flatMap(
        profile -> dateOfService.flatMap(day -> junction(profile, family).at(day)));
  }

  private static Timeline<JunctionConvention> junction(PayerProfile profile, CodeFamily family) {
    return family == CodeFamily.DESTRUCTION
        ? profile.destructionJunctionConventions()
        : profile.junctionConventions();
  }
}
