package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.claim.ServiceLine;
import org.facetrules.reading.ClaimReader;
import org.facetrules.rule.RuleInput;

/**
 * Whether the codes, units and sides of facet lines can mean any levels, whatever the bilateral
 * form. It asks the reader of claim lines and is for lines that look odd already.
 */
final class ReadableLines {
  private ReadableLines() {}

  static boolean canMeanLevels(RuleInput input, List<BilledLine> lines) {
    ImmutableList.Builder<ServiceLine> bare = ImmutableList.builder();
    for (BilledLine line : lines) {
      bare.add(new ServiceLine(line.code(), SideMark.of(line), Math.max(1, line.units())));
    }
    return ClaimReader.anyConvention(input.dateOfService()).read(bare.build()).isPossible();
  }
}
