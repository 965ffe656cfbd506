package org.facetrules.reading;

import org.facetrules.anatomy.Laterality;

/**
 * What a line of the third and any additional level (64492, 64495, 0215T, 0218T) says of the levels
 * behind it. One line stands for one level or many, so it says less than the lines before it.
 */
public enum FurtherLevels {
  /** LT: all of them on the left. */
  LEFT("left", "all left") {
    @Override
    boolean fits(SideCounts rest) {
      return rest.left() == rest.total();
    }
  },
  /** RT: all of them on the right. */
  RIGHT("right", "all right") {
    @Override
    boolean fits(SideCounts rest) {
      return rest.right() == rest.total();
    }
  },
  /** 50, or the code twice: at least one of them on both sides. */
  SOME_BILATERAL("some-bilateral", "at least one of them on both sides") {
    @Override
    boolean fits(SideCounts rest) {
      return rest.bilateral() > 0;
    }
  },
  /** An RT line and an LT line: one of them on both sides, or levels on different sides. */
  RIGHT_AND_LEFT("right-and-left", "one of them on both sides, or levels on different sides") {
    @Override
    boolean fits(SideCounts rest) {
      return rest.bilateral() > 0 || (rest.left() > 0 && rest.right() > 0);
    }
  },
  /**
   * No side where a level on both sides would show: a side is not documented, or levels are on
   * different sides.
   */
  NO_SIDE("no-side", "none on both sides: a side not said, or levels on different sides") {
    @Override
    boolean fits(SideCounts rest) {
      return rest.bilateral() == 0 && (rest.open() > 0 || (rest.left() > 0 && rest.right() > 0));
    }
  },
  /** No side where levels on different sides would show as two lines: a side is not documented. */
  SIDE_NOT_SAID("side-not-said", "at least one with its side not said, no more than one side") {
    @Override
    boolean fits(SideCounts rest) {
      return rest.bilateral() == 0 && rest.open() > 0 && (rest.left() == 0 || rest.right() == 0);
    }
  };

  private final String id;
  private final String label;

  FurtherLevels(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** {@return the name in reports, such as "some-bilateral"} */
  public String id() {
    return id;
  }

  /** {@return what is known of the levels, for people, such as "all left"} */
  public String label() {
    return label;
  }

  /** Whether levels, at least one, can stand behind such a line. */
  abstract boolean fits(SideCounts rest);

  /** Whether at least one of the levels was treated on a side, whatever the others are. */
  boolean reaches(Laterality side) {
    return switch (this) {
      case LEFT -> side == Laterality.LEFT;
      case RIGHT -> side == Laterality.RIGHT;
      case SOME_BILATERAL, RIGHT_AND_LEFT -> true;
      case NO_SIDE, SIDE_NOT_SAID -> false;
    };
  }
}
