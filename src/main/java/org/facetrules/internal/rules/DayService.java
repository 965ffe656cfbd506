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
  private final int index;
  private final @Nullable ClaimLine line;
  private final Optional<Performer> performer;
  private final @Nullable FacetPosition position;
  private final @Nullable CompanionKind kind;

  private DayService(
      ProcedureCode code,
      List<Modifier> modifiers,
      int index,
      @Nullable ClaimLine line,
      Optional<Performer> performer,
      @Nullable FacetPosition position) {
    this.code = code;
    this.modifiers = modifiers;
    this.index = index;
    this.line = line;
    this.performer = performer;
    this.position = position;
    this.kind = position != null ? null : CompanionServices.standard().kind(code).orElse(null);
  }

  static DayService of(BilledLine line) {
    Optional<Performer> performer = line.performer();
    return new DayService(
        line.code(),
        line.line().modifiers(),
        line.number(),
        line.line(),
        performer.isPresent() ? performer : BILLING_PROVIDER,
        line.isFacet() ? line.position() : null);
  }

  static DayService of(int index, OtherService other) {
    return new DayService(
        other.code(),
        other.modifiers(),
        index,
        null,
        other.performedBy(),
        FacetPosition.of(other.code()).orElse(null));
  }

  ProcedureCode code() {
    return code;
  }

  List<Modifier> modifiers() {
    return modifiers;
  }

  /** The line as people write it. */
  String label() {
    if (line != null) {
      return line.label();
    }
    StringBuilder label = new StringBuilder(code.value());
    modifiers.forEach(modifier -> label.append('-').append(modifier.value()));
    return label.toString();
  }

  Place place() {
    return line != null ? Place.ofLine(index) : Place.of("/otherServices/" + index);
  }

  boolean isOnClaim() {
    return line != null;
  }

  /** The number of the claim line, or 0 when it is on another claim. */
  int line() {
    return line != null ? index : 0;
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

  /** What it is beside facet codes; null where it is one, or none that the table knows. */
  @Nullable CompanionKind kind() {
    return kind;
  }

  boolean isKind(CompanionKind other) {
    return kind == other;
  }

  /** Drugs and supplies have codes that start with a letter. */
  boolean isOtherProcedure() {
    boolean procedure = kind == null || kind == CompanionKind.INJECTION;
    return position == null && procedure && !Character.isLetter(code.value().charAt(0));
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
