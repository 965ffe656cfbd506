package org.facetrules.coding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.claim.ServiceLine;
import org.facetrules.source.Edition;
import org.immutables.value.Value;

/** The answer of the coder: claim lines, questions to the provider, remarks. */
@Value.Immutable
public interface CodedEncounter {
  /**
   * {@return the claim lines: destruction, injections, unlisted; each cranial region first;
   * immutable}
   */
  List<CodedLine> lines();

  /** {@return what only the provider can answer, in the order of the encounter; immutable} */
  List<CodingQuery> queries();

  /** {@return what is to be known beyond the lines, in the order of the encounter; immutable} */
  List<CodingRemark> remarks();

  /** {@return the tables that the answer stands on; immutable} */
  List<Edition> editions();

  /** {@return the bare claim lines, without reasons; immutable} */
  default List<ServiceLine> serviceLines() {
    return lines().stream().map(CodedLine::line).collect(ImmutableList.toImmutableList());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CodedEncounter}. Lists add up. */
  class Builder extends ImmutableCodedEncounter.Builder {
    Builder() {}
  }
}
