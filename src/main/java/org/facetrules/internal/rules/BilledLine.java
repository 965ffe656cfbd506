package org.facetrules.internal.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.Performer;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.OtherService;
import org.facetrules.rule.Place;
import org.jspecify.annotations.Nullable;

/** A claim line with its number and, where it has a facet code, the place of that code. */
final class BilledLine {
  private final int number;
  private final ClaimLine line;
  private final @Nullable FacetPosition position;
  private final Optional<List<DiagnosisCode>> diagnoses;

  /** Of the diagnoses that it points to, by {@link DiagnosisMarks}. */
  private final int diagnosisMarks;

  private final Optional<Performer> performer;
  private final int units;

  /** Of its modifiers, by {@link ModifierMarks}. */
  private final int marks;

  BilledLine(int number, ClaimLine line) {
    this.number = number;
    this.line = line;
    this.position = FacetPosition.of(line.code()).orElse(null);
    this.diagnoses = line.diagnoses();
    this.diagnosisMarks = diagnoses.isPresent() ? DiagnosisMarks.of(diagnoses.get()) : 0;
    this.performer = line.performedBy();
    this.units = line.wholeUnits();
    this.marks = ModifierMarks.of(line.modifiers());
  }

  /** A service billed on another claim, as a line without number. */
  static BilledLine elsewhere(OtherService other) {
    return new BilledLine(
        0,
        ClaimLine.builder()
            .code(other.code())
            .addAllModifiers(other.modifiers())
            .units(BigDecimal.valueOf(other.units()))
            .performedBy(other.performedBy())
            .build());
  }

  boolean isOnClaim() {
    return number > 0;
  }

  /** The same line as if it had another code. */
  BilledLine withCode(ProcedureCode other) {
    return new BilledLine(
        number,
        line.rest().code(other).addAllModifiers(line.modifiers()).units(line.units()).build());
  }

  /** Counted from 1. */
  int number() {
    return number;
  }

  ClaimLine line() {
    return line;
  }

  ProcedureCode code() {
    return line.code();
  }

  /** Those that it points to; empty when not known. */
  Optional<List<DiagnosisCode>> diagnoses() {
    return diagnoses;
  }

  /** Of those that it points to, by {@link DiagnosisMarks}. */
  int diagnosisMarks() {
    return diagnosisMarks;
  }

  /** Who performed it; empty when not known. */
  Optional<Performer> performer() {
    return performer;
  }

  boolean isByOther() {
    return performer.isPresent() && performer.get() == Performer.OTHER;
  }

  boolean isFacet() {
    return position != null;
  }

  /** Of a line with a facet code only. */
  FacetPosition position() {
    if (position == null) {
      throw new IllegalStateException(line.code() + " is no facet code");
    }
    return position;
  }

  /** Whole units, or 0 when they are not whole or below 1: FR-411 speaks of those. */
  int units() {
    return units;
  }

  boolean has(Modifier modifier) {
    return line.modifiers().contains(modifier);
  }

  /** Whether a modifier of some kinds stands on the line. */
  boolean hasAny(int kinds) {
    return (marks & kinds) != 0;
  }

  boolean carriesKx() {
    return hasAny(ModifierMarks.KX);
  }

  boolean isBilateral() {
    return hasAny(ModifierMarks.FIFTY);
  }

  boolean isLeft() {
    return hasAny(ModifierMarks.LEFT);
  }

  boolean isRight() {
    return hasAny(ModifierMarks.RIGHT);
  }

  /** Whether none of 50, LT and RT stands on the line. */
  boolean isOfTheOtherSide(BilledLine other) {
    return (isRight() && other.isLeft()) || (isLeft() && other.isRight());
  }

  boolean saysNoSide() {
    return !hasAny(ModifierMarks.FIFTY | ModifierMarks.LEFT | ModifierMarks.RIGHT);
  }

  String label() {
    return isOnClaim() ? line.label() : line.label() + " on another claim";
  }

  Place place() {
    return Place.ofLine(number);
  }

  /** The place of a part of the line: "code", "modifiers", "units", "diagnoses". */
  Place place(String element) {
    return Place.ofLine(number, element);
  }
}
