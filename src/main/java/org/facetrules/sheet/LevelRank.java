package org.facetrules.sheet;

import org.facetrules.table.CodeFamily.Counting;

/** Where a code stands in its family: which level or joint it is reported for. */
enum LevelRank {
  FIRST("first level", "first joint"),
  SECOND("second level", "second joint"),
  FURTHER("third and any additional level", "each additional joint");

  private final String level;
  private final String joint;

  LevelRank(String level, String joint) {
    this.level = level;
    this.joint = joint;
  }

  String words(Counting counting) {
    return counting == Counting.EACH_FURTHER_JOINT ? joint : level;
  }
}
