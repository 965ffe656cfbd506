package org.facetrules.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.facetrules.claim.DatedLine;
import org.facetrules.claim.ServiceLine;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.PayerProfile;

/**
 * From codes back to levels: tells what the lines of a claim can mean, how many levels in which
 * region and on which sides, or why they mean none. Immutable; one reader serves any number of
 * threads.
 *
 * <p>Lines do not say which joints were treated, and payers write both sides of a level in
 * different forms. So the answer is every reading that the lines allow, each with the bilateral
 * forms under which it holds.
 */
public final class ClaimReader {
  private final ReaderTerms terms;

  private ClaimReader(ReaderTerms terms) {
    this.terms = terms;
  }

  /** {@return a reader that tries every bilateral form, for lines of a payer that is not known} */
  public static ClaimReader anyConvention() {
    return new ClaimReader(ReaderTerms.ANY);
  }

  /**
   * {@return a reader that tries every bilateral form for lines of a day, and minds which codes
   * were in force on it}
   *
   * @param dateOfService the day of the lines
   */
  public static ClaimReader anyConvention(LocalDate dateOfService) {
    return new ClaimReader(
        new ReaderTerms(Optional.empty(), Optional.of(dateOfService), BillingSetting.PROFESSIONAL));
  }

  /**
   * {@return a reader that follows the conventions of a payer}
   *
   * @param profile the payer
   * @param setting whose claim the lines stand on
   * @param dateOfService the day of the lines
   */
  public static ClaimReader forPayer(
      PayerProfile profile, BillingSetting setting, LocalDate dateOfService) {
    return new ClaimReader(
        new ReaderTerms(Optional.of(profile), Optional.of(dateOfService), setting));
  }

  /**
   * {@return what lines of one day can mean}
   *
   * @param lines the lines of one claim, of one patient, provider and date of service
   * @throws IllegalArgumentException when there is no line
   */
  public ClaimReading read(List<ServiceLine> lines) {
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("no claim line: expected at least one");
    }
    return new ClaimWork(terms, lines).readAndTellConventions();
  }

  /**
   * {@return what lines with their days can mean; the days are to be one}
   *
   * @param lines the lines of one claim
   * @throws IllegalArgumentException when there is no line, the lines have more than one day, or
   *     theirs is not the day of this reader
   */
  public ClaimReading readDated(List<DatedLine> lines) {
    TreeSet<LocalDate> days = new TreeSet<>();
    lines.forEach(line -> days.add(line.dateOfService()));
    terms.dateOfService().ifPresent(days::add);
    if (days.size() > 1) {
      throw new IllegalArgumentException(
          "lines of %s and %s: expected the lines of one date of service"
              .formatted(days.first(), days.last()));
    }
    Optional<LocalDate> day = days.stream().findFirst();
    return new ClaimReader(new ReaderTerms(terms.payer(), day, terms.setting()))
        .read(lines.stream().map(DatedLine::line).toList());
  }
}
