package org.facetrules.internal.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.claim.Modifier;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.RecordElement;
import org.facetrules.encounter.SessionKind;
import org.facetrules.encounter.Technique;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.reading.SessionLedger;
import org.facetrules.rule.Derivation;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.DocumentedIntervention;

/**
 * What the payer wants the record of the day to hold, and what the day tells of it: which
 * interventions were done that elements are asked of.
 */
final class AskedElements {
  private static final Modifier SIGNED_NOTICE = Modifier.of("GA");
  private static final Derivation<AskedElements> VIEW = Derivation.of(AskedElements::new);

  private final Optional<CoverageValue<Set<RecordElement>>> asked;

  /** A bit for each intervention, in the order of the enum. */
  private long done;

  private AskedElements(RuleInput input) {
    this.asked = Coverage.at(input, CoverageTerm.RECORD_ELEMENTS);
    if (asked.isPresent()) {
      for (DaySession session : DaySessions.of(input).all()) {
        add(session);
      }
      if (done != 0) {
        addTechniques(input);
        addServices(input);
        addRepeats(input);
      }
    }
  }

  static AskedElements of(RuleInput input) {
    return input.derived(VIEW);
  }

  /** What the policy says of an element; empty when it does not ask for it. */
  Optional<CoverageValue<Set<RecordElement>>> of(RecordElement element) {
    return asked.filter(said -> said.value().contains(element));
  }

  /** What was done as far as the day tells it, a bit for each intervention. */
  long done() {
    return done;
  }

  private void add(DocumentedIntervention intervention) {
    done |= 1L << intervention.ordinal();
  }

  private void add(DaySession session) {
    add(DocumentedIntervention.ALL);
    add(
        session.is(SessionKind.DENERVATION)
            ? DocumentedIntervention.DESTRUCTION
            : DocumentedIntervention.INJECTION);
    if (session.is(SessionKind.DIAGNOSTIC)) {
      add(DocumentedIntervention.DIAGNOSTIC);
    }
    if (session.is(SessionKind.THERAPEUTIC)) {
      add(DocumentedIntervention.THERAPEUTIC);
    }
  }

  private void addTechniques(RuleInput input) {
    for (FacetProcedure procedure : DoneSessions.procedures(input)) {
      Technique technique = procedure.technique().orElse(Technique.FACET_INJECTION);
      if (technique == Technique.CYST_RUPTURE) {
        add(DocumentedIntervention.CYST);
      }
      if (technique == Technique.INTRA_ARTICULAR
          && procedure.purpose().filter(Purpose.DIAGNOSTIC::equals).isPresent()) {
        add(DocumentedIntervention.DIAGNOSTIC_INTRA_ARTICULAR);
      }
    }
  }

  private void addServices(RuleInput input) {
    if (!SedationServices.of(input).isEmpty()) {
      add(DocumentedIntervention.SEDATION);
    }
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      if (line.has(SIGNED_NOTICE)) {
        add(DocumentedIntervention.NOTICE);
      }
    }
    if (AuthorizationList.isAskedOfHospital(input)) {
      add(DocumentedIntervention.HOSPITAL_OUTPATIENT);
    }
  }

  /** Without a history no repeat is told. */
  private void addRepeats(RuleInput input) {
    if (input.history().isEmpty()) {
      return;
    }
    SessionLedger ledger = PastSessions.of(input);
    LocalDate day = input.dateOfService();
    Optional<CoverageValue<Period>> again = Coverage.at(input, CoverageTerm.REDIAGNOSE_AFTER);
    for (DaySession session : DaySessions.of(input).all()) {
      Optional<LocalDate> last = last(session, ledger, day);
      if (last.isPresent() && !session.is(SessionKind.DIAGNOSTIC)) {
        add(DocumentedIntervention.REPEAT);
      }
      if (session.is(SessionKind.DENERVATION)
          && again.isPresent()
          && last.filter(before -> !before.plus(again.get().value()).isAfter(day)).isPresent()) {
        add(DocumentedIntervention.REPEAT_DESTRUCTION);
      }
    }
  }

  /** The last day before on which a session of the kind was in the region. */
  private static Optional<LocalDate> last(DaySession session, SessionLedger ledger, LocalDate day) {
    if (session.kind().isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> days =
        ledger
            .count(session.kind().get(), session.region(), LocalDate.MIN, day.minusDays(1))
            .days();
    return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
  }
}
