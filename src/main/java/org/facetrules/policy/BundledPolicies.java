package org.facetrules.policy;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facetrules.source.Citation;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.table.CoverageRow;
import org.facetrules.table.CoverageRows;
import org.facetrules.table.MedicareContractor;
import org.facetrules.table.MedicareJurisdictions;

/** The coverage policies that the library ships, made from their rows. */
final class BundledPolicies {
  /** The coordinated text of all contractors, where a contractor's own sentence was not read. */
  private static final String COORDINATED = "medicare";

  private static final Map<MedicareContractor, CoveragePolicy> MEDICARE = medicare();

  private BundledPolicies() {}

  static CoveragePolicy medicare(MedicareContractor contractor) {
    CoveragePolicy policy = MEDICARE.get(contractor);
    if (policy == null) {
      throw new IllegalStateException("no coverage policy of " + contractor.label());
    }
    return policy;
  }

  private static ImmutableMap<MedicareContractor, CoveragePolicy> medicare() {
    ImmutableMap.Builder<MedicareContractor, CoveragePolicy> policies = ImmutableMap.builder();
    for (MedicareContractor contractor : MedicareContractor.values()) {
      CoveragePolicy.Builder policy =
          CoveragePolicy.builder(contractor.id(), "Medicare, " + contractor.label())
              .edition(CoverageRows.standard().edition());
      say(policy, coordinated(contractor));
      say(policy, CoverageRows.standard().of(contractor.id()));
      policies.put(contractor, policy.build());
    }
    return policies.buildOrThrow();
  }

  /** The coordinated text, from the first day of the contractor's own document. */
  private static List<CoverageRow> coordinated(MedicareContractor contractor) {
    LocalDate first = firstDay(contractor);
    return CoverageRows.standard().of(COORDINATED).stream()
        .map(row -> row.period().firstDay().isBefore(first) ? since(first, row) : row)
        .toList();
  }

  /** Of the first document in any of the contractor's states. */
  private static LocalDate firstDay(MedicareContractor contractor) {
    MedicareJurisdictions jurisdictions = MedicareJurisdictions.standard();
    return jurisdictions.states().stream()
        .filter(state -> jurisdictions.contractor(state) == contractor)
        .map(state -> jurisdictions.documents(state).entries().get(0).period().firstDay())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static CoverageRow since(LocalDate first, CoverageRow row) {
    return new CoverageRow(
        row.policy(),
        row.term(),
        row.value(),
        new EffectivePeriod(first, row.period().lastDay()),
        row.readIn(),
        row.citation());
  }

  /** Says what rows say, in place of what the policy said before of their terms. */
  private static void say(CoveragePolicy.Builder policy, List<CoverageRow> rows) {
    Set<String> terms = new LinkedHashSet<>();
    rows.forEach(row -> terms.add(row.term()));
    terms.forEach(term -> policy.clear(term(term)));
    rows.forEach(row -> add(policy, term(row.term()), row));
  }

  private static CoverageTerm<?> term(String id) {
    return CoverageTerm.find(id)
        .orElseThrow(() -> new IllegalStateException("no term of coverage \"" + id + "\""));
  }

  /**
   * Between the document's first day and the revision in which the value was read it holds with a
   * weaker grade.
   */
  private static <T> void add(
      CoveragePolicy.Builder policy, CoverageTerm<T> term, CoverageRow row) {
    T value = term.read(row.value());
    EffectivePeriod days = row.period();
    if (row.readIn().isEmpty()) {
      policy.add(term, value, days, row.citation());
      return;
    }
    Citation weaker = row.citation().lowered("read in the revision of " + row.readIn().get());
    policy.add(
        term, value, new EffectivePeriod(days.firstDay(), row.readIn().get().minusDays(1)), weaker);
    policy.add(
        term, value, new EffectivePeriod(row.readIn().get(), days.lastDay()), row.citation());
  }
}
