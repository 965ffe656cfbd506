package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facetrules.table.PublisherSamples.file;
import static org.facetrules.table.PublisherSamples.load;
import static org.facetrules.table.PublisherSamples.pairs;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.generators.PairFileGenerators;
import org.facetrules.generators.PairFileGenerators.Row;

/** A loaded table answers as a plain reading of the rows does. */
class PairFilesProperties {
  private static final List<String> FACET = List.of("0213T", "64490", "64493", "64633");

  @Provide
  Arbitrary<List<Row>> files() {
    return PairFileGenerators.files();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return PairFileGenerators.days();
  }

  @Property(seed = "64490", tries = 300)
  void table_answersAsThePlainReading(
      @ForAll("files") List<Row> rows, @ForAll("days") LocalDate day) {
    PairEditTable table =
        load(file("ccipra-v323r0.txt", pairs(rows.stream().map(Row::text).toArray(String[]::new))))
            .tables()
            .pairEdits(NcciSetting.PRACTITIONER);
    for (String one : PairFileGenerators.CODES) {
      for (String other : PairFileGenerators.CODES) {
        PairAnswer answer = table.between(ProcedureCode.of(one), ProcedureCode.of(other), day);
        List<String> expected = inForce(rows, one, other, day);
        if (!FACET.contains(one) && !FACET.contains(other)) {
          assertThat(answer).isInstanceOf(PairAnswer.NotKnown.class);
        } else if (expected.isEmpty()) {
          assertThat(answer).isEqualTo(PairAnswer.none());
        } else {
          assertThat(text(answer)).isIn(expected);
          assertThat(answer)
              .isEqualTo(table.between(ProcedureCode.of(other), ProcedureCode.of(one), day));
        }
      }
    }
  }

  private static List<String> inForce(List<Row> rows, String one, String other, LocalDate day) {
    return rows.stream()
        .filter(row -> List.of(one, other).containsAll(List.of(row.one(), row.two())))
        .filter(row -> row.indicator() != 9)
        .filter(row -> !day.isBefore(row.first()) && !day.isAfter(row.last()))
        .map(row -> row.one() + " " + row.two() + " " + row.indicator() + " " + row.reason())
        .toList();
  }

  private static String text(PairAnswer answer) {
    if (answer instanceof PairAnswer.InForce found) {
      PairEdit edit = found.edit();
      int indicator = edit.indicator() == PairIndicator.NEVER ? 0 : 1;
      return edit.columnOne() + " " + edit.columnTwo() + " " + indicator + " " + edit.rationale();
    }
    return answer.toString();
  }
}
