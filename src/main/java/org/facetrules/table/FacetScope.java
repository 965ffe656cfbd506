package org.facetrules.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.facetrules.claim.ProcedureCode;

/** Which pairs a pair table keeps: those with a facet code on either side. */
final class FacetScope {
  private static final int[] FACET_CODES =
      FacetCodes.standard().all().stream()
          .flatMapToInt(
              codes ->
                  IntStream.of(
                      PackedCode.of(codes.first()),
                      PackedCode.of(codes.second()),
                      PackedCode.of(codes.further())))
          .distinct()
          .sorted()
          .toArray();

  private FacetScope() {}

  /** {@return the facet codes in their order} */
  static List<ProcedureCode> codes() {
    return Arrays.stream(FACET_CODES).mapToObj(PackedCode::code).toList();
  }

  static boolean hasPair(int columnOne, int columnTwo) {
    return isFacet(columnOne) || isFacet(columnTwo);
  }

  static boolean isFacet(int code) {
    return Arrays.binarySearch(FACET_CODES, code) >= 0;
  }
}
