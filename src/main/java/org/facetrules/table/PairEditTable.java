package org.facetrules.table;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Edition;

/**
 * The national procedure-to-procedure edits (PTP) of one setting that have a facet code on either
 * side. Rows are dated, and one pair can have several: deleted, and come back. Immutable.
 *
 * <p>A row whose first day is not published applies from the day to which the table is known; on
 * its own last day it was in force whenever it began. Before those days the answer is not known,
 * except before both codes existed: then there was no edit.
 */
public final class PairEditTable {
  private static final PairAnswer OUT_OF_SCOPE =
      new PairAnswer.NotKnown(
          "the table holds the pairs of facet codes, and neither code is a facet code");

  private final NcciSetting setting;
  private final Edition edition;
  private final Supplier<SortedPairs> all;

  /** The same rows as far as both codes are facet codes: most claims have no other service. */
  private final Supplier<SortedPairs> amongFacetCodes;

  private final int asOf;
  private final UnreadParts unread;

  PairEditTable(NcciSetting setting, Edition edition, PairRows rows, UnreadParts unread) {
    this(setting, edition, unread, Suppliers.ofInstance(new SortedPairs(rows)));
  }

  private PairEditTable(
      NcciSetting setting, Edition edition, UnreadParts unread, Supplier<SortedPairs> all) {
    this(setting, edition, unread, all, all);
  }

  /** A table whose rows are read when they are first asked for. */
  PairEditTable(
      NcciSetting setting,
      Edition edition,
      UnreadParts unread,
      Supplier<SortedPairs> all,
      Supplier<SortedPairs> amongFacetCodes) {
    this.setting = setting;
    this.edition = edition;
    this.all = all;
    this.amongFacetCodes = amongFacetCodes;
    this.asOf = DayNumber.of(edition.asOf());
    this.unread = unread;
  }

  /** Read when it is first asked for. */
  private static final class Practitioner {
    static final PairEditTable TABLE = BundledPairs.load(NcciSetting.PRACTITIONER);
  }

  /** Read when it is first asked for. */
  private static final class OutpatientHospital {
    static final PairEditTable TABLE = BundledPairs.load(NcciSetting.OUTPATIENT_HOSPITAL);
  }

