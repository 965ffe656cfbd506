package org.facetrules.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleAnswer;
import org.jspecify.annotations.Nullable;

/** Which rules are asked in a situation, and what the others say without being asked. */
final class Plan {
  private final int[] asked;
  private final AskedRule[] rules;

  /** By the index of the rule; null where it is asked. */
  private final @Nullable RuleAnswer[] answers;

  /** The answers that are given without asking, by their kind. */
  private final int[] counts = new int[OutcomeKind.values().length];

  /** Those of which an input is missing. */
  private final BitSet wanting = new BitSet();

  private final boolean standsOnPolicy;

  private Plan(List<AskedRule> rules, Situation situation) {
    this.answers = new RuleAnswer[rules.size()];
    List<AskedRule> left = new ArrayList<>();
    int[] indices = new int[rules.size()];
    boolean speaks = false;
    for (int i = 0; i < rules.size(); i++) {
      AskedRule rule = rules.get(i);
      Outcome outcome = rule.unasked(situation);
      if (outcome == null) {
        indices[left.size()] = i;
        left.add(rule);
      } else {
        answers[i] = rule.answer(outcome);
        counts[outcome.kind().ordinal()]++;
        wanting.set(i, outcome.kind() == OutcomeKind.UNDETERMINED);
      }
      speaks |= rule.meetsPolicy(situation);
    }
    this.asked = Arrays.copyOf(indices, left.size());
    this.rules = left.toArray(new AskedRule[0]);
    this.standsOnPolicy = speaks;
  }

  static Plan of(List<AskedRule> rules, Situation situation) {
    return new Plan(rules, situation);
  }

  int size() {
    return asked.length;
  }

  /** A rule that is asked. */
  AskedRule rule(int place) {
    return rules[place];
  }

  /** Its index among all rules. */
  int index(int place) {
    return asked[place];
  }

  /** The answers of the others, by the index of the rule; null where one is asked. */
  @Nullable RuleAnswer[] answers() {
    return answers.clone();
  }

  /** How many of the others have which outcome. */
  int[] counts() {
    return counts.clone();
  }

  /** The others of which an input is missing; not to be changed. */
  BitSet wanting() {
    return wanting;
  }

  /** Whether the answer stands on the payer's policy, whatever the rules say that are asked. */
  boolean standsOnPolicy() {
    return standsOnPolicy;
  }
}
