package org.facetrules.internal.rules;

import java.time.LocalDate;
import java.util.List;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.ServiceLine;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.CodedLine;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.PayerProfile;
import org.facetrules.reading.BilledService;
import org.facetrules.reading.ClaimReader;
import org.facetrules.reading.ClaimReading;

/** Other lines that can stand for the same levels, by the reader of claim lines. */
public final class OtherReading {
  private OtherReading() {}

  /**
   * Whether no source contradicts the lines: levels take the first, second and third code in any
   * order.
   */
  public static boolean allows(
      List<ServiceLine> lines,
      CodedEncounter coded,
      PayerProfile profile,
      BillingSetting setting,
      LocalDate day) {
    List<ServiceLine> bare =
        lines.stream()
            .map(
                line ->
                    new ServiceLine(
                        line.code(),
                        line.modifiers().stream().filter(SideMark::is).distinct().toList(),
                        line.units()))
            .toList();
    ClaimReading reading = ClaimReader.forPayer(profile, setting, day).read(bare);
    return reading.services().stream().allMatch(service -> stands(service, coded))
        && coded.lines().stream()
            .allMatch(
                line ->
                    lines.stream()
                        .anyMatch(
                            other ->
                                FacetPosition.of(other.code())
                                    .map(FacetPosition::codes)
                                    .equals(
                                        FacetPosition.of(line.line().code())
                                            .map(FacetPosition::codes))));
  }

  private static boolean stands(BilledService service, CodedEncounter coded) {
    List<TreatedLevel> levels =
        coded.lines().stream()
            .filter(
                line ->
                    FacetPosition.of(line.line().code())
                        .filter(position -> position.family() == service.family())
                        .isPresent())
            .map(CodedLine::levels)
            .flatMap(List::stream)
            .filter(level -> service.regions().contains(level.level().region()))
            .toList();
    return service.allows(levels);
  }
}
