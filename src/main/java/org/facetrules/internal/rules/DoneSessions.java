package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.LevelReading;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.SessionKind;
import org.facetrules.encounter.Technique;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CodeFamily;

/** The sessions of a day from what was done. */
final class DoneSessions {
  private static final SpinalRegion[] REGIONS = SpinalRegion.values();

  private DoneSessions() {}

  /** What was done on the day as far as it is known. */
  static List<FacetProcedure> procedures(RuleInput input) {
    return input.encounter().isPresent() ? input.encounter().get().procedures() : List.of();
  }

  /** An ArrayList whatever their number: of one class, going through them costs no iterator. */
  static List<DaySession> of(RuleInput input) {
    List<FacetProcedure> procedures = input.encounter().orElseThrow().procedures();
    boolean pair = isJunctionPair(input, procedures);
    List<DaySession> sessions = new ArrayList<>(2);
    for (int i = 0; i < procedures.size(); i++) {
      if (isCounted(procedures.get(i))) {
        add(i, procedures.get(i), pair, sessions);
      }
    }
    return sessions;
  }

  private static void add(
      int index, FacetProcedure procedure, boolean pair, List<DaySession> sessions) {
    Optional<SessionKind> kind = SessionKind.of(procedure.technique(), procedure.purpose());
    List<TreatedLevel> levels = procedure.levels();
    for (SpinalRegion region : REGIONS) {
      List<TreatedLevel> here = of(region, levels, pair);
      if (!here.isEmpty()) {
        join(
            new DaySession(region, kind, here, List.of(procedure), DaySessions.place(index)),
            sessions);
      }
    }
  }

  /** Procedures of one kind in one region are one session, placed where the first stands. */
  private static void join(DaySession further, List<DaySession> sessions) {
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i).isOneWith(further)) {
        sessions.set(i, sessions.get(i).with(further));
        return;
      }
    }
    sessions.add(further);
  }

  /** Most procedures are of one region. */
  private static List<TreatedLevel> of(
      SpinalRegion region, List<TreatedLevel> levels, boolean pair) {
    int count = 0;
    for (int i = 0; i < levels.size(); i++) {
      count += region(levels.get(i), pair) == region ? 1 : 0;
    }
    if (count == 0 || count == levels.size()) {
      return count == 0 ? List.of() : levels;
    }
    List<TreatedLevel> here = new ArrayList<>(count);
    for (TreatedLevel level : levels) {
      if (region(level, pair) == region) {
        here.add(level);
      }
    }
    return here;
  }

  private static SpinalRegion region(TreatedLevel level, boolean pair) {
    return pair ? SpinalRegion.LUMBAR : level.level().region();
  }

  /** Pulsed radiofrequency and the like are no session of any counter. */
  static boolean isCounted(FacetProcedure procedure) {
    Optional<Technique> technique = procedure.technique();
    return technique.isEmpty()
        || technique.get().isInjection()
        || technique.get().isThermalDestruction();
  }

  private static boolean isJunctionPair(RuleInput input, List<FacetProcedure> procedures) {
    if (!areAtJunction(procedures)) {
      return false;
    }
    Set<FacetLevel> joints = EnumSet.noneOf(FacetLevel.class);
    boolean injected = false;
    for (FacetProcedure procedure : procedures) {
      injected |= procedure.technique().map(Technique::isInjection).orElse(true);
      for (TreatedLevel level : procedure.levels()) {
        joints.add(level.level());
      }
    }
    CodeFamily family = injected ? CodeFamily.INJECTION : CodeFamily.DESTRUCTION;
    return input.profile().isLumbarPair(joints, family, input.dateOfService());
  }

  /** Most days are not, and need no more looking. */
  private static boolean areAtJunction(List<FacetProcedure> procedures) {
    for (int i = 0; i < procedures.size(); i++) {
      List<LevelReading> sites = procedures.get(i).sites();
      if (sites.isEmpty() && isAtJunction(procedures.get(i).levels())) {
        return true;
      }
      for (int j = 0; j < sites.size(); j++) {
        if (isAtJunction(sites.get(j).levels())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAtJunction(List<TreatedLevel> levels) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).level() == FacetLevel.T12_L1) {
        return true;
      }
    }
    return false;
  }
}
