package org.facetrules.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.LevelCoder;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.Technique;
import org.facetrules.policy.PayerProfile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Encounter to claim lines, with reasons and citations, one thread: {@code mvn -Pbench verify}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LevelCoderBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final LevelCoder medicare = LevelCoder.forPayer(PayerProfile.medicare("WA"));
  private final LevelCoder cpt = LevelCoder.forPayer(PayerProfile.cpt());
  private final Encounter office =
      Encounter.builder(DAY)
          .procedure(
              FacetProcedure.builder(Technique.MEDIAL_BRANCH_BLOCK, ImageGuidance.FLUOROSCOPY)
                  .purpose(Purpose.DIAGNOSTIC)
                  .levels("L4-5 bilateral, L5-S1 left"))
          .build();
  private final Encounter busy =
      Encounter.builder(DAY)
          .procedure(
              FacetProcedure.builder(Technique.RADIOFREQUENCY_ABLATION, ImageGuidance.FLUOROSCOPY)
                  .levels("L3-4, L4-5 bilateral, L5-S1 left"))
          .procedure(
              FacetProcedure.builder(Technique.MEDIAL_BRANCH_BLOCK, ImageGuidance.FLUOROSCOPY)
                  .levels("C4-5, C5-6 right"))
          .build();

  /**
   * Two lumbar levels for Medicare.
   *
   * @return the answer
   */
  @Benchmark
  public CodedEncounter office() {
    return medicare.code(office);
  }

  /**
   * Destruction and injection, two regions, code set conventions.
   *
   * @return the answer
   */
  @Benchmark
  public CodedEncounter busy() {
    return cpt.code(busy);
  }
}
