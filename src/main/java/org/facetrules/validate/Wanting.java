package org.facetrules.validate;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import org.facetrules.rule.RuleAnswer;

/**
 * The rules that were not asked, since an input that they need is missing: a bit for each, as many
 * evaluations leave a third of all rules so.
 */
final class Wanting {
  private final List<AskedRule> rules;
  private final GivenInput given;

  /** Of the plan until one is added: most evaluations add none. */
  private BitSet indexes;

  private boolean own;

  /**
   * Those of a plan.
   *
   * @param indexes their indexes, which are left as they are
   */
  Wanting(List<AskedRule> rules, GivenInput given, BitSet indexes) {
    this.rules = rules;
    this.given = given;
    this.indexes = indexes;
  }

  void add(int index) {
    if (!own) {
      indexes = (BitSet) indexes.clone();
      own = true;
    }
    indexes.set(index);
  }

  boolean isEmpty() {
    return indexes.isEmpty();
  }

  /**
   * Their answers and some others, in the order of the rules.
   *
   * @param others answers of rules that were asked, in the order of the rules
   */
  List<RuleAnswer> and(List<RuleAnswer> others) {
    ImmutableList.Builder<RuleAnswer> all = ImmutableList.builder();
    int other = 0;
    for (int i = 0; i < rules.size(); i++) {
      if (indexes.get(i)) {
        all.add(rules.get(i).answer(rules.get(i).forWantOf(given)));
      } else if (other < others.size() && others.get(other).rule() == rules.get(i).info()) {
        all.add(others.get(other));
        other++;
      }
    }
    return all.build();
  }
}
