package org.facetrules.encounter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.claim.PlaceOfService;
import org.immutables.value.Value;

/**
 * What was done to one patient on one date of service, billed by one provider.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Encounter encounter =
 *     Encounter.builder(LocalDate.of(2026, 3, 2))
 *         .procedure(
 *             FacetProcedure.builder(Technique.MEDIAL_BRANCH_BLOCK, ImageGuidance.FLUOROSCOPY)
 *                 .levels("L4-5 bilateral, L5-S1 left"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Encounter {
  /** {@return the caller's own name for the encounter; never a patient's identifier} */
  Optional<String> id();

  /** {@return the day on which the procedures were done} */
  LocalDate dateOfService();

  /** {@return whose claim is coded; {@link BillingSetting#PROFESSIONAL} unless set} */
  @Value.Default
  default BillingSetting billing() {
    return BillingSetting.PROFESSIONAL;
  }

  /** {@return the facet procedures of the day, in the order given; immutable} */
  List<FacetProcedure> procedures();

  /** {@return where the procedures were done; empty when not known} */
  Optional<PlaceOfService> placeOfService();

  /**
   * {@return what else was done on this day and is billed on another claim; empty when not known,
   * an empty list when there was none; immutable}
   */
  Optional<List<OtherService>> otherServices();

  /**
   * {@return the diagnoses of the day; empty when not known, an empty list when there are none;
   * immutable}
   */
  Optional<List<DiagnosisCode>> diagnoses();

  /** {@return what the patient's record says; empty when not known} */
  Optional<ClinicalRecord> record();

  /**
   * {@return requests for authorization of the day's services; empty when not known, an empty list
   * when there was none; immutable}
   */
  Optional<List<PriorAuthorization>> authorizations();

  /** {@return the type of a facility's bill; empty when not known} */
  Optional<TypeOfBill> typeOfBill();

  /** {@return how the hospital stands to Medicare's authorization program; empty when not known} */
  Optional<FacilityStanding> facilityStanding();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder for a day}
   *
   * @param dateOfService the day on which the procedures were done
   */
  static Builder builder(LocalDate dateOfService) {
    Builder builder = new Builder();
    builder.dateOfService(dateOfService);
    return builder;
  }

  /** Builds an {@link Encounter}. Each part is set once; procedures add up. */
  class Builder extends ImmutableEncounter.Builder {
    Builder() {}

    /**
     * Adds a procedure that is still being built.
     *
     * @param procedure the procedure's builder
     * @return this builder
     */
    public Builder procedure(FacetProcedure.Builder procedure) {
      addProcedure(procedure.build());
      return this;
    }
  }
}
