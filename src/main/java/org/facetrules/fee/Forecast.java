package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.facetrules.claim.ProcedureCode;

/**
 * What a plan of claims should bring: in all, by month, by code and by payer. The range of each is
 * what it would be were all of it done in one and the same locality; facilities and contracts that
 * know no locality move nothing. Immutable.
 */
public final class Forecast {
  private final int claims;
  private final ForecastAmount total;
  private final ImmutableSortedMap<YearMonth, ForecastAmount> byMonth;
  private final ImmutableSortedMap<ProcedureCode, ForecastAmount> byCode;
  private final ImmutableSortedMap<String, ForecastAmount> byPayer;
  private final ImmutableList<String> remarks;

  private Forecast(List<PlannedClaim> plan) {
    this.claims = plan.size();
    LocalityTotals all = new LocalityTotals();
    Map<YearMonth, LocalityTotals> months = new TreeMap<>();
    Map<ProcedureCode, LocalityTotals> codes = new TreeMap<>();
    Map<String, LocalityTotals> payers = new TreeMap<>();
    ImmutableSortedSet.Builder<String> said = ImmutableSortedSet.naturalOrder();
    ClaimForecaster forecaster = ClaimForecaster.of(plan);
    for (PlannedClaim planned : plan) {
      YearMonth month = YearMonth.from(planned.claim().dateOfService());
      PaymentEstimate estimate = forecaster.estimate(planned);
      said.addAll(estimate.remarks());
      for (LineEstimate line : estimate.lines()) {
        LocalityTotals.Line amounts = forecaster.line(planned, line);
        all.add(amounts);
        months.computeIfAbsent(month, key -> new LocalityTotals()).add(amounts);
        codes.computeIfAbsent(line.line().code(), key -> new LocalityTotals()).add(amounts);
        payers.computeIfAbsent(planned.payer(), key -> new LocalityTotals()).add(amounts);
      }
    }
    this.total = all.amount();
    this.byMonth = amounts(months);
    this.byCode = amounts(codes);
    this.byPayer = amounts(payers);
    this.remarks = said.build().asList();
  }

  private static <K extends Comparable<K>> ImmutableSortedMap<K, ForecastAmount> amounts(
      Map<K, LocalityTotals> totals) {
    ImmutableSortedMap.Builder<K, ForecastAmount> amounts = ImmutableSortedMap.naturalOrder();
    totals.forEach((key, sums) -> amounts.put(key, sums.amount()));
    return amounts.build();
  }

  /**
   * {@return the forecast of a plan; the order of its claims does not matter}
   *
   * @param plan the claims that are planned
   * @throws IllegalArgumentException when a charge is negative, or a state has no such locality
   */
  public static Forecast of(List<PlannedClaim> plan) {
    return new Forecast(plan);
  }

  /** {@return how many claims the plan has} */
  public int claims() {
    return claims;
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

  /** {@return what is to be known about the amounts, for people; sorted, immutable} */
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
