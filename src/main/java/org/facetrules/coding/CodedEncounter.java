package org.facetrules.coding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.claim.ServiceLine;
import org.facetrules.source.Edition;

/**
 * The answer of the coder: claim lines, questions to the provider, remarks.
 *
 * @param lines the claim lines: destruction, injections, unlisted; each cranial region first;
 *     immutable
 * @param queries what only the provider can answer, in the order of the encounter; immutable
 * @param remarks what is to be known beyond the lines, in the order of the encounter; immutable
 * @param editions the tables that the answer stands on; immutable
 */
public record CodedEncounter(
    List<CodedLine> lines,
    List<CodingQuery> queries,
    List<CodingRemark> remarks,
    List<Edition> editions) {
  /**
   * Copies the lists.
   *
   * @param lines the claim lines: destruction, injections, unlisted; each cranial region first;
   *     immutable
   * @param queries what only the provider can answer, in the order of the encounter; immutable
   * @param remarks what is to be known beyond the lines, in the order of the encounter; immutable
   * @param editions the tables that the answer stands on; immutable
   */
  public CodedEncounter {
    lines = ImmutableList.copyOf(lines);
    queries = ImmutableList.copyOf(queries);
    remarks = ImmutableList.copyOf(remarks);
    editions = ImmutableList.copyOf(editions);
  }

  /** {@return the bare claim lines, without reasons; immutable} */
  public List<ServiceLine> serviceLines() {
    return lines.stream().map(CodedLine::line).collect(ImmutableList.toImmutableList());
  }
}
