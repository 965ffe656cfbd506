package org.facetrules.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.facetrules.claim.Claim;
import org.facetrules.fee.Forecast;
import org.facetrules.fee.PaymentContext;
import org.facetrules.fee.PaymentEstimator;
import org.facetrules.fee.PlannedClaim;
import org.facetrules.table.PaymentSite;
import org.junit.jupiter.api.Test;

class ForecastPictureTest {
  private static final Path GOLDEN = Path.of("src/test/resources/fee/forecast.svg");

  private static PlannedClaim planned(String day, String lines, Integer... atRisk) {
    return new PlannedClaim(
        "medicare",
        PaymentEstimator.medicare(),
        Claim.parse(LocalDate.parse(day), lines),
        PaymentContext.builder().site(PaymentSite.NON_FACILITY).state("OH").build(),
        Set.of(atRisk));
  }

  private static final Forecast FORECAST =
      Forecast.of(
          List.of(
              planned("2026-07-06", "64493-50 64494-50"),
              planned("2026-08-03", "64635-50 64636-50"),
              planned("2026-09-07", "64490 64491 64492", 3)));

  @Test
  void picture_isAsWritten() throws IOException {
    String svg = ForecastPicture.svg(FORECAST);
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(GOLDEN, svg, UTF_8);
    }
    assertThat(svg)
        .as("rewrite with: mvn test -Dtest=ForecastPictureTest -Ddocs.write=true")
        .isEqualTo(Files.readString(GOLDEN, UTF_8));
  }

  /** Every bar stands inside the frame of the picture, and one of them has a part at risk. */
  @Test
  void bars_standInsideThePicture() {
    List<MatchResult> bars =
        Pattern.compile("<rect x=\"\\d+\" y=\"([\\d.]+)\" width=\"\\d+\" height=\"([\\d.]+)\"")
            .matcher(ForecastPicture.svg(FORECAST))
            .results()
            .toList();
    // Two keys of the legend, three bars, one part at risk.
    assertThat(bars).hasSize(6);
    for (MatchResult bar : bars) {
      BigDecimal top = new BigDecimal(bar.group(1));
      assertThat(top).isPositive();
      assertThat(top.add(new BigDecimal(bar.group(2)))).isLessThanOrEqualTo(new BigDecimal("330"));
    }
  }

  /** A month without claims keeps its place; names of many months stand apart. */
  @Test
  void months_haveEachAPlace() {
    String gap =
        ForecastPicture.svg(
            Forecast.of(List.of(planned("2026-07-06", "64493"), planned("2026-09-07", "64493"))));
    assertThat(gap).contains(">2026-07<", ">2026-08<", ">2026-09<");
    String years =
        ForecastPicture.svg(
            Forecast.of(List.of(planned("2022-01-06", "64493"), planned("2026-09-07", "64493"))));
    List<Integer> names =
        Pattern.compile("<text x=\"(\\d+)\"[^>]*>20\\d\\d-\\d\\d<")
            .matcher(years)
            .results()
            .map(name -> Integer.valueOf(name.group(1)))
            .toList();
    assertThat(names).hasSizeGreaterThan(5);
    for (int i = 1; i < names.size(); i++) {
      assertThat(names.get(i) - names.get(i - 1)).isGreaterThanOrEqualTo(60);
    }
  }

  @Test
  void amountsThatAreNotKnown_areSaid() {
    assertThat(ForecastPicture.svg(Forecast.of(List.of(planned("2026-07-06", "64493 64999")))))
        .contains("1 claims, ", "; amounts of 1 of 2 lines not known");
  }

  @Test
  void anEmptyForecast_isAnEmptyPicture() {
    assertThat(ForecastPicture.svg(Forecast.of(List.of())))
        .startsWith("<svg ")
        .contains("0 claims, 0.00 dollars")
        .endsWith("</svg>\n");
  }
}
