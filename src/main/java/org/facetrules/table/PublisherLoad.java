package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    PublisherTable table = PublisherHead.tableOf(bytes);
    PublishedName name = PublishedName.of(file, table);
    switch (table) {
      case PAIR_EDITS -> readPairs(file, name, bytes);
      case UNIT_LIMITS -> readLimits(file, name, bytes);
      case ADD_ON_EDITS -> readAddOns(file, name, bytes);
    }
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
    LocalDate day = name.dayOf(file, PublisherTable.PAIR_EDITS);
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
    LimitFileReader.Read read = new LimitFileReader(bytes, name.setting()).read();
    LimitFile other = limits.get(read.setting());
    if (other != null) {
      throw bytes.refuse(
          "a second table of " + read.setting().label() + " unit limits",
          "one of a setting at a time: " + other.file() + " was given");
    }
    LocalDate day = name.dayOf(file, PublisherTable.UNIT_LIMITS);
    String quarter = PublishedName.quarter(day);
    limits.put(
        read.setting(),
        new LimitFile(
            file.name(), day, LoadedLimits.table(before.unitLimits(read.setting()), read, day)));
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

  private void readAddOns(PublisherFile file, PublishedName name, FileBytes bytes)
      throws IOException {
    if (!addOns.isEmpty()) {
      throw bytes.refuse(
          "a second add-on table", "one at a time: " + addOns.get(0).file() + " was given");
    }
    LocalDate day = name.dayOf(file, PublisherTable.ADD_ON_EDITS);
    List<AddOnEdit> edits = new AddOnFileReader(bytes).read();
    List<LocalDate> days =
        edits.stream().flatMap(edit -> edit.firstDay().stream()).sorted().toList();
    LocalDate first = days.get(0);
    Citation citation =
        new Citation("NCCI-FILE", "national add-on table of " + day, EvidenceGrade.A);
    Edition edition =
        new Edition("add-on-edits", first, day, RowDigest.of(edits)).throughItsQuarter();
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
