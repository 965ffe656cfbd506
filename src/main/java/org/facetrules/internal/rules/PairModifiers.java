package org.facetrules.internal.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.rule.RuleInput;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.FacetModifiers;
import org.facetrules.table.ModifierKind;
import org.facetrules.table.ModifierMeaning;
import org.facetrules.table.ModifierUse;
import org.facetrules.table.NcciAssociation;
import org.facetrules.table.NcciSetting;

/**
 * Which modifier resolves a pair edit with indicator 1, and on which of the two lines.
 *
 * <p>A distinct-service modifier (59, XE, XP, XS, XU) counts on the column 2 line; by the
 * practitioner table, from 2019-07-01, on either line. LT and RT count when one line says only LT
 * and the other only RT. A modifier for another body part counts on the line that is no facet line.
 * 58, 78 and 79 count on the column 2 line. 25 on a visit is FR-408's.
 */
final class PairModifiers {
  /** From this day on Part B takes a distinct-service modifier on either line (CR 11168). */
  private static final LocalDate EITHER_LINE = LocalDate.of(2019, 7, 1);

  private static final Citation OPPOSITE_SIDES =
      new Citation(
          "DERIVED",
          "from the rule of anatomic modifiers (FCSO236): LT and RT separate opposite sides",
          EvidenceGrade.C);

  /** How sides that are opposite are named. */
  static final String BOTH_SIDES = "LT and RT";

  private PairModifiers() {}

  /**
   * What resolves a pair.
   *
   * @param by the modifier
   * @param asserts what it says of the two services
   * @param citation where it was read
   */
  record Resolution(String by, String asserts, Optional<Citation> citation) {}

  static Optional<Resolution> of(MetPair pair, RuleInput input) {
    DayService one = pair.columnOne();
    DayService two = pair.columnTwo();
    Optional<Resolution> distinct = distinct(two);
    if (distinct.isEmpty() && countsOnEitherLine(input)) {
      distinct = distinct(one);
    }
    if (distinct.isPresent()) {
      return distinct;
    }
    if (areOpposite(one, two)) {
      return Optional.of(new Resolution(BOTH_SIDES, "opposite sides", Optional.of(OPPOSITE_SIDES)));
    }
    return globalPeriod(two).or(() -> otherBodyPart(pair));
  }

  static boolean countsOnEitherLine(RuleInput input) {
    return input.profile().pairTable(input.setting()) == NcciSetting.PRACTITIONER
        && !input.dateOfService().isBefore(EITHER_LINE);
  }

  static boolean areOpposite(DayService one, DayService other) {
    return (one.isOnlyOn(Modifier.LEFT) && other.isOnlyOn(Modifier.RIGHT))
        || (one.isOnlyOn(Modifier.RIGHT) && other.isOnlyOn(Modifier.LEFT));
  }

  /** The distinct-service modifier of a line, wherever the line stands in the pair. */
  static Optional<Resolution> distinct(DayService service) {
    for (Modifier modifier : service.modifiers()) {
      ModifierMeaning meaning = FacetModifiers.standard().find(modifier).orElse(null);
      if (meaning != null && meaning.kind() == ModifierKind.DISTINCT_SERVICE) {
        return Optional.of(new Resolution(modifier.value(), meaning.statement(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Resolution> globalPeriod(DayService service) {
    for (Modifier modifier : service.modifiers()) {
      ModifierMeaning meaning = FacetModifiers.standard().find(modifier).orElse(null);
      if (meaning != null
          && meaning.kind() == ModifierKind.GLOBAL_SURGERY
          && meaning.use() == ModifierUse.FACET_LINES_RARELY) {
        return Optional.of(new Resolution(modifier.value(), meaning.statement(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Resolution> otherBodyPart(MetPair pair) {
    DayService beside = pair.beside();
    if (beside.isFacet()) {
      return Optional.empty();
    }
    for (Modifier modifier : beside.modifiers()) {
      ModifierMeaning meaning = FacetModifiers.standard().find(modifier).orElse(null);
      if (meaning != null
          && meaning.kind() == ModifierKind.OTHER_BODY_PART
          && meaning.ncciAssociation() == NcciAssociation.ASSOCIATED) {
        return Optional.of(new Resolution(modifier.value(), "another body part", Optional.empty()));
      }
    }
    return Optional.empty();
  }
}
