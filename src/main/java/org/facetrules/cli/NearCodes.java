package org.facetrules.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.sheet.CodeSheet;
import org.facetrules.sheet.CodeSheets;

/** Names the codes that have a sheet, those that look most like a given one first. */
final class NearCodes {
  private NearCodes() {}

  static String sentence(ProcedureCode code) {
    return "no sheet for "
        + code
        + ": expected one of "
        + order(code).stream().map(ProcedureCode::value).collect(Collectors.joining(", "));
  }

  static List<ProcedureCode> order(ProcedureCode code) {
    return CodeSheets.all().stream()
        .map(CodeSheet::code)
        .sorted(Comparator.comparing(known -> slips(code.value(), known.value())))
        .toList();
  }

  private static int slips(String one, String other) {
    int slips = 0;
    for (int i = 0; i < one.length(); i++) {
      slips += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return slips;
  }
}
