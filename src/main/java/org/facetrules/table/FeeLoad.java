package org.facetrules.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.EvidenceGrade;

/** One loading of files of payment: reads them all, then builds the tables. */
final class FeeLoad {
  /** From this year on there is a file for those who qualify and one for those who do not. */
  private static final int FIRST_YEAR_OF_TWO_FILES = 2026;

  private final FeeTables before;
  private final List<RelativeValues.DatedValue> values;
  private final List<ConversionFactor> factors;
  private final List<MedicareLocality> localities = new ArrayList<>();
  private final List<LocalityCounties> counties;
  private final Map<String, ZipLocality> zips;
  private final List<FeeFileReport> files = new ArrayList<>();
  private final List<Qualifying> qualifying = new ArrayList<>();

  /** A file for those who qualify, whose rows must be those of the other file. */
  private record Qualifying(String file, RelativeValueFileReader.Read read) {}

  private FeeLoad(FeeTables before) {
    this.before = before;
    this.values = new ArrayList<>(before.relativeValues().all());
    this.factors = new ArrayList<>(before.conversionFactors().all());
    before.localities().years().forEach(year -> localities.addAll(before.localities().of(year)));
    this.counties = new ArrayList<>(before.counties());
    this.zips = new HashMap<>(before.zips());
  }

  static LoadedFees of(FeeTables before, List<PublisherFile> files) {
    FeeLoad load = new FeeLoad(before);
    for (PublisherFile file : files) {
      try (FileBytes bytes = new FileBytes(file.name(), file.open())) {
        load.read(file, bytes);
      } catch (IOException failed) {
        throw new UncheckedIOException(file.name() + " cannot be read", failed);
      }
    }
    load.compareQualifying();
    return load.loaded();
  }

  private void read(PublisherFile file, FileBytes bytes) throws IOException {
    switch (kind(bytes)) {
      case RELATIVE_VALUES -> readValues(file, bytes);
      case LOCALITIES -> readLocalities(bytes);
      case COUNTIES -> readCounties(bytes);
      case ZIP_CODES -> readZips(bytes);
    }
  }

  static FeeFileKind kind(FileBytes bytes) throws IOException {
    String head = new String(bytes.head(), ISO_8859_1);
    String expected =
        "relative values (PPRRVU) or geographic indices (GPCI) as CSV, counties (LOCCO) as CSV, or"
            + " localities of ZIP codes (ZIP5) as text";
    if (head.isBlank()) {
      throw bytes.refuse("an empty file", expected);
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      throw bytes.refuse("a workbook or a zip archive", "the CSV or text file of it");
    }
    String letters = head.toUpperCase(Locale.ROOT);
    if (letters.contains("RELATIVE VALUE FILE")) {
      return FeeFileKind.RELATIVE_VALUES;
    }
    if (letters.contains("GEOGRAPHIC PRACTICE COST INDICES")) {
      return FeeFileKind.LOCALITIES;
    }
    if (letters.contains("COUNTIES INCLUDED IN")) {
      return FeeFileKind.COUNTIES;
    }
    if (head.matches("(?s)[A-Z]{2}\\d{12}.*")) {
      return FeeFileKind.ZIP_CODES;
    }
    throw bytes.refuse(
        "a file that starts with " + PublisherFileException.quote(head.strip()), expected);
  }

  private void readValues(PublisherFile file, FileBytes bytes) throws IOException {
    RelativeValueFileReader.Read read = new RelativeValueFileReader(bytes).read();
    LocalDate firstDay = file.asOf().orElse(read.firstDay());
    if (firstDay.getYear() != read.firstDay().getYear()) {
      throw bytes.refuse(
          "a release of " + read.label(), "one of the year of the day given, " + firstDay);
    }
    Optional<FactorKind> kind = kind(file, firstDay.getYear(), bytes);
    String id = id(file.name());
    Citation citation =
        new Citation("FEE-FILE", "relative value file of " + read.label(), EvidenceGrade.A);
    addFactor(firstDay, kind, read, citation);
    if (kind.filter(of -> of == FactorKind.QUALIFYING).isPresent()) {
      qualifying.add(new Qualifying(file.name(), read));
    } else {
      RelativeValueRelease release =
          new RelativeValueRelease(id, firstDay, read.label(), ImmutableList.of(citation));
      values.removeIf(row -> row.release().firstDay().equals(firstDay));
      read.values().forEach(value -> values.add(new RelativeValues.DatedValue(release, value)));
    }
    report(
        bytes,
        FeeFileKind.RELATIVE_VALUES,
        firstDay,
        read.values().size(),
        "release of %s, conversion factor %s%s"
            .formatted(read.label(), read.factor(), kind.map(of -> ", " + of.label()).orElse("")));
  }

  private static Optional<FactorKind> kind(PublisherFile file, int year, FileBytes bytes) {
    String name = file.name().toLowerCase(Locale.ROOT);
    if (name.contains("nonqpp")) {
      return Optional.of(FactorKind.NON_QUALIFYING);
    }
    if (name.contains("qpp")) {
      return Optional.of(FactorKind.QUALIFYING);
    }
    if (year >= FIRST_YEAR_OF_TWO_FILES) {
      throw bytes.refuse(
          "a file of " + year + " whose name does not tell whose it is",
          "nonQPP or QPP in the name: since 2026 there are two files");
    }
    return Optional.empty();
  }

