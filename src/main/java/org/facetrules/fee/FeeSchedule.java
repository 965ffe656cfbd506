package org.facetrules.fee;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Edition;
import org.facetrules.table.FeeTables;

/**
 * What a payer pays for one unit of a code. Medicare's are here; a contract is a percentage of one,
 * a table, or an implementation of one's own. Implementations are immutable and answer the same
 * query always alike.
 */
public interface FeeSchedule {
  /** {@return the name of the schedule, for people} */
  String title();

  /**
   * {@return the fee of one unit of a code, or why there is none}
   *
   * @param query code, day and who bills where
   * @throws IllegalArgumentException when the query contradicts itself, such as a locality that its
   *     state does not have
   */
  Fee fee(FeeQuery query);

  /**
   * {@return the states of the tables that its answers stand on; immutable}
   *
   * @param context who bills, and where the work was done
   */
  List<Edition> editions(PaymentContext context);

  /**
   * {@return the first of the days before and up to a day on which every fee is the same as on that
   * day; the day itself unless an implementation knows better}
   *
   * <p>Lets a forecast work out claims of several days once. Sources and remarks may differ.
   *
   * @param day the date of service
   */
  default LocalDate sameSince(LocalDate day) {
    return day;
  }

  /**
   * {@return Medicare's schedules: of physicians, of surgical centers and of hospital outpatient
   * departments, by whose claim it is}
   */
  static FeeSchedule medicare() {
    return medicare(FeeTables.bundled());
  }

  /**
   * {@return Medicare's schedules by other tables than those of the library}
   *
   * @param tables the tables
   */
  static FeeSchedule medicare(FeeTables tables) {
    return new FeeScheduleBySetting(
        "Medicare",
        ImmutableMap.of(
            BillingSetting.PROFESSIONAL,
            MedicarePhysicianFeeSchedule.of(tables),
            BillingSetting.ASC_FACILITY,
            new MedicareAscFeeSchedule(tables),
            BillingSetting.HOSPITAL_OUTPATIENT,
            new MedicareHospitalFeeSchedule(tables)));
  }

  /**
   * {@return the schedule of a payer as far as it was read: Medicare's for Medicare, and for the
   * code set, which names no payer; for every other payer one that knows no fee and says so}
   *
   * @param payer the payer
   * @param medicare Medicare's schedule, such as {@link #medicare()}
   */
  static FeeSchedule ofPayer(PayerProfile payer, FeeSchedule medicare) {
    return payer.id().equals("medicare") || payer.id().equals("cpt")
        ? medicare
        : new UnreadFeeSchedule(payer.id());
  }

  /**
   * {@return a contract with a table of its own; ranks and both sides follow Medicare's indicators}
   *
   * @param title the name of the contract, for people
   * @param fees its fees
   * @throws IllegalArgumentException when two fees of a code hold for one day and claim
   */
  static FeeSchedule table(String title, List<ContractFee> fees) {
    return new TableFeeSchedule(title, fees);
  }

  /**
   * {@return a contract that pays a percentage of another schedule, with its rules but those of
   * participation}
   *
   * @param base the other schedule
   * @param percent the percentage, such as 120
   * @throws IllegalArgumentException when the percentage is not more than 0
   */
  static FeeSchedule percentOf(FeeSchedule base, BigDecimal percent) {
    return new PercentFeeSchedule(base, percent);
  }
}
