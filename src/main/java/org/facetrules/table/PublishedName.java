package org.facetrules.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a publisher's file tells, in any case: "ccipra-v323r0-f1.TXT" is part 1 of the
 * practitioner pairs of 2026Q4. Versions go on as v301 = 2024Q2, v313 = 2025Q4, v320 = 2026Q1: two
 * digits for the year, one that counts quarters from 0.
 *
 * @param setting the setting of a pair or unit file; empty when the name does not tell
 * @param version the version, such as "v323r0"; empty when the name does not tell
 * @param part the part of a pair file; empty when the name does not tell
 * @param firstDay the first day on which the file holds; empty when the name does not tell
 */
record PublishedName(
    Optional<NcciSetting> setting,
    Optional<String> version,
    OptionalInt part,
    Optional<LocalDate> firstDay) {
  private static final Pattern PAIRS =
      Pattern.compile("cci(pra|oph)(?:[-_ ]?v(\\d\\d)([0-3])(r\\d+)?)?(?:[-_ ]?f(\\d))?");
  private static final Pattern LIMITS = Pattern.compile("eff_(\\d\\d)-(\\d\\d)-(\\d{4})");
  private static final Pattern PRACTITIONER = Pattern.compile("practitioner");
  private static final Pattern HOSPITAL = Pattern.compile("outpatient|hospital");
  private static final Pattern MUE = Pattern.compile("(?<![a-z])mue(?![a-z])");
  private static final Pattern AOC = Pattern.compile("(?<![a-z])aoc(?![a-z])");
  private static final Pattern ADD_ONS = Pattern.compile("v(\\d{4})q([1-4])((?:[-_]\\w+)*)");
  private static final int YEAR_BEFORE_VERSION_1 = 1994;

  static PublishedName of(PublisherFile file, PublisherTable table) {
    String name = withoutFolder(file.name());
    return switch (table) {
      case PAIR_EDITS -> pairs(PAIRS.matcher(name));
      case UNIT_LIMITS -> limits(file.name(), name);
      case ADD_ON_EDITS -> addOns(ADD_ONS.matcher(name));
    };
  }

  /** {@return which table a name speaks of; empty when it does not tell} */
  static Optional<PublisherTable> tableOf(String file) {
    String name = withoutFolder(file);
    if (PAIRS.matcher(name).find()) {
      return Optional.of(PublisherTable.PAIR_EDITS);
    }
    if (MUE.matcher(name).find()) {
      return Optional.of(PublisherTable.UNIT_LIMITS);
    }
    return AOC.matcher(name).find() ? Optional.of(PublisherTable.ADD_ON_EDITS) : Optional.empty();
  }

  private static String withoutFolder(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private static PublishedName nothing() {
    return new PublishedName(
        Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());
  }

  private static PublishedName pairs(Matcher name) {
    if (!name.find()) {
      return nothing();
    }
    NcciSetting setting =
        name.group(1).equals("pra") ? NcciSetting.PRACTITIONER : NcciSetting.OUTPATIENT_HOSPITAL;
    Optional<String> release = Optional.ofNullable(name.group(4));
    Optional<String> version =
        Optional.ofNullable(name.group(2))
            .map(year -> "v" + year + name.group(3) + release.orElse(""));
    Optional<LocalDate> firstDay =
        Optional.ofNullable(name.group(2))
            .map(
                year ->
                    quarter(
                        YEAR_BEFORE_VERSION_1 + Integer.parseInt(year),
                        1 + Integer.parseInt(name.group(3))));
    OptionalInt part =
        name.group(5) == null
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(name.group(5)));
    return new PublishedName(Optional.of(setting), version, part, firstDay);
  }

  private static PublishedName limits(String file, String name) {
    Matcher day = LIMITS.matcher(name);
    return new PublishedName(
        limitSetting(name),
        Optional.empty(),
        OptionalInt.empty(),
        day.find() ? Optional.of(limitDay(file, day)) : Optional.empty());
  }

  private static Optional<NcciSetting> limitSetting(String name) {
    boolean practitioner = PRACTITIONER.matcher(name).find();
    if (practitioner == HOSPITAL.matcher(name).find()) {
      return Optional.empty();
    }
    return Optional.of(practitioner ? NcciSetting.PRACTITIONER : NcciSetting.OUTPATIENT_HOSPITAL);
  }

  private static LocalDate limitDay(String file, Matcher name) {
    try {
      return LocalDate.of(
          Integer.parseInt(name.group(3)),
          Integer.parseInt(name.group(1)),
          Integer.parseInt(name.group(2)));
    } catch (DateTimeException noDay) {
      throw new PublisherFileException(
          file,
          PublisherFileException.Place.WHOLE_FILE,
          PublisherFileException.quote(name.group()) + " in the name",
          "a day as Eff_MM-DD-YYYY");
    }
  }

  private static PublishedName addOns(Matcher name) {
    if (!name.find()) {
      return nothing();
    }
    LocalDate day = quarter(Integer.parseInt(name.group(1)), Integer.parseInt(name.group(2)));
    return new PublishedName(
        Optional.empty(),
        Optional.of(name.group().toUpperCase(Locale.ROOT)),
        OptionalInt.empty(),
        Optional.of(day));
  }

  private static LocalDate quarter(int year, int quarter) {
    return LocalDate.of(year, 3 * quarter - 2, 1);
  }

  /** {@return "2026Q4", the quarter of a day} */
  static String quarter(LocalDate day) {
    return day.getYear() + "Q" + ((day.getMonthValue() + 2) / 3);
  }

  /** {@return the day from which a file holds, by its name or by what the caller said} */
  LocalDate dayOf(PublisherFile file, PublisherTable table) {
    if (firstDay.isEmpty() && file.asOf().isEmpty()) {
      throw new PublisherFileException(
          file.name(),
          PublisherFileException.Place.WHOLE_FILE,
          "no version in the name",
          "the publisher's name, such as "
              + table.example()
              + ", or the first day of the quarter in asOf");
    }
    LocalDate day = firstDay.or(file::asOf).orElseThrow();
    if (!day.equals(file.asOf().orElse(day))) {
      throw new PublisherFileException(
          file.name(),
          PublisherFileException.Place.WHOLE_FILE,
          "a name that says " + day,
          "the day given with the file, " + file.asOf().orElse(day));
    }
    return day;
  }
}
