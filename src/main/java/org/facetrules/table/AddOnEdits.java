package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.internal.lookup.Groups;
import org.facetrules.internal.lookup.NumberIndex;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.EvidenceGrade;

/**
 * The national add-on edits (AOC): an add-on code is paid only beside one of its primary codes. A
 * listed primary can be an add-on itself, so that its presence is necessary and not sufficient.
 * Immutable.
 */
public final class AddOnEdits {
  private static final AddOnEdits STANDARD = bundled(BundledTable.load("add-on-edits"));

  private final Edition edition;
  private final Citation citation;
  private final Extent extent;
  private final ImmutableList<AddOnEdit> all;
  private final NumberIndex<List<AddOnEdit>> byAddOn;
  private final NumberIndex<Set<ProcedureCode>> primaries;
  private final NumberIndex<Set<ProcedureCode>> addOns;

  /** How much of the publisher's table was read. */
  enum Extent {
    /** The codes met beside facet codes. */
    PART,
    /** Every row. */
    WHOLE
  }

  AddOnEdits(Edition edition, Citation citation, Extent extent, Collection<AddOnEdit> edits) {
    this.edition = edition;
    this.citation = citation;
    this.extent = extent;
    Map<ProcedureCode, List<AddOnEdit>> editsOf = new HashMap<>();
    Map<ProcedureCode, Set<ProcedureCode>> primariesOf = new HashMap<>();
    Map<ProcedureCode, Set<ProcedureCode>> addOnsOf = new HashMap<>();
    for (AddOnEdit edit : edits) {
      Groups.add(editsOf, edit.addOn(), edit);
      if (edit.primary().isPresent() && edit.mayApplyOn(edition.asOf())) {
        add(edit.primary().get(), edit.addOn(), primariesOf);
        add(edit.addOn(), edit.primary().get(), addOnsOf);
      }
    }
    this.all = ImmutableList.copyOf(edits);
    this.byAddOn = lists(editsOf);
    this.primaries = index(primariesOf);
    this.addOns = index(addOnsOf);
  }

  private static AddOnEdits bundled(BundledTable table) {
    ImmutableList.Builder<AddOnEdit> edits = ImmutableList.builder();
    for (BundledTable.Row row : table.rows()) {
      edits.add(
          AddOnEdit.builder()
              .addOn(CodeCells.one(row, "add-on"))
              .primary(CodeCells.one(row, "primary"))
              .type(type(row.text("type")))
              .build());
    }
    ImmutableList<AddOnEdit> all = edits.build();
    if (new HashSet<>(all).size() != all.size()) {
      throw new IllegalStateException("table add-on-edits: one pair stands twice");
    }
    Citation citation =
        new Citation("NS", "national add-on table of " + table.edition().asOf(), EvidenceGrade.A);
    return new AddOnEdits(table.edition(), citation, Extent.PART, all);
  }

  private static AddOnType type(String cell) {
    Optional<AddOnType> type = AddOnType.find(cell);
    if (type.isEmpty()) {
      throw new IllegalStateException("table add-on-edits: type \"" + cell + "\"");
    }
    return type.get();
  }

  private static void add(
      ProcedureCode code, ProcedureCode of, Map<ProcedureCode, Set<ProcedureCode>> codes) {
    Set<ProcedureCode> own = codes.get(of);
    if (own == null) {
      own = new TreeSet<>();
      codes.put(of, own);
    }
    own.add(code);
  }

  private static NumberIndex<List<AddOnEdit>> lists(Map<ProcedureCode, List<AddOnEdit>> edits) {
    NumberIndex.Builder<List<AddOnEdit>> index = NumberIndex.builder(edits.size());
    for (Map.Entry<ProcedureCode, List<AddOnEdit>> entry : edits.entrySet()) {
      index.put(entry.getKey().number(), Collections.unmodifiableList(entry.getValue()));
    }
    return index.build();
  }

