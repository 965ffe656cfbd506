package org.facetrules.coding;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facetrules.claim.Modifier;
import org.facetrules.encounter.Encounter;
import org.facetrules.policy.PairEdits;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetFamilyPairs;
import org.facetrules.table.NcciSetting;

/** The modifiers that depend on more than one line or level: distinct service, and KX. */
final class LineModifiers {
  private static final Citation PAIR =
      new Citation(
          "NS",
          "pair edit with indicator 1; another joint takes a distinct-service modifier",
          EvidenceGrade.A);

  private static final Citation EARLY_PAIR =
      new Citation(
          "DERIVED",
          "pair edit of NS, table of 2024-07-01; its first day is not published and taken from the"
              + " later birth of its codes",
          EvidenceGrade.C);
  private static final Citation INSEPARABLE =
      new Citation(
          "NS", "pair edit with indicator 0: no modifier separates the codes", EvidenceGrade.A);

  private LineModifiers() {}

  static void addDistinctService(
      Encounter encounter, PayerProfile profile, Map<CodeFamily, FamilyWork> families) {
    if (families.size() < 2) {
      return;
    }
    List<LineDraft> all = lines(families);
    NcciSetting table = profile.pairTable(encounter.billing());
    for (LineDraft columnTwo : all) {
      List<LineDraft> columnOne =
          all.stream()
              .filter(
                  other ->
                      FacetFamilyPairs.standard().resolvable(table, other.code(), columnTwo.code()))
              .toList();
      if (!columnOne.isEmpty()) {
        tellApart(columnTwo, columnOne, profile.distinctServiceModifier(), pair(encounter));
      }
    }
  }

  private static Citation pair(Encounter encounter) {
    LocalDate known = FacetFamilyPairs.standard().edition().from();
    return encounter.dateOfService().isBefore(known) ? EARLY_PAIR : PAIR;
  }

  /** Lines that no modifier separates are coded as done; whoever bills them has to choose. */
  static void remarkInseparable(
      Encounter encounter,
      PayerProfile profile,
      Map<CodeFamily, FamilyWork> families,
      Notes notes) {
    if (families.size() < 2 || profile.pairEdits() == PairEdits.NOT_APPLIED) {
      return;
    }
    NcciSetting table = profile.pairTable(encounter.billing());
    List<LineDraft> all = lines(families);
    Set<String> pairs = new LinkedHashSet<>();
    for (LineDraft one : all) {
      for (LineDraft other : all) {
        if (FacetFamilyPairs.standard().inseparable(table, one.code(), other.code())) {
          pairs.add(one.code() + " and " + other.code());
        }
      }
    }
    for (String pair : pairs) {
      notes.remark(
          RemarkKind.INSEPARABLE,
          "/procedures",
          new CodingStep(
              pair + " are never paid together: no modifier separates them", INSEPARABLE));
    }
  }

  private static List<LineDraft> lines(Map<CodeFamily, FamilyWork> families) {
    return families.values().stream().flatMap(work -> work.lines().stream()).toList();
  }

  private static void tellApart(
      LineDraft line, List<LineDraft> paired, Modifier modifier, Citation pair) {
    if (paired.stream().allMatch(line::isOppositeTo)) {
      line.because(Steps.OPPOSITE_SIDES);
      return;
    }
    line.markDistinct(modifier);
    line.because(
        new CodingStep(
            "another joint than " + codes(paired) + " on the same day: " + modifier, pair));
  }

  private static String codes(List<LineDraft> lines) {
    return String.join(", ", lines.stream().map(line -> line.code().value()).distinct().toList());
  }

  static void addKx(Encounter encounter, PayerProfile profile, FamilyWork work) {
    Optional<Citation> wanted = profile.diagnosticLinesCarryKx().at(encounter.dateOfService());
    if (wanted.isPresent()) {
      CodingStep marked = new CodingStep("diagnostic levels only: KX", wanted.get());
      List<LineDraft> lines = work.lines();
      for (int i = 0; i < lines.size(); i++) {
        addKx(lines.get(i), work, marked);
      }
    }
  }

  private static void addKx(LineDraft draft, FamilyWork work, CodingStep marked) {
    boolean diagnostic = work.hasDiagnostic(draft.levels());
    boolean therapeutic = work.hasTherapeutic(draft.levels());
    boolean unknown = work.hasPurposeUnknown(draft.levels());
    if (unknown) {
      draft.because(Steps.UNKNOWN_PURPOSE);
    } else if (diagnostic && therapeutic) {
      draft.because(Steps.MIXED_PURPOSE);
    } else if (diagnostic) {
      draft.markDiagnostic();
      draft.because(marked);
    }
  }
}
