package org.facetrules.anatomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gives the side words of a text to its sites (levels or nerves).
 *
 * <p>A side word either covers the sites before it back to the previous side word, or the sites
 * behind it up to the next. Two orders of words are clear at once:
 *
 * <ol>
 *   <li>Sides behind: the text starts with a site, every side word has sites directly before it and
 *       none is tied to what follows by a separator before it and none behind. Sites after the last
 *       side word have no side. {@code L4-5 left, L5-S1 bilateral}.
 *   <li>Sides in front: the text starts with a side word, every side word has sites directly behind
 *       it and all but the first are tied to them. {@code right L3-4, left L4-5}.
 * </ol>
 *
 * <p>Otherwise every way that leaves no side word without sites is a reading. Sites between a side
 * word that covers forward and one that covers back are divided between them at each possible
 * place, or covered by both. One reading is clear, several are a question: {@code left L4-5 right
 * L5-S1}.
 *
 * <p>"Left and right" is one word for bilateral where sites stand on one side of it only; between
 * sites it may also be two words.
 */
final class SideRule {
  private static final int MOST_READINGS = 32;

  private final String text;
  private final List<SideReading> readings = new ArrayList<>();

  private SideRule(String text) {
    this.text = text;
  }

  /**
   * The side of each site, once for each reading of the text; no reading is empty.
   *
   * @throws NotationException when a side word finds no site
   */
  static List<List<Optional<Laterality>>> readings(String text, List<Slot> slots) {
    SideRule rule = new SideRule(text);
    for (List<Slot> variant : SidePairs.variants(text, slots)) {
      rule.read(SideRuns.of(variant));
    }
    return rule.result();
  }

  private List<List<Optional<Laterality>>> result() {
    boolean onlyStretched = readings.stream().allMatch(SideReading::stretched);
    List<List<Optional<Laterality>>> sides =
        readings.stream()
            // Readings in which each word has sites of its own come first.
            .sorted(Comparator.comparing(SideReading::stretched))
            .map(SideReading::sides)
            .distinct()
            .toList();
    if (sides.isEmpty() || (sides.size() == 1 && onlyStretched)) {
      throw new NotationException(
          text, text, "a side word has no level or nerve of its own, expected one beside each");
    }
    return sides;
  }

  private void read(SideRuns runs) {
    if (sidesBehind(runs)) {
      add(new SideWalk(runs).all(false));
    } else if (sidesInFront(runs)) {
      add(new SideWalk(runs).all(true));
    } else if (words(runs).allMatch(word -> runs.sitesBefore(word) || runs.sitesAfter(word))) {
      new SideWalk(runs).each(this::add);
    }
  }

  private static boolean sidesBehind(SideRuns runs) {
    return words(runs).allMatch(word -> runs.sitesBefore(word) && !runs.leansForward(word));
  }

  private static boolean sidesInFront(SideRuns runs) {
    return !runs.sitesBefore(0)
        && words(runs).allMatch(runs::sitesAfter)
        && words(runs).skip(1).allMatch(runs::leansForward);
  }

  private static IntStream words(SideRuns runs) {
    return IntStream.range(0, runs.count());
  }

  private void add(SideReading reading) {
    // Counted before equal ones are dropped: it is their number that grows with each side word.
    readings.add(reading);
    if (readings.size() > MOST_READINGS) {
      throw new NotationException(
          text,
          text,
          "more than " + MOST_READINGS + " readings, expected one side word behind each level");
    }
  }
}
