package org.facetrules.policy;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.facetrules.source.Citation;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.Timeline;
import org.facetrules.table.CoverageRow;
import org.facetrules.table.CoverageRows;
import org.facetrules.table.KnownPayer;
import org.facetrules.table.KnownPayers;
import org.facetrules.table.MedicareContractor;
import org.facetrules.table.MedicareJurisdictions;
import org.facetrules.table.PayerStanding;

/** The coverage policies that the library ships, made from their rows. */
final class BundledPolicies {
  /** The coordinated text of all contractors, where a contractor's own sentence was not read. */
  private static final String COORDINATED = "medicare";

  private static final Set<CoverageTerm<?>> AUTHORIZATION =
      Set.of(CoverageTerm.AUTHORIZED_CODES, CoverageTerm.AUTHORIZATION_SCOPE);

  /** Each made when it is first asked for: most programs see one or two contractors. */
  private static final Map<MedicareContractor, Supplier<CoveragePolicy>> MEDICARE = suppliers();

  private BundledPolicies() {}

  private static Map<MedicareContractor, Supplier<CoveragePolicy>> suppliers() {
    Map<MedicareContractor, Supplier<CoveragePolicy>> policies =
        new EnumMap<>(MedicareContractor.class);
    for (MedicareContractor contractor : MedicareContractor.values()) {
      policies.put(contractor, Suppliers.memoize(() -> made(contractor)));
    }
    return policies;
  }

  static CoveragePolicy medicare(MedicareContractor contractor) {
    Supplier<CoveragePolicy> policy = MEDICARE.get(contractor);
    if (policy == null) {
      throw new IllegalStateException("no coverage policy of " + contractor.label());
    }
    return policy.get();
  }

  /** What is known of a payer by its own rows. */
  static CoveragePolicy of(KnownPayer payer) {
    CoveragePolicy policy = Others.OWN.get(payer.id());
    if (policy == null) {
      throw new IllegalStateException("no coverage policy of " + payer.id());
    }
    return policy;
  }

  /** What is known of a plan that follows a contractor's policy, its own rows before that. */
  static CoveragePolicy following(KnownPayer plan, MedicareContractor contractor) {
    CoveragePolicy policy = Others.FOLLOWING.get(plan.id(), contractor);
    if (policy == null) {
      throw new IllegalStateException(plan.id() + " follows no contractor");
    }
    return policy;
  }

  /** Made when the first of them is asked for, and once: every encounter asks. */
  private static final class Others {
    static final ImmutableMap<String, CoveragePolicy> OWN = own();
    static final ImmutableTable<String, MedicareContractor, CoveragePolicy> FOLLOWING = following();

    private Others() {}

    private static ImmutableMap<String, CoveragePolicy> own() {
      ImmutableMap.Builder<String, CoveragePolicy> policies = ImmutableMap.builder();
      for (KnownPayer payer : KnownPayers.standard().all(PayerStanding.BUILT_IN)) {
        policies.put(payer.id(), builder(payer).build());
      }
      return policies.buildOrThrow();
    }

    private static ImmutableTable<String, MedicareContractor, CoveragePolicy> following() {
      ImmutableTable.Builder<String, MedicareContractor, CoveragePolicy> policies =
          ImmutableTable.builder();
      for (KnownPayer plan : KnownPayers.standard().all(PayerStanding.FOLLOWS_CONTRACTOR)) {
        MEDICARE.forEach(
            (contractor, policy) ->
                policies.put(plan.id(), contractor, follow(plan, policy.get())));
      }
      return policies.buildOrThrow();
    }
  }

  private static CoveragePolicy follow(KnownPayer plan, CoveragePolicy contractor) {
    CoveragePolicy.Builder policy = builder(plan);
    Set<String> own = new LinkedHashSet<>();
    CoverageRows.standard().of(plan.id()).forEach(row -> own.add(row.term()));
    for (CoverageTerm<?> term : contractor.terms()) {
      // The contractor's authorization program is of Original Medicare alone (P-41983).
      if (!own.contains(term.id()) && !AUTHORIZATION.contains(term)) {
        follow(policy, term, contractor, plan);
      }
    }
    return policy.build();
  }

  private static <T> void follow(
      CoveragePolicy.Builder policy,
      CoverageTerm<T> term,
      CoveragePolicy contractor,
      KnownPayer plan) {
    Timeline<CoverageValue<T>> said = FollowedPolicy.since(contractor.timeline(term), plan);
    for (Timeline.Entry<CoverageValue<T>> entry : said.entries()) {
      Citation citation = FollowedPolicy.citation(entry.value().citation(), plan);
      policy.add(term, entry.value().value(), entry.period(), citation);
    }
  }

  private static CoveragePolicy.Builder builder(KnownPayer payer) {
    CoveragePolicy.Builder policy =
        CoveragePolicy.builder(payer.id(), payer.title())
            .edition(CoverageRows.standard().edition());
    KnownPayers.standard().remarks(payer.id()).forEach(policy::remark);
    say(policy, CoverageRows.standard().of(payer.id()));
    return policy;
  }

  private static CoveragePolicy made(MedicareContractor contractor) {
    CoveragePolicy.Builder policy =
        CoveragePolicy.builder(contractor.id(), "Medicare, " + contractor.label())
            .edition(CoverageRows.standard().edition());
    say(policy, coordinated(contractor));
    say(policy, CoverageRows.standard().of(contractor.id()));
    return policy.build();
  }

  /** The coordinated text, from the first day of the contractor's own document. */
  private static List<CoverageRow> coordinated(MedicareContractor contractor) {
    LocalDate first = firstDay(contractor);
    List<CoverageRow> rows = new ArrayList<>();
    for (CoverageRow row : CoverageRows.standard().of(COORDINATED)) {
      rows.add(row.period().firstDay().isBefore(first) ? since(first, row) : row);
    }
    return rows;
  }

  /** Of the first document in any of the contractor's states. */
  private static LocalDate firstDay(MedicareContractor contractor) {
    MedicareJurisdictions jurisdictions = MedicareJurisdictions.standard();
    LocalDate first = LocalDate.MAX;
    for (String state : jurisdictions.states()) {
      if (jurisdictions.contractor(state) == contractor) {
        LocalDate own = jurisdictions.firstDay(state);
        first = own.isBefore(first) ? own : first;
      }
    }
    return first;
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
    for (CoverageRow row : rows) {
      // What was said before of a term is cleared once, before the first row of it.
      if (terms.add(row.term())) {
        policy.clear(term(row.term()));
      }
      add(policy, term(row.term()), row);
    }
  }

  private static CoverageTerm<?> term(String id) {
    Optional<CoverageTerm<?>> term = CoverageTerm.find(id);
    if (term.isEmpty()) {
      throw new IllegalStateException("no term of coverage \"" + id + "\"");
    }
    return term.get();
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
