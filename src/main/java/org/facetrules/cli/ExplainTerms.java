package org.facetrules.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.facetrules.claim.DatedLine;
import org.facetrules.claim.LineNotation;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.json.InputDefaults;
import org.facetrules.json.JsonInputException;
import org.facetrules.policy.PayerProfile;
import org.facetrules.reading.ClaimReader;
import org.facetrules.reading.ClaimReading;
import org.facetrules.reading.HistoryReader;
import org.facetrules.reading.HistoryReading;
import org.jspecify.annotations.Nullable;

/**
 * Under which conventions and for which day the lines of a command line are read.
 *
 * @param profile the payer; empty to try every form of bilateral lines
 * @param setting whose claim it is
 * @param date the day of lines that name none
 * @param history whether the lines are paid lines of the past
 */
record ExplainTerms(
    Optional<PayerProfile> profile,
    BillingSetting setting,
    Optional<LocalDate> date,
    boolean history) {

  /**
   * {@return the terms that the options name}
   *
   * @throws UsageException when they contradict each other or name what is not known
   */
  static ExplainTerms of(PayerOptions options, boolean history) {
    if (options.payer == null && options.policy == null) {
      requireNone("--state", options.state);
      requireNone("--contractor", options.contractor);
      requireNone("--billing", options.billing);
    }
    if (history && options.date != null) {
      throw new UsageException("--date with --history: expected a day before each paid line");
    }
    InputDefaults named = options.defaults();
    return new ExplainTerms(profile(named), named.setting(), named.day(), history);
  }

  /**
   * {@return what the lines of a text can mean}
   *
   * @throws IllegalArgumentException when the text cannot be read, or its lines have several days
   */
  ClaimReading read(String text) {
    if (!LineNotation.namesDays(text)) {
      return reader(date).read(LineNotation.readLines(text));
    }
    List<DatedLine> lines = LineNotation.readDatedLines(text);
    TreeSet<LocalDate> days = new TreeSet<>();
    lines.forEach(line -> days.add(line.dateOfService()));
    date.ifPresent(days::add);
    if (days.size() > 1) {
      throw new IllegalArgumentException(
          "lines of %s and %s: expected the lines of one date of service; --history reads several"
              .formatted(days.first(), days.last()));
    }
    return reader(Optional.of(days.first())).readDated(lines);
  }

  /**
   * {@return the sessions that the paid lines of a text show}
   *
   * @throws IllegalArgumentException when the text cannot be read, or a line has no day
   */
  HistoryReading readHistory(String text) {
    HistoryReader reader =
        profile
            .map(payer -> HistoryReader.forPayer(payer, setting))
            .orElse(HistoryReader.anyConvention());
    return reader.read(LineNotation.readDatedLines(text));
  }

  private ClaimReader reader(Optional<LocalDate> day) {
    if (profile.isEmpty()) {
      return day.map(ClaimReader::anyConvention).orElseGet(ClaimReader::anyConvention);
    }
    return ClaimReader.forPayer(
        profile.get(),
        setting,
        day.orElseThrow(
            () ->
                new UsageException(
                    "--payer without a day: expected --date, since conventions change by day")));
  }

  private static Optional<PayerProfile> profile(InputDefaults named) {
    try {
      return named.profile();
    } catch (JsonInputException refused) {
      throw OptionNames.usage(refused).orElse(new UsageException(refused.problem()));
    }
  }

  private static void requireNone(String option, @Nullable String value) {
    if (value != null) {
      throw new UsageException(option + " without --payer: it belongs to a payer's conventions");
    }
  }
}
