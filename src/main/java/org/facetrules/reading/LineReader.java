package org.facetrules.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.claim.ServiceLine;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;
import org.facetrules.table.LookAlike;
import org.facetrules.table.LookAlikes;

/** Reads one line alone: the place of its code, its side, and whether its modifiers agree. */
final class LineReader {
  private final Optional<LocalDate> day;
  private final ClaimNotes notes;

  LineReader(Optional<LocalDate> day, ClaimNotes notes) {
    this.day = day;
    this.notes = notes;
  }

  /** Empty for a line that says nothing of levels; a remark or problem then says why. */
  Optional<ReadLine> read(int number, ServiceLine line) {
    Optional<FacetSlot> slot = FacetSlot.of(line.code());
    if (slot.isEmpty()) {
      sayOther(number, line.code());
      return Optional.empty();
    }
    boolean inForce = isInForce(number, line, slot.get().codes());
    boolean agreed = new LineModifierCheck(number, line, notes).agree();
    Optional<Modifier> side =
        LineModifierCheck.SIDES.stream().filter(line.modifiers()::contains).findFirst();
    return Optional.of(new ReadLine(number, line, slot.get(), side, inForce && agreed));
  }

  private boolean isInForce(int number, ServiceLine line, FamilyCodes codes) {
    if (day.isEmpty() || !day.get().isBefore(codes.firstDay())) {
      return true;
    }
    notes.problem(
        List.of(number),
        "%s is in force from %s, not on %s".formatted(line.code(), codes.firstDay(), day.get()),
        codes.citation());
    return false;
  }

  private void sayOther(int number, ProcedureCode code) {
    Optional<FamilyCodes> successors = successorsOf(code);
    Optional<LookAlike> lookAlike = LookAlikes.standard().find(code);
    if (successors.isPresent()) {
      notes.problem(List.of(number), ended(code, successors.get()), successors.get().citation());
    } else if (lookAlike.isPresent()) {
      notes.remark(
          List.of(number),
          "%s, %s, is no facet level: %s"
              .formatted(code, lookAlike.get().label(), lookAlike.get().whyNotFacet()),
          lookAlike.get().citations().get(0));
    } else {
      notes.remark(
          List.of(number),
          code + " is no facet code that this library knows: it says nothing of levels");
    }
  }

  private static Optional<FamilyCodes> successorsOf(ProcedureCode code) {
    return FacetCodes.standard().all().stream()
        .filter(codes -> codes.predecessors().contains(code))
        .min(Comparator.comparing(FamilyCodes::family));
  }

  private static String ended(ProcedureCode code, FamilyCodes successors) {
    return "%s was in force until %s and is not modelled: since %s %s to %s are the %s codes"
        .formatted(
            code,
            successors.firstDay().minusDays(1),
            successors.firstDay(),
            successors.first(),
            successors.further(),
            successors.region().label());
  }
}
