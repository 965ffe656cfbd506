package org.facetrules.reading;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.BilateralConvention;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.Timeline;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.MedicareContractor;

/** Whose form of bilateral lines it is: the code set's or Medicare's, on which claims and days. */
final class ConventionUse {
  private static final ImmutableList<User> USERS = users();

  private ConventionUse() {}

  private record User(String who, Timeline<BilateralConvention> convention) {}

  /**
   * Says who uses the one form that explains a claim. With a payer named, or more than one form
   * open, there is nothing to tell.
   */
  static void remark(ClaimReading reading, ReaderTerms terms, ClaimNotes notes) {
    if (!reading.isPossible()) {
      return;
    }
    reading.services().stream()
        .filter(service -> service.regions().size() > 1)
        .forEach(pair -> remarkPair(pair, terms, notes));
    if (reading.payer().isEmpty() && reading.conventions().size() == 1) {
      USERS.forEach(user -> remark(user, reading, notes));
    }
  }

  /** Sources conflict on the pair, so whatever the reading follows, the other one is named. */
  private static void remarkPair(BilledService pair, ReaderTerms terms, ClaimNotes notes) {
    if (terms.payer().isEmpty()) {
      notes.remark(
          pair.lines(),
          JunctionPair.OTHER_READING,
          pair.family() == CodeFamily.DESTRUCTION
              ? JunctionPair.ADD_ON_TABLE
              : JunctionPair.CODE_SET);
      return;
    }
    terms
        .pairConvention(pair.family())
        .ifPresent(
            met ->
                met.otherReading()
                    .ifPresent(
                        other -> notes.remark(pair.lines(), "the pair: " + other, met.citation())));
  }

  private static void remark(User user, ClaimReading reading, ClaimNotes notes) {
    CodeFamily family = reading.services().get(0).family();
    List<Integer> lines =
        reading.services().stream().flatMap(service -> service.lines().stream()).sorted().toList();
    for (Timeline.Entry<BilateralConvention> entry : user.convention().entries()) {
      BilateralConvention used = entry.value();
      boolean onThatDay = reading.dateOfService().map(entry.period()::contains).orElse(true);
      if (onThatDay && reading.conventions().contains(used.form())) {
        notes.remark(
            lines,
            used.form().label() + ": " + user.who() + days(entry.period()),
            used.citation(family));
      }
    }
  }

  private static String days(EffectivePeriod period) {
    String since = period.firstDay().equals(LocalDate.MIN) ? "" : " since " + period.firstDay();
    String until = period.lastDay().equals(LocalDate.MAX) ? "" : " until " + period.lastDay();
    return since + until;
  }

  private static ImmutableList<User> users() {
    ImmutableList.Builder<User> users = ImmutableList.builder();
    users.add(user("code set", PayerProfile.cpt(), BillingSetting.PROFESSIONAL));
    PayerProfile medicare = PayerProfile.medicare(MedicareContractor.CGS);
    for (BillingSetting setting : BillingSetting.values()) {
      users.add(user("Medicare, " + setting.label() + " claims", medicare, setting));
    }
    return users.build();
  }

  private static User user(String who, PayerProfile profile, BillingSetting setting) {
    Timeline<BilateralConvention> convention = profile.bilateralConventions().get(setting);
    if (convention == null) {
      throw new IllegalStateException("no bilateral convention for " + setting);
    }
    return new User(who, convention);
  }
}
