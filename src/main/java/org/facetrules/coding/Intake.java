package org.facetrules.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.Technique;
import org.facetrules.table.CodeFamily;

/**
 * Sorts the procedures of an encounter into code families; asks where a family cannot be chosen.
 */
final class Intake {
  private static final int UPPER_CERVICAL =
      SidedLevels.bit(FacetLevel.C0_C1) | SidedLevels.bit(FacetLevel.C1_C2);

  private final Map<CodeFamily, FamilyWork> families = new EnumMap<>(CodeFamily.class);
  private final List<CodingStep> unlistedReasons = new ArrayList<>();
  private SidedLevels unlisted = SidedLevels.NONE;
  private SidedLevels all = SidedLevels.NONE;
  private SidedLevels maybeDestroyed = SidedLevels.NONE;
  private final Notes notes = new Notes();

  private Intake() {}

  static Intake of(Encounter encounter) {
    Intake intake = new Intake();
    List<FacetProcedure> procedures = encounter.procedures();
    for (int i = 0; i < procedures.size(); i++) {
      intake.add(procedures.get(i), i);
    }
    return intake;
  }

  Map<CodeFamily, FamilyWork> families() {
    return families;
  }

  List<CodingStep> unlistedReasons() {
    return unlistedReasons;
  }

  SidedLevels unlisted() {
    return unlisted;
  }

  /**
   * Joints of a destruction that is not clear yet: on the same side it would include an injection.
   */
  SidedLevels maybeDestroyed() {
    return maybeDestroyed;
  }

  /** Every joint that any procedure treated or can have treated: the junction pair asks for it. */
  SidedLevels all() {
    return all;
  }

  Notes notes() {
    return notes;
  }

  private void add(FacetProcedure procedure, int index) {
    Route route = Router.route(procedure);
    SidedLevels mentioned = SiteLevels.mentioned(procedure);
    all = all.plus(mentioned);
    if (route instanceof Route.ToProvider toProvider) {
      notes.ask(toProvider.kind(), at(index), toProvider.question(), toProvider.readings());
      if (!procedure.technique().filter(Technique::isInjection).isPresent()) {
        maybeDestroyed = maybeDestroyed.plus(mentioned);
      }
    } else if (route instanceof Route.ToNoFacetCode toNone) {
      notes.remark(RemarkKind.NO_IMAGING, at(index), toNone.reason());
    } else {
      addLevels(procedure, route, mentioned, index);
    }
  }

  private static String at(int index) {
    return "/procedures/" + index;
  }

  private void addLevels(FacetProcedure procedure, Route route, SidedLevels mentioned, int index) {
    SiteLevels sites = SiteLevels.read(procedure, route, index, notes);
    if (route instanceof Route.ToFamily toFamily) {
      if (toFamily.family() == CodeFamily.DESTRUCTION) {
        maybeDestroyed = maybeDestroyed.plus(mentioned.minus(sites.levels()));
      }
      addToFamily(procedure, toFamily, sites, index);
    } else if (route instanceof Route.ToUnlisted toUnlisted && !sites.levels().isEmpty()) {
      unlisted = unlisted.plus(sites.levels());
      if (!unlistedReasons.contains(toUnlisted.step())) {
        unlistedReasons.add(toUnlisted.step());
      }
    }
  }

  private void addToFamily(
      FacetProcedure procedure, Route.ToFamily route, SiteLevels sites, int index) {
    SidedLevels levels = withoutUncodable(sites.levels(), route.family(), index);
    if (levels.isEmpty()) {
      return;
    }
    FamilyWork work = families.computeIfAbsent(route.family(), family -> new FamilyWork());
    work.add(levels, procedure.purpose());
    route.step().ifPresent(work::addReason);
    if (sites.isFromBranches()) {
      work.addBranches(levels);
    }
    if (procedure.technique().filter(Technique.CYST_RUPTURE::equals).isPresent()) {
      work.addCysts(levels);
      notes.remark(RemarkKind.CYST, at(index), Steps.CYST_PAYERS);
    }
  }

  /**
   * C0-C1 and C1-C2 have an injection code under fluoroscopy or CT and none else in our sources.
   */
  private SidedLevels withoutUncodable(SidedLevels levels, CodeFamily family, int index) {
    SidedLevels upper = levels.only(UPPER_CERVICAL);
    if (family == CodeFamily.INJECTION || upper.isEmpty()) {
      return levels;
    }
    String what =
        family == CodeFamily.DESTRUCTION ? "nerve destruction" : "an injection under ultrasound";
    for (TreatedLevel level : upper.cranialToCaudal()) {
      notes.ask(
          QueryKind.NO_CODE,
          at(index),
          "no code in our sources for " + what + " at " + level.level().label(),
          List.of());
    }
    return levels.only(~UPPER_CERVICAL);
  }
}
