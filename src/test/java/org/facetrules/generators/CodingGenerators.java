package org.facetrules.generators;

import java.util.ArrayList;
import java.util.List;
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
import org.facetrules.coding.DayBook;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.Technique;

/** Random days for the coder, none of them too odd to happen. */
public final class CodingGenerators {
  private static final List<FacetLevel> SPINE = List.of(FacetLevel.values());

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

  /** A site with the purpose of its injection. */
  public record Entry(TreatedLevel site, Optional<Purpose> purpose) {}

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
