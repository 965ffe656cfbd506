package org.facetrules.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.claim.Modifier;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.Timeline;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.MedicareContractor;
import org.facetrules.table.NcciSetting;
import org.facetrules.table.PolicyDocument;
import org.immutables.value.Value;

/**
 * What a payer wants beyond the code set: its conventions, each dated. {@link #cpt()}, the {@code
 * medicare} and the {@code ofPayer} factories give the profiles that the library knows; {@link
 * #builder()} makes one's own.
 */
@Value.Immutable
public interface PayerProfile {
  /** {@return the profile's name, such as "cpt" or "medicare"} */
  String id();

  /** {@return the profile in a few words, for people, such as "Medicare, CGS (OH)"} */
  String title();

  /** {@return the bilateral form by billing setting and day; every setting has one} */
  Map<BillingSetting, Timeline<BilateralConvention>> bilateralConventions();

  /** {@return how the thoracolumbar junction is coded when injected, by day} */
  Timeline<JunctionConvention> junctionConventions();

  /**
   * {@return how the thoracolumbar junction is coded when its nerves are destroyed, by day; as when
   * injected unless set}
   */
  @Value.Default
  default Timeline<JunctionConvention> destructionJunctionConventions() {
    return junctionConventions();
  }

  /**
   * {@return whether KX marks diagnostic injection lines (64490 to 64495), by day, with the source;
   * never unless set}
   */
  @Value.Default
  default Timeline<Citation> diagnosticLinesCarryKx() {
    return Timeline.never();
  }

  /** {@return the modifier that says a service was distinct; 59 unless set} */
  @Value.Default
  default Modifier distinctServiceModifier() {
    return Modifier.DISTINCT_SERVICE;
  }

  /**
   * {@return the order in which levels take codes; {@link LevelOrder#BILATERAL_FIRST} unless set}
   */
  @Value.Default
  default LevelOrder levelOrder() {
    return LevelOrder.BILATERAL_FIRST;
  }

  /** {@return the contractor that serves the claim; empty outside Medicare} */
  Optional<MedicareContractor> contractor();

  /** {@return the coverage documents by day; never unless set} */
  @Value.Default
  default Timeline<PolicyDocument> documents() {
    return Timeline.never();
  }

  /** {@return what the payer covers; empty when no policy is known} */
  Optional<CoveragePolicy> coverage();

  /** {@return what is to be known about this choice of profile, for people; immutable} */
  List<String> remarks();

  /** {@return whether the national pair edits judge claims of this payer; not unless set} */
  @Value.Default
  default PairEdits pairEdits() {
    return PairEdits.NOT_APPLIED;
  }

  /** {@return whether the national unit limits judge claims of this payer; not unless set} */
  @Value.Default
  default UnitEdits unitLimits() {
    return UnitEdits.NOT_APPLIED;
  }

  /** {@return the tables that the profile was made from; immutable} */
  List<Edition> editions();

  /**
   * {@return the bilateral form for a claim}
   *
   * @param setting whose claim it is
   * @param dateOfService the date of service
   * @throws IllegalStateException when the profile has no form for that setting and day
   */
  default BilateralConvention bilateral(BillingSetting setting, LocalDate dateOfService) {
    Timeline<BilateralConvention> timeline = bilateralConventions().get(setting);
    if (timeline == null) {
      throw new IllegalStateException(
          "profile " + id() + " has no bilateral convention for " + setting.label());
    }
    Optional<BilateralConvention> convention = timeline.at(dateOfService);
    if (convention.isEmpty()) {
      throw new IllegalStateException(
          "profile " + id() + " has no bilateral convention on " + dateOfService);
    }
    return convention.get();
  }

  /**
   * {@return whether the joints of a session are T12-L1 and L1-L2 alone, and the payer counts them
   * as one lumbar session}
   *
   * @param joints every joint treated in the session
   * @param family injection or destruction, which can have conventions of their own
   * @param dateOfService the day of the session
   */
  default boolean isLumbarPair(Set<FacetLevel> joints, CodeFamily family, LocalDate dateOfService) {
    if (!joints.equals(JunctionForm.PAIR)) {
      return false;
    }
    Timeline<JunctionConvention> conventions =
        family == CodeFamily.DESTRUCTION ? destructionJunctionConventions() : junctionConventions();
    return conventions
        .at(dateOfService)
        .filter(convention -> convention.form() == JunctionForm.ONE_LUMBAR_SESSION)
        .isPresent();
  }

