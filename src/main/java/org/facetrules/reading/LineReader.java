package org.facetrules.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.claim.ServiceLine;
import org.facetrules.source.Citation;
import org.facetrules.table.CodeLife;
import org.facetrules.table.CodeLifecycle;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;
import org.facetrules.table.LifeStatus;
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
    boolean agreed =
        new LineModifierCheck(number, line, slot.get().codes().family(), notes).agree();
    return Optional.of(new ReadLine(number, line, slot.get(), side(line), inForce && agreed));
  }

  private static Optional<Modifier> side(ServiceLine line) {
    for (Modifier side : LineModifierCheck.SIDES) {
      if (line.modifiers().contains(side)) {
        return Optional.of(side);
      }
    }
    return Optional.empty();
  }

  private boolean isInForce(int number, ServiceLine line, FamilyCodes codes) {
    if (day.isEmpty()) {
      return true;
    }
    Optional<CodeLife> life = CodeLifecycle.standard().find(line.code());
    Citation citation = life.map(known -> known.citations().get(0)).orElse(codes.citation());
    if (day.get().isBefore(codes.firstDay())) {
      notes.problem(
          List.of(number),
          "%s is in force %s, not on %s".formatted(line.code(), since(life, codes), day.get()),
          citation);
      return false;
    }
    if (life.filter(l -> l.aliveOn(day.get()) == LifeStatus.NOT_KNOWN).isPresent()) {
      notes.remark(
          List.of(number),
          "%s is in force %s; whether on %s, no source says"
              .formatted(line.code(), since(life, codes), day.get()),
          citation);
    }
    return true;
  }

  /** The first day as it was published, or what is known of it. */
  private static String since(Optional<CodeLife> life, FamilyCodes codes) {
    return life.map(known -> known.beginning().toString()).orElse("from " + codes.firstDay());
  }

  private void sayOther(int number, ProcedureCode code) {
    Optional<FamilyCodes> successors = successorsOf(code);
    Optional<LookAlike> lookAlike = LookAlikes.standard().find(code);
    if (successors.isPresent()) {
      notes.problem(List.of(number), ended(code, successors.get()), endOf(code, successors.get()));
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

  private static Citation endOf(ProcedureCode code, FamilyCodes successors) {
    return CodeLifecycle.standard()
        .find(code)
        .map(life -> life.citations().get(0))
        .orElse(successors.citation());
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
