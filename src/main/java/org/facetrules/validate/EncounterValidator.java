package org.facetrules.validate;

import java.util.List;
import org.facetrules.claim.Claim;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.History;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleId;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.Severity;
import org.facetrules.table.NationalTables;

/**
 * Judges what was done against what is billed: an encounter, a claim, or both. Immutable: every
 * setting gives a new validator, and one instance serves any number of threads.
 *
 * <p>Example:
 *
 * <pre>{@code
 * ValidationReport report =
 *     EncounterValidator.standard()
 *         .forPayer(PayerProfile.medicare("OH"))
 *         .validate(encounter, claim);
 * }</pre>
 */
public final class EncounterValidator {
  private static final EncounterValidator STANDARD =
      new EncounterValidator(ValidatorSettings.STANDARD);

  private final ValidatorSettings settings;

  private EncounterValidator(ValidatorSettings settings) {
    this.settings = settings;
  }

  /** {@return a validator with the whole standard set and the conventions of the code set} */
  public static EncounterValidator standard() {
    return STANDARD;
  }

  /**
   * {@return the same validator for a payer}
   *
   * @param profile who pays
   */
  public EncounterValidator forPayer(PayerProfile profile) {
    return new EncounterValidator(settings.withProfile(profile));
  }

  /**
   * {@return the same validator for claims of a setting; an encounter says its own}
   *
   * @param setting whose claim it is where no encounter is given; professional unless set
   */
  public EncounterValidator billing(BillingSetting setting) {
    return new EncounterValidator(settings.withSetting(setting));
  }

  /**
   * {@return the same validator with the patient's earlier facet sessions}
   *
   * @param history the history; one without sessions says that there were none
   */
  public EncounterValidator withHistory(History history) {
    return new EncounterValidator(settings.withHistory(history));
  }

  /**
   * {@return the same validator with other national tables}
   *
   * @param tables pair edits, unit limits and add-on edits; those that the library ships unless set
   */
  public EncounterValidator withTables(NationalTables tables) {
    return new EncounterValidator(settings.withTables(tables));
  }

  /**
   * {@return the same validator with a further rule; rules that it supersedes are left out}
   *
   * @param rule a rule of one's own
   * @throws IllegalArgumentException when its id starts with FR, which is the library's, or is
   *     taken already
   */
  public EncounterValidator with(Rule rule) {
    return new EncounterValidator(settings.with(rule));
  }

  /**
   * {@return the same validator without a rule; every report names it with the reason}
   *
   * @param id the rule, such as "FR-305"
   * @param reason why it is left out
   * @throws IllegalArgumentException when the validator has no such rule, or the reason is blank
   */
  public EncounterValidator without(String id, String reason) {
    return new EncounterValidator(settings.without(RuleId.of(id), reason));
  }

  /**
   * {@return the same validator with another severity for all findings of a rule}
   *
   * @param id the rule, such as "FR-305"
   * @param severity the severity, whatever the evidence
   * @throws IllegalArgumentException when the validator has no such rule
   */
  public EncounterValidator severity(String id, Severity severity) {
    return new EncounterValidator(settings.severity(RuleId.of(id), severity));
  }

  /**
   * {@return the same validator that leaves findings which somebody answers for}
   *
   * @param suppression which findings, why, and for which dates of service
   * @throws IllegalArgumentException when the validator has no such rule
   */
  public EncounterValidator suppress(Suppression suppression) {
    return new EncounterValidator(settings.suppress(suppression));
  }

  /** {@return the same validator that reports the answer of every rule, fired or not} */
  public EncounterValidator tracing() {
    return new EncounterValidator(settings.tracing());
  }

  /**
   * {@return what is to be said of the lines that the library would bill for an encounter}
   *
   * @param encounter what was done
   * @throws IllegalArgumentException when the encounter names no procedure
   */
  public ValidationReport validate(Encounter encounter) {
    if (encounter.procedures().isEmpty()) {
      throw new IllegalArgumentException(
          "the encounter names no procedure: expected at least one, or a claim beside it");
    }
    CodedEncounter coded = settings.coder().code(encounter);
    Claim claim = Claim.of(encounter.dateOfService(), coded.serviceLines());
    return Evaluation.run(settings, input().encounter(encounter).coded(coded).claim(claim).build());
  }

  /**
   * {@return what is to be said of a claim alone; what was done is not known}
   *
   * @param claim what is billed
   */
  public ValidationReport validate(Claim claim) {
    return Evaluation.run(settings, input().claim(claim).build());
  }

  /**
   * {@return what is to be said of a claim against its encounter}
   *
   * @param encounter what was done; without procedures where that is not known but other things of
   *     the day are
   * @param claim what is billed
   * @throws IllegalArgumentException when they are of different days
   */
  public ValidationReport validate(Encounter encounter, Claim claim) {
    RuleInput.Builder input = input().encounter(encounter).claim(claim);
    boolean oneDay = encounter.dateOfService().equals(claim.dateOfService());
    if (oneDay && !encounter.procedures().isEmpty()) {
      input.coded(settings.coder().code(encounter));
    }
    return Evaluation.run(settings, input.build());
  }

  /** {@return the cards of the rules that are asked, in that order; immutable} */
  public List<RuleInfo> rules() {
    return settings.rules().stream().map(AskedRule::info).toList();
  }

  private RuleInput.Builder input() {
    RuleInput.Builder input =
        RuleInput.builder(settings.profile()).setting(settings.setting()).tables(settings.tables());
    return settings.history().isPresent() ? input.history(settings.history().get()) : input;
  }
}