  private static String id(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.indexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }

  /** A factor that is known already stays as it is; another one takes its place from the day on. */
  private void addFactor(
      LocalDate firstDay,
      Optional<FactorKind> kind,
      RelativeValueFileReader.Read read,
      Citation citation) {
    ConversionFactor added =
        new ConversionFactor(
            new EffectivePeriod(firstDay, LocalDate.of(firstDay.getYear(), 12, 31)),
            kind,
            read.factor(),
            ImmutableList.of(citation));
    for (ConversionFactor known : ImmutableList.copyOf(factors)) {
      if (!known.period().contains(firstDay) || !known.kind().equals(kind)) {
        continue;
      }
      if (known.factor().compareTo(added.factor()) == 0) {
        return;
      }
      factors.remove(known);
      if (known.period().firstDay().isBefore(firstDay)) {
        factors.add(
            new ConversionFactor(
                new EffectivePeriod(known.period().firstDay(), firstDay.minusDays(1)),
                known.kind(),
                known.factor(),
                known.citations()));
      }
    }
    factors.removeIf(
        later ->
            later.kind().equals(kind)
                && later.period().firstDay().isAfter(firstDay)
                && later.period().firstDay().getYear() == firstDay.getYear());
    factors.add(added);
  }

  /** The relative values of both files are one table here: a difference is not passed over. */
  private void compareQualifying() {
    for (Qualifying file : qualifying) {
      RelativeValues table =
          new RelativeValues(before.relativeValues().edition(), ImmutableList.copyOf(values));
      for (RelativeValue value : file.read().values()) {
        RelativeValueAnswer answer = table.on(value.code(), value.part(), file.read().firstDay());
        if (answer instanceof RelativeValueAnswer.Found found
            && found.release().firstDay().equals(file.read().firstDay())
            && !found.value().equals(value)) {
          throw new PublisherFileException(
              file.file(),
              PublisherFileException.Place.WHOLE_FILE,
              "other relative values of " + value.code() + " than in the file nonQPP",
              "the same, as the library has one table of them");
        }
      }
    }
  }

  private void readLocalities(FileBytes bytes) throws IOException {
    LocalityFileReader.Read read = new LocalityFileReader(bytes).read();
    localities.removeIf(row -> row.year() == read.year());
    localities.addAll(read.localities());
    report(
        bytes,
        FeeFileKind.LOCALITIES,
        LocalDate.of(read.year(), 1, 1),
        read.localities().size(),
        "localities of " + read.year());
  }

  private void readCounties(FileBytes bytes) throws IOException {
    List<LocalityCounties> read = new CountyFileReader(bytes).read();
    counties.clear();
    counties.addAll(read);
    report(bytes, FeeFileKind.COUNTIES, LocalDate.MIN, read.size(), "counties");
  }

  private void readZips(FileBytes bytes) throws IOException {
    Map<String, ZipLocality> read = new ZipFileReader(bytes).read();
    zips.clear();
    zips.putAll(read);
    report(bytes, FeeFileKind.ZIP_CODES, LocalDate.MIN, read.size(), "ZIP codes");
  }

  private void report(
      FileBytes bytes, FeeFileKind kind, LocalDate firstDay, long rows, String summary) {
    files.add(new FeeFileReport(bytes.name(), kind, firstDay, rows, summary, bytes.digest()));
  }

  private LoadedFees loaded() {
    return new LoadedFees(
        new FeeTables(
            Optional.of(
                new RelativeValues(
                    edition(before.relativeValues().edition(), values, latestRelease()), values)),
            Optional.of(
                new ConversionFactors(
                    edition(before.conversionFactors().edition(), factors, latestFactor()),
                    factors)),
            Optional.of(
                new MedicareLocalities(
                    edition(before.localities().edition(), localities, latestLocality()),
                    localities)),
            counties,
            zips),
        files);
  }

  private LocalDate latestRelease() {
    return values.stream()
        .map(row -> row.release().firstDay())
        .max(LocalDate::compareTo)
        .orElse(before.relativeValues().edition().asOf());
  }

  private LocalDate latestFactor() {
    return factors.stream()
        .map(factor -> factor.period().lastDay())
        .max(LocalDate::compareTo)
        .orElse(before.conversionFactors().edition().asOf());
  }

  private LocalDate latestLocality() {
    return localities.stream()
        .map(row -> LocalDate.of(row.year(), 12, 31))
        .max(LocalDate::compareTo)
        .orElse(before.localities().edition().asOf());
  }

  private static Edition edition(Edition old, List<?> rows, LocalDate asOf) {
    Edition loaded = new Edition(old.table(), old.from(), asOf, RowDigest.of(rows));
    return old.table().equals("relative-values") ? loaded.throughItsQuarter() : loaded;
  }
}