  /**
   * {@return the table that the library ships; read when it is first asked for}
   *
   * @param setting whose claims it judges
   */
  public static PairEditTable bundled(NcciSetting setting) {
    return switch (setting) {
      case PRACTITIONER -> Practitioner.TABLE;
      case OUTPATIENT_HOSPITAL -> OutpatientHospital.TABLE;
    };
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /** {@return whose claims the table judges} */
  public NcciSetting setting() {
    return setting;
  }

  /** {@return how many rows the table has, ended ones included} */
  public int size() {
    return all.get().size();
  }

  /**
   * {@return what was not read of the table, such as "part f2 of ccipra-v322r0 was not read"; empty
   * for a whole table; immutable}
   */
  public List<String> unread() {
    return unread.reasons();
  }

  /**
   * {@return whether the table holds the pairs of two codes: one of them is a facet code}
   *
   * @param one a code
   * @param other another code
   */
  public boolean holds(ProcedureCode one, ProcedureCode other) {
    return FacetScope.hasPair(PackedCode.of(one), PackedCode.of(other));
  }

  /**
   * {@return whether any row, ended ones included, has a code; when none has, no pair of it can be
   * in force}
   *
   * @param code the code
   */
  public boolean mentions(ProcedureCode code) {
    return all.get().mentions(PackedCode.of(code));
  }

  /**
   * {@return the edit between two codes on a day, whichever of them is column 1}
   *
   * @param one a code
   * @param other another code
   * @param day the date of service
   */
  public PairAnswer between(ProcedureCode one, ProcedureCode other, LocalDate day) {
    int packedOne = PackedCode.of(one);
    int packedOther = PackedCode.of(other);
    boolean oneIsFacet = FacetScope.isFacet(packedOne);
    boolean otherIsFacet = FacetScope.isFacet(packedOther);
    if (!oneIsFacet && !otherIsFacet) {
      return OUT_OF_SCOPE;
    }
    SortedPairs rows = rows(oneIsFacet, otherIsFacet);
    // The answer is the same whichever code is named first.
    ProcedureCode low = packedOne <= packedOther ? one : other;
    ProcedureCode high = packedOne <= packedOther ? other : one;
    int number = DayNumber.of(day);
    PairAnswer forward = inOrder(rows, low, high, number);
    if (forward instanceof PairAnswer.InForce) {
      return forward;
    }
    PairAnswer backward = inOrder(rows, high, low, number);
    return backward == PairAnswer.none() ? forward : backward;
  }

  /** {@return the edit with these columns in this order} */
  private PairAnswer inOrder(SortedPairs rows, ProcedureCode one, ProcedureCode two, int day) {
    int columnOne = PackedCode.of(one);
    int columnTwo = PackedCode.of(two);
    int row = rows.notEndedBefore(PackedCode.pair(columnOne, columnTwo), day);
    if (row >= 0 && isInForce(rows.terms(row), day)) {
      return new PairAnswer.InForce(edit(one, two, rows.terms(row), day));
    }
    if (row >= 0 && !rows.terms(row).hasFirst() && !isBeforeBirth(one, two, day)) {
      return firstDayUnknown(one, two, rows.terms(row).last());
    }
    return unread.has(columnOne) ? unread.answer(columnOne) : PairAnswer.none();
  }

  /** Pairs among facet codes are few, and read apart. */
  private SortedPairs rows(boolean oneIsFacet, boolean otherIsFacet) {
    return oneIsFacet && otherIsFacet ? amongFacetCodes.get() : all.get();
  }

  private boolean isInForce(PairTerms terms, int day) {
    return terms.hasFirst() ? day >= terms.first() : day >= asOf || day == terms.last();
  }

  private static boolean isBeforeBirth(ProcedureCode one, ProcedureCode two, int day) {
    return day < Math.max(birth(one), birth(two));
  }

  private static int birth(ProcedureCode code) {
    return CodeLifecycle.standard()
        .find(code)
        .flatMap(life -> life.beginning().earliest())
        .map(DayNumber::of)
        .orElse(0);
  }

  private PairAnswer firstDayUnknown(ProcedureCode one, ProcedureCode two, int last) {
    String known =
        last < asOf
            ? "it ended on " + DayNumber.day(last)
            : "it applies from " + DayNumber.day(asOf);
    return new PairAnswer.NotKnown(
        "the first day of %s > %s, not published (%s)".formatted(one, two, known));
  }

  private PairEdit edit(ProcedureCode one, ProcedureCode two, PairTerms kind, int day) {
    return PairEdit.builder()
        .setting(setting)
        .columnOne(one)
        .columnTwo(two)
        .indicator(kind.indicator())
        .rationale(kind.rationale())
        .firstDay(DayNumber.first(kind.first()))
        .lastDay(DayNumber.last(kind.last()))
        .citation(day >= asOf ? kind.tableCitation() : kind.citation())
        .build();
  }

  /** Hands over each edit that is in force on the day to which the table is known, in order. */
  void forEachInForce(Consumer<PairEdit> edits) {
    SortedPairs rows = all.get();
    for (int row = 0; row < rows.size(); row++) {
      PairTerms terms = rows.terms(row);
      if (asOf <= terms.last() && isInForce(terms, asOf)) {
        edits.accept(edit(rows.columnOne(row), rows.columnTwo(row), terms, asOf));
      }
    }
  }

  /**
   * {@return the edits of a code in force on the day to which the table is known, in either column;
   * immutable}
   *
   * @param code the code
   */
  public List<PairEdit> of(ProcedureCode code) {
    SortedPairs rows = all.get();
    ImmutableList.Builder<PairEdit> edits = ImmutableList.builder();
    for (int row = 0; row < rows.size(); row++) {
      PairTerms terms = rows.terms(row);
      if (asOf <= terms.last() && isInForce(terms, asOf)) {
        ProcedureCode one = rows.columnOne(row);
        ProcedureCode two = rows.columnTwo(row);
        if (one.equals(code) || two.equals(code)) {
          edits.add(edit(one, two, terms, asOf));
        }
      }
    }
    return edits.build();
  }

  /** {@return the edit in force on the table's own day with these columns in this order} */
  Optional<PairEdit> inForce(ProcedureCode columnOne, ProcedureCode columnTwo) {
    SortedPairs rows =
        rows(
            FacetScope.isFacet(PackedCode.of(columnOne)),
            FacetScope.isFacet(PackedCode.of(columnTwo)));
    return inOrder(rows, columnOne, columnTwo, asOf) instanceof PairAnswer.InForce found
        ? Optional.of(found.edit())
        : Optional.empty();
  }

  /** {@return whether everything was read of the pairs that a code leads} */
  boolean isRead(ProcedureCode columnOne) {
    return !unread.has(PackedCode.of(columnOne));
  }
}
