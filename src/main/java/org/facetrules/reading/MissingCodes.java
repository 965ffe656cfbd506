package org.facetrules.reading;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.reading.FacetSlot.Position;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;

/** Add-on codes whose earlier levels are not on the claim. */
final class MissingCodes {
  private static final Citation PRIMARY =
      new Citation(
          "NS",
          "national add-on table of 2024-06-03: an add-on is reported with its primary code",
          EvidenceGrade.A);
  private static final Citation THIRD =
      new Citation(
          "NGS-Q",
          "the third-level code is reported with the first-level and the second-level code",
          EvidenceGrade.B);

  private MissingCodes() {}

  /** Says what is missing; {@return whether something is}. */
  static boolean find(ServiceLines lines, ClaimNotes notes) {
    List<ProcedureCode> missing = missing(lines);
    if (missing.isEmpty()) {
      return false;
    }
    if (lines.has(Position.THIRD_AND_ADDITIONAL)) {
      notes.problem(lines.numbers(), third(lines.codes(), missing), THIRD);
    } else {
      notes.problem(lines.numbers(), addOn(lines.codes(), missing.get(0)), PRIMARY);
    }
    return true;
  }

  private static List<ProcedureCode> missing(ServiceLines lines) {
    List<ProcedureCode> missing = new ArrayList<>(0);
    if (!lines.has(Position.FIRST)) {
      // Every line has a position, so there is an add-on.
      missing.add(lines.codes().first());
    }
    if (lines.has(Position.THIRD_AND_ADDITIONAL) && !lines.has(Position.SECOND)) {
      missing.add(lines.codes().second());
    }
    return missing;
  }

  private static String third(FamilyCodes codes, List<ProcedureCode> missing) {
    String names = String.join(" and ", missing.stream().map(ProcedureCode::value).toList());
    return codes.further()
        + " stands for the third and any additional "
        + codes.region().label()
        + " level: "
        + names
        + (missing.size() == 1 ? " is" : " are")
        + " missing";
  }

  private static String addOn(FamilyCodes codes, ProcedureCode first) {
    return "%s is an add-on: its first %s %s %s is missing%s"
        .formatted(
            codes.second(),
            codes.region().label(),
            LevelWords.unit(codes.family()),
            first,
            otherPrimary(codes));
  }

  private static String otherPrimary(FamilyCodes codes) {
    if (codes.region() != SpinalRegion.LUMBAR
        || codes.family() == CodeFamily.ULTRASOUND_INJECTION) {
      return "";
    }
    ProcedureCode thoracic =
        FacetCodes.standard().of(codes.family(), SpinalRegion.CERVICAL_THORACIC).first();
    return "; " + thoracic + " takes its place only for T12-L1 with L1-L2 and no other level";
  }
}
