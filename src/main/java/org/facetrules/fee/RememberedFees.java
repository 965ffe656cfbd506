package org.facetrules.fee;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Edition;

/**
 * A schedule for one context and for days on which its fees are the same: each fee is asked for
 * once. Lives as long as one forecast.
 */
final class RememberedFees implements FeeSchedule {
  private final FeeSchedule base;
  private final PaymentContext context;
  private final Map<Service, Fee> fees = new HashMap<>();

  private record Service(ProcedureCode code, Optional<Modifier> part) {}

  RememberedFees(FeeSchedule base, PaymentContext context) {
    this.base = base;
    this.context = context;
  }

  PaymentContext context() {
    return context;
  }

  @Override
  public String title() {
    return base.title();
  }

  /** A line with a place of its own is asked for in another context, and not remembered. */
  @Override
  public Fee fee(FeeQuery query) {
    return query.context() == context
        ? fees.computeIfAbsent(new Service(query.code(), query.part()), service -> base.fee(query))
        : base.fee(query);
  }

  @Override
  public LocalDate sameSince(LocalDate day) {
    return base.sameSince(day);
  }

  @Override
  public List<Edition> editions(PaymentContext asked) {
    return base.editions(asked);
  }
}
