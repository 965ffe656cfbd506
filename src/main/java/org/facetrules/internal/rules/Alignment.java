package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.Modifier;
import org.facetrules.rule.ClaimEdit;
import org.facetrules.table.CodeFamily;
import org.jspecify.annotations.Nullable;

/**
 * The way from the billed lines to the expected ones: which line stands for which, and the changes
 * that make them so. Lines that are right already come first, then those with the right code, then
 * those of the right region, then the rest by rank and order. What the coder does not control stays
 * on the line.
 */
final class Alignment {
  private static final List<BiPredicate<BilledLine, ExpectedLine>> NEARNESS =
      List.of(
          (line, expected) -> expected.sameCodeUnitsAndSide(line),
          (line, expected) -> sameCode(line, expected) && SideMark.same(line, expected.modifiers()),
          Alignment::sameCode,
          (line, expected) ->
              sameRegion(line, expected) && SideMark.same(line, expected.modifiers()),
          Alignment::sameRegion,
          (line, expected) -> sameRank(line, expected) && SideMark.same(line, expected.modifiers()),
          Alignment::sameRank,
          (line, expected) -> true);

  private final List<BilledLine> billed;
  private final List<ExpectedLine> expected;
  private final boolean[] used;
  private final BilledLine[] partners;

  private Alignment(List<BilledLine> billed, List<ExpectedLine> expected) {
    this.billed = billed;
    this.expected = expected;
    this.used = new boolean[billed.size()];
    this.partners = new BilledLine[expected.size()];
  }

  /**
   * Aligns lines.
   *
   * @param billed the lines that have to become the expected ones; none is left over
   * @param spare lines that may be right as they are and stand in only where one is still missing
   */
  static Alignment of(
      List<BilledLine> billed, List<BilledLine> spare, List<ExpectedLine> expected) {
    Alignment alignment = new Alignment(CodeLines.byLabel(billed), expected);
    for (BiPredicate<BilledLine, ExpectedLine> near : NEARNESS) {
      alignment.pair(near);
    }
    alignment.useSpare(spare);
    return alignment;
  }

  /** The expected lines that no billed line stands for. */
  List<ExpectedLine> missing() {
    List<ExpectedLine> missing = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == null) {
        missing.add(expected.get(i));
      }
    }
    return missing;
  }

  /** The expected lines that some of the billed ones stand for. */
  List<ExpectedLine> standIn(List<BilledLine> lines) {
    List<ExpectedLine> meant = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] != null && lines.contains(partners[i])) {
        meant.add(expected.get(i));
      }
    }
    return meant;
  }

  /** The changes, by line. */
  List<ClaimEdit> edits(@Nullable ClaimLine sibling, KxWish kx) {
    List<ClaimEdit> edits = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] != null) {
        change(partners[i], expected.get(i), kx, edits);
      }
    }
    for (BilledLine line : leftOver()) {
      edits.add(new ClaimEdit.RemoveLine(line.number()));
    }
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] != null) {
        Charges.sum(partners[i], merged(i), edits);
      }
    }
    for (ExpectedLine line : missing()) {
      edits.add(new ClaimEdit.AddLine(AddedLine.of(line, sibling, partnersOf(line))));
    }
    return edits;
  }

  /**
   * Whether somebody has to see to a charge: a line that stays cannot take that of the line which
   * it stands for too, or a line for both sides becomes two.
   */
  boolean leavesACharge() {
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] != null
          && (Charges.isLost(partners[i], merged(i)) || isDivided(partners[i], expected.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDivided(BilledLine line, ExpectedLine becomes) {
    boolean fifty = line.isBilateral() && !becomes.modifiers().contains(Modifier.BILATERAL);
    boolean units = line.saysNoSide() && line.units() == 2 * becomes.units();
    return line.line().charge().isPresent()
        && (fifty || units)
        && missing().stream().anyMatch(added -> added.code().equals(line.code()));
  }

  private List<BilledLine> leftOver() {
    List<BilledLine> rest = new ArrayList<>(1);
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        rest.add(billed.get(i));
      }
    }
    return rest;
  }

  /** The lines left over whose sides or units the line for an expected one takes over. */
  private List<BilledLine> merged(int at) {
    BilledLine kept = partners[at];
    ExpectedLine becomes = expected.get(at);
    List<BilledLine> merged = new ArrayList<>(1);
    int units = Math.max(1, kept.units());
    for (BilledLine line : leftOver()) {
      boolean fits =
          becomes.modifiers().contains(Modifier.BILATERAL)
              ? line.isOfTheOtherSide(kept) && merged.isEmpty()
              : units + Math.max(1, line.units()) <= becomes.units();
      if (line.code().equals(kept.code()) && line.code().equals(becomes.code()) && fits) {
        units += Math.max(1, line.units());
        merged.add(line);
      }
    }
    return merged;
  }

  private void pair(BiPredicate<BilledLine, ExpectedLine> near) {
    for (int i = 0; i < partners.length; i++) {
      for (int j = 0; partners[i] == null && j < used.length; j++) {
        if (!used[j] && near.test(billed.get(j), expected.get(i))) {
          used[j] = true;
          partners[i] = billed.get(j);
        }
      }
    }
  }

  private void useSpare(List<BilledLine> spare) {
    int next = 0;
    for (int i = 0; i < partners.length && next < spare.size(); i++) {
      if (partners[i] == null) {
        partners[i] = spare.get(next);
        next++;
      }
    }
  }

  private static void change(
      BilledLine line, ExpectedLine expected, KxWish kx, List<ClaimEdit> edits) {
    if (!line.code().equals(expected.code())) {
      edits.add(new ClaimEdit.ReplaceCode(line.number(), expected.code()));
    }
    List<Modifier> before = line.line().modifiers();
    List<Modifier> after = ControlledModifiers.after(line, expected, kx);
    if (before.size() != after.size() || !before.containsAll(after)) {
      edits.add(new ClaimEdit.SetModifiers(line.number(), after));
    }
    if (line.units() != 0 && line.units() != expected.units()) {
      edits.add(new ClaimEdit.SetUnits(line.number(), expected.units()));
    }
  }

  /** The billed lines that stand for others of its family and region. */
  private List<BilledLine> partnersOf(ExpectedLine line) {
    List<BilledLine> same = new ArrayList<>(1);
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] != null && expected.get(i).isOfOneGroup(line)) {
        same.add(partners[i]);
      }
    }
    return same;
  }

  private static boolean sameCode(BilledLine line, ExpectedLine expected) {
    return line.code().equals(expected.code());
  }

  private static boolean sameRegion(BilledLine line, ExpectedLine expected) {
    FacetPosition position = expected.position();
    return line.isFacet() && position != null && line.position().codes().equals(position.codes());
  }

  private static boolean sameRank(BilledLine line, ExpectedLine expected) {
    FacetPosition position = expected.position();
    return line.isFacet() && position != null && line.position().rank() == position.rank();
  }

  /** Whether KX is the payer's mark of diagnostic injections. */
  enum KxWish {
    /** It is, so no other family carries it. */
    WANTED,
    /** It is not: what stands on the line stays. */
    NOT_WANTED;

    boolean keepsOn(@Nullable CodeFamily family) {
      return this == NOT_WANTED || family == CodeFamily.INJECTION;
    }
  }
}
