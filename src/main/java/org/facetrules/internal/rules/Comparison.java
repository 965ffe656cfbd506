package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.CodedLine;
import org.facetrules.coding.CodingQuery;
import org.facetrules.coding.CodingRemark;
import org.facetrules.coding.RemarkKind;
import org.facetrules.rule.Derivation;
import org.facetrules.rule.Fix;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.FacetCodes;
import org.jspecify.annotations.Nullable;

/**
 * What was done against what is billed, with one fix for all that differs. For each code family the
 * first row that fits speaks, and no other:
 *
 * <table>
 * <caption>Which rule speaks when</caption>
 * <tr><th>billed against treated</th><th>rule</th></tr>
 * <tr><td>a code that was replaced by this family stands on the claim</td><td>FR-108</td></tr>
 * <tr><td>the lines can stand for the treated levels in the payer's form</td><td>none</td></tr>
 * <tr><td>the family is billed, was not done, and another done is not billed: other guidance;
 * injection for destruction; unlisted</td><td>FR-105; FR-106; FR-107</td></tr>
 * <tr><td>the same, where of the other some lines are billed and some lack</td>
 * <td>FR-105; FR-106</td></tr>
 * <tr><td>the family is billed and was not done: no imaging; sacral branches only; part of a
 * destruction; else</td><td>FR-105; FR-109; FR-405; FR-103</td></tr>
 * <tr><td>the family was done and is not billed: a trigger point code; a sacroiliac code;
 * 64640; else</td><td>FR-105; FR-109; FR-106; FR-102</td></tr>
 * <tr><td>T12-L1 coded by another junction rule</td><td>FR-112</td></tr>
 * <tr><td>lines of a region in which no level was treated, whatever stands beside them; lines of one
 * region for what lacks in the other</td><td>FR-101</td></tr>
 * <tr><td>then by region: both sides as two units, on the claim of a surgical center</td>
 * <td>FR-303, advice</td></tr>
 * <tr><td>another bilateral form; 50 in the facility form of a surgical
 * center</td><td>FR-303; FR-304</td></tr>
 * <tr><td>right when the units beside 50 are halved</td><td>FR-302</td></tr>
 * <tr><td>lines that can mean no levels in any form</td><td>FR-201 to FR-204, FR-301, FR-302,
 * FR-410</td></tr>
 * <tr><td>the injections as they were done, beside a destruction that includes some</td>
 * <td>FR-405</td></tr>
 * <tr><td>fewer levels than treated, and 50 for the sides of several: opposite ones;
 * else</td><td>FR-307; FR-306</td></tr>
 * <tr><td>fewer levels than treated</td><td>FR-102</td></tr>
 * <tr><td>more levels, of destruction: the sides that were treated on RT and LT lines; further joints
 * where others have the unlisted code</td><td>FR-303; FR-107</td></tr>
 * <tr><td>more levels: each side as a level; as many as nerves; sacral branches beside them; else</td><td>FR-103; FR-104;
 * FR-109; FR-103</td></tr>
 * <tr><td>as many levels, a side not documented</td><td>FR-113</td></tr>
 * <tr><td>as many levels, other sides: 50 for opposite sides; a line without side; else</td>
 * <td>FR-307; FR-305; FR-306</td></tr>
 * </table>
 *
 * <p>While a question withholds levels, only missing levels and forms are judged; the other faults
 * are suspended, and their rules undetermined.
 */
final class Comparison {
  static final Derivation<Comparison> VIEW = Derivation.of(Comparison::compare);

  private static final Comparison NOTHING =
      new Comparison(State.NOTHING, ImmutableList.of(), ImmutableList.of(), null);
  private static final Comparison AGREES =
      new Comparison(State.AGREES, ImmutableList.of(), ImmutableList.of(), null);

  private static final ImmutableSet<Fault> WRONG_AS_A_WHOLE =
      Sets.immutableEnumSet(
          Fault.REGION,
          Fault.GUIDANCE,
          Fault.TECHNIQUE,
          Fault.UNLISTED,
          Fault.SACROILIAC,
          Fault.JUNCTION);

  /** How the claim stands to the encounter. */
  enum State {
    /** No facet line is billed and none is expected. */
    NOTHING,
    /** What is billed can stand for what was done. */
    AGREES,
    /** It cannot, or the lines can mean nothing. */
    DIFFERS
  }

  private final State state;
  private final List<Difference> differences;
  private final List<Difference> suspended;
  private final @Nullable Fix fix;

  Comparison(
      State state, List<Difference> differences, List<Difference> suspended, @Nullable Fix fix) {
    this.state = state;
    this.differences = differences;
    this.suspended = suspended;
    this.fix = fix;
  }

  /** Asked of an input with procedures and a claim only. */
  static Comparison of(RuleInput input) {
    return input.derived(VIEW);
  }

  /** The one fix of what differs; another where what was done is not known or agrees. */
  static Fix fixOr(RuleInput input, Fix other) {
    return fixOr(input, () -> other);
  }

