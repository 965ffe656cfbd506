package org.facetrules.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.EvidenceGrade;

/** One loading of publisher files: reads them all, then builds what they replace. */
final class PublisherLoad {
  private static final Comparator<FileReport> ORDER =
      Comparator.comparing(FileReport::table)
          .thenComparing(file -> file.setting().map(Enum::ordinal).orElse(-1))
          .thenComparing(FileReport::version)
          .thenComparing(FileReport::name);

  private final NationalTables before;
  private final Map<NcciSetting, PairFiles> pairs = new EnumMap<>(NcciSetting.class);
  private final Map<NcciSetting, LimitFile> limits = new EnumMap<>(NcciSetting.class);
  private final List<AddOnFile> addOns = new ArrayList<>();
  private final List<FileReport> files = new ArrayList<>();

  private PublisherLoad(NationalTables before) {
    this.before = before;
  }

  private record LimitFile(String file, LocalDate day, UnitLimitTable table) {}

  private record AddOnFile(String file, AddOnEdits table) {}

  static LoadedTables of(NationalTables before, List<PublisherFile> files) {
    PublisherLoad load = new PublisherLoad(before);
    for (PublisherFile file : files) {
      try (FileBytes bytes = new FileBytes(file.name(), file.open())) {
        load.read(file, bytes);
      } catch (IOException failed) {
        throw new UncheckedIOException(file.name() + " cannot be read", failed);
      }
    }
    return load.loaded();
  }

  private void read(PublisherFile file, FileBytes bytes) throws IOException {
    PublisherTable table = tableOf(bytes);
    PublishedName name = PublishedName.of(file, table);
    switch (table) {
      case PAIR_EDITS -> readPairs(file, name, bytes);
      case UNIT_LIMITS -> readLimits(file, name, bytes);
      case ADD_ON_EDITS -> readAddOns(file, name, bytes);
    }
  }

  private static PublisherTable tableOf(FileBytes bytes) throws IOException {
    String head = new String(bytes.head(), ISO_8859_1);
    String expected =
        "pair edits (PTP) as tab-separated text, unit limits (MUE) as CSV, or add-on edits (AOC)"
            + " as text";
    if (head.isBlank()) {
      throw bytes.refuse("an empty file", expected);
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      throw isWorkbook(bytes.name())
          ? bytes.refuse("a workbook", "the .txt file beside it, or its sheet saved as text")
          : bytes.refuse("a zip archive", "the files in it: unzip it first");
    }
    String letters = head.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    if (letters.contains("muevalues")) {
      return PublisherTable.UNIT_LIMITS;
    }
    if (letters.contains("addoncode")) {
      return PublisherTable.ADD_ON_EDITS;
    }
    if (letters.contains("column1column2")) {
      return PublisherTable.PAIR_EDITS;
    }
    throw bytes.refuse(
        "a file that starts with " + PublisherFileException.quote(head.strip()), expected);
  }

