package org.facetrules.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facetrules.generators.AnatomyGenerators;

/**
 * The laws of notation: what is printed reads back, mirrors mirror, and no text breaks the reader.
 */
class NotationPropertiesTest {
  private static final Pattern SIDE = Pattern.compile("left|right");

  @Property(seed = "64490")
  void printed_readsBack(@ForAll("levels") List<TreatedLevel> levels) {
    LevelReading reading = LevelNotation.readLevels(LevelNotation.print(levels));
    assertThat(reading.levels()).containsExactlyInAnyOrderElementsOf(levels);
    assertThat(LevelNotation.print(reading.levels())).isEqualTo(LevelNotation.print(levels));
  }

  @Property(seed = "64490")
  void sidedLevels_readBackInAnyOrderAndStyle(@ForAll("sided") List<TreatedLevel> levels) {
    String trailing = String.join(", ", levels.stream().map(TreatedLevel::label).toList());
    String leading =
        String.join("; ", levels.stream().map(NotationPropertiesTest::sideFirst).toList());
    assertThat(LevelNotation.readLevels(trailing).levels()).isEqualTo(levels);
    assertThat(LevelNotation.readLevels(leading).levels()).isEqualTo(levels);
  }

  @Property(seed = "64490")
  void mirroredText_hasTheMirroredReading(@ForAll("plainTexts") String text) {
    Optional<LevelReading> reading = levels(text);
    Optional<LevelReading> mirrored = levels(mirror(text));
    assertThat(mirrored.map(LevelReading::levels))
        .isEqualTo(reading.map(seen -> seen.levels().stream().map(TreatedLevel::mirror).toList()));
    assertThat(mirrored.map(NotationPropertiesTest::readLevels))
        .isEqualTo(reading.map(NotationPropertiesTest::mirroredLevels));
  }

  @Property(seed = "64490")
  void writtenOtherwise_readsTheSame(@ForAll("levels") List<TreatedLevel> levels) {
    String text = LevelNotation.print(levels);
    List<TreatedLevel> read = LevelNotation.readLevels(text).levels();
    for (String variant :
        List.of(
            text.toLowerCase(Locale.ROOT),
            text.toUpperCase(Locale.ROOT),
            text.replace('-', '/'),
            text.replace('-', '\u2013'),
            text.replace("-", " \u2014 "),
            text.replace(' ', '\u00a0'),
            text.replace(", ", "; "),
            text.replace(", ", "\n"),
            text.replace(", ", " & "))) {
      assertThat(LevelNotation.readLevels(variant).levels()).as(variant).isEqualTo(read);
    }
  }

  @Property(seed = "64490")
  void anyText_isReadOrRefused(@ForAll String text) {
    assertReadOrRefused(text);
  }

  @Property(seed = "64490")
  void anyWordsOfTheTrade_areReadOrRefused(@ForAll("nonsense") String text) {
    assertReadOrRefused(text);
  }

  @Provide
  Arbitrary<List<TreatedLevel>> levels() {
    return AnatomyGenerators.treatedLevels();
  }

  @Provide
  Arbitrary<List<TreatedLevel>> sided() {
    return AnatomyGenerators.sidedLevels();
  }

  @Provide
  Arbitrary<String> nonsense() {
    return AnatomyGenerators.nonsense();
  }

  @Provide
  Arbitrary<String> plainTexts() {
    return AnatomyGenerators.plainTexts();
  }

  private static Set<Set<TreatedLevel>> readLevels(LevelReading reading) {
    return reading.readings().stream()
        .map(one -> Set.copyOf(one.levels()))
        .collect(Collectors.toSet());
  }

  private static Set<Set<TreatedLevel>> mirroredLevels(LevelReading reading) {
    return reading.readings().stream()
        .map(one -> one.levels().stream().map(TreatedLevel::mirror).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  private static void assertReadOrRefused(String text) {
    levels(text).ifPresent(reading -> assertEither(reading.levels(), reading.readings()));
    branches(text).ifPresent(reading -> assertEither(reading.branches(), reading.readings()));
  }

  private static void assertEither(List<?> clear, List<?> readings) {
    assertThat(clear.isEmpty()).isEqualTo(readings.size() > 1);
    assertThat(readings).hasSizeBetween(clear.isEmpty() ? 2 : 0, clear.isEmpty() ? 1000 : 0);
  }

  private static Optional<LevelReading> levels(String text) {
    try {
      return Optional.of(LevelNotation.readLevels(text));
    } catch (NotationException refusal) {
      assertThat(refusal.text()).isEqualTo(text);
      assertThat(refusal).hasMessageContaining("expected");
      return Optional.empty();
    }
  }

  private static Optional<BranchReading> branches(String text) {
    try {
      return Optional.of(LevelNotation.readBranches(text));
    } catch (NotationException refusal) {
      assertThat(refusal.text()).isEqualTo(text);
      assertThat(refusal).hasMessageContaining("expected");
      return Optional.empty();
    }
  }

  private static String sideFirst(TreatedLevel level) {
    return level.laterality().orElseThrow().label() + " " + level.level().label();
  }

  /** Left for right and right for left, in whole words. */
  private static String mirror(String text) {
    return SIDE.matcher(text).replaceAll(side -> side.group().equals("left") ? "right" : "left");
  }
}
