package org.facetrules.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.SessionKind;
import org.facetrules.encounter.Technique;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;

/**
 * What is not known of the payer's coverage for the sessions of the day. A rule is not asked where
 * the policy is silent, so that a claim on which none fires is clean as far as coverage is known.
 */
final class CoverageGaps {
  private static final Set<SessionKind> INJECTIONS =
      Sets.immutableEnumSet(SessionKind.DIAGNOSTIC, SessionKind.THERAPEUTIC);

  private CoverageGaps() {}

  /** Nothing for a payer without a policy: its name says that coverage is not judged. */
  static List<String> of(RuleInput input) {
    Optional<CoveragePolicy> policy = input.profile().coverage();
    return policy.isEmpty()
        ? ImmutableList.of()
        : policy.get().notKnown(input.dateOfService(), kinds(input));
  }

  private static Set<SessionKind> kinds(RuleInput input) {
    Set<SessionKind> kinds = EnumSet.noneOf(SessionKind.class);
    List<FacetProcedure> done =
        input.encounter().map(Encounter::procedures).orElse(ImmutableList.of());
    for (FacetProcedure procedure : done) {
      kinds.addAll(kinds(procedure));
    }
    if (done.isEmpty() && input.claim().isPresent()) {
      input.claim().get().lines().forEach(line -> kinds.addAll(kinds(line.code())));
    }
    return kinds;
  }

  private static Set<SessionKind> kinds(FacetProcedure procedure) {
    Optional<SessionKind> kind = SessionKind.of(procedure.technique(), procedure.purpose());
    boolean injected = procedure.technique().map(Technique::isInjection).orElse(true);
    if (kind.isPresent()) {
      return EnumSet.of(kind.get());
    }
    return injected ? INJECTIONS : EnumSet.noneOf(SessionKind.class);
  }

  /** What a facet code can be billed for; nothing where it is none. */
  static Set<SessionKind> kinds(ProcedureCode code) {
    for (FamilyCodes codes : FacetCodes.standard().all()) {
      if (ImmutableList.of(codes.first(), codes.second(), codes.further()).contains(code)) {
        return codes.family() == CodeFamily.DESTRUCTION
            ? EnumSet.of(SessionKind.DENERVATION)
            : INJECTIONS;
      }
    }
    return EnumSet.noneOf(SessionKind.class);
  }
}
