package org.facetrules.fee;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.table.PaymentSite;

/**
 * Reads a contract's table of fees from text: a header {@code code,for,first day,last day,amount},
 * then a row a fee. {@code for} is office, facility, asc-facility, hospital-outpatient or nothing;
 * a last day may be missing. Strict: a row that does not fit stops it and is named.
 */
public final class ContractFees {
  private static final String HEADER = "code,for,first day,last day,amount";
  private static final Splitter CELLS = Splitter.on(',').trimResults();
  private static final int COLUMNS = 5;

  private final String name;
  private final ImmutableList.Builder<ContractFee> fees = ImmutableList.builder();

  private ContractFees(String name) {
    this.name = name;
  }

  /**
   * {@return the fees of a text}
   *
   * @param name what it is, for messages
   * @param text the rows, apart by line feeds
   * @throws IllegalArgumentException when a row does not fit
   */
  public static List<ContractFee> parse(String name, String text) {
    List<String> lines = withoutMark(text).lines().toList();
    ContractFees reading = new ContractFees(name);
    if (lines.isEmpty() || !lines.get(0).replace(", ", ",").strip().equals(HEADER)) {
      throw reading.refuse(1, lines.isEmpty() ? "" : lines.get(0), HEADER);
    }
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        reading.add(i + 1, lines.get(i));
      }
    }
    return reading.fees.build();
  }

  /** A spreadsheet writes a byte order mark before its CSV. */
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void add(int number, String line) {
    List<String> cells = CELLS.splitToList(line);
    if (cells.size() != COLUMNS) {
      throw refuse(number, line, "5 cells: " + HEADER);
    }
    String place = cells.get(1).toLowerCase(Locale.ROOT);
    try {
      fees.add(
          new ContractFee(
              ProcedureCode.of(cells.get(0)),
              billing(place),
              site(place),
              new EffectivePeriod(
                  LocalDate.parse(cells.get(2)),
                  cells.get(3).isEmpty() ? LocalDate.MAX : LocalDate.parse(cells.get(3))),
              amount(cells.get(4))));
    } catch (DateTimeException noDay) {
      throw refuse(number, line, "days as YYYY-MM-DD");
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(prefix(number) + refused.getMessage(), refused);
    }
  }

  private static Optional<BillingSetting> billing(String place) {
    return switch (place) {
      case "" -> Optional.empty();
      case "office", "facility" -> Optional.of(BillingSetting.PROFESSIONAL);
      case "asc-facility" -> Optional.of(BillingSetting.ASC_FACILITY);
      case "hospital-outpatient" -> Optional.of(BillingSetting.HOSPITAL_OUTPATIENT);
      default ->
          throw new IllegalArgumentException(
              "\"%s\" is none of office, facility, asc-facility, hospital-outpatient"
                  .formatted(place));
    };
  }

  private static Optional<PaymentSite> site(String place) {
    return switch (place) {
      case "office" -> Optional.of(PaymentSite.NON_FACILITY);
      case "facility" -> Optional.of(PaymentSite.FACILITY);
      default -> Optional.empty();
    };
  }

  private static BigDecimal amount(String cell) {
    if (!cell.matches("-?\\d{1,9}(\\.\\d{1,4})?")) {
      throw new IllegalArgumentException(
          "amount \"%s\": expected dollars such as 182.50".formatted(cell));
    }
    return new BigDecimal(cell);
  }

  private IllegalArgumentException refuse(int number, String line, String expected) {
    return new IllegalArgumentException(
        prefix(number) + "found \"" + line + "\", expected " + expected);
  }

  private String prefix(int number) {
    return name + ", line " + number + ": ";
  }
}
