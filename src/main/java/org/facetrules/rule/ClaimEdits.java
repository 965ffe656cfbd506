package org.facetrules.rule;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;

/** Makes changes of a claim, all or none. */
final class ClaimEdits {
  private final Claim claim;
  private final Set<String> made = new HashSet<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<ClaimLine> added = new ArrayList<>();

  private ClaimEdits(Claim claim) {
    this.claim = claim;
    claim.lines().forEach(line -> drafts.add(new Draft(line)));
  }

  /** A line on its way; nothing is removed before all changes are made, so numbers hold. */
  private static final class Draft {
    private final ClaimLine before;
    private Optional<ProcedureCode> code = Optional.empty();
    private Optional<List<Modifier>> modifiers = Optional.empty();
    private Optional<BigDecimal> units = Optional.empty();
    private Optional<BigDecimal> charge = Optional.empty();
    private boolean removed;

    Draft(ClaimLine before) {
      this.before = before;
    }

    ClaimLine finish() {
      ClaimLine.Builder rest =
          ClaimLine.builder()
              .id(before.id())
              .diagnoses(before.diagnoses())
              .charge(charge.or(before::charge))
              .description(before.description())
              .performedBy(before.performedBy())
              .placeOfService(before.placeOfService());
      return rest.code(code.orElse(before.code()))
          .addAllModifiers(modifiers.orElse(before.modifiers()))
          .units(units.orElse(before.units()))
          .build();
    }
  }

  static Claim apply(List<ClaimEdit> changes, Claim claim) {
    ClaimEdits edits = new ClaimEdits(claim);
    changes.forEach(edits::make);
    ImmutableList.Builder<ClaimLine> lines = ImmutableList.builder();
    edits.drafts.stream().filter(draft -> !draft.removed).map(Draft::finish).forEach(lines::add);
    return new Claim(claim.dateOfService(), lines.addAll(edits.added).build());
  }

  private void make(ClaimEdit change) {
    if (change instanceof ClaimEdit.ReplaceCode replace) {
      draft(replace.line(), "code").code = Optional.of(replace.code());
    } else if (change instanceof ClaimEdit.SetModifiers set) {
      draft(set.line(), "modifiers").modifiers = Optional.of(set.modifiers());
    } else if (change instanceof ClaimEdit.SetUnits set) {
      draft(set.line(), "units").units = Optional.of(BigDecimal.valueOf(set.units()));
    } else if (change instanceof ClaimEdit.SetCharge set) {
      draft(set.line(), "charge").charge = Optional.of(set.charge());
    } else if (change instanceof ClaimEdit.RemoveLine remove) {
      draft(remove.line(), "removal").removed = true;
    } else if (change instanceof ClaimEdit.AddLine add) {
      added.add(add.line());
    }
  }

  private Draft draft(int number, String what) {
    if (number < 1 || number > drafts.size()) {
      throw new IllegalArgumentException(
          "a change names line " + number + ": expected 1 to " + claim.lines().size());
    }
    if (!made.add(number + what)) {
      throw new IllegalArgumentException(
          "two changes of the " + what + " of line " + number + ": expected one");
    }
    return drafts.get(number - 1);
  }
}
