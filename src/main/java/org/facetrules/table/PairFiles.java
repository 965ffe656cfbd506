package org.facetrules.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.EvidenceGrade;

/**
 * The parts of one setting's pair table. They are cut by column 1, so that a missing part leaves a
 * gap of column 1 codes between the parts beside it.
 */
final class PairFiles {
  /** The publisher cuts a table into four. */
  private static final int PARTS = 4;

  private final NcciSetting setting;
  private final String firstFile;
  private final String version;
  private final LocalDate day;
  private final PairRows rows = new PairRows();
  private final Map<Integer, Part> parts = new TreeMap<>();

  /** A part that was read; number 0 is a table that is not cut. */
  private record Part(String file, PairFileReader.Part content) {}

  PairFiles(NcciSetting setting, String firstFile, String version, LocalDate day) {
    this.setting = setting;
    this.firstFile = firstFile;
    this.version = version;
    this.day = day;
  }

  /** {@return what a part held} */
  PairFileReader.Part read(FileBytes file, String itsVersion, LocalDate itsDay, OptionalInt number)
      throws IOException {
    if (!itsVersion.equals(version) || !itsDay.equals(day)) {
      throw file.refuse(
          "version %s of %s".formatted(itsVersion, itsDay),
          "version %s of %s, as %s has".formatted(version, day, firstFile));
    }
    int part = number.orElse(0);
    if (parts.containsKey(part)) {
      throw file.refuse(
          part == 0 ? "the pairs of one setting a second time" : "part f" + part + " a second time",
          "each part once: " + parts.get(part).file() + " was given");
    }
    if (!parts.isEmpty() && (part == 0 || parts.containsKey(0))) {
      throw file.refuse(
          "a whole table and parts of one", "either, not both: " + firstFile + " was given");
    }
    PairFileReader.Part content = new PairFileReader(file, citation(), rows, part).read();
    parts.put(part, new Part(file.name(), content));
    return content;
  }

  private Citation citation() {
    return new Citation(
        "NCCI-FILE",
        "%s pair table %s of %s".formatted(setting.label(), version, day),
        EvidenceGrade.A);
  }

  PairEditTable table() {
    rows.sort(
        (earlier, later, terms) ->
            PairFileReader.clash(
                fileOf(later),
                lineOf(later),
                "the row on line %s of %s".formatted(lineOf(earlier), fileOf(earlier))));
    int first =
        parts.values().stream().mapToInt(part -> part.content().earliest()).min().orElseThrow();
    Edition edition =
        new Edition(BundledPairs.name(setting), DayNumber.day(first), day, rows.digest());
    return new PairEditTable(setting, edition, rows, unread());
  }

  private static long lineOf(long place) {
    return place & (1L << 32) - 1;
  }

  private String fileOf(long place) {
    Part part = parts.get((int) (place >> 32));
    return part == null ? firstFile : part.file();
  }

  private UnreadParts unread() {
    List<UnreadParts.Gap> gaps = new ArrayList<>();
    if (!parts.containsKey(0)) {
      int most = Math.max(PARTS, parts.keySet().stream().mapToInt(n -> n).max().orElse(0));
      IntStream.rangeClosed(1, most)
          .filter(number -> !parts.containsKey(number))
          .forEach(number -> gaps.add(gap(number)));
    }
    return gaps.isEmpty() ? UnreadParts.NONE : UnreadParts.of(gaps);
  }

  /** {@return the codes that a missing part can have, those at its seams included} */
  private UnreadParts.Gap gap(int number) {
    int first = 0;
    int last = Integer.MAX_VALUE;
    if (isInOrder()) {
      for (Map.Entry<Integer, Part> part : parts.entrySet()) {
        if (part.getKey() < number) {
          first = part.getValue().content().lastColumnOne();
        } else if (last == Integer.MAX_VALUE) {
          last = part.getValue().content().firstColumnOne();
        }
      }
    }
    return new UnreadParts.Gap(
        first,
        last,
        "part f%s of the %s pairs %s was not read".formatted(number, setting.label(), version));
  }

  /**
   * {@return whether column 1 rises through all parts; if not, a missing part can have any code}
   */
  private boolean isInOrder() {
    int last = PackedCode.NONE;
    for (Part part : parts.values()) {
      if (!part.content().ascending() || part.content().firstColumnOne() < last) {
        return false;
      }
      last = part.content().lastColumnOne();
    }
    return true;
  }
}
