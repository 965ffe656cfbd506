package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.facetrules.claim.ProcedureCode;

/** Compares a loaded table with the one before. */
final class TableChanges {
  private static final Comparator<AddOnEdit> BY_CODES =
      Comparator.comparing(AddOnEdit::addOn)
          .thenComparing(edit -> edit.primary().map(ProcedureCode::value).orElse(""));

  private TableChanges() {}

  static PairTableChange pairs(PairEditTable before, PairEditTable after) {
    ImmutableList.Builder<PairEdit> added = ImmutableList.builder();
    ImmutableList.Builder<PairTableChange.IndicatorChange> changed = ImmutableList.builder();
    after.forEachInForce(
        edit -> {
          Optional<PairEdit> old = before.inForce(edit.columnOne(), edit.columnTwo());
          if (old.isEmpty()) {
            added.add(edit);
          } else if (old.get().indicator() != edit.indicator()) {
            changed.add(new PairTableChange.IndicatorChange(old.get(), edit));
          }
        });
    ImmutableList.Builder<PairEdit> removed = ImmutableList.builder();
    before.forEachInForce(
        edit -> {
          if (after.isRead(edit.columnOne())
              && after.inForce(edit.columnOne(), edit.columnTwo()).isEmpty()) {
            removed.add(edit);
          }
        });
    return PairTableChange.builder()
        .setting(after.setting())
        .before(before.edition())
        .edition(after.edition())
        .size(after.size())
        .addAllUnread(after.unread())
        .addAllAdded(added.build())
        .addAllRemoved(removed.build())
        .addAllChanged(changed.build())
        .addAllMissingFacetCodes(
            missing(PairEditTable.bundled(after.setting())::mentions, after::mentions))
        .build();
  }

  /**
   * {@return the facet codes that the table shipped with the library has and a loaded one lacks}
   */
  private static List<ProcedureCode> missing(
      Predicate<ProcedureCode> shipped, Predicate<ProcedureCode> loaded) {
    return FacetScope.codes().stream().filter(shipped).filter(Predicate.not(loaded)).toList();
  }

  static LimitTableChange limits(UnitLimitTable before, UnitLimitTable after, LocalDate day) {
    ImmutableList.Builder<LimitTableChange.LimitChange> changed = ImmutableList.builder();
    int newlyRead = 0;
    Set<ProcedureCode> codes = new TreeSet<>(before.codes());
    codes.addAll(after.codes());
    for (ProcedureCode code : codes) {
      Optional<UnitLimit> old = row(before.on(code, day));
      Optional<UnitLimit> now = row(after.on(code, day));
      if (old.isEmpty()) {
        newlyRead += now.isPresent() ? 1 : 0;
      } else if (now.isPresent() && !isSame(old.get(), now.get())) {
        changed.add(new LimitTableChange.LimitChange(old.get(), now.get()));
      }
    }
    return LimitTableChange.builder()
        .setting(after.setting())
        .before(before.edition())
        .edition(after.edition())
        .addAllChanged(changed.build())
        .newlyRead(newlyRead)
        .addAllMissingFacetCodes(
            missing(
                code -> hasLimit(UnitLimitTable.bundled(after.setting()), code, day),
                code -> hasLimit(after, code, day)))
        .build();
  }

  private static boolean hasLimit(UnitLimitTable table, ProcedureCode code, LocalDate day) {
    return table.on(code, day) instanceof UnitLimitAnswer.Limit;
  }

  private static Optional<UnitLimit> row(UnitLimitAnswer answer) {
    if (answer instanceof UnitLimitAnswer.Limit limit) {
      return Optional.of(limit.row());
    }
    return answer instanceof UnitLimitAnswer.NotPublished none
        ? Optional.of(none.row())
        : Optional.empty();
  }

  private static boolean isSame(UnitLimit one, UnitLimit other) {
    return one.limit().equals(other.limit()) && one.adjudication().equals(other.adjudication());
  }

  static AddOnTableChange addOns(AddOnEdits before, AddOnEdits after) {
    List<AddOnEdit> old = inForce(before);
    List<AddOnEdit> now = inForce(after);
    Set<ProcedureCode> known = new HashSet<>();
    before.all().forEach(edit -> known.add(edit.addOn()));
    return AddOnTableChange.builder()
        .before(before.edition())
        .edition(after.edition())
        .addAllAdded(
            missing(now, old).stream().filter(edit -> known.contains(edit.addOn())).toList())
        .addAllRemoved(missing(old, now))
        .addAllMissingFacetCodes(missing(AddOnEdits.standard()::isAddOn, after::isAddOn))
        .newlyRead(
            (int)
                now.stream()
                    .map(AddOnEdit::addOn)
                    .distinct()
                    .filter(code -> !known.contains(code))
                    .count())
        .build();
  }

  private static List<AddOnEdit> inForce(AddOnEdits table) {
    return table.all().stream()
        .filter(edit -> edit.mayApplyOn(table.edition().asOf()))
        .sorted(BY_CODES)
        .toList();
  }

  private static List<AddOnEdit> missing(List<AddOnEdit> of, List<AddOnEdit> in) {
    Set<AddOnEdit> there = ImmutableSortedSet.copyOf(BY_CODES, in);
    return of.stream().filter(edit -> !there.contains(edit)).toList();
  }
}
