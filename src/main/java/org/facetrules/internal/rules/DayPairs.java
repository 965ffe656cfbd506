package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Performer;
import org.facetrules.policy.PairEdits;
import org.facetrules.rule.Derivation;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.PairAnswer;
import org.facetrules.table.PairEditTable;

/**
 * The pair edits between the services of the day, with a facet code on at least one side. Services
 * of another provider stand in no pair. The best attested pair is first, whatever the order of
 * lines.
 */
final class DayPairs {
  static final Derivation<DayPairs> VIEW = Derivation.of(DayPairs::new);

  private final List<MetPair> met = new ArrayList<>(0);
  private final List<OpenPair> open = new ArrayList<>(0);

  /**
   * A pair of which the table does not know whether an edit stood on the day.
   *
   * @param owner which rule would speak of it
   * @param reason why it is not known
   */
  record OpenPair(PairOwner owner, String reason) {}

  private DayPairs(RuleInput input) {
    DayServices day = DayServices.of(input);
    if (input.profile().pairEdits() == PairEdits.APPLIED
        && day.hasFacet()
        && day.all().size() > 1) {
      PairEditTable table = input.tables().pairEdits(input.profile().pairTable(input.setting()));
      input.standsOn(table.edition());
      look(day.all(), table, input);
      sort();
    }
  }

  private void sort() {
    if (met.size() > 1) {
      met.sort(MetPair.ORDER);
    }
  }

  private void look(List<DayService> services, PairEditTable table, RuleInput input) {
    for (int i = 0; i < services.size(); i++) {
      for (int j = i + 1; j < services.size(); j++) {
        DayService one = services.get(i);
        DayService other = services.get(j);
        if ((one.isFacet() || other.isFacet())
            && !one.isBy(Performer.OTHER)
            && !other.isBy(Performer.OTHER)
            && !one.code().equals(other.code())) {
          add(one, other, table.between(one.code(), other.code(), input.dateOfService()));
        }
      }
    }
  }

  private void add(DayService one, DayService other, PairAnswer answer) {
    if (answer instanceof PairAnswer.InForce found) {
      met.add(MetPair.of(one, other, found.edit()));
    } else if (answer instanceof PairAnswer.NotKnown unknown) {
      open.add(new OpenPair(PairOwner.of(one, other), unknown.reason()));
    }
  }

  /** In how many pairs of a rule a service stands. */
  int count(PairOwner owner, DayService service) {
    int pairs = 0;
    for (MetPair pair : met) {
      if (pair.owner() == owner && (pair.columnOne() == service || pair.columnTwo() == service)) {
        pairs++;
      }
    }
    return pairs;
  }

  /** Whether there is no pair, and none of which it is not known. */
  boolean isEmpty() {
    return met.isEmpty() && open.isEmpty();
  }

  static DayPairs of(RuleInput input) {
    return input.derived(VIEW);
  }

  /** The pairs that a rule speaks of. */
  List<MetPair> met(PairOwner owner) {
    if (met.isEmpty()) {
      return List.of();
    }
    List<MetPair> own = new ArrayList<>(0);
    for (MetPair pair : met) {
      if (pair.owner() == owner) {
        own.add(pair);
      }
    }
    return own;
  }

  /** Why pairs of a rule are not known, each reason once. */
  List<String> open(PairOwner owner) {
    if (open.isEmpty()) {
      return List.of();
    }
    List<String> reasons = new ArrayList<>(0);
    for (OpenPair pair : open) {
      if (pair.owner() == owner && !reasons.contains(pair.reason())) {
        reasons.add(pair.reason());
      }
    }
    return reasons;
  }
}
