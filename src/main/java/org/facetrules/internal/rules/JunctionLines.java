package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.reading.ClaimReader;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;

/**
 * Lines billed for T12-L1 with L1-L2, as if both were lumbar levels, so that they are counted and
 * their sides compared like those of any other two levels. Which code stands for which joint is
 * fixed here: the first for T12-L1.
 */
final class JunctionLines {
  private final List<BilledLine> lines;
  private final List<TreatedLevel> levels;
  private final FamilyCodes thoracic;
  private final FamilyCodes lumbar;

  JunctionLines(CodeFamily family, List<BilledLine> lines, List<TreatedLevel> levels) {
    this.lines = lines;
    this.levels = levels;
    this.thoracic = FacetCodes.standard().of(family, SpinalRegion.CERVICAL_THORACIC);
    this.lumbar = FacetCodes.standard().of(family, SpinalRegion.LUMBAR);
  }

  /** Each region by its own first level is read as the first and the second level. */
  List<BilledLine> asLumbar() {
    boolean separate = eachRegionAlone();
    if (!separate && has(lumbar.first())) {
      return lines;
    }
    List<BilledLine> read = new ArrayList<>(lines.size());
    for (BilledLine line : lines) {
      read.add(line.withCode(asLumbar(line.code(), separate)));
    }
    return read;
  }

  /** T12-L1 stands as a joint further down. */
  List<TreatedLevel> levelsAsLumbar() {
    return levels.stream()
        .map(
            level ->
                level.level() == FacetLevel.T12_L1
                    ? new TreatedLevel(FacetLevel.L2_L3, level.laterality())
                    : level)
        .toList();
  }

  /** Whether the lines of the first level have the side of T12-L1. */
  boolean firstIsOfTheUpperJoint(ClaimReader reader) {
    List<BilledLine> first =
        lines.stream().filter(line -> line.code().equals(thoracic.first())).toList();
    List<TreatedLevel> upper =
        levels.stream().filter(level -> level.level() == FacetLevel.T12_L1).toList();
    return first.isEmpty() || GroupReading.of(reader, first).allows(upper);
  }

  /** Whether L1-L2 stands as cervical/thoracic on some line. */
  boolean hasOtherAddOns() {
    return has(thoracic.second()) || has(thoracic.further());
  }

  private boolean eachRegionAlone() {
    return lines.stream()
        .allMatch(
            line -> line.code().equals(thoracic.first()) || line.code().equals(lumbar.first()));
  }

  private boolean has(ProcedureCode code) {
    return lines.stream().anyMatch(line -> line.code().equals(code));
  }

  private ProcedureCode asLumbar(ProcedureCode code, boolean separate) {
    if (code.equals(thoracic.first())) {
      return lumbar.first();
    }
    if (separate && code.equals(lumbar.first())) {
      return lumbar.second();
    }
    if (code.equals(thoracic.second())) {
      return has(lumbar.second()) ? lumbar.further() : lumbar.second();
    }
    return code.equals(thoracic.further()) ? lumbar.further() : code;
  }
}
