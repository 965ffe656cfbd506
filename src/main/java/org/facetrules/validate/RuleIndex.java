package org.facetrules.validate;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Picks the rules that are asked, before they run. Claims of one kind are many: what was picked for
 * one is kept for the next of its kind.
 */
final class RuleIndex {
  /** Far more than a month of claims has; with more, what was picked is made anew. */
  private static final int MOST = 1_000;

  private final ImmutableList<AskedRule> rules;
  private final Map<Situation, Plan> plans = new ConcurrentHashMap<>();

  RuleIndex(ImmutableList<AskedRule> rules) {
    this.rules = rules;
  }

  /** All rules, in the order in which they are asked. */
  ImmutableList<AskedRule> rules() {
    return rules;
  }

  Plan plan(Situation situation) {
    Plan known = plans.get(situation);
    return known == null ? made(situation) : known;
  }

  private Plan made(Situation situation) {
    Plan plan = Plan.of(rules, situation);
    if (plans.size() >= MOST) {
      plans.clear();
    }
    plans.put(situation, plan);
    return plan;
  }
}
