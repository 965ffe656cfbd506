package org.facetrules.sheet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.BilateralConvention;
import org.facetrules.policy.BilateralForm;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Timeline;
import org.facetrules.table.CodeFamily.Counting;

/** How a level treated on both sides is billed, by convention and day. */
final class BothSidesPart implements SheetPart.OfFacetCodes {
  /** The bilateral conventions of Medicare are the same for each contractor and state. */
  private static final PayerProfile MEDICARE = PayerProfile.medicare("OH");

  @Override
  public List<SheetRow> rows(ProcedureCode code, FacetPlace place) {
    ImmutableList.Builder<SheetRow> rows = ImmutableList.builder();
    rows.addAll(
        rows("code set", code, place, timeline(PayerProfile.cpt(), BillingSetting.PROFESSIONAL)));
    for (BillingSetting setting : BillingSetting.values()) {
      rows.addAll(rows("Medicare, " + setting.label(), code, place, timeline(MEDICARE, setting)));
    }
    return rows.build();
  }

  private static Timeline<BilateralConvention> timeline(
      PayerProfile profile, BillingSetting setting) {
    return profile.bilateralConventions().getOrDefault(setting, Timeline.never());
  }

  private static List<SheetRow> rows(
      String payer,
      ProcedureCode code,
      FacetPlace place,
      Timeline<BilateralConvention> conventions) {
    return conventions.entries().stream()
        .map(
            entry ->
                SheetRow.of(
                    SheetTopic.BOTH_SIDES,
                    payer + Days.of(entry) + ": " + lines(entry.value().form(), code, place),
                    entry.value().citation(place.family())))
        .toList();
  }

  private static String lines(BilateralForm form, ProcedureCode code, FacetPlace place) {
    String units = countsJoints(place) ? ", one unit for each such joint" : " x1";
    return switch (form) {
      case MODIFIER_50_ON_EVERY_LINE -> code + "-50" + units;
      case MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE ->
          place.isFirst() ? code + "-50 x1" : twice(code, place);
      case RIGHT_LINE_THEN_LEFT_LINE -> code + "-RT and " + code + "-LT, two lines" + each(place);
    };
  }

  private static String twice(ProcedureCode code, FacetPlace place) {
    return code
        + (countsJoints(place) ? ", two units for each such joint" : " x2")
        + ", without 50";
  }

  private static String each(FacetPlace place) {
    return countsJoints(place) ? ", one unit for each joint of the side" : ", x1 each";
  }

  private static boolean countsJoints(FacetPlace place) {
    return !place.isFirst() && place.family().counting() == Counting.EACH_FURTHER_JOINT;
  }
}
