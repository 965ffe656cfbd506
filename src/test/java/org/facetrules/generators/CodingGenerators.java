package org.facetrules.generators;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.LevelReading;
import org.facetrules.anatomy.MedialBranch;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.claim.ServiceLine;
import org.facetrules.coding.DayBook;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.Technique;

/** Random days for the coder, none of them too odd to happen. */
public final class CodingGenerators {
  private static final List<FacetLevel> SPINE = List.of(FacetLevel.values());

  private static final List<String> FACET_CODES =
      List.of(
          "64490", "64491", "64492", "64493", "64494", "64495", "0213T", "0214T", "0215T", "0216T",
          "0217T", "0218T", "64633", "64634", "64635", "64636");

  private static final List<List<Modifier>> SIDES =
      List.of(
          List.of(), List.of(Modifier.BILATERAL), List.of(Modifier.LEFT), List.of(Modifier.RIGHT));

  private CodingGenerators() {}

  /** A documented side. */
  public static Arbitrary<Laterality> sides() {
    return Arbitraries.of(Laterality.class);
  }

  /** A side, or none documented. */
  public static Arbitrary<Optional<Laterality>> sidesOrNone() {
    return sides().optional(0.8);
  }

  /** A purpose, mostly diagnostic, so that whole lines are; or none documented. */
  public static Arbitrary<Optional<Purpose>> purposes() {
    return Arbitraries.frequency(
        Tuple.of(6, Optional.of(Purpose.DIAGNOSTIC)),
        Tuple.of(1, Optional.of(Purpose.THERAPEUTIC)),
        Tuple.of(1, Optional.empty()));
  }

  /** A level with a documented side. */
  public static Arbitrary<TreatedLevel> sidedLevels() {
    return Combinators.combine(Arbitraries.of(FacetLevel.class), sides()).as(TreatedLevel::of);
  }

  /** A level with or without side. */
  public static Arbitrary<TreatedLevel> levels() {
    return Combinators.combine(Arbitraries.of(FacetLevel.class), sidesOrNone())
        .as(TreatedLevel::new);
  }

  /** Techniques of one code family, or of the unlisted code, with a guidance that has a code. */
  public static Arbitrary<FacetProcedure.Builder> kindsOfService() {
    return Combinators.combine(
            Arbitraries.of(Technique.class),
            Arbitraries.of(ImageGuidance.FLUOROSCOPY, ImageGuidance.CT, ImageGuidance.ULTRASOUND),
            purposes())
        .as(
            (technique, guidance, purpose) ->
                FacetProcedure.builder().technique(technique).guidance(guidance).purpose(purpose));
  }

  /**
   * Procedures of any kind, one to four, each with one to seven sites with or without side, all in
   * one stretch of the spine so that they meet.
   */
  public static Arbitrary<List<FacetProcedure>> procedures() {
    return spans()
        .flatMap(
            span ->
                Combinators.combine(kindsOfService(), levels().list().ofMinSize(1).ofMaxSize(7))
                    .as(
                        (kind, sites) ->
                            procedure(kind, sites.stream().map(site -> moved(site, span)).toList()))
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(4));
  }

  /** A procedure with sites that are given as values. */
  public static FacetProcedure procedure(FacetProcedure.Builder builder, List<TreatedLevel> sites) {
    sites.forEach(site -> builder.addSite(LevelReading.of(site)));
    return builder.build();
  }

  /** Two to ten neighbouring branches of the chain from C3 to the L5 dorsal ramus. */
  public static Arbitrary<List<MedialBranch>> neighbouringBranches() {
    List<MedialBranch> chain = chain();
    return Combinators.combine(
            Arbitraries.integers().between(0, chain.size() - 2),
            Arbitraries.integers().between(2, 10))
        .as((from, count) -> chain.subList(from, Math.min(from + count, chain.size())));
  }

  /** A day on which any joint and side may be injected, destroyed or both; all sides documented. */
  public static Arbitrary<DayBook> mixedDays() {
    return Combinators.combine(
            entries().list().ofMaxSize(8), sidedLevels().list().ofMaxSize(8), spans())
        .as(
            (injected, destroyed, span) -> {
              DayBook book = new DayBook();
              injected.forEach(e -> book.inject(moved(e.site(), span), e.purpose()));
              destroyed.forEach(site -> book.destroy(moved(site, span)));
              return book;
            })
        .filter(book -> !book.isEmpty());
  }

  /** A day of one code family with up to twelve sites, sides documented or not. */
  public static Arbitrary<DayBook> singleFamilyDays() {
    Arbitrary<Writer> writers =
        Arbitraries.of(
            (book, entry) -> book.inject(entry.site(), entry.purpose()),
            (book, entry) -> book.injectUnderUltrasound(entry.site()),
            (book, entry) -> book.destroy(entry.site()));
    return Combinators.combine(writers, openEntries().list().ofMinSize(1).ofMaxSize(12), spans())
        .as(
            (writer, entries, span) -> {
              DayBook book = new DayBook();
              entries.forEach(
                  e -> writer.write(book, new Entry(moved(e.site(), span), e.purpose())));
              return book;
            });
  }

