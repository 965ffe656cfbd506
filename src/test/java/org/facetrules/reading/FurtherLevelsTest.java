package org.facetrules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.claim.LineNotation;
import org.facetrules.claim.ServiceLine;
import org.facetrules.oracle.ClaimOracle;
import org.facetrules.oracle.Day;
import org.facetrules.oracle.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of line of a third-level code against the claims that the oracle writes with it. */
class FurtherLevelsTest {
  private static final List<FacetLevel> LUMBAR =
      List.of(
          FacetLevel.L1_L2, FacetLevel.L2_L3, FacetLevel.L3_L4, FacetLevel.L4_L5, FacetLevel.L5_S1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # line     | both left right open | fits
          LEFT           | 0 1 0 0 | true
          LEFT           | 0 3 0 0 | true
          LEFT           | 0 2 1 0 | false
          LEFT           | 0 2 0 1 | false
          LEFT           | 1 1 0 0 | false
          RIGHT          | 0 0 2 0 | true
          RIGHT          | 0 1 2 0 | false
          RIGHT          | 0 0 1 1 | false
          SOME_BILATERAL | 1 0 0 0 | true
          SOME_BILATERAL | 1 1 1 1 | true
          SOME_BILATERAL | 0 1 1 0 | false
          RIGHT_AND_LEFT | 1 0 0 0 | true
          RIGHT_AND_LEFT | 0 1 1 0 | true
          RIGHT_AND_LEFT | 0 1 1 1 | true
          RIGHT_AND_LEFT | 0 2 0 1 | false
          NO_SIDE        | 0 0 0 1 | true
          NO_SIDE        | 0 1 1 0 | true
          NO_SIDE        | 0 1 0 1 | true
          NO_SIDE        | 0 2 0 0 | false
          NO_SIDE        | 1 0 0 1 | false
          SIDE_NOT_SAID  | 0 0 0 1 | true
          SIDE_NOT_SAID  | 0 1 0 1 | true
          SIDE_NOT_SAID  | 0 1 1 1 | false
          SIDE_NOT_SAID  | 0 1 1 0 | false
          SIDE_NOT_SAID  | 1 0 0 1 | false
          """)
  void fits(FurtherLevels further, String counts, boolean expected) {
    List<Integer> sides = Splitter.on(' ').splitToStream(counts).map(Integer::valueOf).toList();
    SideCounts rest = new SideCounts(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
    assertThat(further.fits(rest)).isEqualTo(expected);
  }

  /** Up to three levels behind 64495, the two before it left: the line tells what fits. */
  @ParameterizedTest
  @EnumSource
  void fits_whatTheOracleWritesOnTheLine(Terms.Form form) {
    int compared = 0;
    for (int number = 1; number < 125; number++) {
      SideCounts rest = rest(number);
      Day day = new Day();
      List.of(FacetLevel.L1_L2, FacetLevel.L2_L3)
          .forEach(level -> day.injected.write(level, Optional.of(Laterality.LEFT), '?'));
      write(day, rest);
      for (List<ServiceLine> claim :
          ClaimOracle.claims(day, form, ClaimOracle.Junction.EACH_REGION_ALONE)) {
        List<ServiceLine> third =
            claim.stream().filter(line -> line.code().value().equals("64495")).toList();
        if (claim.containsAll(LineNotation.readLines("64493-LT 64494-LT"))
            && claim.size() == 2 + third.size()) {
          compared++;
          for (FurtherLevels further : onLine(form)) {
            assertThat(further.fits(rest))
                .as("%s behind %s under %s", rest, third, form)
                .isEqualTo(further == said(form, third));
          }
        }
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(124);
  }

  @Test
  void idsAndLabels_areShortAndTellApart() {
    assertThat(FurtherLevels.values())
        .extracting(FurtherLevels::id)
        .containsExactly(
            "left", "right", "some-bilateral", "right-and-left", "no-side", "side-not-said");
    assertThat(FurtherLevels.values()).extracting(FurtherLevels::label).doesNotHaveDuplicates();
    assertThat(FurtherLevels.LEFT.label()).isEqualTo("all left");
    assertThat(FurtherLevels.SOME_BILATERAL.label())
        .isEqualTo("at least one of them on both sides");
  }

  /** What a line of a form can say; a form has one line for each pattern of sides. */
  private static List<FurtherLevels> onLine(Terms.Form form) {
    return form == Terms.Form.RIGHT_AND_LEFT
        ? List.of(
            FurtherLevels.LEFT,
            FurtherLevels.RIGHT,
            FurtherLevels.RIGHT_AND_LEFT,
            FurtherLevels.SIDE_NOT_SAID)
        : List.of(
            FurtherLevels.LEFT,
            FurtherLevels.RIGHT,
            FurtherLevels.SOME_BILATERAL,
            FurtherLevels.NO_SIDE);
  }

  private static FurtherLevels said(Terms.Form form, List<ServiceLine> third) {
    return switch (third.toString()) {
      case "[64495-LT]" -> FurtherLevels.LEFT;
      case "[64495-RT]" -> FurtherLevels.RIGHT;
      case "[64495-50]", "[64495 x2]" -> FurtherLevels.SOME_BILATERAL;
      case "[64495-LT, 64495-RT]" -> FurtherLevels.RIGHT_AND_LEFT;
      case "[64495]" ->
          form == Terms.Form.RIGHT_AND_LEFT ? FurtherLevels.SIDE_NOT_SAID : FurtherLevels.NO_SIDE;
      default -> throw new IllegalArgumentException(third.toString());
    };
  }

  /** Three places, each without a level or with one of four sides. */
  private static SideCounts rest(int number) {
    SideCounts rest = SideCounts.NONE;
    for (int digits = number; digits > 0; digits /= 5) {
      rest =
          rest.plus(
              List.of(
                      SideCounts.NONE,
                      SideCounts.BILATERAL,
                      SideCounts.LEFT,
                      SideCounts.RIGHT,
                      SideCounts.OPEN)
                  .get(digits % 5));
    }
    return rest;
  }

  private static void write(Day day, SideCounts rest) {
    List<Optional<Laterality>> sides = new ArrayList<>();
    sides.addAll(Collections.nCopies(rest.bilateral(), Optional.of(Laterality.BILATERAL)));
    sides.addAll(Collections.nCopies(rest.left(), Optional.of(Laterality.LEFT)));
    sides.addAll(Collections.nCopies(rest.right(), Optional.of(Laterality.RIGHT)));
    sides.addAll(Collections.nCopies(rest.open(), Optional.<Laterality>empty()));
    for (int i = 0; i < sides.size(); i++) {
      day.injected.write(LUMBAR.get(2 + i), sides.get(i), '?');
    }
  }
}
