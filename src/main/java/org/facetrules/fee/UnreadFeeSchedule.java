package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.source.Edition;

/** The fees of a payer of whom no fee was read. */
record UnreadFeeSchedule(String payer) implements FeeSchedule {
  @Override
  public String title() {
    return "payer " + payer + ", fees not read";
  }

  @Override
  public Fee fee(FeeQuery query) {
    return new Fee.NotKnown(
        "no fees of payer "
            + payer
            + " were read: expected a contract, as a percentage of a schedule or as a table");
  }

  @Override
  public List<Edition> editions(PaymentContext context) {
    return ImmutableList.of();
  }
}
