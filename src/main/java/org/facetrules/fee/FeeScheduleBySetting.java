package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.source.Edition;

/** One schedule for each kind of claim. */
final class FeeScheduleBySetting implements FeeSchedule {
  private final String title;
  private final ImmutableMap<BillingSetting, FeeSchedule> schedules;

  FeeScheduleBySetting(String title, Map<BillingSetting, FeeSchedule> schedules) {
    this.title = title;
    this.schedules = ImmutableMap.copyOf(schedules);
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Fee fee(FeeQuery query) {
    BillingSetting billing = query.context().billing();
    FeeSchedule schedule = schedules.get(billing);
    return schedule == null
        ? new Fee.NotKnown(title + " has no schedule of " + billing.label() + " claims")
        : schedule.fee(query);
  }

  @Override
  public LocalDate sameSince(LocalDate day) {
    return schedules.values().stream()
        .map(schedule -> schedule.sameSince(day))
        .max(LocalDate::compareTo)
        .orElse(day);
  }

  @Override
  public List<Edition> editions(PaymentContext context) {
    FeeSchedule schedule = schedules.get(context.billing());
    return schedule == null ? ImmutableList.of() : schedule.editions(context);
  }
}