  private static NumberIndex<Set<ProcedureCode>> index(
      Map<ProcedureCode, Set<ProcedureCode>> codes) {
    NumberIndex.Builder<Set<ProcedureCode>> index = NumberIndex.builder(codes.size());
    for (Map.Entry<ProcedureCode, Set<ProcedureCode>> entry : codes.entrySet()) {
      index.put(entry.getKey().number(), Collections.unmodifiableSet(entry.getValue()));
    }
    return index.build();
  }

  /** {@return the table that the library ships} */
  public static AddOnEdits standard() {
    return STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /** {@return where the table was read} */
  public Citation citation() {
    return citation;
  }

  /**
   * {@return the listed primaries of an add-on code on the day to which the table is known; none
   * for another code; sorted, immutable}
   *
   * @param addOn the add-on code
   */
  public Set<ProcedureCode> primaries(ProcedureCode addOn) {
    return primaries.find(addOn.number()).orElse(Set.of());
  }

  /**
   * {@return the listed primaries of an add-on code on a day; sorted, immutable}
   *
   * <p>A row whose first day is not published counts on every day until its last. {@link
   * #isPublishedFor} tells whether that is the table's word for the day, or this library's reading.
   *
   * @param addOn the add-on code
   * @param day the date of service
   */
  public Set<ProcedureCode> primaries(ProcedureCode addOn, LocalDate day) {
    ImmutableSortedSet.Builder<ProcedureCode> found = ImmutableSortedSet.naturalOrder();
    for (AddOnEdit edit : edits(addOn)) {
      if (edit.mayApplyOn(day)) {
        edit.primary().ifPresent(found::add);
      }
    }
    return found.build();
  }

  /**
   * {@return who says which primaries an add-on code has on a day; empty when it is no add-on code
   * on that day}
   *
   * <p>Where rows of two types hold at once, the type that leaves the most to contractors counts.
   *
   * @param addOn the add-on code
   * @param day the date of service
   */
  public Optional<AddOnType> type(ProcedureCode addOn, LocalDate day) {
    List<AddOnType> types =
        edits(addOn).stream()
            .filter(edit -> edit.mayApplyOn(day))
            .map(AddOnEdit::type)
            .distinct()
            .toList();
    return types.size() > 1 ? Optional.of(AddOnType.MIXED) : types.stream().findFirst();
  }

  /**
   * {@return whether the table's own days settle what it says of a code on a day: the day is not
   * before the day to which the table is known, or the first day of every row of the code is
   * published}
   *
   * <p>Of a code without rows, a table that was read in part settles nothing.
   *
   * @param addOn the add-on code
   * @param day the date of service
   */
  public boolean isPublishedFor(ProcedureCode addOn, LocalDate day) {
    List<AddOnEdit> edits = edits(addOn);
    if (edits.isEmpty()) {
      return extent == Extent.WHOLE;
    }
    return !day.isBefore(edition.asOf())
        || edits.stream().allMatch(edit -> edit.firstDay().isPresent());
  }

  /**
   * {@return every row of an add-on code, ended ones included, in the order of the table;
   * immutable}
   *
   * @param addOn the add-on code
   */
  public List<AddOnEdit> edits(ProcedureCode addOn) {
    return byAddOn.find(addOn.number()).orElse(List.of());
  }

  /**
   * {@return the add-on codes that list a code as a primary on the day to which the table is known;
   * sorted, immutable}
   *
   * @param primary the primary code
   */
  public Set<ProcedureCode> addOns(ProcedureCode primary) {
    return addOns.find(primary.number()).orElse(Set.of());
  }

  /**
   * {@return whether the table has a code as an add-on code on the day to which it is known}
   *
   * @param code the code
   */
  public boolean isAddOn(ProcedureCode code) {
    for (AddOnEdit edit : edits(code)) {
      if (edit.mayApplyOn(edition.asOf())) {
        return true;
      }
    }
    return false;
  }

  Collection<AddOnEdit> all() {
    return all;
  }
}
