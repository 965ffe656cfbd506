package org.facetrules.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.policy.JunctionConvention;
import org.facetrules.policy.JunctionForm;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.source.Timeline;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.MedicareContractor;

/**
 * Whether the lumbar add-on code can follow the thoracic first-level code, where T12-L1 and L1-L2
 * are the only levels. Payers differ by day; each reading has a row.
 */
final class JunctionRows {
  private static final Citation THORACOLUMBAR_PAIR =
      new Citation(
          "CGS25", "T12-L1 with L1-L2 is one lumbar session, from 2025-01-01", EvidenceGrade.A);

  private final FacetPlace place;
  private final Map<JunctionConvention, List<String>> payers = new LinkedHashMap<>();

  private JunctionRows(FacetPlace place) {
    this.place = place;
  }

  /** {@return a row for each reading; none for codes of which no payer says anything} */
  static List<SheetRow> of(FacetPlace place) {
    // No source read speaks of the junction under ultrasound.
    boolean spokenOf =
        place.region() == SpinalRegion.LUMBAR
            && place.followsFirst()
            && place.family() != CodeFamily.ULTRASOUND_INJECTION;
    return spokenOf ? new JunctionRows(place).rows() : List.of();
  }

  /** {@return which lumbar add-on can follow a thoracic first-level code, and when} */
  static List<SheetRow> after(FacetPlace place) {
    boolean spokenOf =
        place.region() == SpinalRegion.CERVICAL_THORACIC
            && place.isFirst()
            && place.family() != CodeFamily.ULTRASOUND_INJECTION;
    if (!spokenOf) {
      return List.of();
    }
    String addOn = FacetCodes.standard().of(place.family(), SpinalRegion.LUMBAR).second().value();
    return List.of(
        SheetRow.of(
            SheetTopic.NEEDED_BY,
            addOn
                + " can follow it when T12-L1 and L1-L2 are the only levels; the sheet of "
                + addOn
                + " has the payers",
            THORACOLUMBAR_PAIR));
  }

  private List<SheetRow> rows() {
    for (MedicareContractor contractor : MedicareContractor.values()) {
      add("Medicare " + contractor.label(), PayerProfile.medicare(contractor));
    }
    add("the code set alone", PayerProfile.cpt());
    List<SheetRow> rows = new ArrayList<>();
    for (JunctionForm form : JunctionForm.values()) {
      payers.forEach(
          (convention, names) -> {
            if (convention.form() == form) {
              rows.add(row(convention, names));
            }
          });
    }
    return rows;
  }

  private void add(String payer, PayerProfile profile) {
    Timeline<JunctionConvention> timeline =
        place.family().isInjection()
            ? profile.junctionConventions()
            : profile.destructionJunctionConventions();
    timeline
        .entries()
        .forEach(
            entry ->
                payers
                    .computeIfAbsent(entry.value(), convention -> new ArrayList<>())
                    .add(payer + Days.of(entry)));
  }

  private SheetRow row(JunctionConvention convention, List<String> names) {
    String thoracic = place.firstOf(SpinalRegion.CERVICAL_THORACIC).value();
    String reading =
        convention.form() == JunctionForm.ONE_LUMBAR_SESSION
            ? "or " + thoracic + ", when T12-L1 and L1-L2 are the only levels: "
            : "not " + thoracic + " for T12-L1 with L1-L2, each region has its own first code: ";
    String other = convention.otherReading().map(text -> "; but " + text).orElse("");
    return SheetRow.of(
        SheetTopic.NEEDS, reading + Words.list(names) + other, convention.citation());
  }
}
