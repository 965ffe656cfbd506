package org.facetrules.internal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.coding.Shorthand;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.Encounter;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleAnswer;
import org.facetrules.rule.RuleId;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;

/**
 * A case in a few words: {@code Case.under("M OH").on("2024-08-05").done("MBB diagnostic: L4-5
 * left").billed("64493-LT-KX")}. Payers and procedures as in {@link Shorthand}.
 */
public final class Case {
  private final String payer;
  private final LocalDate day;
  private final Optional<String> procedures;
  private final Optional<List<ClaimLine>> lines;

  private Case(
      String payer, LocalDate day, Optional<String> procedures, Optional<List<ClaimLine>> lines) {
    this.payer = payer;
    this.day = day;
    this.procedures = procedures;
    this.lines = lines;
  }

  /** Payers: cpt, M (Medicare), M-ASC, M-hospital, followed by a state or contractor. */
  public static Case under(String payer) {
    return new Case(payer, Shorthand.DAY, Optional.empty(), Optional.empty());
  }

  public Case on(String date) {
    return new Case(payer, LocalDate.parse(date), procedures, lines);
  }

  public Case done(String text) {
    return new Case(payer, day, Optional.of(text), lines);
  }

  public Case billed(String text) {
    return billed(Claim.parse(day, text).lines());
  }

  public Case billed(List<ClaimLine> billed) {
    return new Case(payer, day, procedures, Optional.of(billed));
  }

  public ValidationReport report() {
    EncounterValidator validator =
        EncounterValidator.standard()
            .forPayer(Shorthand.profile(payer))
            .billing(setting())
            .tracing();
    Optional<Encounter> encounter = procedures.map(text -> Shorthand.encounter(payer, text, day));
    Optional<Claim> claim = lines.map(billed -> new Claim(day, billed));
    if (claim.isEmpty()) {
      return validator.validate(encounter.orElseThrow());
    }
    return encounter
        .map(done -> validator.validate(done, claim.get()))
        .orElseGet(() -> validator.validate(claim.get()));
  }

  /** What a rule said. */
  public OutcomeKind outcome(String rule) {
    return outcome(report(), rule);
  }

  public static OutcomeKind outcome(ValidationReport report, String rule) {
    RuleId id = RuleId.of(rule);
    for (RuleAnswer answer : report.trace()) {
      if (answer.rule().id().equals(id)) {
        return answer.outcome().kind();
      }
    }
    throw new AssertionError("no rule " + rule + " was asked");
  }

  public List<Finding> findings(String rule) {
    return report().findings().stream()
        .filter(finding -> finding.rule().equals(RuleId.of(rule)))
        .toList();
  }

  /** The one finding of a rule. */
  public Finding finding(String rule) {
    List<Finding> found = findings(rule);
    if (found.size() != 1) {
      throw new AssertionError(rule + " has " + found.size() + " findings: " + found);
    }
    return found.get(0);
  }

  private BillingSetting setting() {
    return Shorthand.encounter(payer, "MBB: L4-5", day).billing();
  }
}
