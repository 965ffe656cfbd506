package org.facetrules.sheet;

import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.LookAlike;
import org.facetrules.table.LookAlikes;

/** What the code stands for: kind, region and order of level, or why it is no facet code. */
final class MeaningPart implements SheetPart {
  @Override
  public List<SheetRow> rows(ProcedureCode code) {
    return FacetPlace.find(code)
        .map(MeaningPart::facet)
        .or(() -> LookAlikes.standard().find(code).map(MeaningPart::lookAlike))
        .orElse(List.of());
  }

  static String kind(CodeFamily family) {
    return switch (family) {
      case INJECTION -> "facet injection under fluoroscopy or CT";
      case ULTRASOUND_INJECTION -> "facet injection under ultrasound";
      case DESTRUCTION -> "destruction of facet nerves under fluoroscopy or CT";
    };
  }

  private static List<SheetRow> facet(FacetPlace place) {
    return List.of(
        SheetRow.of(
            SheetTopic.MEANING,
            "%s, %s, %s".formatted(kind(place.family()), place.region().label(), place.rankWords()),
            place.codes().citation()));
  }

  private static List<SheetRow> lookAlike(LookAlike lookAlike) {
    return List.of(
        new SheetRow(
            SheetTopic.MEANING,
            lookAlike.label() + "; no facet code: " + lookAlike.whyNotFacet(),
            lookAlike.citations()),
        new SheetRow(SheetTopic.RIGHT_WHEN, lookAlike.rightWhen(), lookAlike.citations()));
  }
}
