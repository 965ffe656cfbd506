package org.facetrules.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.claim.LineNotation;
import org.facetrules.claim.PlaceOfService;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.Technique;
import org.facetrules.policy.PayerProfile;
import org.facetrules.table.CoveringTables;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole standard set, one thread: {@code mvn -Pbench verify}. On one core, so with the
 * collector that works on that core.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class EncounterValidatorBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final EncounterValidator medicare =
      EncounterValidator.standard().forPayer(PayerProfile.medicare("WA"));
  private final EncounterValidator covered =
      medicare.withTables(CoveringTables.firstQuarterOf2026());
  private final EncounterValidator tracing = covered.tracing();
  private final Encounter encounter =
      Encounter.builder()
          .dateOfService(DAY)
          .placeOfService(PlaceOfService.of("11"))
          .addProcedure(
              FacetProcedure.builder(Technique.MEDIAL_BRANCH_BLOCK, ImageGuidance.FLUOROSCOPY)
                  .purpose(Purpose.DIAGNOSTIC)
                  .levels("L4-5 bilateral, L5-S1 left")
                  .build())
          .otherServices(List.of())
          .build();
  private final Claim clean = claim("64493-50-KX 64494-LT-KX J3301");
  private final Claim dirty = claim("64493-50-KX 64495-LT-KX 77003");

  private static Claim claim(String text) {
    List<DiagnosisCode> diagnoses = List.of(DiagnosisCode.of("M47.816"));
    return new Claim(
        DAY,
        LineNotation.readLines(text).stream()
            .map(
                line ->
                    ClaimLine.builder()
                        .code(line.code())
                        .addAllModifiers(line.modifiers())
                        .diagnoses(diagnoses)
                        .placeOfService(PlaceOfService.of("11"))
                        .build())
            .toList());
  }

  /**
   * A clean claim of three lines with its encounter, by tables of the day: nothing is found.
   *
   * @return the answer
   */
  @Benchmark
  public ValidationReport cleanWithEncounter() {
    return covered.validate(encounter, clean);
  }

  /**
   * The same by the tables that the library ships, two of which do not cover the day: advice.
   *
   * @return the answer
   */
  @Benchmark
  public ValidationReport adviceWithEncounter() {
    return medicare.validate(encounter, clean);
  }

  /**
   * A claim of three lines with several faults, with its encounter.
   *
   * @return the answer
   */
  @Benchmark
  public ValidationReport dirtyWithEncounter() {
    return medicare.validate(encounter, dirty);
  }

  /**
   * A clean claim of three lines alone.
   *
   * @return the answer
   */
  @Benchmark
  public ValidationReport claimAlone() {
    return covered.validate(clean);
  }

  /**
   * A clean claim with its encounter, with the answer of every rule.
   *
   * @return the answer
   */
  @Benchmark
  public ValidationReport traced() {
    return tracing.validate(encounter, clean);
  }
}
