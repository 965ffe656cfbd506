package org.facetrules.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.History;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.PayerProfile;

/**
 * Plans facet sessions of a patient under a payer's coverage policy. Immutable; one planner serves
 * any number of threads.
 *
 * <p>Example:
 *
 * <pre>{@code
 * SessionPlan plan =
 *     SessionPlanner.forPayer(PayerProfile.medicare("OH")).plan(planned, history);
 * plan.toText().forEach(System.out::println);
 * }</pre>
 */
public final class SessionPlanner {
  private final PayerProfile profile;

  private SessionPlanner(PayerProfile profile) {
    this.profile = profile;
  }

  /**
   * {@return a planner under a payer's policy}
   *
   * @param profile the payer
   */
  public static SessionPlanner forPayer(PayerProfile profile) {
    return new SessionPlanner(profile);
  }

  /**
   * {@return what is left of each cap on a day, when nothing more is planned yet}
   *
   * @param day the day asked for
   * @param history the patient's earlier sessions; one without sessions says that there were none
   * @throws IllegalArgumentException when a session of the history is after that day
   */
  public SessionPlan plan(LocalDate day, History history) {
    history.requireUntil(day);
    return SessionPlan.builder()
        .profile(profile)
        .dateOfService(day)
        .addAllAllowances(Allowances.of(profile, day, history, BillingSetting.PROFESSIONAL))
        .addAllCoverageNotKnown(notKnown(day))
        .addAllEditions(Allowances.editions(profile))
        .build();
  }

  private List<String> notKnown(LocalDate day) {
    return profile
        .coverage()
        .map(policy -> policy.notKnown(day, EnumSet.allOf(SessionKind.class)))
        .orElse(List.of());
  }

  /**
   * {@return what stands for and against planned procedures}
   *
   * @param planned the procedures, on the day asked for, with record and authorizations where they
   *     are known; without procedures only the caps are answered
   * @param history the patient's earlier sessions; one without sessions says that there were none
   * @throws IllegalArgumentException when a session of the history is after that day
   */
  public SessionPlan plan(Encounter planned, History history) {
    if (planned.procedures().isEmpty()) {
      return plan(planned.dateOfService(), history);
    }
    history.requireUntil(planned.dateOfService());
    return new PlanWork(profile, planned, history).plan();
  }
}
