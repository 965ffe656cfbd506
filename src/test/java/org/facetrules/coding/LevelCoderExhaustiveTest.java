package org.facetrules.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.Technique;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every subset of neighbouring levels with every combination of sides, against the oracle. Windows
 * slide over the whole spine, so they also lie across T12-L1 and L1-L2.
 */
class LevelCoderExhaustiveTest {
  private static final int MOST_DIFFERENCES_SHOWN = 5;

  /** What may be written for a level, beside nothing at all. */
  private static final List<Entry> SIDES =
      List.of(sided(Laterality.LEFT), sided(Laterality.RIGHT), sided(Laterality.BILATERAL));

  private static final List<Entry> SIDES_AND_UNDOCUMENTED =
      List.of(
          sided(Laterality.LEFT),
          sided(Laterality.RIGHT),
          sided(Laterality.BILATERAL),
          (book, writer, level) -> writer.write(book, TreatedLevel.of(level), Optional.empty()));

  @ParameterizedTest
  @EnumSource
  void injections_fiveLevels(CheckedProfile profile) {
    Check check = new Check(profile, DayBook::inject);
    DayBook.windows(5).forEach(window -> check.all(window, SIDES));
    assertThat(check.differences).isEmpty();
    assertThat(check.days).isEqualTo(21 * 1023);
  }

  @ParameterizedTest
  @EnumSource
  void injectionsUnderUltrasound_fiveLevels(CheckedProfile profile) {
    Check check = new Check(profile, (book, s, p) -> book.injectUnderUltrasound(s));
    DayBook.windows(5).forEach(window -> check.all(window, SIDES));
    assertThat(check.differences).isEmpty();
    assertThat(check.days).isEqualTo(21 * 1023);
  }

  @ParameterizedTest
  @EnumSource
  void destruction_fiveLevels(CheckedProfile profile) {
    Check check = new Check(profile, (book, s, p) -> book.destroy(s));
    DayBook.windows(5).forEach(window -> check.all(window, SIDES));
    assertThat(check.differences).isEmpty();
    assertThat(check.days).isEqualTo(21 * 1023);
  }

  @ParameterizedTest
  @EnumSource
  void sidesNotDocumented_fourLevels(CheckedProfile profile) {
    List<Check> checks =
        List.of(
            new Check(profile, DayBook::inject),
            new Check(profile, (book, s, p) -> book.injectUnderUltrasound(s)),
            new Check(profile, (book, s, p) -> book.destroy(s)),
            new Check(profile, (book, s, p) -> book.pulse(s)));
    for (Check check : checks) {
      DayBook.windows(4).forEach(window -> check.all(window, SIDES_AND_UNDOCUMENTED));
      assertThat(check.differences).isEmpty();
      assertThat(check.days).isEqualTo(22 * 624);
    }
  }

  @Test
  void purposes_threeLevels_eachCellItsOwn() {
    for (CheckedProfile profile :
        List.of(
            CheckedProfile.CPT_2026,
            CheckedProfile.MEDICARE,
            CheckedProfile.MEDICARE_ASC,
            CheckedProfile.MEDICARE_HOSPITAL)) {
      Check check = new Check(profile, DayBook::inject);
      check.all(List.of(FacetLevel.L3_L4, FacetLevel.L4_L5, FacetLevel.L5_S1), purposes());
      check.all(List.of(FacetLevel.C6_C7, FacetLevel.C7_T1, FacetLevel.T1_T2), purposes());
      check.all(List.of(FacetLevel.T11_T12, FacetLevel.T12_L1, FacetLevel.L1_L2), purposes());
      assertThat(check.differences).isEmpty();
      assertThat(check.days).isEqualTo(3 * 4095);
    }
  }

