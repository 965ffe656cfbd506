package org.facetrules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.SessionKind;
import org.facetrules.generators.HistoryGenerators;
import org.facetrules.oracle.SessionOracle;
import org.facetrules.oracle.SessionOracle.Past;
import org.facetrules.policy.PayerProfile;
import org.facetrules.policy.SessionWindow;

/** The ledger against a slow counter, and the laws of counting. */
class SessionLedgerProperties {
  private static final PayerProfile CGS = PayerProfile.medicare("OH");
  private static final LocalDate PAIR_SINCE = LocalDate.of(2025, 1, 1);

  /** A patient on a day. */
  record Patient(LocalDate day, List<Past> past) {
    SessionLedger ledger() {
      return ledger(past);
    }

    static SessionLedger ledger(List<Past> past) {
      return SessionLedger.of(HistoryGenerators.history(past), CGS, BillingSetting.PROFESSIONAL);
    }
  }

  @Provide
  Arbitrary<Patient> patients() {
    return HistoryGenerators.days()
        .flatMap(day -> HistoryGenerators.before(day).map(past -> new Patient(day, past)));
  }

  @Property(seed = "504", edgeCases = EdgeCasesMode.NONE, tries = 2000)
  void countsAsTheSlowCounterDoes(
      @ForAll("patients") Patient patient, @ForAll SessionKind kind, @ForAll SpinalRegion region) {
    SessionCount count = cap(kind, region, 4).before(patient.ledger(), patient.day());
    SessionOracle.Counted expected =
        SessionOracle.count(
            patient.past(), patient.day(), letter(kind), region == SpinalRegion.LUMBAR, PAIR_SINCE);

    assertThat(count.least()).isEqualTo(expected.certain());
    assertThat(count.most()).isEqualTo(expected.certain() + expected.open());
  }

  @Property(seed = "505", edgeCases = EdgeCasesMode.NONE, tries = 500)
  void orderOfTheHistory_doesNotMatter(
      @ForAll("patients") Patient patient, @ForAll SessionKind kind, @ForAll Random random) {
    List<Past> shuffled = new ArrayList<>(patient.past());
    Collections.shuffle(shuffled, random);

    SessionCap cap = cap(kind, SpinalRegion.LUMBAR, 4);
    assertThat(cap.before(Patient.ledger(shuffled), patient.day()))
        .isEqualTo(cap.before(patient.ledger(), patient.day()));
  }

  @Property(seed = "506", edgeCases = EdgeCasesMode.NONE, tries = 500)
  void oneSessionMore_neverAllowsMore(
      @ForAll("patients") Patient patient, @ForAll SessionKind kind, @ForAll SpinalRegion region) {
    SessionCap cap = cap(kind, region, 2);
    LocalDate all = cap.firstDay(patient.ledger(), patient.day()).orElseThrow();
    for (int i = 0; i < patient.past().size(); i++) {
      List<Past> fewer = new ArrayList<>(patient.past());
      fewer.remove(i);
      SessionLedger ledger = Patient.ledger(fewer);
      assertThat(cap.firstDay(ledger, patient.day()).orElseThrow()).isBeforeOrEqualTo(all);
      assertThat(cap.before(ledger, patient.day()).most())
          .isLessThanOrEqualTo(cap.before(patient.ledger(), patient.day()).most());
    }
  }

  @Property(seed = "507", edgeCases = EdgeCasesMode.NONE, tries = 500)
  void aSessionOutsideTheWindow_neverCounts(
      @ForAll("patients") Patient patient, @ForAll SessionKind kind, @ForAll SpinalRegion region) {
    SessionCap cap = cap(kind, region, 4);
    LocalDate first = SessionWindow.ROLLING_12_MONTHS.firstDay(patient.day());
    List<Past> within = patient.past().stream().filter(one -> !one.day().isBefore(first)).toList();

    assertThat(cap.before(Patient.ledger(within), patient.day()))
        .isEqualTo(cap.before(patient.ledger(), patient.day()));
  }

  @Property(seed = "508", edgeCases = EdgeCasesMode.NONE, tries = 500)
  void shiftedByDays_countsTheSame(
      @ForAll("patients") Patient patient, @ForAll SessionKind kind, @ForAll SpinalRegion region) {
    SessionCap cap = new SessionCap(kind, region, 4, SessionWindow.ROLLING_365_DAYS);
    long shift = 3000;
    List<Past> later =
        patient.past().stream()
            .filter(one -> !one.day().isBefore(PAIR_SINCE))
            .map(one -> new Past(one.day().plusDays(shift), one.kind(), one.joints()))
            .toList();
    List<Past> now =
        patient.past().stream().filter(one -> !one.day().isBefore(PAIR_SINCE)).toList();

    SessionCount here = cap.before(Patient.ledger(now), patient.day());
    SessionCount there = cap.before(Patient.ledger(later), patient.day().plusDays(shift));
    assertThat(there.days().stream().map(day -> day.minusDays(shift)).toList())
        .isEqualTo(here.days());
    assertThat(there.open()).hasSameSizeAs(here.open());
  }

  @Property(seed = "509", edgeCases = EdgeCasesMode.NONE, tries = 500)
  void theFirstDay_isAllowedAndNoneBefore(
      @ForAll("patients") Patient patient, @ForAll SessionKind kind, @ForAll SpinalRegion region) {
    SessionCap cap = cap(kind, region, 2);
    SessionLedger ledger = patient.ledger();
    LocalDate first = cap.firstDay(ledger, patient.day()).orElseThrow();

    for (LocalDate day = patient.day(); day.isBefore(first); day = day.plusDays(1)) {
      assertThat(withToday(cap, ledger, day)).isGreaterThan(2);
    }
    assertThat(withToday(cap, ledger, first)).isLessThanOrEqualTo(2);
  }

  private static int withToday(SessionCap cap, SessionLedger ledger, LocalDate day) {
    SessionCount before = cap.before(ledger, day);
    boolean counted = before.days().contains(day) || before.open().contains(day);
    return before.most() + (counted ? 0 : 1);
  }

  private static SessionCap cap(SessionKind kind, SpinalRegion region, int limit) {
    return new SessionCap(kind, region, limit, SessionWindow.ROLLING_12_MONTHS);
  }

  private static char letter(SessionKind kind) {
    return switch (kind) {
      case DIAGNOSTIC -> 'D';
      case THERAPEUTIC -> 'T';
      case DENERVATION -> 'R';
    };
  }
}
