package org.facetrules.sheet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.ServiceIndicator;
import org.facetrules.table.ServiceIndicators;

/** The indicators of the Medicare fee schedule, with those meanings that a source gives. */
final class IndicatorPart implements SheetPart {
  private static final Citation LAYOUT =
      new Citation("RVUDOC", "bilateral and multiple-procedure indicators", EvidenceGrade.A);

  @Override
  public List<SheetRow> rows(ProcedureCode code) {
    return ServiceIndicators.standard().find(code).map(IndicatorPart::rows).orElse(List.of());
  }

  private static List<SheetRow> rows(ServiceIndicator found) {
    String releases = " (" + found.firstRelease() + " to " + found.lastRelease() + ")";
    return List.of(
        new SheetRow(
            SheetTopic.GLOBAL_PERIOD, global(found.globalDays()) + releases, found.citations()),
        new SheetRow(
            SheetTopic.INDICATORS,
            "multiple procedures %s; both sides %s"
                .formatted(multiple(found.multipleProcedures()), bilateral(found.bilateral())),
            ImmutableList.<Citation>builder().addAll(found.citations()).add(LAYOUT).build()),
        new SheetRow(
            SheetTopic.INDICATORS,
            "status %s; assistant %s; co-surgeons %s; team %s; parts (PC/TC) %s"
                .formatted(
                    found.status(),
                    assistant(found.assistant()),
                    found.coSurgeon(),
                    found.team(),
                    found.parts()),
            found.citations()));
  }

  private static String global(String days) {
    return switch (days) {
      case "000" -> "000: 0 days";
      case "010" -> "010: 10 days";
      case "ZZZ" -> "ZZZ: an add-on code";
      default -> days;
    };
  }

  private static String multiple(String indicator) {
    return switch (indicator) {
      case "0" -> "0 (not reduced)";
      case "2" -> "2 (100 percent, then 50 percent, ranked by fee)";
      default -> indicator;
    };
  }

  private static String bilateral(String indicator) {
    return indicator.equals("1") ? "1 (150 percent, before that reduction)" : indicator;
  }

  private static String assistant(String indicator) {
    return switch (indicator) {
      case "1" -> "1 (never paid)";
      case "2" -> "2 (may be paid)";
      default -> indicator;
    };
  }
}