  /** The same; the other is made only where it is the answer. */
  static Fix fixOr(RuleInput input, Supplier<Fix> other) {
    Fix whole = hasBoth(input) ? of(input).fix : null;
    return whole == null ? other.get() : whole;
  }

  private static boolean hasBoth(RuleInput input) {
    return input.coded().isPresent() && input.claim().isPresent();
  }

  /**
   * Whether another rule says that a line, or the one before it, is wrong as a whole, so that what
   * the line lacks beside it is no fault of its own.
   */
  static boolean explains(RuleInput input, BilledLine line) {
    return isInWrong(input, wrong -> wrong.found().contains(line) || wrong.expectsBefore(line));
  }

  /** Whether a fault is told of a line. */
  static boolean tells(RuleInput input, Fault fault, BilledLine line) {
    for (Difference difference : of(input).differences) {
      if (difference.fault() == fault && difference.found().contains(line)) {
        return true;
      }
    }
    return false;
  }

  /** Whether another rule says that a line of a number is wrong as a whole. */
  static boolean isWrong(RuleInput input, int number) {
    return isInWrong(
        input, wrong -> wrong.found().stream().anyMatch(line -> line.number() == number));
  }

  private static boolean isInWrong(RuleInput input, Predicate<Difference> about) {
    if (!hasBoth(input)) {
      return false;
    }
    for (Difference difference : of(input).differences) {
      if (WRONG_AS_A_WHOLE.contains(difference.fault()) && about.test(difference)) {
        return true;
      }
    }
    return false;
  }

  State state() {
    return state;
  }

  List<Difference> differences() {
    return differences;
  }

  /** Faults that an open question may explain. */
  List<Difference> suspended() {
    return suspended;
  }

  private static Comparison compare(RuleInput input) {
    CodedEncounter coded = input.coded().orElseThrow();
    BilledClaim claim = BilledClaim.of(input);
    if (sameInOrder(claim.lines(), coded.lines())) {
      return coded.lines().isEmpty() && !asks(coded) ? NOTHING : AGREES;
    }
    List<ExpectedLine> expected = expected(coded);
    List<BilledLine> billed = facetRelated(claim, expected, coded);
    if (billed.isEmpty() && expected.isEmpty()) {
      return NOTHING;
    }
    if (ExpectedLine.same(billed, expected)) {
      return AGREES;
    }
    Optional<CodedEncounter> asBilled = LevelsAsBilled.of(input);
    return new ComparisonWork(
            input,
            asBilled.orElse(coded),
            billed,
            asBilled.map(Comparison::expected).orElse(expected))
        .run(AGREES);
  }

  private static List<ExpectedLine> expected(CodedEncounter coded) {
    List<ExpectedLine> expected = new ArrayList<>(coded.lines().size());
    for (int i = 0; i < coded.lines().size(); i++) {
      expected.add(ExpectedLine.of(coded.lines().get(i)));
    }
    return expected;
  }

  /** Facet lines, those of codes that they replaced, and unlisted lines. */
  private static List<BilledLine> facetRelated(
      BilledClaim claim, List<ExpectedLine> expected, CodedEncounter coded) {
    List<BilledLine> related = new ArrayList<>(claim.lines().size());
    for (BilledLine line : claim.lines()) {
      boolean unlisted =
          line.code().equals(FacetCodes.UNLISTED)
              && (!expected.isEmpty() || has(coded, RemarkKind.NO_IMAGING));
      if (line.isFacet() || unlisted || StandIns.predecessorOf(line.code()).isPresent()) {
        related.add(line);
      }
    }
    return related;
  }

  /** Lines that are not facet-related are passed over. */
  private static boolean sameInOrder(List<BilledLine> billed, List<CodedLine> coded) {
    int next = 0;
    for (BilledLine line : billed) {
      boolean facet = line.isFacet() || line.code().equals(FacetCodes.UNLISTED);
      if (facet && (next == coded.size() || !same(line, coded.get(next)))) {
        return false;
      }
      if (!facet && StandIns.predecessorOf(line.code()).isPresent()) {
        return false;
      }
      next += facet ? 1 : 0;
    }
    return next == coded.size();
  }

  private static boolean same(BilledLine line, CodedLine coded) {
    return line.code().equals(coded.line().code())
        && line.units() == coded.line().units()
        && SideMark.same(line, coded.line().modifiers());
  }

  /** Whether the coder has a remark of a kind. */
  static boolean has(CodedEncounter coded, RemarkKind kind) {
    List<CodingRemark> remarks = coded.remarks();
    for (int i = 0; i < remarks.size(); i++) {
      if (remarks.get(i).kind() == kind) {
        return true;
      }
    }
    return false;
  }

  static boolean asks(CodedEncounter coded) {
    List<CodingQuery> queries = coded.queries();
    for (int i = 0; i < queries.size(); i++) {
      if (queries.get(i).kind().withholdsLines()) {
        return true;
      }
    }
    return false;
  }
}