  /**
   * A day of up to twelve services of any kind in one stretch of the spine. A joint has services
   * with documented sides, or a single one without: the facts do not say what an injection and a
   * destruction at a joint are of which a side is missing. A joint is injected under one guidance:
   * two are a question to the provider.
   */
  public static Arbitrary<DayBook> severalServiceDays() {
    return Combinators.combine(services().list().ofMinSize(1).ofMaxSize(12), spans())
        .as(
            (services, span) -> {
              DayBook book = new DayBook();
              Map<FacetLevel, List<Service>> written = new EnumMap<>(FacetLevel.class);
              for (Service service : services) {
                Service here = service.at(moved(service.entry().site(), span));
                List<Service> others =
                    written.computeIfAbsent(here.entry().site().level(), any -> new ArrayList<>());
                if (others.stream().allMatch(here::suits)) {
                  others.add(here);
                  here.kind().writer.write(book, here.entry());
                }
              }
              return book;
            });
  }

  /** Lines of facet codes with sides, some with units, most of which no day makes. */
  public static Arbitrary<List<ServiceLine>> facetLines() {
    return Combinators.combine(
            Arbitraries.of(FACET_CODES).map(ProcedureCode::of),
            Arbitraries.of(SIDES),
            Arbitraries.frequency(Tuple.of(6, 1), Tuple.of(2, 2), Tuple.of(1, 3)))
        .as(ServiceLine::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  /** Lines of any code and modifiers that a text can name. */
  public static Arbitrary<ServiceLine> lines() {
    Arbitrary<String> ends = Arbitraries.strings().numeric().withCharRange('A', 'Z').ofLength(1);
    Arbitrary<ProcedureCode> codes =
        Combinators.combine(ends, Arbitraries.strings().numeric().ofLength(3), ends)
            .as((first, digits, last) -> first + digits + last)
            // An x and digits are units in any text.
            .filter(value -> !value.matches("X[0-9]{4}"))
            .map(ProcedureCode::of);
    Arbitrary<Modifier> modifiers =
        Arbitraries.strings()
            .numeric()
            .withCharRange('A', 'Z')
            .ofLength(2)
            .filter(value -> !value.matches("X[0-9]"))
            .map(Modifier::of);
    return Combinators.combine(
            codes, modifiers.list().ofMaxSize(4), Arbitraries.integers().between(1, 9999))
        .as(ServiceLine::new);
  }

  /** A site with the purpose of its injection. */
  public record Entry(TreatedLevel site, Optional<Purpose> purpose) {}

  private enum ServiceKind {
    INJECTION((book, entry) -> book.inject(entry.site(), entry.purpose())),
    ULTRASOUND((book, entry) -> book.injectUnderUltrasound(entry.site())),
    DESTRUCTION((book, entry) -> book.destroy(entry.site())),
    UNLISTED((book, entry) -> book.pulse(entry.site()));

    // The writers are functions without state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Writer writer;

    ServiceKind(Writer writer) {
      this.writer = writer;
    }
  }

  private record Service(ServiceKind kind, Entry entry) {
    Service at(TreatedLevel site) {
      return new Service(kind, new Entry(site, entry.purpose()));
    }

    /** Whether both can be documented for one joint without a question. */
    boolean suits(Service other) {
      boolean guidances =
          EnumSet.of(kind, other.kind)
              .equals(EnumSet.of(ServiceKind.INJECTION, ServiceKind.ULTRASOUND));
      return entry.site().laterality().isPresent()
          && other.entry.site().laterality().isPresent()
          && !guidances;
    }
  }

  private static Arbitrary<Service> services() {
    Arbitrary<ServiceKind> kinds =
        Arbitraries.frequency(
            Tuple.of(4, ServiceKind.INJECTION),
            Tuple.of(4, ServiceKind.DESTRUCTION),
            Tuple.of(2, ServiceKind.ULTRASOUND),
            Tuple.of(1, ServiceKind.UNLISTED));
    return Combinators.combine(kinds, openEntries()).as(Service::new);
  }

  private interface Writer {
    DayBook write(DayBook book, Entry entry);
  }

  /** A stretch of the spine into which sites are moved, so that they meet often. */
  private record Span(int first, int size) {}

  private static Arbitrary<Entry> entries() {
    return Combinators.combine(sidedLevels(), purposes()).as(Entry::new);
  }

  private static Arbitrary<Entry> openEntries() {
    return Combinators.combine(levels(), purposes()).as(Entry::new);
  }

  private static Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(2, SPINE.size()),
            Arbitraries.integers().between(0, SPINE.size() - 2))
        .as((size, first) -> new Span(Math.min(first, SPINE.size() - size), size));
  }

  private static TreatedLevel moved(TreatedLevel site, Span span) {
    int index = span.first() + SPINE.indexOf(site.level()) % span.size();
    return new TreatedLevel(SPINE.get(index), site.laterality());
  }

  private static List<MedialBranch> chain() {
    List<MedialBranch> chain = new ArrayList<>();
    Optional<MedialBranch> next = Optional.of(MedialBranch.C3);
    while (next.isPresent()) {
      chain.add(next.get());
      next = next.get().below();
    }
    return chain;
  }

  /** The levels of some sites. */
  public static Set<FacetLevel> joints(List<TreatedLevel> sites) {
    return sites.stream().map(TreatedLevel::level).collect(Collectors.toUnmodifiableSet());
  }
}
