package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.anatomy.BranchCoverage;
import org.facetrules.anatomy.BranchReading;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.LevelReading;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedBranch;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.SessionKind;
import org.facetrules.encounter.Technique;
import org.facetrules.policy.JunctionConvention;
import org.facetrules.policy.JunctionForm;
import org.facetrules.rule.RuleInput;
import org.facetrules.source.Timeline;

/** The sessions of a day from what was done. */
final class DoneSessions {
  private static final Set<FacetLevel> JUNCTION_PAIR =
      EnumSet.of(FacetLevel.T12_L1, FacetLevel.L1_L2);

  private DoneSessions() {}

  static ImmutableList<DaySession> of(RuleInput input) {
    List<FacetProcedure> procedures = input.encounter().orElseThrow().procedures();
    boolean pair = isJunctionPair(input, procedures);
    ImmutableList.Builder<DaySession> sessions = ImmutableList.builder();
    List<Optional<SessionKind>> kinds = new ArrayList<>(2);
    for (FacetProcedure procedure : procedures) {
      Optional<SessionKind> kind = SessionKind.of(procedure.technique(), procedure.purpose());
      if (isCounted(procedure) && !kinds.contains(kind)) {
        kinds.add(kind);
        add(procedures, kind, pair, sessions);
      }
    }
    return sessions.build();
  }

  private static void add(
      List<FacetProcedure> procedures,
      Optional<SessionKind> kind,
      boolean pair,
      ImmutableList.Builder<DaySession> sessions) {
    for (SpinalRegion region : SpinalRegion.values()) {
      List<TreatedLevel> levels = new ArrayList<>();
      List<FacetProcedure> parts = new ArrayList<>(1);
      for (FacetProcedure procedure : procedures) {
        if (is(procedure, kind) && levels.addAll(levels(procedure, region, pair))) {
          parts.add(procedure);
        }
      }
      if (!levels.isEmpty()) {
        sessions.add(
            new DaySession(
                region,
                kind,
                TreatedLevel.merged(levels),
                parts,
                DaySessions.place(procedures.indexOf(parts.get(0)))));
      }
    }
  }

  private static boolean is(FacetProcedure procedure, Optional<SessionKind> kind) {
    return isCounted(procedure)
        && SessionKind.of(procedure.technique(), procedure.purpose()).equals(kind);
  }

  private static List<TreatedLevel> levels(
      FacetProcedure procedure, SpinalRegion region, boolean pair) {
    List<TreatedLevel> levels = new ArrayList<>();
    for (TreatedLevel level : levels(procedure)) {
      if ((pair ? SpinalRegion.LUMBAR : level.level().region()) == region) {
        levels.add(level);
      }
    }
    return levels;
  }

  /** Pulsed radiofrequency and the like are no session of any counter. */
  static boolean isCounted(FacetProcedure procedure) {
    Optional<Technique> technique = procedure.technique();
    return technique.isEmpty()
        || technique.get().isInjection()
        || technique.get().isThermalDestruction();
  }

  /** The joints of a procedure: from its sites, or from its nerves where no site is given. */
  static List<TreatedLevel> levels(FacetProcedure procedure) {
    List<TreatedLevel> levels = new ArrayList<>();
    for (LevelReading site : procedure.sites()) {
      levels.addAll(site.levels());
    }
    if (procedure.sites().isEmpty() && !procedure.nerves().isEmpty()) {
      List<TreatedBranch> branches = new ArrayList<>();
      for (BranchReading nerve : procedure.nerves()) {
        branches.addAll(nerve.branches());
      }
      levels.addAll(BranchCoverage.of(branches).levels());
    }
    return levels;
  }

  private static boolean isJunctionPair(RuleInput input, List<FacetProcedure> procedures) {
    Set<FacetLevel> joints = EnumSet.noneOf(FacetLevel.class);
    boolean injected = false;
    for (FacetProcedure procedure : procedures) {
      injected |= procedure.technique().map(Technique::isInjection).orElse(true);
      for (TreatedLevel level : levels(procedure)) {
        joints.add(level.level());
      }
    }
    Timeline<JunctionConvention> conventions =
        injected
            ? input.profile().junctionConventions()
            : input.profile().destructionJunctionConventions();
    return joints.equals(JUNCTION_PAIR)
        && conventions
            .at(input.dateOfService())
            .filter(convention -> convention.form() == JunctionForm.ONE_LUMBAR_SESSION)
            .isPresent();
  }
}
