package org.facetrules.anatomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A nerve that was treated, with its side as far as the note says.
 *
 * @param branch the nerve
 * @param laterality the side treated; empty when the side is not documented
 */
public record TreatedBranch(MedialBranch branch, Optional<Laterality> laterality) {
  /**
   * {@return a nerve treated on a documented side}
   *
   * @param branch the nerve
   * @param laterality the side treated
   */
  public static TreatedBranch of(MedialBranch branch, Laterality laterality) {
    return new TreatedBranch(branch, Optional.of(laterality));
  }

  /**
   * {@return a nerve of which the side is not documented}
   *
   * @param branch the nerve
   */
  public static TreatedBranch of(MedialBranch branch) {
    return new TreatedBranch(branch, Optional.empty());
  }

  /**
   * {@return the nerve and its side: "L4 medial branch bilateral", or "L4 medial branch" when the
   * side is not documented}
   */
  public String label() {
    return laterality.map(side -> branch.label() + " " + side.label()).orElse(branch.label());
  }

  /** {@return the same nerve on the other side; bilateral and not documented stay as they are} */
  public TreatedBranch mirror() {
    return new TreatedBranch(branch, laterality.map(Laterality::mirror));
  }

  /** {@return the same as {@link #label()}} */
  @Override
  public String toString() {
    return label();
  }

  /**
   * Joins the mentions of each nerve, in the order of first mention. A mention without side adds
   * nothing to one with a side.
   */
  static List<TreatedBranch> merged(Iterable<TreatedBranch> mentions) {
    Map<MedialBranch, TreatedBranch> joined = new LinkedHashMap<>();
    for (TreatedBranch mention : mentions) {
      joined.merge(mention.branch, mention, TreatedBranch::join);
    }
    return new ArrayList<>(joined.values());
  }

  private static TreatedBranch join(TreatedBranch first, TreatedBranch second) {
    Optional<Laterality> both = first.laterality.flatMap(a -> second.laterality.map(a::join));
    return new TreatedBranch(first.branch, both.or(first::laterality).or(second::laterality));
  }
}