  @Test
  void purposes_fiveLevels_oneForTheWholeDay() {
    for (Optional<Purpose> purpose :
        List.of(
            Optional.of(Purpose.DIAGNOSTIC),
            Optional.of(Purpose.THERAPEUTIC),
            Optional.<Purpose>empty())) {
      for (CheckedProfile profile : CheckedProfile.values()) {
        Check check = new Check(profile, (book, s, p) -> book.inject(s, purpose));
        check.all(DayBook.windows(5).get(20), SIDES_AND_UNDOCUMENTED);
        check.all(DayBook.windows(5).get(17), SIDES_AND_UNDOCUMENTED);
        assertThat(check.differences).isEmpty();
        assertThat(check.days).isEqualTo(2 * 3124);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyTechniqueAndGuidance_threeLevels(CheckedProfile profile) {
    for (Technique technique : Technique.values()) {
      for (ImageGuidance guidance :
          List.of(ImageGuidance.FLUOROSCOPY, ImageGuidance.CT, ImageGuidance.ULTRASOUND)) {
        Check check = new Check(profile, writer(technique, guidance));
        check.all(DayBook.windows(3).get(22), SIDES_AND_UNDOCUMENTED);
        check.all(DayBook.windows(3).get(18), SIDES_AND_UNDOCUMENTED);
        assertThat(check.differences).isEmpty();
        assertThat(check.days).isEqualTo(2 * 124);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void injectionAndDestruction_threeLevels(CheckedProfile profile) {
    Check check = new Check(profile, DayBook::inject);
    DayBook.windows(3).forEach(window -> check.all(window, injectedAndDestroyed()));
    assertThat(check.differences).isEmpty();
    assertThat(check.days).isEqualTo(23 * 4095);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfService_twoLevels_eachSideItsOwn(CheckedProfile profile) {
    Check check = new Check(profile, DayBook::inject);
    DayBook.windows(2).forEach(window -> check.all(window, kindsBySide()));
    assertThat(check.differences).isEmpty();
    assertThat(check.days).isEqualTo(24 * 2400);
  }

  /** Nothing or a side injected, nothing or a side destroyed. */
  private static List<Entry> injectedAndDestroyed() {
    List<Entry> entries = new ArrayList<>();
    for (Optional<Laterality> injected : DayBook.sidesOrAbsent()) {
      for (Optional<Laterality> destroyed : DayBook.sidesOrAbsent()) {
        if (injected.isPresent() || destroyed.isPresent()) {
          entries.add(
              (book, writer, level) -> {
                injected.ifPresent(
                    side ->
                        book.inject(TreatedLevel.of(level, side), Optional.of(Purpose.DIAGNOSTIC)));
                destroyed.ifPresent(side -> book.destroy(TreatedLevel.of(level, side)));
              });
        }
      }
    }
    return entries;
  }

  /** Each side of a level: nothing, or one of six mixtures of services. */
  private static List<Entry> kindsBySide() {
    List<BiConsumer<DayBook, TreatedLevel>> kinds =
        List.of(
            (book, site) -> book.inject(site, Optional.of(Purpose.DIAGNOSTIC)),
            DayBook::injectUnderUltrasound,
            DayBook::destroy,
            (book, site) -> book.destroy(site).inject(site, Optional.of(Purpose.THERAPEUTIC)),
            (book, site) -> book.injectUnderUltrasound(site).destroy(site),
            DayBook::pulse);
    List<Entry> entries = new ArrayList<>();
    for (int number = 1; number < 49; number++) {
      int left = number % 7;
      int right = number / 7;
      entries.add(
          (book, writer, level) -> {
            if (left > 0) {
              kinds.get(left - 1).accept(book, TreatedLevel.of(level, Laterality.LEFT));
            }
            if (right > 0) {
              kinds.get(right - 1).accept(book, TreatedLevel.of(level, Laterality.RIGHT));
            }
          });
    }
    return entries;
  }

  private static Writer writer(Technique technique, ImageGuidance guidance) {
    return (book, site, purpose) ->
        book.write(
            technique,
            guidance,
            site,
            purpose,
            switch (technique) {
              case MEDIAL_BRANCH_BLOCK, INTRA_ARTICULAR, FACET_INJECTION, CYST_RUPTURE ->
                  guidance == ImageGuidance.ULTRASOUND
                      ? book.day().underUltrasound
                      : book.day().injected;
              // Destruction without fluoroscopy or CT is unlisted: coding facts, section 1.
              case RADIOFREQUENCY_ABLATION, COOLED_RADIOFREQUENCY ->
                  guidance == ImageGuidance.ULTRASOUND ? book.day().unlisted : book.day().destroyed;
              default -> book.day().unlisted;
            });
  }

  /** Every pair of cells of a level: nothing, diagnostic, therapeutic, purpose not known. */
  private static List<Entry> purposes() {
    List<List<Optional<Purpose>>> cells =
        List.of(
            List.of(),
            List.of(Optional.of(Purpose.DIAGNOSTIC)),
            List.of(Optional.of(Purpose.THERAPEUTIC)),
            List.of(Optional.empty()));
    List<Entry> entries = new ArrayList<>();
    for (List<Optional<Purpose>> left : cells) {
      for (List<Optional<Purpose>> right : cells) {
        if (!left.isEmpty() || !right.isEmpty()) {
          entries.add(
              (book, writer, level) -> {
                left.forEach(p -> writer.write(book, TreatedLevel.of(level, Laterality.LEFT), p));
                right.forEach(p -> writer.write(book, TreatedLevel.of(level, Laterality.RIGHT), p));
              });
        }
      }
    }
    return entries;
  }

  private static Entry sided(Laterality side) {
    return (book, writer, level) ->
        writer.write(book, TreatedLevel.of(level, side), Optional.of(Purpose.DIAGNOSTIC));
  }

  /** Writes a level into a day in one way. */
  private interface Entry {
    void write(DayBook book, Writer writer, FacetLevel level);
  }

  /** Which kind of service is written. */
  private interface Writer {
    void write(DayBook book, TreatedLevel site, Optional<Purpose> purpose);
  }

  /** Runs through all days over some levels and notes where coder and oracle differ. */
  private static final class Check {
    final List<String> differences = new ArrayList<>();
    int days;
    private final CheckedProfile profile;
    private final Writer writer;

    Check(CheckedProfile profile, Writer writer) {
      this.profile = profile;
      this.writer = writer;
    }

    void all(List<FacetLevel> levels, List<Entry> entries) {
      int choices = entries.size() + 1;
      int combinations = (int) Math.pow(choices, levels.size());
      for (int number = 1; number < combinations; number++) {
        DayBook book = new DayBook();
        int rest = number;
        for (FacetLevel level : levels) {
          int choice = rest % choices;
          rest /= choices;
          if (choice > 0) {
            entries.get(choice - 1).write(book, writer, level);
          }
        }
        compare(book);
      }
    }

    private void compare(DayBook book) {
      days++;
      List<String> expected = book.expected(profile);
      List<String> coded = book.coded(profile);
      if (!coded.equals(expected) && differences.size() < MOST_DIFFERENCES_SHOWN) {
        differences.add(book + "expected " + expected + ", coded " + coded);
      }
    }
  }
}
