package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.table.FeeTables;
import org.facetrules.table.MedicareLocalities;

/**
 * What a plan of claims should bring: in all, by month, by code and by payer. The range of each is
 * what it would be were all of it done in one and the same locality; facilities and contracts that
 * know no locality move nothing. Immutable.
 */
public final class Forecast {
  private final int claims;
  private final int claimsNotKnown;
  private final int leftOut;
  private final ForecastAmount total;
  private final ImmutableSortedMap<YearMonth, ForecastAmount> byMonth;
  private final ImmutableSortedMap<ProcedureCode, ForecastAmount> byCode;
  private final ImmutableSortedMap<String, ForecastAmount> byPayer;
  private final ImmutableList<String> remarks;

  /** What is summed up first, so that a line is added once and not once for each table. */
  private record Cell(YearMonth month, ProcedureCode code, String payer) {}

  private Forecast(List<PlannedClaim> plan, MedicareLocalities localities) {
    this.claims = plan.size();
    this.claimsNotKnown =
        (int) plan.stream().filter(planned -> !planned.facts().openQuestions().isEmpty()).count();
    this.leftOut = 0;
    Map<Cell, LocalityTotals> cells = new LinkedHashMap<>();
    ImmutableSortedSet.Builder<String> said = ImmutableSortedSet.naturalOrder();
    Map<String, Integer> notKnown = new TreeMap<>();
    Map<String, Integer> open = new TreeMap<>();
    ClaimForecaster forecaster = ClaimForecaster.of(plan, localities);
    for (PlannedClaim planned : plan) {
      YearMonth month = YearMonth.from(planned.claim().dateOfService());
      PaymentEstimate estimate =
          planned.estimator().estimate(planned.claim(), planned.context(), planned.facts());
      said.addAll(estimate.remarks());
      planned.facts().openQuestions().forEach(question -> open.merge(question, 1, Integer::sum));
      for (LineEstimate line : estimate.lines()) {
        if (line.outcome() == LineOutcome.NOT_KNOWN) {
          line.reason().ifPresent(reason -> notKnown.merge(reason, 1, Integer::sum));
        }
        cells
            .computeIfAbsent(
                new Cell(month, line.line().code(), planned.payer()), key -> new LocalityTotals())
            .add(forecaster.line(planned, line));
      }
    }
    LocalityTotals all = new LocalityTotals();
    cells.values().forEach(all::add);
    this.total = all.amount();
    this.byMonth = amounts(cells, Cell::month);
    this.byCode = amounts(cells, Cell::code);
    this.byPayer = amounts(cells, Cell::payer);
    notKnown.forEach((reason, lines) -> said.add(notKnown(lines, "line", reason)));
    open.forEach(
        (question, asked) ->
            said.add(notKnown(asked, "claim", "lines wait for the answer: " + question)));
    this.remarks = said.build().asList();
  }

  private Forecast(Forecast of, int leftOut) {
    this.claims = of.claims;
    this.claimsNotKnown = of.claimsNotKnown;
    this.leftOut = leftOut;
    this.total = of.total;
    this.byMonth = of.byMonth;
    this.byCode = of.byCode;
    this.byPayer = of.byPayer;
    this.remarks = of.remarks;
  }

  private static String notKnown(int count, String counted, String reason) {
    return "not known, %s %s%s: %s".formatted(count, counted, count == 1 ? "" : "s", reason);
  }

  private static <K extends Comparable<K>> ImmutableSortedMap<K, ForecastAmount> amounts(
      Map<Cell, LocalityTotals> cells, Function<Cell, K> part) {
    Map<K, LocalityTotals> totals = new TreeMap<>();
    cells.forEach(
        (cell, sums) ->
            totals.computeIfAbsent(part.apply(cell), key -> new LocalityTotals()).add(sums));
    ImmutableSortedMap.Builder<K, ForecastAmount> amounts = ImmutableSortedMap.naturalOrder();
    totals.forEach((key, sums) -> amounts.put(key, sums.amount()));
    return amounts.build();
  }

  /**
   * {@return the forecast of a plan over the localities that the library ships; the order of its
   * claims does not matter}
   *
   * @param plan the claims that are planned
   * @throws IllegalArgumentException when a charge is negative, or a state has no such locality
   */
  public static Forecast of(List<PlannedClaim> plan) {
    return of(plan, FeeTables.bundled());
  }

  /**
   * {@return the forecast of a plan over the localities of other tables; the order of its claims
   * does not matter}
   *
   * @param plan the claims that are planned
   * @param tables the tables of the schedules that pay them
   * @throws IllegalArgumentException when a charge is negative, or a state has no such locality
   */
  public static Forecast of(List<PlannedClaim> plan, FeeTables tables) {
    return new Forecast(plan, tables.localities());
  }

  /**
   * {@return the same forecast that says how many inputs of the plan it leaves out}
   *
   * @param inputs how many could not be read or paid, 0 or more
   */
  public Forecast leavingOut(int inputs) {
    return new Forecast(this, inputs);
  }

  /** {@return how many claims the plan has} */
  public int claims() {
    return claims;
  }

  /** {@return how many of the claims have lines that wait for an answer and count nothing} */
  public int claimsNotKnown() {
    return claimsNotKnown;
  }

  /** {@return how many inputs could not be read or paid and are no claims of the plan} */
  public int leftOut() {
    return leftOut;
  }

  /** {@return the whole plan} */
  public ForecastAmount total() {
    return total;
  }

  /** {@return the plan by the month of its dates of service; sorted, immutable} */
  public Map<YearMonth, ForecastAmount> byMonth() {
    return byMonth;
  }

  /** {@return the plan by code; sorted, immutable} */
  public Map<ProcedureCode, ForecastAmount> byCode() {
    return byCode;
  }

  /** {@return the plan by payer; sorted, immutable} */
  public Map<String, ForecastAmount> byPayer() {
    return byPayer;
  }

  /**
   * {@return what is to be known about the amounts, and why amounts of lines are not known, for
   * people; sorted, immutable}
   */
  public List<String> remarks() {
    return remarks;
  }

  /** {@return the codes of the plan; sorted, immutable} */
  public Set<ProcedureCode> codes() {
    return byCode.keySet();
  }

  /** {@return the forecast as tables for people, with line feeds} */
  public String toText() {
    return new ForecastText(this).write();
  }
}
