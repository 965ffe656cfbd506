package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.source.Edition;
import org.facetrules.table.RelativeValueAnswer;
import org.facetrules.table.RelativeValues;

/**
 * A contract's own table of fees. Ranks and both sides follow Medicare's indicators of the code, as
 * far as they are known for the day; the charge is not compared.
 */
final class TableFeeSchedule implements FeeSchedule {
  private final String title;
  private final ImmutableList<ContractFee> fees;

  TableFeeSchedule(String title, List<ContractFee> fees) {
    this.title = title;
    this.fees = ImmutableList.copyOf(fees);
    for (int i = 0; i < fees.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (fees.get(i).collides(fees.get(k))) {
          throw new IllegalArgumentException(
              "%s: two fees of %s for one day, %s and %s"
                  .formatted(
                      title,
                      fees.get(i).code(),
                      fees.get(k).amount().toPlainString(),
                      fees.get(i).amount().toPlainString()));
        }
      }
    }
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Fee fee(FeeQuery query) {
    List<ContractFee> own = fees.stream().filter(fee -> fee.code().equals(query.code())).toList();
    if (own.isEmpty() || query.part().isPresent()) {
      return new Fee.NotKnown(
          "%s has no fee of %s%s"
              .formatted(title, query.code(), query.part().map(part -> "-" + part).orElse("")));
    }
    return own.stream()
        .filter(fee -> fee.isFor(query))
        .findFirst()
        .<Fee>map(fee -> priced(fee, query))
        .orElseGet(
            () ->
                new Fee.NotKnown(
                    "%s has no fee of %s on %s for this claim and site"
                        .formatted(title, query.code(), query.dateOfService())));
  }

  private Fee.Priced priced(ContractFee fee, FeeQuery query) {
    return new Fee.Priced(
        fee.amount(),
        rules(query),
        ImmutableList.of(PaymentStep.value(StepKind.RATE, title, fee.amount(), ImmutableList.of())),
        ImmutableList.of());
  }

  private static Set<PaymentRule> rules(FeeQuery query) {
    ImmutableSet.Builder<PaymentRule> rules = ImmutableSet.builder();
    if (RelativeValues.standard().on(query.code(), Optional.empty(), query.dateOfService())
        instanceof RelativeValueAnswer.Found found) {
      if (found.value().multipleProcedures().equals("2")) {
        rules.add(PaymentRule.RANKED);
      }
      if (found.value().bilateral().equals("1")) {
        rules.add(PaymentRule.BOTH_SIDES_150);
      }
    }
    return rules.build();
  }

  @Override
  public List<Edition> editions(PaymentContext context) {
    return ImmutableList.of(RelativeValues.standard().edition());
  }
}
