package org.facetrules.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facetrules.claim.ServiceLine;
import org.facetrules.encounter.Encounter;
import org.facetrules.policy.PayerProfile;
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
  private final PayerProfile profile;

  private LevelCoder(PayerProfile profile) {
    this.profile = profile;
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
    if (encounter.procedures().isEmpty()) {
      throw new IllegalArgumentException("the encounter names no procedure: expected at least one");
    }
    FirstDays.require(encounter);
    Intake intake = Intake.of(encounter);
    SameDay.settle(intake);
    Map<CodeFamily, List<LineDraft>> drafts = drafts(encounter, intake);
    LineModifiers.addDistinctService(encounter, profile, drafts);
    LineModifiers.remarkInseparable(encounter, profile, drafts, intake.notes());
    Optional.ofNullable(intake.families().get(CodeFamily.INJECTION))
        .ifPresent(
            work ->
                LineModifiers.addKx(
                    encounter,
                    profile,
                    work,
                    drafts.getOrDefault(CodeFamily.INJECTION, List.of())));
    return answer(intake, drafts);
  }

  private Map<CodeFamily, List<LineDraft>> drafts(Encounter encounter, Intake intake) {
    Map<CodeFamily, List<LineDraft>> drafts = new EnumMap<>(CodeFamily.class);
    int all = intake.all().joints();
    intake
        .families()
        .forEach(
            (family, work) -> {
              Junction junction =
                  Junction.of(profile, encounter.dateOfService(), family, work, all);
              drafts.put(family, FamilyCoder.code(encounter, profile, family, work, junction));
              junction
                  .silence()
                  .ifPresent(
                      step -> intake.notes().remark(RemarkKind.JUNCTION, "/procedures", step));
            });
    return drafts;
  }

  private CodedEncounter answer(Intake intake, Map<CodeFamily, List<LineDraft>> drafts) {
    CodedEncounter.Builder answer = CodedEncounter.builder();
    drafts.values().forEach(lines -> lines.forEach(line -> answer.addLine(line.finish())));
    if (!intake.unlisted().isEmpty()) {
      answer.addLine(unlisted(intake));
    }
    answer.addAllQueries(intake.notes().queries());
    answer.addAllRemarks(intake.notes().remarks());
    answer.addEdition(FacetCodes.standard().edition());
    if (drafts.size() > 1) {
      answer.addEdition(FacetFamilyPairs.standard().edition());
    }
    answer.addAllEditions(profile.editions());
    return answer.build();
  }

  private static CodedLine unlisted(Intake intake) {
    List<CodingStep> steps = new ArrayList<>(intake.unlistedReasons());
    steps.add(Steps.UNLISTED_ONCE);
    return new CodedLine(
        ServiceLine.of(FacetCodes.UNLISTED), intake.unlisted().cranialToCaudal(), steps);
  }
}
