package org.facetrules.coding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.facetrules.table.CodeFamily;

/** Where a procedure goes by technique and guidance, before its levels are looked at. */
sealed interface Route {
  /** To a family of facet codes. */
  record ToFamily(CodeFamily family, Optional<CodingStep> step) implements Route {
    ToFamily(CodeFamily family) {
      this(family, Optional.empty());
    }
  }

  /** To the unlisted code, with the reason. */
  record ToUnlisted(CodingStep step) implements Route {}

  /** To no facet code, with the reason. */
  record ToNoFacetCode(CodingStep reason) implements Route {}

  /** To the provider, with the question. */
  record ToProvider(QueryKind kind, String question, List<String> readings) implements Route {
    public ToProvider {
      readings = ImmutableList.copyOf(readings);
    }
  }
}
