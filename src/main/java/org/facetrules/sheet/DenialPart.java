package org.facetrules.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.DenialCode;
import org.facetrules.table.DenialCodes;
import org.facetrules.table.ServiceIndicators;

/** With which codes payers deny the code, and what they mean: predictions, as well as attested. */
final class DenialPart implements SheetPart {
  private static final Set<String> OF_EVERY_CODE =
      Set.of("pair-edit", "units", "code-not-valid", "place");
  private static final String ADD_ON = "add-on";
  private static final String LEVEL_LIMIT = "level-limit";
  private static final String KX = "kx";
  private static final String UNLISTED = "unlisted";
  private static final ProcedureCode UNLISTED_CODE = ProcedureCode.of("64999");

  @Override
  public List<SheetRow> rows(ProcedureCode code) {
    List<SheetRow> rows = new ArrayList<>();
    if (ServiceIndicators.standard().find(code).isPresent()) {
      for (DenialCode denial : DenialCodes.standard().all()) {
        if (concerns(denial, code)) {
          rows.add(row(denial));
        }
      }
    }
    return rows;
  }

  private static SheetRow row(DenialCode denial) {
    return new SheetRow(
        SheetTopic.DENIALS,
        "%s, %s: %s, group %s: %s (%s; %s)"
            .formatted(
                denial.category(),
                denial.payers().label(),
                denial.codes(),
                denial.group(),
                denial.meaning(),
                denial.standing().label(),
                rules(denial)),
        denial.citations());
  }

  private static String rules(DenialCode denial) {
    List<String> rules =
        denial.rules().stream().map(rule -> rule.length() < 6 ? rule + "xx" : rule).toList();
    return "predicted by " + Words.list(rules);
  }

  private static boolean concerns(DenialCode denial, ProcedureCode code) {
    return FacetPlace.find(code)
        .map(place -> concerns(denial.category(), place))
        .orElseGet(
            () ->
                OF_EVERY_CODE.contains(denial.category())
                    || (code.equals(UNLISTED_CODE) && denial.category().equals(UNLISTED)));
  }

  private static boolean concerns(String category, FacetPlace place) {
    return switch (category) {
      case UNLISTED -> false;
      case ADD_ON, LEVEL_LIMIT -> category.equals(ADD_ON) ? !place.isFirst() : isThird(place);
      case KX -> place.family() == CodeFamily.INJECTION;
      default -> true;
    };
  }

  /** A third joint of destruction has the code of the second. */
  private static boolean isThird(FacetPlace place) {
    return place.rank() == LevelRank.FURTHER;
  }
}
