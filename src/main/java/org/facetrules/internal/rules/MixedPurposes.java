package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.Modifier;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.CodedLine;
import org.facetrules.coding.LevelCoder;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.Technique;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CodeFamily;

/** The coded injection lines of a day on which diagnostic and therapeutic injections were given. */
final class MixedPurposes {
  private final List<CodedLine> lines;
  private final List<TreatedLevel> diagnostic;

  private MixedPurposes(List<CodedLine> lines, List<TreatedLevel> diagnostic) {
    this.lines = lines;
    this.diagnostic = diagnostic;
  }

  /** No line when a question to the provider is open: then the lines are not all known. */
  static MixedPurposes of(RuleInput input) {
    CodedEncounter coded = input.coded().orElseThrow();
    return coded.queries().isEmpty()
        ? new MixedPurposes(injections(coded), diagnostic(input))
        : new MixedPurposes(List.of(), List.of());
  }

  /** Whether a procedure can be billed by 64490-64495: an injection, not under other imaging. */
  static boolean isInjection(FacetProcedure procedure) {
    Optional<ImageGuidance> guidance = procedure.guidance();
    boolean byTheseCodes =
        guidance.isEmpty()
            || guidance.get() == ImageGuidance.FLUOROSCOPY
            || guidance.get() == ImageGuidance.CT;
    return byTheseCodes && procedure.technique().map(Technique::isInjection).orElse(true);
  }

  InjectionPurposes.RegionPurposes in(SpinalRegion region) {
    int all = 0;
    int marked = 0;
    boolean single = true;
    for (CodedLine line : lines) {
      if (FacetPosition.of(line.line().code()).orElseThrow().region() == region) {
        boolean isDiagnostic = line.line().modifiers().contains(Modifier.DIAGNOSTIC);
        if (!isDiagnostic && line.levels().stream().anyMatch(this::isDiagnostic)) {
          return InjectionPurposes.RegionPurposes.NOT_KNOWN;
        }
        all++;
        marked += isDiagnostic ? 1 : 0;
        single &= line.levels().size() == 1;
      }
    }
    return new InjectionPurposes.RegionPurposes(wish(all, marked, single), all, marked);
  }

  private static InjectionPurposes.Wish wish(int all, int marked, boolean single) {
    if (all == 0) {
      return InjectionPurposes.Wish.NOT_KNOWN;
    }
    if (marked == 0) {
      return InjectionPurposes.Wish.NO_LINE;
    }
    if (marked == all) {
      return InjectionPurposes.Wish.EVERY_LINE;
    }
    return single ? InjectionPurposes.Wish.SOME_LINES : InjectionPurposes.Wish.NOT_KNOWN;
  }

  private boolean isDiagnostic(TreatedLevel level) {
    for (TreatedLevel other : diagnostic) {
      if (other.level() == level.level() && sharesASide(other, level)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sharesASide(TreatedLevel one, TreatedLevel other) {
    if (one.laterality().isEmpty() || other.laterality().isEmpty()) {
      return true;
    }
    Laterality first = one.laterality().get();
    Laterality second = other.laterality().get();
    return first.covers(second) || second.covers(first);
  }

  private static List<CodedLine> injections(CodedEncounter coded) {
    List<CodedLine> found = new ArrayList<>();
    for (CodedLine line : coded.lines()) {
      if (FacetPosition.of(line.line().code())
          .filter(position -> position.family() == CodeFamily.INJECTION)
          .isPresent()) {
        found.add(line);
      }
    }
    return found;
  }

  /** The levels of the diagnostic injections, coded as if nothing else had been done. */
  private static List<TreatedLevel> diagnostic(RuleInput input) {
    Encounter encounter = input.encounter().orElseThrow();
    Encounter.Builder alone =
        Encounter.builder(encounter.dateOfService()).billing(encounter.billing());
    for (FacetProcedure procedure : encounter.procedures()) {
      if (isInjection(procedure) && procedure.purpose().equals(Optional.of(Purpose.DIAGNOSTIC))) {
        alone.addProcedure(procedure);
      }
    }
    List<TreatedLevel> levels = new ArrayList<>();
    LevelCoder.forPayer(input.profile())
        .code(alone.build())
        .lines()
        .forEach(line -> levels.addAll(line.levels()));
    return levels;
  }
}
