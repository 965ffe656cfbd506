package org.facetrules.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.facetrules.FacetRules;
import org.facetrules.claim.Claim;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.DateOfServiceException;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.History;
import org.facetrules.fee.EncounterFacts;
import org.facetrules.fee.FeeQuery;
import org.facetrules.fee.LinesAtRisk;
import org.facetrules.fee.LocalityException;
import org.facetrules.fee.PaymentContext;
import org.facetrules.fee.PaymentEstimator;
import org.facetrules.fee.PlannedClaim;
import org.facetrules.plan.SessionPlan;
import org.facetrules.plan.SessionPlanner;
import org.facetrules.policy.PayerProfile;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;

/**
 * An encounter as it was read, with the payer that it names, and its claim and history where they
 * are given.
 *
 * @param encounter what was done on one date of service
 * @param profile the payer named by the input, or the code set's own conventions
 * @param claim what is billed; empty when the input has no claim
 * @param history the patient's earlier facet sessions; empty when not known
 * @param place the state and the Medicare locality of the input, as far as it names them
 */
public record EncounterInput(
    Encounter encounter,
    PayerProfile profile,
    Optional<Claim> claim,
    Optional<History> history,
    MedicarePlace place) {
  /**
   * {@return what the rules say of the claim against what was done, or of the coded lines where the
   * input has no claim}
   *
   * @param validator the rules; payer and history are those of the input
   * @throws JsonInputException when the input names neither procedure nor claim, or its date of
   *     service is before the codes that the library knows
   */
  public ValidationReport validate(EncounterValidator validator) {
    EncounterValidator known =
        history.map(validator::withHistory).orElse(validator).forPayer(profile);
    if (claim.isEmpty()) {
      requireProcedures();
    }
    try {
      return claim
          .map(billed -> known.validate(encounter, billed))
          .orElseGet(() -> known.validate(encounter));
    } catch (DateOfServiceException refused) {
      throw new JsonInputException("/dateOfService", String.valueOf(refused.getMessage()));
    }
  }

  /**
   * {@return what stands for and against the session under its payer's coverage policy}
   *
   * @throws JsonInputException when the input has no history, or its date of service is before the
   *     codes that the library knows
   */
  public SessionPlan plan() {
    History known =
        history.orElseThrow(
            () ->
                new JsonInputException(
                    "/history",
                    "missing: expected the earlier sessions, an empty list when there were none"));
    try {
      return SessionPlanner.forPayer(profile).plan(encounter, known);
    } catch (DateOfServiceException refused) {
      throw new JsonInputException("/dateOfService", String.valueOf(refused.getMessage()));
    }
  }

  private void requireProcedures() {
    if (encounter.procedures().isEmpty()) {
      throw new JsonInputException("/procedures", "found none: expected at least one procedure");
    }
  }

  /**
   * {@return the claim lines of the encounter under its payer, and the questions to the provider}
   *
   * @throws JsonInputException when the input names no procedure, or its date of service is before
   *     the codes that the library knows
   */
  public CodedEncounter code() {
    requireProcedures();
    try {
      return FacetRules.forPayer(profile).code(encounter);
    } catch (DateOfServiceException refused) {
      throw new JsonInputException("/dateOfService", String.valueOf(refused.getMessage()));
    }
  }

  /**
   * {@return what should be paid for the claim, or for the coded lines where the input has no
   * claim}
   *
   * @param estimator the schedule
   * @param context who bills; setting, site, state and locality are those of the input where it
   *     names them
   * @throws JsonInputException when the input names neither procedure nor claim, its date of
   *     service is before the codes that the library knows, or its state has no such locality
   */
  public EncounterEstimate estimate(PaymentEstimator estimator, PaymentContext context) {
    Optional<CodedEncounter> coded = claim.isPresent() ? Optional.empty() : Optional.of(code());
    Claim billed =
        claim.orElseGet(
            () ->
                Claim.of(
                    encounter.dateOfService(),
                    coded.map(CodedEncounter::serviceLines).orElse(List.of())));
    return new EncounterEstimate(
        refuseLocality(() -> estimator.estimate(billed, own(context), facts(coded))),
        coded.map(CodedEncounter::queries).orElse(List.of()));
  }

  private static EncounterFacts facts(Optional<CodedEncounter> coded) {
    return coded.map(EncounterFacts::of).orElseGet(EncounterFacts::none);
  }

  /**
   * {@return the claim, or the coded lines where the input has no claim, as a part of a plan; lines
   * that the rules stop are at risk}
   *
   * @param estimator the schedule
   * @param context who bills, as far as the input does not say it
   * @param validator the rules; payer and history are those of the input
   * @throws JsonInputException when the input cannot be coded or paid
   */
  public PlannedClaim plan(
      PaymentEstimator estimator, PaymentContext context, EncounterValidator validator) {
    ValidationReport report = validate(validator);
    PlannedClaim planned =
        new PlannedClaim(
            profile.id(),
            estimator,
            report.claim(),
            own(context),
            LinesAtRisk.of(report),
            facts(claim.isPresent() ? Optional.empty() : report.coded()));
    Claim billed = planned.claim();
    if (!billed.lines().isEmpty()) {
      // All lines are paid in one place, so the first tells whether there is such a place.
      refuseLocality(
          () ->
              estimator
                  .schedule()
                  .fee(
                      FeeQuery.of(
                          billed.lines().get(0).code(),
                          billed.dateOfService(),
                          planned.context())));
    }
    return planned;
  }

  private static <T> T refuseLocality(Supplier<T> estimate) {
    try {
      return estimate.get();
    } catch (LocalityException refused) {
      String field = refused.part() == LocalityException.Part.STATE ? "/state" : "/locality";
      throw new JsonInputException(field, String.valueOf(refused.getMessage()));
    }
  }

  private PaymentContext own(PaymentContext context) {
    MedicarePlace paid = place.under(profile);
    if (paid.locality().isPresent() && paid.state().or(context::state).isEmpty()) {
      throw new JsonInputException(
          "/locality", "a locality without a state: expected the state that it is in");
    }
    PaymentContext.Builder own =
        PaymentContext.builder()
            .billing(encounter.billing())
            .state(paid.state().or(context::state))
            .locality(paid.locality().or(context::locality))
            .factorKind(context.factorKind())
            .participation(context.participation())
            .wageIndex(context.wageIndex())
            .patientShare(context.patientShare());
    return encounter
        .placeOfService()
        .map(own::place)
        .orElseGet(
            () -> {
              own.site(context.site());
              return own;
            })
        .build();
  }
}
