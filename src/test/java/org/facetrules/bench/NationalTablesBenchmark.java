package org.facetrules.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.table.LoadedTables;
import org.facetrules.table.NationalFile;
import org.facetrules.table.NationalTables;
import org.facetrules.table.NcciSetting;
import org.facetrules.table.PairAnswer;
import org.facetrules.table.PairEditTable;
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
 * Pair edits: the first load of a fresh process, lookups, and a national file of two million rows
 * (150 MB, made as it is read): {@code mvn -Pbench verify}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class NationalTablesBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final ProcedureCode FACET = ProcedureCode.of("64493");
  private static final ProcedureCode VISIT = ProcedureCode.of("99213");
  private static final ProcedureCode EPIDURAL = ProcedureCode.of("62323");
  private static final ProcedureCode OUTSIDE = ProcedureCode.of("J1100");

  /**
   * The first need of a shipped table, in a fresh process.
   *
   * @return the table
   */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(5)
  public PairEditTable firstLoad() {
    return PairEditTable.bundled(NcciSetting.PRACTITIONER);
  }

  /**
   * Two codes of the table without an edit between them.
   *
   * @return the answer
   */
  @Benchmark
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  @Warmup(iterations = 2, time = 1)
  @Measurement(iterations = 3, time = 1)
  @Fork(1)
  public PairAnswer none() {
    return PairEditTable.bundled(NcciSetting.PRACTITIONER).between(FACET, EPIDURAL, DAY);
  }

  /**
   * Two codes with an edit.
   *
   * @return the answer
   */
  @Benchmark
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  @Warmup(iterations = 2, time = 1)
  @Measurement(iterations = 3, time = 1)
  @Fork(1)
  public PairAnswer edit() {
    return PairEditTable.bundled(NcciSetting.PRACTITIONER).between(VISIT, FACET, DAY);
  }

  /**
   * A code that no pair has.
   *
   * @return whether a pair has it
   */
  @Benchmark
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  @Warmup(iterations = 2, time = 1)
  @Measurement(iterations = 3, time = 1)
  @Fork(1)
  public boolean mentions() {
    return PairEditTable.bundled(NcciSetting.PRACTITIONER).mentions(OUTSIDE);
  }

  /**
   * Two million rows, making them included.
   *
   * @return the tables
   */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Warmup(iterations = 1, time = 1)
  @Measurement(iterations = 3, time = 1)
  @Fork(1)
  public LoadedTables nationalFile() {
    return NationalTables.bundled().load(NationalFile.parts());
  }
}
