package org.facetrules.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facetrules.claim.Claim;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleAnswer;
import org.facetrules.rule.RuleId;
import org.facetrules.rule.RuleInput;
import org.facetrules.source.Edition;

/**
 * What the rules say of an encounter, a claim, or both, and what they could not judge. Immutable.
 * Parts that nobody asks for are not made.
 */
public final class ValidationReport {
  private static final Comparator<Edition> BY_NAME =
      new Comparator<>() {
        @Override
        public int compare(Edition one, Edition other) {
          int byName = one.table().compareTo(other.table());
          return byName != 0 ? byName : one.asOf().compareTo(other.asOf());
        }
      };

  private final ValidatorSettings settings;
  private final RuleInput input;
  private final Claim claim;
  private final ImmutableList<Finding> findings;
  private final Verdict verdict;

  /** What found something, resolved, could not tell though it was asked, or threw. */
  private final List<RuleAnswer> notable;

  private final Wanting wanting;

  private final Suppressing suppressing;
  private final int[] counts;
  private final ImmutableList<RuleAnswer> trace;
  private final ImmutableList<Edition> editions;

  ValidationReport(
      ValidatorSettings settings,
      RuleInput input,
      List<Finding> findings,
      List<RuleAnswer> notable,
      Wanting wanting,
      Suppressing suppressing,
      int[] counts,
      List<RuleAnswer> trace) {
    this.settings = settings;
    this.input = input;
    this.claim =
        input.claim().isPresent()
            ? input.claim().get()
            : new Claim(input.dateOfService(), ImmutableList.of());
    this.findings = ImmutableList.copyOf(findings);
    this.verdict = Verdicts.of(this.findings);
    this.notable = notable;
    this.wanting = wanting;
    this.suppressing = suppressing;
    this.counts = counts;
    this.trace = ImmutableList.copyOf(trace);
    this.editions = ImmutableList.copyOf(input.editions());
  }

  /** {@return who pays} */
  public PayerProfile profile() {
    return input.profile();
  }

  /** {@return the date of service} */
  public LocalDate dateOfService() {
    return input.dateOfService();
  }

  /** {@return the claim that was judged: the given one, else the lines coded; may be empty} */
  public Claim claim() {
    return claim;
  }

  /** {@return what the library would bill for the encounter; empty when nothing done is known} */
  public Optional<CodedEncounter> coded() {
    return input.coded();
  }

  /** {@return what was found: the gravest first, then by rule and place; immutable} */
  public List<Finding> findings() {
    return findings;
  }

  /** {@return edits that were met and that a modifier resolves; immutable} */
  public List<ResolvedEdit> resolved() {
    return Answers.resolved(notable);
  }

  /** {@return the rules that could not judge, with what is missing; immutable} */
  public List<OpenRule> undetermined() {
    return Answers.undetermined(wanting.and(notable));
  }

  /** {@return the rules that threw, with what they threw; immutable} */
  public Map<RuleId, String> failed() {
    return Answers.failed(notable);
  }

  /** {@return findings that were left by a suppression; immutable} */
  public List<SuppressedFinding> suppressed() {
    return ImmutableList.copyOf(suppressing.taken());
  }

  /** {@return suppressions that cover this date of service and met nothing; immutable} */
  public List<Suppression> unusedSuppressions() {
    return suppressing.unused(input.dateOfService());
  }

  /** {@return rules that were left out by the validator's setting, with the reason; immutable} */
  public Map<RuleId, String> leftOut() {
    return settings.leftOut();
  }

  /** {@return how many rules had each outcome; immutable} */
  public Map<OutcomeKind, Integer> outcomes() {
    Map<OutcomeKind, Integer> outcomes = new EnumMap<>(OutcomeKind.class);
    for (OutcomeKind kind : OutcomeKind.values()) {
      if (counts[kind.ordinal()] > 0) {
        outcomes.put(kind, counts[kind.ordinal()]);
      }
    }
    return Maps.immutableEnumMap(outcomes);
  }

  /**
   * {@return the answer of every rule, also of those that did not fire, when the validator was
   * tracing; else none; immutable}
   */
  public List<RuleAnswer> trace() {
    return trace;
  }

  /** {@return the tables on which the answer stands, by their names; immutable} */
  public List<Edition> editions() {
    Set<Edition> all = new LinkedHashSet<>(editions);
    input.coded().ifPresent(coded -> all.addAll(coded.editions()));
    return ImmutableList.sortedCopyOf(BY_NAME, all);
  }

  /** {@return the gravest finding, block 9xx left out} */
  public Verdict verdict() {
    return verdict;
  }

  /** {@return whether every rule could judge: none is undetermined and none failed} */
  public boolean isComplete() {
    return wanting.isEmpty() && undetermined().isEmpty() && failed().isEmpty();
  }

  /**
   * {@return what is not known of the payer's coverage for the sessions of the day, such as "number
   * of destructions", so that no rule could judge it; empty where the payer's policy was read as a
   * whole, and where the profile has none; immutable}
   */
  public List<String> coverageNotKnown() {
    return CoverageGaps.of(input);
  }

  /**
   * {@return the national edits that were not applied, since it is not known that the payer judges
   * by them, where the claim has what they speak of: "pair edits", "unit limits"; immutable}
   */
  public List<String> editsNotApplied() {
    return EditsNotApplied.of(input);
  }

  /**
   * {@return the claim with its safe fixes made, with its own report; fixes that would bring an
   * error are held back and named}
   */
  public FixedClaim fixed() {
    return new SafeFixes(settings, input).fix(this);
  }

  /** {@return the report for people: what is wrong, what to change, what could not be judged} */
  public String toText() {
    return String.join("\n", ReportText.lines(this)) + "\n";
  }

  /** Two reports are equal when all that they say is. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ValidationReport that && parts().equals(that.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  /** {@return all that the report says, by the names of its parts} */
  @Override
  public String toString() {
    return "ValidationReport" + parts();
  }

  /** What the rules answered, by its content: outcomes are told apart as objects. */
  private List<List<Object>> traced() {
    return trace.stream()
        .<List<Object>>map(
            answer ->
                List.of(
                    answer.rule().id(),
                    answer.outcome().kind(),
                    answer.outcome().judgements(),
                    answer.outcome().reason()))
        .toList();
  }

  private Map<String, Object> parts() {
    return ImmutableMap.<String, Object>builder()
        .put("profile", profile())
        .put("dateOfService", dateOfService())
        .put("claim", claim())
        .put("coded", coded())
        .put("findings", findings())
        .put("resolved", resolved())
        .put("undetermined", undetermined())
        .put("failed", failed())
        .put("suppressed", suppressed())
        .put("unusedSuppressions", unusedSuppressions())
        .put("leftOut", leftOut())
        .put("outcomes", outcomes())
        .put("trace", traced())
        .put("editions", editions())
        .buildOrThrow();
  }
}
