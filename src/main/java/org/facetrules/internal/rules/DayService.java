package org.facetrules.internal.rules;

import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.Performer;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.OtherService;
import org.facetrules.rule.Place;
import org.facetrules.table.CompanionKind;
import org.facetrules.table.CompanionServices;
import org.jspecify.annotations.Nullable;

/**
 * A service of the day, on the claim or billed on another one, as the edits between services see
 * it.
 */
final class DayService {
  private static final Optional<Performer> BILLING_PROVIDER = Optional.of(Performer.SAME);

  private final ProcedureCode code;
  private final List<Modifier> modifiers;
  private final @Nullable ClaimLine onClaim;

  /** The number of the claim line, or the index of the service on another claim. */
  private final int number;

  private final Optional<Performer> performer;
  private final @Nullable FacetPosition position;
  private final @Nullable CompanionKind kind;

  private DayService(
      ProcedureCode code,
      List<Modifier> modifiers,
      @Nullable ClaimLine onClaim,
      int number,
      Optional<Performer> performer) {
    this.code = code;
    this.modifiers = modifiers;
    this.onClaim = onClaim;
    this.number = number;
    this.performer = performer;
    this.position = FacetPosition.of(code).orElse(null);
    this.kind = position != null ? null : CompanionServices.standard().kind(code).orElse(null);
  }

  static DayService of(int number, ClaimLine line) {
    return new DayService(
        line.code(),
        line.modifiers(),
        line,
        number,
        line.performedBy().isPresent() ? line.performedBy() : BILLING_PROVIDER);
  }

  static DayService of(int index, OtherService other) {
    return new DayService(other.code(), other.modifiers(), null, index, other.performedBy());
  }

  ProcedureCode code() {
    return code;
  }

  List<Modifier> modifiers() {
    return modifiers;
  }

  /** The line as people write it. */
  String label() {
    if (onClaim != null) {
      return onClaim.label();
    }
    StringBuilder label = new StringBuilder(code.value());
    modifiers.forEach(modifier -> label.append('-').append(modifier.value()));
    return label.toString();
  }

  Place place() {
    return isOnClaim() ? Place.ofLine(number) : Place.of("/otherServices/" + number);
  }

  boolean isOnClaim() {
    return onClaim != null;
  }

  /** The number of the claim line, or 0 when it is on another claim. */
  int line() {
    return isOnClaim() ? number : 0;
  }

  Optional<Performer> performer() {
    return performer;
  }

  boolean isBy(Performer who) {
    return performer.isPresent() && performer.get() == who;
  }

  boolean isFacet() {
    return position != null;
  }

  /** Of a facet code only. */
  FacetPosition position() {
    if (position == null) {
      throw new IllegalStateException(code + " is no facet code");
    }
    return position;
  }

  boolean isKind(CompanionKind other) {
    return kind == other;
  }

  boolean has(Modifier modifier) {
    return modifiers.contains(modifier);
  }

  /** Whether the line names one side and no other. */
  boolean isOnlyOn(Modifier side) {
    int sides = 0;
    for (Modifier modifier : modifiers) {
      if (modifier.equals(Modifier.BILATERAL)
          || modifier.equals(Modifier.LEFT)
          || modifier.equals(Modifier.RIGHT)) {
        sides++;
      }
    }
    return sides == 1 && modifiers.contains(side);
  }

  /** What is not known of it, as a missing input. */
  String performerOf() {
    return "performer of " + place() + " (" + code + ")";
  }
}
