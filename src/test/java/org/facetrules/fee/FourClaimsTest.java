package org.facetrules.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.PlaceOfService;
import org.facetrules.claim.ProcedureCode;
import org.junit.jupiter.api.Test;

/** The four bundled claims against a sheet of formulas, which is worked out here cell by cell. */
class FourClaimsTest {
  private static final Path SHEET = Path.of("src/test/resources/fee/four-claims.csv");

  @Test
  void amounts_areThoseOfTheSheet() throws IOException {
    Map<String, Map<String, BigDecimal>> sheet = sheet();
    assertThat(sheet).hasSize(4);
    check(cells(sheet, "seattle-office"), "2026-03-02", "WA", "02", "11", "64493-50", "64494-LT");
    check(cells(sheet, "two-regions"), "2026-08-03", "WA", "99", "11", "64490-RT", "64493-RT");
    check(
        cells(sheet, "ablation-in-a-facility"),
        "2025-11-03",
        "FL",
        "04",
        "24",
        "64635-50",
        "64636-50");
    check(cells(sheet, "charge-below"), "2024-03-08", "AL", "", "11", "64493-LT 120.00");
  }

  private static Map<String, BigDecimal> cells(
      Map<String, Map<String, BigDecimal>> sheet, String claim) {
    return sheet.getOrDefault(claim, Map.of());
  }

  private static void check(
      Map<String, BigDecimal> cells,
      String day,
      String state,
      String locality,
      String place,
      String... lines) {
    PaymentContext context =
        PaymentContext.builder()
            .place(PlaceOfService.of(place))
            .state(state)
            .locality(Optional.of(locality).filter(number -> !number.isEmpty()))
            .build();
    Claim claim =
        new Claim(LocalDate.parse(day), List.of(lines).stream().map(FourClaimsTest::line).toList());
    PaymentEstimate estimate = PaymentEstimator.medicare().estimate(claim, context);
    for (LineEstimate line : estimate.lines()) {
      assertThat(line.amount()).contains(cells.get("line" + line.number()));
      BigDecimal fee = cells.get("fee" + line.number());
      if (fee != null) {
        assertThat(line.steps())
            .filteredOn(step -> step.kind() == StepKind.FEE)
            .extracting(PaymentStep::value)
            .containsExactly(fee);
      }
    }
    assertThat(estimate.total()).isEqualTo(cells.get("total"));
  }

  private static ClaimLine line(String text) {
    List<String> words = List.of(text.split(" ", -1));
    List<String> parts = List.of(words.get(0).split("-", -1));
    return ClaimLine.builder()
        .code(ProcedureCode.of(parts.get(0)))
        .addModifier(Modifier.of(parts.get(1)))
        .charge(words.stream().skip(1).map(BigDecimal::new).findFirst())
        .build();
  }

  private static Map<String, Map<String, BigDecimal>> sheet() throws IOException {
    Map<String, Map<String, BigDecimal>> sheet = new LinkedHashMap<>();
    for (String row : Files.readAllLines(SHEET).subList(1, Files.readAllLines(SHEET).size())) {
      List<String> cells = List.of(row.split(",", -1));
      Map<String, BigDecimal> claim =
          sheet.computeIfAbsent(cells.get(0), name -> new LinkedHashMap<>());
      BigDecimal value = evaluate(cells.get(2), claim);
      assertThat(value).as(row).isEqualByComparingTo(cells.get(3));
      claim.put(cells.get(1), value);
    }
    return sheet;
  }

  /** Sums of products of numbers and cells, and cents(...), rounded half up. */
  private static BigDecimal evaluate(String formula, Map<String, BigDecimal> cells) {
    if (formula.startsWith("cents(")) {
      return evaluate(formula.substring("cents(".length(), formula.length() - 1), cells)
          .setScale(2, RoundingMode.HALF_UP);
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (String term : formula.split("[+]", -1)) {
      BigDecimal product = BigDecimal.ONE;
      for (String factor : term.split("[*]", -1)) {
        product =
            product.multiply(
                cells.containsKey(factor) ? cells.get(factor) : new BigDecimal(factor));
      }
      sum = sum.add(product);
    }
    return sum;
  }
}
