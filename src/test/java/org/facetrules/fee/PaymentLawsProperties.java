package org.facetrules.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.table.FeeFiles;
import org.facetrules.table.FeeTables;
import org.facetrules.table.MedicareLocalities;
import org.facetrules.table.MedicareLocality;
import org.facetrules.table.PaymentSite;

class PaymentLawsProperties {
  private static final List<String> CODES =
      List.of(
          "64490", "64491", "64492", "64493", "64494", "64495", "64633", "64634", "64635", "64636",
          "64451", "64999");
  private static final PaymentEstimator MEDICARE = PaymentEstimator.medicare();

  @Property(seed = "4301", tries = 300)
  void everyStep_isAnExactProduct(
      @ForAll("claims") Claim claim, @ForAll("contexts") PaymentContext context) {
    for (LineEstimate line : MEDICARE.estimate(claim, context).lines()) {
      for (PaymentStep step : line.steps()) {
        if (!step.factors().isEmpty()) {
          assertThat(step.factors().stream().reduce(BigDecimal.ONE, BigDecimal::multiply))
              .as(step.toString())
              .isEqualByComparingTo(step.value());
        }
      }
    }
  }

  @Property(seed = "4302", tries = 300)
  void theOrderOfLines_doesNotMatter(
      @ForAll("claims") Claim claim,
      @ForAll("contexts") PaymentContext context,
      @ForAll Random random) {
    List<ClaimLine> mixed = new ArrayList<>(claim.lines());
    Collections.shuffle(mixed, random);
    PaymentEstimate one = MEDICARE.estimate(claim, context);
    PaymentEstimate other = MEDICARE.estimate(new Claim(claim.dateOfService(), mixed), context);
    assertThat(other.total()).isEqualTo(one.total());
    assertThat(byContent(other)).isEqualTo(byContent(one));
  }

