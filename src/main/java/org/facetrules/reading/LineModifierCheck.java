package org.facetrules.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ServiceLine;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetModifiers;
import org.facetrules.table.ModifierKind;
import org.facetrules.table.ModifierMeaning;
import org.facetrules.table.ModifierUse;

/** Whether the modifiers of a facet line agree with each other, and what they leave unsaid. */
final class LineModifierCheck {
  /** The modifiers that say a side; at most one of them stands on a line. */
  static final List<Modifier> SIDES = List.of(Modifier.BILATERAL, Modifier.LEFT, Modifier.RIGHT);

  private static final Citation BILATERAL =
      new Citation("ACR18", "MLN SE1422: 50 is both sides, on one line", EvidenceGrade.B);
  private static final Citation ONE_SIDE =
      new Citation("NGS-Q", "RT and LT for one side", EvidenceGrade.B);
  static final Modifier REDUCED = Modifier.of("52");
  private static final Citation NOTICE =
      new Citation("PALABN", "GA or GZ where a claim does not meet the policy", EvidenceGrade.A);
  private static final Citation STOPPED =
      new Citation("MMP12", "reduced and discontinued procedures", EvidenceGrade.B);
  private static final Citation PROFESSIONAL =
      new Citation("AAPC53", "53 is for the professional claim", EvidenceGrade.B);
  private static final ImmutableList<Contradiction> CONTRADICTIONS =
      ImmutableList.of(
          contradiction("GA", "GZ", "GA says that a notice is signed, GZ that none is", NOTICE),
          contradiction("73", "74", "73 is before anesthesia, 74 after it", STOPPED),
          contradiction(
              "53", "73", "53 is for professional claims, 73 for facilities", PROFESSIONAL),
          contradiction(
              "53", "74", "53 is for professional claims, 74 for facilities", PROFESSIONAL));
  private static final Set<ModifierUse> NOT_HERE =
      Set.of(ModifierUse.NEVER, ModifierUse.NOT_ON_FACET_LINES, ModifierUse.VISIT_LINE_ONLY);

  private record Contradiction(Modifier one, Modifier other, String why, Citation citation) {}

  private final int number;
  private final ServiceLine line;
  private final CodeFamily family;
  private final ClaimNotes notes;

  LineModifierCheck(int number, ServiceLine line, CodeFamily family, ClaimNotes notes) {
    this.number = number;
    this.line = line;
    this.family = family;
    this.notes = notes;
  }

  /** {@return whether the modifiers can stand on one facet line} */
  boolean agree() {
    if (line.modifiers().size() < 2) {
      return line.modifiers().isEmpty() || isOfTheSpine(line.modifiers().get(0));
    }
    boolean once = noneTwice();
    boolean sides = sidesAgree();
    remarkContradictions();
    boolean here = true;
    for (Modifier modifier : new LinkedHashSet<>(line.modifiers())) {
      here &= isOfTheSpine(modifier);
    }
    return once && sides && here;
  }

  private boolean noneTwice() {
    Set<Modifier> seen = new HashSet<>();
    for (Modifier modifier : line.modifiers()) {
      if (!seen.add(modifier)) {
        notes.problem(List.of(number), text() + " carries " + modifier + " twice");
        return false;
      }
    }
    return true;
  }

  private boolean sidesAgree() {
    List<Modifier> sides = new ArrayList<>(0);
    for (Modifier side : SIDES) {
      if (line.modifiers().contains(side)) {
        sides.add(side);
      }
    }
    if (sides.size() < 2) {
      return true;
    }
    boolean bilateral = sides.contains(Modifier.BILATERAL);
    notes.problem(
        List.of(number),
        "%s carries modifiers that exclude each other: %s"
            .formatted(
                text(),
                bilateral
                    ? "50 is both sides, " + sides.get(1) + " is one"
                    : "LT is the left side, RT the right; both sides are 50 or two lines"),
        bilateral ? BILATERAL : ONE_SIDE);
    return false;
  }

  private boolean isOfTheSpine(Modifier modifier) {
    Optional<ModifierMeaning> meaning = FacetModifiers.standard().find(modifier);
    if (meaning.isEmpty()) {
      notes.remark(
          List.of(number),
          "%s: modifier %s is none that this library knows; it is read as saying nothing of sides"
              .formatted(text(), modifier));
      return true;
    }
    if (meaning.get().kind() == ModifierKind.OTHER_BODY_PART) {
      notes.problem(List.of(number), says(meaning.get()), meaning.get().citations().get(0));
      return false;
    }
    if (isWorthAWord(meaning.get())) {
      notes.remark(List.of(number), says(meaning.get()), meaning.get().citations().get(0));
    }
    return true;
  }

  private boolean isWorthAWord(ModifierMeaning meaning) {
    boolean forInjections =
        meaning.kind() == ModifierKind.DIAGNOSTIC
            || meaning.use() == ModifierUse.INJECTION_LINES_ONLY;
    return NOT_HERE.contains(meaning.use())
        || meaning.kind() == ModifierKind.DISCONTINUED
        || meaning.modifier().equals(REDUCED)
        || (forInjections && family != CodeFamily.INJECTION);
  }

  /** They say nothing of levels, so the line is read; but both cannot be true. */
  private void remarkContradictions() {
    for (Contradiction pair : CONTRADICTIONS) {
      if (line.modifiers().contains(pair.one()) && line.modifiers().contains(pair.other())) {
        notes.remark(
            List.of(number),
            "%s carries modifiers that exclude each other: %s".formatted(text(), pair.why()),
            pair.citation());
      }
    }
  }

  private String says(ModifierMeaning meaning) {
    return "%s, modifier %s: %s".formatted(text(), meaning.modifier(), meaning.statement());
  }

  private String text() {
    return line.codeAndModifiers();
  }

  private static Contradiction contradiction(
      String one, String other, String why, Citation citation) {
    return new Contradiction(Modifier.of(one), Modifier.of(other), why, citation);
  }
}
