package org.facetrules.coding;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.policy.LevelOrder;

/**
 * A set of joints by side, one bit for each level in spinal order: merging procedures is then a
 * union and needs no lookup.
 *
 * @param left levels treated on the left
 * @param right levels treated on the right
 * @param open levels treated on a side that is not documented
 */
record SidedLevels(int left, int right, int open) {
  static final SidedLevels NONE = new SidedLevels(0, 0, 0);

  private static final FacetLevel[] LEVELS = FacetLevel.values();
  private static final int LUMBAR = bits(SpinalRegion.LUMBAR);

  static SidedLevels of(TreatedLevel treated) {
    return of(ImmutableList.of(treated));
  }

  static SidedLevels of(List<TreatedLevel> treated) {
    int left = 0;
    int right = 0;
    int open = 0;
    for (int i = 0; i < treated.size(); i++) {
      TreatedLevel level = treated.get(i);
      int bit = bit(level.level());
      open |= level.laterality().isEmpty() ? bit : 0;
      left |= covers(level, Laterality.LEFT) ? bit : 0;
      right |= covers(level, Laterality.RIGHT) ? bit : 0;
    }
    return new SidedLevels(left, right, open);
  }

  /** One of the two where it is the union: most encounters name their joints once. */
  SidedLevels plus(SidedLevels other) {
    if (other.isEmpty()) {
      return this;
    }
    return isEmpty()
        ? other
        : new SidedLevels(left | other.left, right | other.right, open | other.open);
  }

  /** Without the joints that the other has on the same side; a side that is open stays open. */
  SidedLevels minus(SidedLevels other) {
    return new SidedLevels(left & ~other.left, right & ~other.right, open & ~other.open);
  }

  SidedLevels sharedWith(SidedLevels other) {
    return new SidedLevels(left & other.left, right & other.right, open & other.open);
  }

  /** Only the joints whose bit is set, on all their sides. */
  SidedLevels only(int joints) {
    if ((joints() & joints) == 0) {
      return NONE;
    }
    return (joints() & ~joints) == 0
        ? this
        : new SidedLevels(left & joints, right & joints, open & joints);
  }

  SidedLevels in(SpinalRegion region) {
    return only(region == SpinalRegion.LUMBAR ? LUMBAR : ~LUMBAR);
  }

  boolean isEmpty() {
    return joints() == 0;
  }

  /** The joints, whatever the side. */
  int joints() {
    return left | right | open;
  }

  /** The joints of which a side is known. */
  int sided() {
    return left | right;
  }

  int bilateral() {
    return left & right;
  }

  boolean touchesAny(List<TreatedLevel> levels) {
    for (int i = 0; i < levels.size(); i++) {
      if (touches(levels.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the sides of a level, or the level without a side, is in this set. */
  boolean touches(TreatedLevel treated) {
    int bit = bit(treated.level());
    boolean anySide = treated.laterality().isEmpty();
    return (open & bit) != 0
        || ((left & bit) != 0 && (anySide || covers(treated, Laterality.LEFT)))
        || ((right & bit) != 0 && (anySide || covers(treated, Laterality.RIGHT)));
  }

  List<TreatedLevel> cranialToCaudal() {
    return inOrder(LevelOrder.CRANIAL_FIRST);
  }

  List<TreatedLevel> inOrder(LevelOrder order) {
    List<TreatedLevel> levels = new ArrayList<>(Integer.bitCount(joints()));
    if (order == LevelOrder.BILATERAL_FIRST) {
      addTo(levels, bilateral());
      addTo(levels, joints() & ~bilateral());
    } else {
      addTo(levels, joints());
    }
    return levels;
  }

  private void addTo(List<TreatedLevel> levels, int joints) {
    for (int rest = joints; rest != 0; rest &= rest - 1) {
      levels.add(level(Integer.numberOfTrailingZeros(rest)));
    }
  }

  private TreatedLevel level(int index) {
    int bit = 1 << index;
    if ((bilateral() & bit) != 0) {
      return TreatedLevel.of(LEVELS[index], Laterality.BILATERAL);
    }
    if ((left & bit) != 0) {
      return TreatedLevel.of(LEVELS[index], Laterality.LEFT);
    }
    return (right & bit) != 0
        ? TreatedLevel.of(LEVELS[index], Laterality.RIGHT)
        : TreatedLevel.of(LEVELS[index]);
  }

  static int bit(FacetLevel level) {
    return 1 << level.ordinal();
  }

  private static boolean covers(TreatedLevel treated, Laterality side) {
    return treated.laterality().isPresent() && treated.laterality().get().covers(side);
  }

  private static int bits(SpinalRegion region) {
    int bits = 0;
    for (FacetLevel level : LEVELS) {
      bits |= level.region() == region ? bit(level) : 0;
    }
    return bits;
  }
}