  private static boolean isWorkbook(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]?");
  }

  private void readPairs(PublisherFile file, PublishedName name, FileBytes bytes)
      throws IOException {
    NcciSetting setting =
        name.setting()
            .orElseThrow(
                () ->
                    bytes.refuse(
                        "pair edits without a setting in the name",
                        "the publisher's name: ccipra... for practitioners, ccioph... for"
                            + " outpatient hospitals"));
    LocalDate day = name.dayOf(file, "ccipra-v323r0-f1.txt");
    String version = name.version().orElseGet(() -> PublishedName.quarter(day));
    PairFileReader.Part part =
        pairs
            .computeIfAbsent(setting, first -> new PairFiles(first, file.name(), version, day))
            .read(bytes, version, day, name.part());
    files.add(
        report(file, PublisherTable.PAIR_EDITS, day, bytes)
            .setting(setting)
            .version(name.part().isPresent() ? version + " f" + name.part().getAsInt() : version)
            .rows(part.rows())
            .kept(part.kept())
            .neverInForce(part.neverInForce())
            .earliestFirstDay(DayNumber.day(part.earliest()))
            .latestFirstDay(DayNumber.day(part.latest()))
            .build());
  }

  private void readLimits(PublisherFile file, PublishedName name, FileBytes bytes)
      throws IOException {
    LimitFileReader.Read read = new LimitFileReader(bytes).read();
    LimitFile other = limits.get(read.setting());
    if (other != null) {
      throw bytes.refuse(
          "a second table of " + read.setting().label() + " unit limits",
          "one of a setting at a time: " + other.file() + " was given");
    }
    LocalDate day = name.dayOf(file, "MCR_MUE_PractitionerServices_Eff_10-01-2026.csv");
    String quarter = PublishedName.quarter(day);
    limits.put(read.setting(), new LimitFile(file.name(), day, limitTable(read, day, quarter)));
    files.add(
        report(file, PublisherTable.UNIT_LIMITS, day, bytes)
            .setting(read.setting())
            .version(quarter)
            .rows(read.rows().size())
            .kept(read.rows().size())
            .neverInForce(0)
            .earliestFirstDay(day)
            .latestFirstDay(day)
            .build());
  }

  private UnitLimitTable limitTable(LimitFileReader.Read read, LocalDate day, String quarter) {
    NcciSetting setting = read.setting();
    UnitLimitTable old = before.unitLimits(setting);
    Citation citation =
        new Citation(
            "NCCI-FILE",
            "%s unit table of %s".formatted(setting.label(), quarter),
            EvidenceGrade.A);
    List<UnitLimit> rows = new ArrayList<>(old.rowsOutside(day));
    for (LimitFileReader.Row row : read.rows()) {
      rows.add(
          UnitLimit.builder()
              .code(row.code())
              .setting(setting)
              .quarter(quarter)
              .firstDay(day)
              .limit(row.limit())
              .adjudication(row.adjudication())
              .rationale(row.rationale())
              .citation(citation)
              .build());
    }
    Map<LocalDate, UnitLimitTable.Whole> whole = new TreeMap<>(old.whole());
    whole.put(day, new UnitLimitTable.Whole(quarter, citation));
    LocalDate first = rows.stream().map(UnitLimit::firstDay).min(LocalDate::compareTo).orElse(day);
    String name = "ncci-mue-" + setting.label().replace(' ', '-');
    return new UnitLimitTable(setting, new Edition(name, first, day, digest(rows)), rows, whole);
  }

  private void readAddOns(PublisherFile file, PublishedName name, FileBytes bytes)
      throws IOException {
    if (!addOns.isEmpty()) {
      throw bytes.refuse(
          "a second add-on table", "one at a time: " + addOns.get(0).file() + " was given");
    }
    LocalDate day = name.dayOf(file, "AOC_V2026Q4-MCR.txt");
    List<AddOnEdit> edits = new AddOnFileReader(bytes).read();
    List<LocalDate> days =
        edits.stream().flatMap(edit -> edit.firstDay().stream()).sorted().toList();
    LocalDate first = days.get(0);
    Citation citation =
        new Citation("NCCI-FILE", "national add-on table of " + day, EvidenceGrade.A);
    Edition edition = new Edition("add-on-edits", first, day, digest(edits));
    addOns.add(
        new AddOnFile(
            file.name(), new AddOnEdits(edition, citation, AddOnEdits.Extent.WHOLE, edits)));
    files.add(
        report(file, PublisherTable.ADD_ON_EDITS, day, bytes)
            .version(name.version().orElseGet(() -> PublishedName.quarter(day)))
            .rows(edits.size())
            .kept(edits.size())
            .neverInForce(0)
            .earliestFirstDay(first)
            .latestFirstDay(days.get(days.size() - 1))
            .build());
  }

  private static FileReport.Builder report(
      PublisherFile file, PublisherTable table, LocalDate day, FileBytes bytes) {
    FileReport.Builder report = FileReport.builder();
    report.name(file.name()).table(table).asOf(day).digest(bytes.digest());
    return report;
  }

  private static String digest(List<?> rows) {
    Hasher digest = Hashing.sha256().newHasher();
    rows.stream()
        .map(Object::toString)
        .sorted()
        .forEach(row -> digest.putUnencodedChars(row).putChar('\n'));
    return "sha256:" + digest.hash();
  }

  private LoadedTables loaded() {
    LoadReport.Builder report = LoadReport.builder();
    report.addAllFiles(ImmutableList.sortedCopyOf(ORDER, files));
    Map<NcciSetting, PairEditTable> pairTables = new EnumMap<>(NcciSetting.class);
    pairs.forEach(
        (setting, parts) -> {
          PairEditTable table = parts.table();
          pairTables.put(setting, table);
          report.addPairTables(TableChanges.pairs(before.pairEdits(setting), table));
        });
    Map<NcciSetting, UnitLimitTable> limitTables = new EnumMap<>(NcciSetting.class);
    limits.forEach(
        (setting, file) -> {
          limitTables.put(setting, file.table());
          report.addLimitTables(
              TableChanges.limits(before.unitLimits(setting), file.table(), file.day()));
        });
    Optional<AddOnEdits> addOnTable = addOns.stream().map(AddOnFile::table).findFirst();
    addOnTable.ifPresent(
        table -> report.addOnTable(TableChanges.addOns(before.addOnEdits(), table)));
    return new LoadedTables(before.with(pairTables, limitTables, addOnTable), report.build());
  }
}
