package org.facetrules.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.facetrules.claim.ProcedureCode;

/** Which pairs a pair table keeps: those with a facet code on either side. */
final class FacetScope {
  private static final int[] FACET_CODES = sorted(FacetCodes.standard().all());

  private FacetScope() {}

  /** {@return each code once; loops, since the first claim with another service waits for them} */
  private static int[] sorted(Collection<FamilyCodes> families) {
    TreeSet<Integer> codes = new TreeSet<>();
    for (FamilyCodes family : families) {
      codes.add(PackedCode.of(family.first()));
      codes.add(PackedCode.of(family.second()));
      codes.add(PackedCode.of(family.further()));
    }
    int[] sorted = new int[codes.size()];
    int next = 0;
    for (int code : codes) {
      sorted[next++] = code;
    }
    return sorted;
  }

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
