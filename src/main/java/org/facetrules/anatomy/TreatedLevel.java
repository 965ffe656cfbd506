package org.facetrules.anatomy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A joint that was treated, with its side as far as the note says.
 *
 * @param level the joint
 * @param laterality the side treated; empty when the side is not documented
 */
public record TreatedLevel(FacetLevel level, Optional<Laterality> laterality) {
  /** Each level with each side, without one last: they are few, and every answer has them. */
  private static final ImmutableList<TreatedLevel> ALL = all();

  private static final int SIDES = Laterality.values().length;

  /**
   * {@return a joint treated on a documented side}
   *
   * @param level the joint
   * @param laterality the side treated
   */
  public static TreatedLevel of(FacetLevel level, Laterality laterality) {
    return ALL.get(level.ordinal() * (SIDES + 1) + laterality.ordinal());
  }

  /**
   * {@return a joint of which the side is not documented}
   *
   * @param level the joint
   */
  public static TreatedLevel of(FacetLevel level) {
    return ALL.get(level.ordinal() * (SIDES + 1) + SIDES);
  }

  private static ImmutableList<TreatedLevel> all() {
    ImmutableList.Builder<TreatedLevel> all = ImmutableList.builder();
    for (FacetLevel level : FacetLevel.values()) {
      for (Laterality side : Laterality.values()) {
        all.add(new TreatedLevel(level, Optional.of(side)));
      }
      all.add(new TreatedLevel(level, Optional.empty()));
    }
    return all.build();
  }

  /**
   * {@return the joint and its side: "L4-L5 bilateral", or "L4-L5" when the side is not documented}
   */
  public String label() {
    return laterality.map(side -> level.label() + " " + side.label()).orElse(level.label());
  }

  /** {@return the same joint on the other side; bilateral and not documented stay as they are} */
  public TreatedLevel mirror() {
    return new TreatedLevel(level, laterality.map(Laterality::mirror));
  }

  /** {@return the same as {@link #label()}} */
  @Override
  public String toString() {
    return label();
  }

  /**
   * {@return each joint once, in the order of first mention: left and right of one joint are
   * bilateral, and a mention without side adds nothing to one with a side}
   *
   * @param mentions joints with their sides, any of them several times
   */
  public static List<TreatedLevel> merged(Iterable<TreatedLevel> mentions) {
    List<TreatedLevel> joined = new ArrayList<>(4);
    for (TreatedLevel mention : mentions) {
      int before = indexOf(mention.level, joined);
      if (before < 0) {
        joined.add(mention);
      } else {
        joined.set(before, join(joined.get(before), mention));
      }
    }
    return joined;
  }

  private static int indexOf(FacetLevel level, List<TreatedLevel> levels) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).level == level) {
        return i;
      }
    }
    return -1;
  }

  private static TreatedLevel join(TreatedLevel first, TreatedLevel second) {
    Optional<Laterality> both = first.laterality.flatMap(a -> second.laterality.map(a::join));
    return new TreatedLevel(first.level, both.or(first::laterality).or(second::laterality));
  }

  /** By hand, as is {@link #hashCode}: a first answer waits for nothing that a record sets up. */
  @Override
  public boolean equals(Object other) {
    return other instanceof TreatedLevel that
        && level == that.level
        && laterality.equals(that.laterality);
  }

  @Override
  public int hashCode() {
    return 31 * level.hashCode() + laterality.hashCode();
  }
}
