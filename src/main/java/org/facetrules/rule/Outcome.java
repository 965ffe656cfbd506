package org.facetrules.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * The answer of a rule: its judgements, one per subject that it looked at, or why there was nothing
 * to look at. Silence is no approval: a rule that looked and found nothing says so.
 */
public final class Outcome {
  private static final Judgement.Passed PASS = new Judgement.Passed();
  private static final Outcome PASSED =
      new Outcome(OutcomeKind.PASSED, ImmutableList.of(PASS), Optional.empty());

  private final OutcomeKind kind;
  private final ImmutableList<Judgement> judgements;
  private final Optional<String> reason;

  private Outcome(OutcomeKind kind, ImmutableList<Judgement> judgements, Optional<String> reason) {
    this.kind = kind;
    this.judgements = judgements;
    this.reason = reason;
  }

  /** {@return the rule looked and found nothing wrong} */
  public static Outcome passed() {
    return PASSED;
  }

  /**
   * {@return there is nothing here for the rule}
   *
   * @param why the reason, such as "no add-on code on the claim"
   */
  public static Outcome notApplicable(String why) {
    return new Outcome(OutcomeKind.NOT_APPLICABLE, ImmutableList.of(), Optional.of(why));
  }

  /**
   * {@return the rule cannot tell}
   *
   * @param missing what would be needed
   */
  public static Outcome undetermined(String... missing) {
    return of(ImmutableList.of(new Judgement.Undetermined(ImmutableList.copyOf(missing))));
  }

  /**
   * {@return the rule found one thing}
   *
   * @param finding what it found
   */
  public static Outcome flagged(Finding finding) {
    return of(ImmutableList.of(new Judgement.Flagged(finding)));
  }

  /**
   * {@return the rule looked and found these things; passed when there are none}
   *
   * @param findings what it found
   */
  public static Outcome ofFindings(List<Finding> findings) {
    if (findings.isEmpty()) {
      return PASSED;
    }
    ImmutableList.Builder<Judgement> judgements =
        ImmutableList.builderWithExpectedSize(findings.size());
    for (int i = 0; i < findings.size(); i++) {
      judgements.add(new Judgement.Flagged(findings.get(i)));
    }
    return new Outcome(OutcomeKind.FLAGGED, judgements.build(), Optional.empty());
  }

  /**
   * {@return an answer of judgements; its kind is that of the gravest}
   *
   * @param judgements one per subject that the rule looked at; passed when there are none
   */
  public static Outcome of(List<? extends Judgement> judgements) {
    if (judgements.isEmpty()) {
      return PASSED;
    }
    OutcomeKind gravest = OutcomeKind.PASSED;
    for (int i = 0; i < judgements.size(); i++) {
      OutcomeKind kind = kind(judgements.get(i));
      gravest = kind.compareTo(gravest) < 0 ? kind : gravest;
    }
    return new Outcome(gravest, ImmutableList.copyOf(judgements), Optional.empty());
  }

  /**
   * {@return the rule threw}
   *
   * @param message what it threw
   */
  public static Outcome failed(String message) {
    return new Outcome(OutcomeKind.FAILED, ImmutableList.of(), Optional.of(message));
  }

  /** {@return the gravest of the judgements} */
  public OutcomeKind kind() {
    return kind;
  }

  /** {@return the judgements, one per subject; none when not applicable or failed; immutable} */
  public List<Judgement> judgements() {
    return judgements;
  }

  /** {@return why the rule did not apply or what it threw; empty otherwise} */
  public Optional<String> reason() {
    return reason;
  }

  /** {@return what was found, in the order of the judgements; immutable} */
  public List<Finding> findings() {
    if (kind != OutcomeKind.FLAGGED) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Judgement judgement : judgements) {
      if (judgement instanceof Judgement.Flagged flagged) {
        findings.add(flagged.finding());
      }
    }
    return findings.build();
  }

  private static OutcomeKind kind(Judgement judgement) {
    if (judgement instanceof Judgement.Flagged) {
      return OutcomeKind.FLAGGED;
    }
    if (judgement instanceof Judgement.Undetermined) {
      return OutcomeKind.UNDETERMINED;
    }
    return judgement instanceof Judgement.Resolved ? OutcomeKind.RESOLVED : OutcomeKind.PASSED;
  }

  /** {@return the kind, and the reason where there is one} */
  @Override
  public String toString() {
    return kind.label() + reason.map(why -> ": " + why).orElse("");
  }
}
