package org.facetrules.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.policy.BilateralForm;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/** Finds the bilateral forms that all codes of a claim share: a payer has one. */
final class Conventions {
  private static final Citation ONE_FORM =
      new Citation(
          "DERIVED", "from AHIMA20, ACR18 and NGS-Q: each payer has one form", EvidenceGrade.C);

  private final Set<BilateralForm> common;
  private final Set<BilateralForm> allowed;
  private final List<Need> needs = new ArrayList<>();

  Conventions(Set<BilateralForm> allowed) {
    this.allowed = allowed;
    this.common = EnumSet.copyOf(allowed);
  }

  private record Need(String text, List<Integer> lines, Set<BilateralForm> forms) {
    /** For example "64494 x2 (modifier 50 on the first level, add-on codes twice)". */
    @Override
    public String toString() {
      return text
          + " ("
          + String.join("; ", forms.stream().map(BilateralForm::label).toList())
          + ")";
    }
  }

  /** Lines that can be read under these forms only. */
  void need(String text, List<Integer> numbers, Set<BilateralForm> forms) {
    common.retainAll(forms);
    if (!forms.equals(allowed)) {
      needs.add(new Need(text, numbers, forms));
    }
  }

  Set<BilateralForm> common() {
    return common;
  }

  /** Says which lines want different forms, when no form suits all. */
  void explain(ClaimNotes notes) {
    if (!common.isEmpty()) {
      return;
    }
    Set<Integer> numbers = new TreeSet<>();
    needs.forEach(need -> numbers.addAll(need.lines()));
    notes.problem(
        List.copyOf(numbers),
        "no one form of bilateral lines has all of them: "
            + String.join("; ", needs.stream().map(Need::toString).toList()),
        ONE_FORM);
  }
}
