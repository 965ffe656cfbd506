package org.facetrules.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.claim.Claim;

/** What mends a finding. */
public sealed interface Fix {
  /** Whether a change can be made without asking. */
  enum Safety {
    /** It follows from what is known. */
    SAFE,
    /** It rests on an assumption that somebody has to confirm. */
    CONFIRM
  }

  /**
   * Changes of the claim, made all or none.
   *
   * @param changes the changes, at least one; immutable
   * @param safety whether they can be made without asking
   */
  record Edits(List<ClaimEdit> changes, Safety safety) implements Fix {
    /**
     * Copies the changes.
     *
     * @param changes the changes, at least one; immutable
     * @param safety whether they can be made without asking
     * @throws IllegalArgumentException when there is no change
     */
    public Edits {
      changes = ImmutableList.copyOf(changes);
      if (changes.isEmpty()) {
        throw new IllegalArgumentException("a fix without a change: expected at least one");
      }
    }

    /**
     * {@return the claim with all changes made; everything they do not name is kept}
     *
     * @param claim the claim that the finding is about
     * @throws IllegalArgumentException when a change names a line that the claim does not have, or
     *     two changes contradict each other
     */
    public Claim applyTo(Claim claim) {
      return ClaimEdits.apply(changes, claim);
    }

    /** {@return the changes in words} */
    @Override
    public String toString() {
      return String.join("; ", changes.stream().map(ClaimEdit::toString).toList());
    }
  }

  /**
   * Something to do that is no change of the claim.
   *
   * @param text what to do
   */
  record Advise(String text) implements Fix {
    /** {@return the text} */
    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * A question that only the provider can answer.
   *
   * @param text the question
   * @param readings the answers that are possible as far as they can be listed; immutable
   */
  record Query(String text, List<String> readings) implements Fix {
    /**
     * Copies the readings.
     *
     * @param text the question
     * @param readings the answers that are possible as far as they can be listed; immutable
     */
    public Query {
      readings = ImmutableList.copyOf(readings);
    }

    /** {@return the question and its answers} */
    @Override
    public String toString() {
      return readings.isEmpty() ? text : text + " (" + String.join(" / ", readings) + ")";
    }
  }

  /**
   * {@return changes that follow from what is known}
   *
   * @param changes the changes, at least one
   */
  static Fix safe(List<ClaimEdit> changes) {
    return new Edits(changes, Safety.SAFE);
  }

  /**
   * {@return changes that somebody has to confirm}
   *
   * @param changes the changes, at least one
   */
  static Fix toConfirm(List<ClaimEdit> changes) {
    return new Edits(changes, Safety.CONFIRM);
  }
}
