package org.facetrules.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facetrules.claim.Claim;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleAnswer;
import org.facetrules.rule.RuleId;
import org.facetrules.source.Edition;
import org.immutables.value.Value;

/** What the rules say of an encounter, a claim, or both, and what they could not judge. */
@Value.Immutable
public interface ValidationReport {
  /** {@return who pays} */
  PayerProfile profile();

  /** {@return the date of service} */
  LocalDate dateOfService();

  /** {@return the claim that was judged: the given one, else the lines coded; may be empty} */
  Claim claim();

  /** {@return what the library would bill for the encounter; empty when nothing done is known} */
  Optional<CodedEncounter> coded();

  /** {@return what was found: the gravest first, then by rule and place; immutable} */
  List<Finding> findings();

  /** {@return edits that were met and that a modifier resolves; immutable} */
  List<ResolvedEdit> resolved();

  /** {@return the rules that could not judge, with what is missing; immutable} */
  List<OpenRule> undetermined();

  /** {@return the rules that threw, with what they threw; immutable} */
  Map<RuleId, String> failed();

  /** {@return findings that were left by a suppression; immutable} */
  List<SuppressedFinding> suppressed();

  /** {@return suppressions that cover this date of service and met nothing; immutable} */
  List<Suppression> unusedSuppressions();

  /** {@return rules that were left out by the validator's setting, with the reason; immutable} */
  Map<RuleId, String> leftOut();

  /** {@return how many rules had each outcome; immutable} */
  Map<OutcomeKind, Integer> outcomes();

  /**
   * {@return the answer of every rule, also of those that did not fire, when the validator was
   * tracing; else none; immutable}
   */
  List<RuleAnswer> trace();

  /** {@return the tables on which the answer stands; immutable} */
  List<Edition> editions();

  /** {@return the gravest finding, block 9xx left out} */
  @Value.Derived
  default Verdict verdict() {
    return Verdicts.of(findings());
  }

  /** {@return whether every rule could judge: none is undetermined and none failed} */
  default boolean isComplete() {
    return undetermined().isEmpty() && failed().isEmpty();
  }

  /** {@return the claim with all safe fixes made, with its own report} */
  default FixedClaim fixed() {
    return fixer().fix(this);
  }

  /** {@return the report for people: what is wrong, what to change, what could not be judged} */
  default String toText() {
    return String.join("\n", ReportText.lines(this)) + "\n";
  }

  /** {@return what makes safe fixes under the validator that wrote this report} */
  @Value.Auxiliary
  Fixer fixer();

  /** Makes the safe fixes of a report. */
  @FunctionalInterface
  interface Fixer {
    /**
     * {@return the claim with all safe fixes made}
     *
     * @param report the report whose findings are mended
     */
    FixedClaim fix(ValidationReport report);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ValidationReport}. Lists add up. */
  class Builder extends ImmutableValidationReport.Builder {
    Builder() {}
  }
}
