package org.facetrules.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.Finding;
import org.facetrules.source.Edition;
import org.immutables.value.Value;

/** What the front desk needs to know before a session is booked. */
@Value.Immutable
public interface SessionPlan {
  /** {@return who pays} */
  PayerProfile profile();

  /** {@return the day that is asked for} */
  LocalDate dateOfService();

  /**
   * {@return what is left of each cap by region and kind, diagnostic before therapeutic before
   * denervation; none where the payer has no cap; immutable}
   */
  List<SessionAllowance> allowances();

  /**
   * {@return the first day, from the one asked for and within two years, that caps and intervals
   * leave open for the planned procedures; what else stands against them is in {@link #against};
   * empty when there is no such day, when nothing is planned or when the history leaves it open}
   */
  Optional<LocalDate> firstDay();

  /**
   * {@return the coverage findings, caps and intervals left out, that stop payment of the
   * procedures as they are planned on the first day, or on the day asked for where there is no
   * first day; immutable}
   */
  List<Finding> against();

  /** {@return what the coverage rules find on the day asked for; immutable} */
  List<Finding> findings();

  /**
   * {@return what the record, the history or the authorization must still show, each in words;
   * immutable}
   */
  List<String> stillToShow();

  /** {@return whether an authorization is needed; empty when nothing is planned} */
  Optional<AuthorizationOutlook> authorization();

  /**
   * {@return what is not known of the payer's coverage for the planned sessions, or for sessions of
   * any kind when nothing is planned, such as "number of destructions"; empty where the payer's
   * policy was read as a whole, and where the profile has none; immutable}
   */
  List<String> coverageNotKnown();

  /** {@return what is to be known of booking the session, for people; immutable} */
  List<String> advice();

  /** {@return the tables that the answer stands on; immutable} */
  List<Edition> editions();

  /** {@return the plan for people, a line each; immutable} */
  default List<String> toText() {
    return PlanText.of(this);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SessionPlan}. Each part is set once; lists add up. */
  class Builder extends ImmutableSessionPlan.Builder {
    Builder() {}
  }
}
