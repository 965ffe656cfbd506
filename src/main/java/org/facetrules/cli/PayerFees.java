package org.facetrules.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.fee.FeeSchedule;
import org.facetrules.fee.PaymentEstimator;
import org.facetrules.policy.PayerProfile;
import org.facetrules.table.FeeTables;

/** By which fees each payer pays: its contract, the one that holds for all, or its own. */
final class PayerFees {
  private final FeeTables tables;
  private final FeeSchedule medicare;
  private final Optional<FeeSchedule> forAll;
  private final Map<String, FeeSchedule> contracts;
  private final Map<String, PaymentEstimator> estimators = new HashMap<>();

  /**
   * @param tables what Medicare's fees follow from
   * @param medicare Medicare's schedule by the tables
   * @param forAll what holds for every payer without a contract of its own
   * @param contracts fees by payer
   */
  PayerFees(
      FeeTables tables,
      FeeSchedule medicare,
      Optional<FeeSchedule> forAll,
      Map<String, FeeSchedule> contracts) {
    this.tables = tables;
    this.medicare = medicare;
    this.forAll = forAll;
    this.contracts = new LinkedHashMap<>(contracts);
  }

  FeeTables tables() {
    return tables;
  }

  /** One for each payer, so that claims that are alike are worked out once. */
  PaymentEstimator estimator(PayerProfile payer) {
    return estimators.computeIfAbsent(payer.id(), id -> PaymentEstimator.of(schedule(payer)));
  }

  private FeeSchedule schedule(PayerProfile payer) {
    return Optional.ofNullable(contracts.get(payer.id()))
        .or(() -> forAll)
        .orElseGet(() -> FeeSchedule.ofPayer(payer, medicare));
  }

  /** Says which contracts no input asked for: a misspelled payer would be paid by other fees. */
  void sayUnused(Output rest) {
    Set<String> met = new TreeSet<>(estimators.keySet());
    for (String payer : contracts.keySet()) {
      if (!met.contains(payer)) {
        rest.line(
            "facet-rules: --contract "
                + payer
                + ": no encounter has this payer"
                + (met.isEmpty() ? "" : ", they have " + String.join(", ", met)));
      }
    }
  }
}
