package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facetrules.claim.PlaceOfService;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Place;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.jspecify.annotations.Nullable;

/**
 * The place of service fits whose claim it is.
 *
 * <p>Payable: place 22 on a hospital's claim; any place on a professional claim. Flagged: place 11
 * on a hospital's or surgical center's claim.
 *
 * <p>Source: P-NOR-PA for 19 and 22; 24 is the surgical center's.
 *
 * <p>Limits: a facility claim that names no place is not judged: its type of bill says where. Block
 * 9 does not count for the verdict.
 */
final class PlaceFitsSetting implements Rule {
  private static final Citation PLACES =
      new Citation(
          "P-NOR-PA", "hospital outpatient is place of service 19 and 22", EvidenceGrade.A);
  private static final Citation CENTER =
      new Citation(
          "DERIVED",
          "from P-NOR-PA, which sets 19 and 22 apart from office and surgical center, place 24",
          EvidenceGrade.C);

  private static final ImmutableMap<BillingSetting, ImmutableList<PlaceOfService>> EXPECTED =
      Maps.immutableEnumMap(
          Map.of(
              BillingSetting.HOSPITAL_OUTPATIENT,
              ImmutableList.of(PlaceOfService.of("19"), PlaceOfService.of("22")),
              BillingSetting.ASC_FACILITY,
              ImmutableList.of(PlaceOfService.of("24"))));

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-902")
          .title("Place of service fits whose claim it is")
          .statement(
              "A hospital's outpatient claim has place of service 19 or 22, a surgical center's 24."
                  + " A professional claim has the place where the work was done, whichever.")
          .reason("Tables, payment and authorization follow from whose claim it is.")
          .kind(RuleKind.KNOWLEDGE)
          .severity(Severity.WARNING)
          .authority(Authority.CLAIM_FORM)
          .addCitation(PLACES)
          .addCitation(CENTER)
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_PLACE = Outcome.notApplicable("no place of service is given");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome evaluate(RuleInput input) {
    boolean given = false;
    List<Finding> findings = new ArrayList<>(0);
    if (input.encounter().isPresent()) {
      Optional<PlaceOfService> done = input.encounter().get().placeOfService();
      if (done.isPresent()) {
        given = true;
        judge(done.get(), null, findings, input);
      }
    }
    List<BilledLine> lines = BilledClaim.of(input).lines();
    for (int i = 0; i < lines.size(); i++) {
      BilledLine line = lines.get(i);
      Optional<PlaceOfService> place = line.line().placeOfService();
      if (place.isPresent()) {
        given = true;
        judge(place.get(), line, findings, input);
      }
    }
    return given ? Outcome.ofFindings(findings) : NO_PLACE;
  }

  private static void judge(
      PlaceOfService found, @Nullable BilledLine line, List<Finding> findings, RuleInput input) {
    ImmutableList<PlaceOfService> expected = EXPECTED.get(input.setting());
    if (expected != null && !expected.contains(found)) {
      boolean hospital = input.setting() == BillingSetting.HOSPITAL_OUTPATIENT;
      findings.add(
          Finding.of(INFO, hospital ? PLACES : CENTER)
              .disposition(Disposition.STOPS_PAYMENT)
              .place(line == null ? Place.of("/placeOfService") : line.place("placeOfService"))
              .template(
                  "place of service {found} on a claim billed as {setting}: expected {expected}")
              .fact("found", found)
              .fact("setting", input.setting().label())
              .fact(
                  "expected", String.join(" or ", expected.stream().map(Object::toString).toList()))
              .fix(new Fix.Query("Whose claim is it, and where was the work done?", List.of()))
              .build());
    }
  }
}
