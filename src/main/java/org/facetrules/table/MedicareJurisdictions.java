package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.facetrules.internal.lookup.Groups;
import org.facetrules.source.Edition;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.Timeline;

/** Which Medicare contractor serves a state, and which documents it has in force on a day. */
public final class MedicareJurisdictions {
  private static final MedicareJurisdictions STANDARD =
      new MedicareJurisdictions(BundledTable.load("medicare-jurisdictions"));

  private final Edition edition;

  /** In the order of the states. */
  private final Map<String, List<BundledTable.Row>> byState = new TreeMap<>();

  private MedicareJurisdictions(BundledTable table) {
    this.edition = table.edition();
    for (BundledTable.Row row : table.rows()) {
      Groups.add(byState, row.text("state"), row);
    }
  }

  /** {@return the table that the library ships} */
  public static MedicareJurisdictions standard() {
    return STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /**
   * {@return the two-letter codes of all states and territories in the table; sorted, immutable}
   */
  public Set<String> states() {
    return Collections.unmodifiableSet(byState.keySet());
  }

  /**
   * {@return the contractor that serves a state}
   *
   * @param state two capital letters, such as "OH"
   * @throws IllegalArgumentException when the table has no such state
   */
  public MedicareContractor contractor(String state) {
    return contractor(rows(state).get(0));
  }

  /**
   * {@return the documents in force in a state, by day}
   *
   * @param state two capital letters, such as "OH"
   * @throws IllegalArgumentException when the table has no such state
   */
  public Timeline<PolicyDocument> documents(String state) {
    return timeline(rows(state));
  }

  /**
   * {@return the first day on which a document is in force in a state}
   *
   * @param state two capital letters, such as "OH"
   * @throws IllegalArgumentException when the table has no such state
   */
  public LocalDate firstDay(String state) {
    LocalDate first = LocalDate.MAX;
    for (BundledTable.Row row : rows(state)) {
      LocalDate own = row.day("first day");
      first = own.isBefore(first) ? own : first;
    }
    return first;
  }

  /**
   * {@return the documents of a contractor, by day, as far as they are the same in all its states}
   *
   * @param contractor the contractor
   */
  public Timeline<PolicyDocument> documents(MedicareContractor contractor) {
    List<Timeline<PolicyDocument>> timelines =
        states().stream()
            .filter(state -> contractor(state) == contractor)
            .map(this::documents)
            .distinct()
            .toList();
    return timelines.size() == 1 ? timelines.get(0) : common(timelines);
  }

  /**
   * {@return what is to be known about the boundary of a state's jurisdiction; empty for most}
   *
   * @param state two capital letters, such as "VA"
   * @throws IllegalArgumentException when the table has no such state
   */
  public Optional<String> remark(String state) {
    BundledTable.Row row = rows(state).get(0);
    return row.isEmpty("remark") ? Optional.empty() : Optional.of(row.text("remark"));
  }

  private List<BundledTable.Row> rows(String state) {
    List<BundledTable.Row> rows = byState.get(state);
    if (rows == null) {
      throw new IllegalArgumentException(
          "\""
              + state
              + "\" is no state with a Medicare contractor: expected one of "
              + String.join(", ", states()));
    }
    return rows;
  }

  /**
   * Entries that all timelines share: where the states of a contractor differ, the state must say.
   */
  private static Timeline<PolicyDocument> common(List<Timeline<PolicyDocument>> timelines) {
    Timeline<PolicyDocument> widest = timelines.get(0);
    ImmutableList.Builder<Timeline.Entry<PolicyDocument>> entries = ImmutableList.builder();
    for (Timeline<PolicyDocument> other : timelines) {
      if (other.entries().size() > widest.entries().size()) {
        widest = other;
      }
    }
    for (Timeline.Entry<PolicyDocument> entry : widest.entries()) {
      LocalDate day = entry.period().firstDay();
      Optional<PolicyDocument> document = Optional.of(entry.value());
      if (timelines.stream().allMatch(t -> sameNumbers(t.at(day), document))) {
        entries.add(entry);
      }
    }
    return Timeline.of(entries.build());
  }

  private static boolean sameNumbers(Optional<PolicyDocument> one, Optional<PolicyDocument> other) {
    return one.map(PolicyDocument::lcd).equals(other.map(PolicyDocument::lcd));
  }

  private static Timeline<PolicyDocument> timeline(List<BundledTable.Row> rows) {
    List<Timeline.Entry<PolicyDocument>> entries = new ArrayList<>(rows.size());
    for (BundledTable.Row row : rows) {
      entries.add(new Timeline.Entry<>(period(row), document(row)));
    }
    return Timeline.of(entries);
  }

  private static EffectivePeriod period(BundledTable.Row row) {
    return row.isEmpty("last day")
        ? EffectivePeriod.from(row.day("first day"))
        : new EffectivePeriod(row.day("first day"), row.day("last day"));
  }

  private static PolicyDocument document(BundledTable.Row row) {
    return PolicyDocument.builder()
        .contractor(contractor(row))
        .lcd(row.text("lcd"))
        .article(row.text("article"))
        .firstDay(row.day("first day"))
        .readIn(row.isEmpty("read in") ? Optional.empty() : Optional.of(row.day("read in")))
        .build();
  }

  private static MedicareContractor contractor(BundledTable.Row row) {
    Optional<MedicareContractor> contractor = MedicareContractor.find(row.text("contractor"));
    if (contractor.isEmpty()) {
      throw new IllegalStateException("unknown contractor " + row.text("contractor"));
    }
    return contractor.get();
  }
}
