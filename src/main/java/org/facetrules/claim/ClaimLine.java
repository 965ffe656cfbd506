package org.facetrules.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of a claim as somebody billed it. Unlike a {@link ServiceLine}, it can hold what must not
 * be billed, such as no units or half a unit, so that a claim can be judged as it is. A part that
 * is absent is not known; an empty list says that there is none.
 */
@Value.Immutable
public interface ClaimLine {
  /** {@return the caller's own name for the line; never a patient's identifier} */
  Optional<String> id();

  /** {@return what was billed} */
  ProcedureCode code();

  /** {@return the modifiers in the order in which they stand on the line; immutable} */
  List<Modifier> modifiers();

  /** {@return units of service as billed; 1 unless set} */
  @Value.Default
  default BigDecimal units() {
    return BigDecimal.ONE;
  }

  /** {@return the diagnoses that the line points to, in order; empty when not known; immutable} */
  Optional<List<DiagnosisCode>> diagnoses();

  /** {@return the charge} */
  Optional<BigDecimal> charge();

  /** {@return the words on the line that describe the service, as an unlisted code needs them} */
  Optional<String> description();

  /** {@return who performed the service; empty when not known} */
  Optional<Performer> performedBy();

  /** {@return where the service was done; empty when not known} */
  Optional<PlaceOfService> placeOfService();

  /** {@return the units when they are whole, at least 1 and at most 9999; 0 when they are not} */
  default int wholeUnits() {
    return WholeUnits.of(units());
  }

  /**
   * {@return code, modifiers and units of the line; empty when its units are not whole or below 1}
   */
  default Optional<ServiceLine> serviceLine() {
    int units = wholeUnits();
    return units == 0 ? Optional.empty() : Optional.of(new ServiceLine(code(), modifiers(), units));
  }

  /** {@return the line as people write it: "64493-50-KX", "64494 x2"; one unit is not written} */
  default String label() {
    StringBuilder text = new StringBuilder(code().value());
    modifiers().forEach(modifier -> text.append('-').append(modifier.value()));
    if (units().compareTo(BigDecimal.ONE) != 0) {
      text.append(" x").append(units().stripTrailingZeros().toPlainString());
    }
    return text.toString();
  }

  /**
   * {@return a line of which only code, modifiers and units are known}
   *
   * @param line code, modifiers and units
   */
  static ClaimLine of(ServiceLine line) {
    return builder()
        .code(line.code())
        .addAllModifiers(line.modifiers())
        .units(BigDecimal.valueOf(line.units()))
        .build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that holds every part of this line but code, modifiers and units} */
  default Builder rest() {
    return builder()
        .id(id())
        .diagnoses(diagnoses())
        .charge(charge())
        .description(description())
        .performedBy(performedBy())
        .placeOfService(placeOfService());
  }

  /** Builds a {@link ClaimLine}. Each part is set once; modifiers add up. */
  class Builder extends ImmutableClaimLine.Builder {
    Builder() {}
  }
}
