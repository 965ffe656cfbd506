package org.facetrules.fee;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.Modifier;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.FacetModifiers;
import org.facetrules.table.ModifierMeaning;

/** What a modifier does to the amount of its line, sides left out. */
sealed interface ModifierEffect {
  /** Nothing. */
  record None() implements ModifierEffect {}

  /** A part of the service is billed. */
  record Part(Modifier part) implements ModifierEffect {}

  /** The line is paid a part of its amount; what is stopped early takes no rank. */
  record Reduced(BigDecimal factor, boolean ranked, String label, Citation citation)
      implements ModifierEffect {}

  /** The line is not paid. */
  record NotPaid(String reason, List<Citation> citations) implements ModifierEffect {}

  /** The amount is not known. */
  record NotKnown(String reason) implements ModifierEffect {}

  /** {@return the effect of the first modifier of a line that has one} */
  static ModifierEffect of(ClaimLine line, BillingSetting billing) {
    for (Modifier modifier : line.modifiers()) {
      ModifierEffect effect = of(modifier, line, billing);
      if (!(effect instanceof None)) {
        return effect;
      }
    }
    return new None();
  }

  private static ModifierEffect of(Modifier modifier, ClaimLine line, BillingSetting billing) {
    Optional<ModifierMeaning> meaning = FacetModifiers.standard().find(modifier);
    if (meaning.isEmpty()) {
      return unknown(modifier);
    }
    return switch (meaning.get().kind()) {
      case SIDE, BILATERAL, DISTINCT_SERVICE, DIAGNOSTIC, REPEAT, OTHER -> new None();
      case OTHER_BODY_PART -> unknown(modifier);
      case GLOBAL_SURGERY -> modifier.value().equals("78") ? unknown(modifier) : new None();
      case NOTICE -> notice(modifier, meaning.get());
      case DISCONTINUED -> discontinued(modifier, billing);
      case PRICING -> pricing(modifier, line, billing);
    };
  }

  private static ModifierEffect unknown(Modifier modifier) {
    return new NotKnown("no source read says what modifier " + modifier + " does to the amount");
  }

  private static ModifierEffect notice(Modifier modifier, ModifierMeaning meaning) {
    return switch (modifier.value()) {
      case "GZ", "GY" ->
          new NotPaid("%s: %s".formatted(modifier, meaning.statement()), meaning.citations());
      default -> new None();
    };
  }

  private static ModifierEffect discontinued(Modifier modifier, BillingSetting billing) {
    if (billing == BillingSetting.PROFESSIONAL) {
      return modifier.value().equals("53")
          ? new NotKnown("53: a stopped procedure is priced by the contractor's review (RVUDOC)")
          : new NotKnown(modifier + " belongs on a facility's claim");
    }
    return switch (modifier.value()) {
      case "73" ->
          new Reduced(
              Reductions.HALF,
              false,
              "73: stopped before anesthesia",
              new Citation("MYELIN", "73: 50 percent, no multiple discount", EvidenceGrade.B));
      case "74" -> new None();
      default -> new NotKnown(modifier + " never stands on a facility's claim");
    };
  }

  private static ModifierEffect pricing(Modifier modifier, ClaimLine line, BillingSetting billing) {
    return switch (modifier.value()) {
      case "26", "TC" -> new Part(modifier);
      case "51" -> new None();
      case "52" ->
          billing == BillingSetting.PROFESSIONAL
              ? new NotKnown("no source read says what 52 takes from a professional line")
              : new Reduced(
                  Reductions.HALF,
                  true,
                  "52: reduced, no anesthesia planned",
                  new Citation("MYELIN", "52 on a facility's claim: 50 percent", EvidenceGrade.B));
      default ->
          new NotKnown(
              "no source read gives the amount of %s with modifier %s"
                  .formatted(line.code(), modifier));
    };
  }

  /** Factors of reductions. */
  final class Reductions {
    static final BigDecimal HALF = new BigDecimal("0.5");

    private Reductions() {}
  }
}
