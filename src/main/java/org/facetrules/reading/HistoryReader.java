package org.facetrules.reading;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.DatedLine;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.PayerProfile;

/**
 * From paid lines to sessions of the past: region, levels, sides, purpose by KX, and what stays
 * unknown. Immutable; one reader serves any number of threads.
 *
 * <p>Lines of a history are often incomplete: a denied line is missing, an add-on stands alone. A
 * session is never dropped for that; what cannot be read is among its unknowns.
 */
public final class HistoryReader {
  private final Optional<PayerProfile> payer;
  private final BillingSetting setting;

  private HistoryReader(Optional<PayerProfile> payer, BillingSetting setting) {
    this.payer = payer;
    this.setting = setting;
  }

  /** {@return a reader that tries every bilateral form and takes KX as the mark of a diagnostic} */
  public static HistoryReader anyConvention() {
    return new HistoryReader(Optional.empty(), BillingSetting.PROFESSIONAL);
  }

  /**
   * {@return a reader for lines that one payer paid}
   *
   * @param profile the payer, whose conventions are followed as of each line's day
   * @param setting whose claims the lines stood on
   */
  public static HistoryReader forPayer(PayerProfile profile, BillingSetting setting) {
    return new HistoryReader(Optional.of(profile), setting);
  }

  /**
   * {@return the sessions that paid lines show; none for no lines}
   *
   * @param lines the lines with their days, in any order
   */
  public HistoryReading read(List<DatedLine> lines) {
    ListMultimap<LocalDate, Integer> days = MultimapBuilder.treeKeys().arrayListValues().build();
    for (int i = 0; i < lines.size(); i++) {
      days.put(lines.get(i).dateOfService(), i);
    }
    List<PaidSession> sessions = new ArrayList<>();
    List<LineRemark> remarks = new ArrayList<>();
    for (LocalDate day : days.keySet()) {
      ReaderTerms terms = new ReaderTerms(payer, Optional.of(day), setting);
      PaidDay paid = PaidDay.read(terms, day, lines, days.get(day));
      sessions.addAll(paid.sessions());
      remarks.addAll(paid.remarks());
    }
    return new HistoryReading(
        sessions, remarks, new ReaderTerms(payer, Optional.empty(), setting).editions());
  }
}
