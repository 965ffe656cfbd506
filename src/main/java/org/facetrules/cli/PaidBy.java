package org.facetrules.cli;

import java.util.Optional;
import java.util.StringJoiner;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.fee.Participation;
import org.facetrules.fee.PaymentContext;
import org.facetrules.fee.PaymentEstimate;
import org.facetrules.table.FactorKind;
import org.facetrules.table.MedicareLocalities;
import org.facetrules.table.MedicareLocality;
import org.facetrules.table.PaymentSite;

/** By which schedule an estimate is paid, and where, in a line. */
final class PaidBy {
  private PaidBy() {}

  static String of(PaymentEstimate estimate) {
    PaymentContext context = estimate.context();
    StringJoiner words = new StringJoiner(", ").add(estimate.schedule());
    if (context.billing() == BillingSetting.PROFESSIONAL) {
      context.state().ifPresent(state -> words.add(place(estimate, state)));
      context.site().map(PaymentSite::label).ifPresent(words::add);
      if (context.participation() == Participation.NON_PARTICIPATING) {
        words.add(context.participation().label());
      }
      if (context.factorKind() == FactorKind.QUALIFYING) {
        words.add(context.factorKind().label());
      }
    }
    context.wageIndex().ifPresent(index -> words.add("wage index " + index.toPlainString()));
    return words.toString();
  }

  private static String place(PaymentEstimate estimate, String state) {
    int year = estimate.dateOfService().getYear();
    Optional<String> number = estimate.context().locality();
    return number
        .map(
            own ->
                state
                    + " "
                    + MedicareLocalities.standard()
                        .find(year, state, own)
                        .map(MedicareLocality::label)
                        .orElse(own))
        .orElse(state);
  }
}