  /**
   * {@return the national tables, of pair edits and of unit limits, that judge a claim where the
   * payer applies them}
   *
   * <p>Those of practitioners judge professional claims and claims of surgical centers, those of
   * outpatient hospitals the claims of hospitals.
   *
   * @param setting whose claim it is
   */
  default NcciSetting pairTable(BillingSetting setting) {
    return setting == BillingSetting.HOSPITAL_OUTPATIENT
        ? NcciSetting.OUTPATIENT_HOSPITAL
        : NcciSetting.PRACTITIONER;
  }

  /**
   * {@return the same profile with one more thing to be known about its choice}
   *
   * @param remark the sentence, for people
   */
  default PayerProfile withRemark(String remark) {
    return ProfileCopy.of(this).coverage(coverage()).addRemark(remark).build();
  }

  /**
   * {@return the same profile with another coverage policy}
   *
   * @param policy what the payer covers
   */
  default PayerProfile withCoverage(CoveragePolicy policy) {
    return ProfileCopy.of(this).coverage(policy).build();
  }

  /** {@return the code set's own conventions, without a payer's coverage policy} */
  static PayerProfile cpt() {
    return CptProfile.INSTANCE;
  }

  /**
   * {@return the profile of Original Medicare in a state}
   *
   * @param state two capital letters, such as "OH"
   * @throws IllegalArgumentException when no contractor serves such a state
   */
  static PayerProfile medicare(String state) {
    return MedicareProfile.ofState(state);
  }

  /**
   * {@return the profile of Original Medicare with a contractor, wherever it serves}
   *
   * @param contractor the contractor
   */
  static PayerProfile medicare(MedicareContractor contractor) {
    return MedicareProfile.ofContractor(contractor);
  }

  /**
   * {@return the profile of Original Medicare in a state, with the contractor named}
   *
   * <p>Names the contractor where a state is split: northern Virginia belongs to Novitas.
   *
   * @param state two capital letters, such as "VA"
   * @param contractor the contractor
   * @throws IllegalArgumentException when that contractor does not serve the state
   */
  static PayerProfile medicare(String state, MedicareContractor contractor) {
    return MedicareProfile.of(state, contractor);
  }

  /**
   * {@return the profile of a payer other than Original Medicare, as far as its policy is known}
   *
   * <p>{@link org.facetrules.table.KnownPayers} lists the payers. What the profile's policy does
   * not hold is not known of the payer.
   *
   * @param id such as "uhc-commercial" or "alabama-medicaid"
   * @throws IllegalArgumentException when the library has no such payer built in, or the payer
   *     follows the policy of the Medicare contractor; the message says which
   */
  static PayerProfile ofPayer(String id) {
    return OtherPayers.of(id);
  }

  /**
   * {@return the profile of a Medicare Advantage plan, which follows the policy of the Medicare
   * contractor from the day on which it was read to do so}
   *
   * @param id such as "humana-medicare-advantage"
   * @param medicare Original Medicare where the patient is treated, such as {@code medicare("OH")}
   * @throws IllegalArgumentException when the library has no such plan, or the other profile has no
   *     contractor
   */
  static PayerProfile ofPayer(String id, PayerProfile medicare) {
    return OtherPayers.of(id, medicare);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PayerProfile}. Each part is set once. */
  class Builder extends ImmutablePayerProfile.Builder {
    Builder() {}

    /**
     * Sets one bilateral form for every billing setting and day.
     *
     * @param convention the form and its source
     * @return this builder
     */
    public Builder bilateral(BilateralConvention convention) {
      for (BillingSetting setting : BillingSetting.values()) {
        putBilateralConvention(setting, Timeline.always(convention));
      }
      return this;
    }
  }
}
