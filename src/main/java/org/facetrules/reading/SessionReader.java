package org.facetrules.reading;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.DatedLine;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.PriorSession;
import org.facetrules.encounter.SessionKind;
import org.facetrules.encounter.Technique;
import org.facetrules.policy.PayerProfile;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;

/** From one earlier session to the counters and regions in which it stands. */
final class SessionReader {
  /** With the unlisted code, which can stand for facet work. */
  private static final ImmutableSet<ProcedureCode> FACET_CODES = facetCodes();

  private final PayerProfile profile;
  private final HistoryReader lines;

  SessionReader(PayerProfile profile, BillingSetting setting) {
    this.profile = profile;
    this.lines = HistoryReader.forPayer(profile, setting);
  }

  CountedSession read(PriorSession session) {
    List<PaidSession> paid = paid(session);
    return new CountedSession(session, kinds(session, paid), regions(session, paid));
  }

  private List<PaidSession> paid(PriorSession session) {
    return lines
        .read(
            session.lines().stream()
                .map(line -> new DatedLine(session.dateOfService(), line))
                .toList())
        .sessions();
  }

  /** What the payer was told by the lines decides; else what was done and why. */
  private Optional<Set<SessionKind>> kinds(PriorSession session, List<PaidSession> paid) {
    Set<SessionKind> billed = billed(session, paid);
    if (!billed.isEmpty()) {
      return Optional.of(billed);
    }
    Optional<SessionKind> kind = SessionKind.of(session.technique(), session.purpose());
    boolean none = isOfNoCounter(session) || isOfOtherCodes(session);
    return kind.isEmpty() && none ? Optional.of(Set.of()) : kind.map(Set::of);
  }

  private Set<SessionKind> billed(PriorSession session, List<PaidSession> paid) {
    boolean marked = profile.diagnosticLinesCarryKx().at(session.dateOfService()).isPresent();
    Set<SessionKind> kinds = EnumSet.noneOf(SessionKind.class);
    for (PaidSession part : paid) {
      for (BilledService service : part.services()) {
        if (service.family() == CodeFamily.DESTRUCTION) {
          kinds.add(SessionKind.DENERVATION);
        } else if (marked && service.family() == CodeFamily.INJECTION) {
          addInjection(service, kinds);
        } else {
          SessionKind.of(Optional.empty(), session.purpose()).ifPresent(kinds::add);
        }
      }
    }
    return kinds;
  }

  private static void addInjection(BilledService service, Set<SessionKind> kinds) {
    if (service.diagnostic() != DiagnosticMark.NONE) {
      kinds.add(SessionKind.DIAGNOSTIC);
    }
    if (service.diagnostic() != DiagnosticMark.ALL) {
      kinds.add(SessionKind.THERAPEUTIC);
    }
  }

  /** Paid lines of other work, such as an epidural injection, are no session of any counter. */
  private static boolean isOfOtherCodes(PriorSession session) {
    return !session.lines().isEmpty()
        && session.technique().isEmpty()
        && session.levels().isEmpty()
        && session.lines().stream().noneMatch(line -> FACET_CODES.contains(line.code()));
  }

  private static ImmutableSet<ProcedureCode> facetCodes() {
    ImmutableSet.Builder<ProcedureCode> codes = ImmutableSet.builder();
    codes.add(FacetCodes.UNLISTED);
    for (FamilyCodes family : FacetCodes.standard().all()) {
      codes.add(family.first(), family.second(), family.further());
      codes.addAll(family.predecessors());
    }
    return codes.build();
  }

  private static boolean isOfNoCounter(PriorSession session) {
    return session
        .technique()
        .filter(done -> !done.isInjection() && !done.isThermalDestruction())
        .isPresent();
  }

  private Optional<Set<SpinalRegion>> regions(PriorSession session, List<PaidSession> paid) {
    List<TreatedLevel> levels = session.levels();
    if (!levels.isEmpty()) {
      return Optional.of(ofLevels(session, levels));
    }
    Set<SpinalRegion> regions = EnumSet.noneOf(SpinalRegion.class);
    paid.forEach(part -> regions.add(part.region()));
    return regions.isEmpty() ? Optional.empty() : Optional.of(regions);
  }

  private Set<SpinalRegion> ofLevels(PriorSession session, List<TreatedLevel> levels) {
    Set<FacetLevel> joints = EnumSet.noneOf(FacetLevel.class);
    Set<SpinalRegion> regions = EnumSet.noneOf(SpinalRegion.class);
    for (TreatedLevel level : levels) {
      joints.add(level.level());
      regions.add(level.level().region());
    }
    boolean injected = session.technique().map(Technique::isInjection).orElse(true);
    CodeFamily family = injected ? CodeFamily.INJECTION : CodeFamily.DESTRUCTION;
    return profile.isLumbarPair(joints, family, session.dateOfService())
        ? EnumSet.of(SpinalRegion.LUMBAR)
        : regions;
  }
}
