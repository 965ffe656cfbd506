package org.facetrules.coding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.claim.ServiceLine;
import org.facetrules.encounter.Encounter;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Edition;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FacetFamilyPairs;

/**
 * From levels to codes: gives the claim lines of an encounter for a payer, with the reason and
 * source of each. Immutable; one coder serves any number of threads.
 *
 * <p>Levels are joints, counted by region and code family; a side never adds a level. What cannot
 * be coded is a query to the provider and the rest is answered.
 */
public final class LevelCoder {
  private static final CodeFamily[] FAMILIES = CodeFamily.values();

  private final PayerProfile profile;
  private final ImmutableList<Edition> editionsOfOne;
  private final ImmutableList<Edition> editionsOfSeveral;

  private LevelCoder(PayerProfile profile) {
    this.profile = profile;
    Edition codes = FacetCodes.standard().edition();
    Edition pairs = FacetFamilyPairs.standard().edition();
    this.editionsOfOne =
        ImmutableList.<Edition>builder().add(codes).addAll(profile.editions()).build();
    this.editionsOfSeveral =
        ImmutableList.<Edition>builder().add(codes, pairs).addAll(profile.editions()).build();
  }

  /**
   * {@return a coder that follows a payer's conventions}
   *
   * @param profile the payer
   */
  public static LevelCoder forPayer(PayerProfile profile) {
    return new LevelCoder(profile);
  }

  /**
   * {@return the claim lines of an encounter, the questions to the provider, and remarks}
   *
   * @param encounter what was done on one date of service
   * @throws IllegalArgumentException when the encounter has no procedure
   * @throws DateOfServiceException when the date of service is before 2010-01-01 (injections) or
   *     2012-01-01 (destruction), before the codes that the library knows
   */
  public CodedEncounter code(Encounter encounter) {
    return code(encounter, ImmutableMap.of());
  }

  /**
   * {@return the same, with levels in an order of one's own}
   *
   * <p>No source that was read orders the levels inside a region; a claim that is billed already
   * may have another order than the library's.
   *
   * @param encounter what was done on one date of service
   * @param first by code family, the levels that take codes before the others of their region, in
   *     this order; levels that were not treated are passed over, and the junction pair keeps its
   *     own order
   * @throws IllegalArgumentException when the encounter has no procedure
   * @throws DateOfServiceException when the date of service is before 2010-01-01 (injections) or
   *     2012-01-01 (destruction), before the codes that the library knows
   */
  public CodedEncounter code(Encounter encounter, Map<CodeFamily, List<FacetLevel>> first) {
    if (encounter.procedures().isEmpty()) {
      throw new IllegalArgumentException("the encounter names no procedure: expected at least one");
    }
    FirstDays.require(encounter);
    Intake intake = Intake.of(encounter);
    SameDay.settle(intake);
    draft(encounter, intake, first);
    LineModifiers.addDistinctService(encounter, profile, intake.families());
    LineModifiers.remarkInseparable(encounter, profile, intake.families(), intake.notes());
    FamilyWork injections = intake.families().get(CodeFamily.INJECTION);
    if (injections != null) {
      LineModifiers.addKx(encounter, profile, injections);
    }
    return answer(intake);
  }

  private void draft(Encounter encounter, Intake intake, Map<CodeFamily, List<FacetLevel>> first) {
    int all = intake.all().joints();
    for (CodeFamily family : FAMILIES) {
      FamilyWork work = intake.families().get(family);
      if (work != null) {
        Junction junction = Junction.of(profile, encounter.dateOfService(), family, work, all);
        List<FacetLevel> order = first.getOrDefault(family, ImmutableList.of());
        work.code(FamilyCoder.code(encounter, profile, family, work, junction, order));
        remark(junction, intake);
      }
    }
  }

  private static void remark(Junction junction, Intake intake) {
    Optional<CodingStep> silence = junction.silence();
    if (silence.isPresent()) {
      intake.notes().remark(RemarkKind.JUNCTION, "/procedures", silence.get());
    }
  }

  private CodedEncounter answer(Intake intake) {
    List<CodedLine> lines = new ArrayList<>(4);
    for (CodeFamily family : FAMILIES) {
      FamilyWork work = intake.families().get(family);
      for (int i = 0; work != null && i < work.lines().size(); i++) {
        lines.add(work.lines().get(i).finish());
      }
    }
    if (!intake.unlisted().isEmpty()) {
      lines.add(unlisted(intake));
    }
    boolean several = intake.families().size() > 1;
    return new CodedEncounter(
        lines,
        intake.notes().queries(),
        intake.notes().remarks(),
        several ? editionsOfSeveral : editionsOfOne);
  }

  private static CodedLine unlisted(Intake intake) {
    List<CodingStep> steps = new ArrayList<>(intake.unlistedReasons());
    steps.add(Steps.UNLISTED_ONCE);
    return new CodedLine(
        ServiceLine.of(FacetCodes.UNLISTED), intake.unlisted().cranialToCaudal(), steps);
  }
}