  private static Map<String, List<String>> byContent(PaymentEstimate estimate) {
    return estimate.lines().stream()
        .collect(
            Collectors.groupingBy(
                line -> line.line().label() + line.line().charge(),
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.mapping(
                        line -> line.outcome() + " " + line.amount(), Collectors.toList()),
                    amounts -> amounts.stream().sorted().toList())));
  }

  @Property(seed = "4303", tries = 300)
  void theSumOfLines_isTheClaim(
      @ForAll("claims") Claim claim, @ForAll("contexts") PaymentContext context) {
    PaymentEstimate estimate = MEDICARE.estimate(claim, context);
    BigDecimal sum = new BigDecimal("0.00");
    for (LineEstimate line : estimate.lines()) {
      assertThat(line.amount().isEmpty()).isEqualTo(line.outcome() == LineOutcome.NOT_KNOWN);
      sum = sum.add(line.amount().orElse(BigDecimal.ZERO));
      assertThat(line.amount().orElse(BigDecimal.ZERO).signum()).isNotNegative();
    }
    assertThat(estimate.total()).isEqualTo(sum);
  }

  @Property(seed = "4304", tries = 200)
  void bothSides_areBetweenOnceAndTwice(
      @ForAll("codes") String code, @ForAll("contexts") PaymentContext context) {
    LocalDate day = LocalDate.of(2026, 8, 3);
    PaymentEstimate once = MEDICARE.estimate(Claim.parse(day, code), context);
    PaymentEstimate both = MEDICARE.estimate(Claim.parse(day, code + "-50"), context);
    PaymentEstimate lines =
        MEDICARE.estimate(Claim.parse(day, code + "-RT " + code + "-LT"), context);
    for (PaymentEstimate estimate : List.of(both, lines)) {
      if (estimate.isComplete() && estimate.total().signum() > 0) {
        assertThat(estimate.total())
            .isBetween(once.total(), once.total().multiply(BigDecimal.valueOf(2)));
      }
    }
    if (context.billing() == BillingSetting.PROFESSIONAL && !code.equals("64999")) {
      assertThat(lines.total()).isEqualTo(both.total());
    }
  }

  /** A further line can take a rank from another, never give it more. */
  @Property(seed = "4305", tries = 200)
  void aFurtherLine_raisesNoOther(
      @ForAll("claims") Claim claim,
      @ForAll("contexts") PaymentContext context,
      @ForAll("lines") ClaimLine further) {
    List<ClaimLine> more = new ArrayList<>(claim.lines());
    more.add(further);
    PaymentEstimate before = MEDICARE.estimate(claim, context);
    PaymentEstimate after = MEDICARE.estimate(new Claim(claim.dateOfService(), more), context);
    if (before.isComplete() && after.isComplete()) {
      BigDecimal others =
          after.lines().stream()
              .limit(claim.lines().size())
              .map(line -> line.amount().orElseThrow())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (context.billing() != BillingSetting.HOSPITAL_OUTPATIENT && !pairs(more)) {
        assertThat(others).isLessThanOrEqualTo(before.total());
      }
    }
  }

  /** Two halves of one procedure can be ranked together where one half was ranked last. */
  private static boolean pairs(List<ClaimLine> lines) {
    return lines.stream()
        .filter(
            line ->
                line.modifiers().contains(Modifier.RIGHT)
                    || line.modifiers().contains(Modifier.LEFT))
        .collect(Collectors.groupingBy(ClaimLine::code, Collectors.counting()))
        .values()
        .stream()
        .anyMatch(count -> count > 1);
  }

  @Property(seed = "4306", tries = 25, edgeCases = EdgeCasesMode.NONE)
  void moreRelativeValue_orMoreFactor_isNeverLess(
      @ForAll("values") List<BigDecimal> values,
      @ForAll("values") List<BigDecimal> added,
      @ForAll("factors") BigDecimal factor,
      @ForAll("factors") BigDecimal other,
      @ForAll("localities") MedicareLocality locality)
      throws IOException {
    BigDecimal low = factor.min(other);
    BigDecimal high = factor.max(other);
    List<BigDecimal> more = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      more.add(values.get(i).add(added.get(i)));
    }
    for (PaymentSite site : PaymentSite.values()) {
      PaymentContext context =
          PaymentContext.builder()
              .site(site)
              .state(locality.state())
              .locality(locality.number())
              .build();
      FeeTables cheap = tables(low, values, more);
      FeeTables dear = tables(high, values, more);
      assertThat(fee(cheap, "11111", context)).isLessThanOrEqualTo(fee(cheap, "22222", context));
      assertThat(fee(cheap, "11111", context)).isLessThanOrEqualTo(fee(dear, "11111", context));
    }
  }

  /** Twice the factor is twice the amount before it is rounded. */
  @Property(seed = "4307", tries = 25, edgeCases = EdgeCasesMode.NONE)
  void theAmount_scalesWithTheFactor(
      @ForAll("values") List<BigDecimal> values,
      @ForAll("factors") BigDecimal factor,
      @ForAll("localities") MedicareLocality locality)
      throws IOException {
    PaymentContext context =
        PaymentContext.builder()
            .site(PaymentSite.NON_FACILITY)
            .state(locality.state())
            .locality(locality.number())
            .build();
    BigDecimal two = BigDecimal.valueOf(2);
    assertThat(exact(tables(factor.multiply(two), values, values), context))
        .isEqualByComparingTo(exact(tables(factor, values, values), context).multiply(two));
  }

  private static BigDecimal exact(FeeTables tables, PaymentContext context) {
    return priced(tables, "11111", context).steps().stream()
        .filter(step -> step.kind() == StepKind.CONVERSION_FACTOR)
        .map(PaymentStep::value)
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal fee(FeeTables tables, String code, PaymentContext context) {
    return priced(tables, code, context).amount();
  }

  private static Fee.Priced priced(FeeTables tables, String code, PaymentContext context) {
    FeeQuery query = FeeQuery.of(ProcedureCode.of(code), LocalDate.of(2025, 10, 1), context);
    return (Fee.Priced) FeeSchedule.medicare(tables).fee(query);
  }

  private static FeeTables tables(BigDecimal factor, List<BigDecimal> one, List<BigDecimal> other)
      throws IOException {
    String text =
        FeeFiles.withRows(
            FeeFiles.VALUES_2025, List.of(row("11111", factor, one), row("22222", factor, other)));
    return FeeFiles.load(FeeFiles.file("PPRRVU2025_Oct.csv", text)).tables();
  }

  private static String row(String code, BigDecimal factor, List<BigDecimal> values) {
    return FeeFiles.row(
        code,
        values.get(0).toPlainString(),
        values.get(1).toPlainString(),
        values.get(2).toPlainString(),
        values.get(3).toPlainString(),
        "2",
        "1",
        factor.toPlainString());
  }

  @Provide
  Arbitrary<List<BigDecimal>> values() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.valueOf(60))
        .ofScale(2)
        .list()
        .ofSize(4);
  }

  @Provide
  Arbitrary<BigDecimal> factors() {
    return Arbitraries.bigDecimals().between(BigDecimal.ONE, BigDecimal.valueOf(99)).ofScale(4);
  }

  @Provide
  Arbitrary<MedicareLocality> localities() {
    return Arbitraries.of(MedicareLocalities.standard().of(2025));
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.of(CODES);
  }

  @Provide
  Arbitrary<ClaimLine> lines() {
    return Combinators.combine(
            Arbitraries.of(CODES),
            Arbitraries.of("", "", "50", "LT", "RT", "KX", "59", "52", "73"),
            Arbitraries.of(1, 1, 1, 2),
            Arbitraries.of("", "", "", "40.00", "150.00", "2000.00"))
        .as(PaymentLawsProperties::line);
  }

  private static ClaimLine line(String code, String modifier, int units, String charge) {
    ClaimLine.Builder line =
        ClaimLine.builder().code(ProcedureCode.of(code)).units(BigDecimal.valueOf(units));
    if (!modifier.isEmpty()) {
      line.addModifier(Modifier.of(modifier));
    }
    if (!charge.isEmpty()) {
      line.charge(new BigDecimal(charge));
    }
    return line.build();
  }

  @Provide
  Arbitrary<Claim> claims() {
    return Combinators.combine(
            Arbitraries.of("2024-03-08", "2024-03-09", "2025-07-01", "2026-08-03"),
            lines().list().ofMinSize(1).ofMaxSize(6))
        .as((day, lines) -> new Claim(LocalDate.parse(day), lines));
  }

  @Provide
  Arbitrary<PaymentContext> contexts() {
    return Combinators.combine(
            Arbitraries.of(BillingSetting.class),
            Arbitraries.of(PaymentSite.class),
            Arbitraries.of("WA 02", "AK 01", "FL 04", "AL 00"),
            Arbitraries.of(Participation.class))
        .as(
            (billing, site, place, participation) ->
                PaymentContext.builder()
                    .billing(billing)
                    .site(site)
                    .state(place.substring(0, 2))
                    .locality(place.substring(3))
                    .participation(participation)
                    .build());
  }
}
