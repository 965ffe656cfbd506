package org.facetrules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.facetrules.anatomy.LevelNotation;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.LineNotation;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.History;
import org.facetrules.encounter.PriorSession;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.SessionKind;
import org.facetrules.encounter.Technique;
import org.facetrules.policy.PayerProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger, and by it {@link SessionReader}, {@link CountedSession} and {@link SessionCount}. */
class SessionLedgerTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final PayerProfile OHIO = PayerProfile.medicare("OH");

  @Test
  void bilateralSession_countsOnce_inItsKindAndRegionAlone() {
    SessionLedger ledger = ledger(OHIO, block(DAY, Purpose.DIAGNOSTIC, "L3-4, L4-5 bilateral"));

    assertThat(counts(ledger)).containsExactly("diagnostic lumbar 1");
  }

  @Test
  void twoRegionsOfADay_areASessionOfEach() {
    SessionLedger ledger = ledger(OHIO, block(DAY, Purpose.DIAGNOSTIC, "C5-6 left, L4-5 left"));

    assertThat(counts(ledger))
        .containsExactly("diagnostic cervical/thoracic 1", "diagnostic lumbar 1");
  }

  /** A history of paid lines holds other work: it is of no counter and leaves none open. */
  @ParameterizedTest
  @CsvSource({"62323, false", "99213 20552, false", "62323 64493-LT-KX, true", "64999, true"})
  void linesOfOtherWork_areNoSession(String lines, boolean counted) {
    PriorSession paid =
        PriorSession.builder()
            .dateOfService(DAY)
            .addAllLines(LineNotation.readLines(lines))
            .build();
    SessionCount count =
        ledger(OHIO, paid).count(SessionKind.DIAGNOSTIC, SpinalRegion.LUMBAR, DAY, DAY);
    assertThat(count.most()).isEqualTo(counted ? 1 : 0);
  }

  @Test
  void rightAndLeftOnTwoDays_areTwoSessions() {
    SessionLedger ledger =
        ledger(OHIO, destruction(DAY, "L4-5 right"), destruction(DAY.plusDays(9), "L4-5 left"));

    assertThat(counts(ledger)).containsExactly("denervation lumbar 2");
  }

  /** V'1.4: a diagnostic and a denervation of one day count one in each counter. */
  @Test
  void kindsOfADay_countApart() {
    SessionLedger ledger =
        ledger(OHIO, block(DAY, Purpose.DIAGNOSTIC, "L3-4"), destruction(DAY, "L4-5"));

    assertThat(counts(ledger)).containsExactly("diagnostic lumbar 1", "denervation lumbar 1");
  }

  /** The pair is one lumbar session from the contractor's day on, and a session of each before. */
  @ParameterizedTest
  @CsvSource({
    "OH, 2024-12-31, 'diagnostic cervical/thoracic 1, diagnostic lumbar 1'",
    "OH, 2025-01-01, diagnostic lumbar 1",
    "NY, 2021-04-24, 'diagnostic cervical/thoracic 1, diagnostic lumbar 1'",
    "NY, 2021-04-25, diagnostic lumbar 1",
    "WA, 2021-04-24, 'diagnostic cervical/thoracic 1, diagnostic lumbar 1'",
    "WA, 2021-04-25, diagnostic lumbar 1",
    "TX, 2024-06-02, 'diagnostic cervical/thoracic 1, diagnostic lumbar 1'",
    "TX, 2024-06-03, diagnostic lumbar 1"
  })
  void junctionPair_isLumbar_byContractorAndDay(String state, LocalDate day, String expected) {
    PayerProfile payer = PayerProfile.medicare(state);

    assertThat(
            String.join(
                ", ", counts(ledger(payer, block(day, Purpose.DIAGNOSTIC, "T12-L1, L1-2 left")))))
        .isEqualTo(expected);
    assertThat(counts(ledger(payer, block(day, Purpose.DIAGNOSTIC, "T12-L1, L1-2, L2-3 left"))))
        .as("with a further level each region counts")
        .hasSize(2);
  }

  /** Only CGS, NGS and Noridian have the pair when the nerves are destroyed. */
  @ParameterizedTest
  @CsvSource({"OH, 2024-12-31, 2", "OH, 2025-01-01, 1", "TX, 2026-01-05, 2"})
  void destroyedPair_followsTheConventionOfDestruction(String state, LocalDate day, int sessions) {
    assertThat(counts(ledger(PayerProfile.medicare(state), destruction(day, "T12-L1, L1-2 left"))))
        .hasSize(sessions);
  }

  @Test
  void codeSetAlone_hasNoPair() {
    assertThat(
            counts(ledger(PayerProfile.cpt(), block(DAY, Purpose.DIAGNOSTIC, "T12-L1, L1-2 left"))))
        .hasSize(2);
  }

  /** V1.2: the payer counts a line without KX as therapeutic, whatever the record says. */
  @ParameterizedTest
  @CsvSource({
    "64493-LT-KX 64494-LT-KX, THERAPEUTIC, diagnostic lumbar 1",
    "64493-LT 64494-LT,       DIAGNOSTIC,  therapeutic lumbar 1",
    "64493-LT-KX 64494-LT,    DIAGNOSTIC,  'diagnostic lumbar 1, therapeutic lumbar 1'",
    "64635-LT,                DIAGNOSTIC,  denervation lumbar 1"
  })
  void linesDecide_whereThePayerMarksDiagnostics(String lines, Purpose purpose, String expected) {
    PriorSession session = withLines(DAY, purpose, lines);

    assertThat(String.join(", ", counts(ledger(OHIO, session)))).isEqualTo(expected);
  }

  /** CGS has its KX rule from 2021-05-02; before it, and elsewhere, the purpose decides. */
  @Test
  void linesWithoutKx_sayNothing_whereThePayerHasNoKx() {
    PriorSession before = withLines(LocalDate.of(2021, 5, 1), Purpose.DIAGNOSTIC, "64493-LT");
    PriorSession since = withLines(LocalDate.of(2021, 5, 2), Purpose.DIAGNOSTIC, "64493-LT");

    assertThat(counts(ledger(OHIO, before))).containsExactly("diagnostic lumbar 1");
    assertThat(counts(ledger(OHIO, since))).containsExactly("therapeutic lumbar 1");
    assertThat(counts(ledger(PayerProfile.cpt(), since))).containsExactly("diagnostic lumbar 1");
  }

  @Test
  void linesGiveTheRegion_whereNoSiteIsGiven() {
    PriorSession session =
        PriorSession.builder()
            .dateOfService(DAY)
            .addAllLines(LineNotation.readLines("64633-50 64634-50"))
            .build();

    assertThat(counts(ledger(OHIO, session))).containsExactly("denervation cervical/thoracic 1");
  }

  @Test
  void unknownPurpose_isOpenInBothCountersOfInjections() {
    SessionLedger ledger =
        ledger(
            OHIO,
            PriorSession.builder()
                .dateOfService(DAY)
                .technique(Technique.MEDIAL_BRANCH_BLOCK)
                .addSite(LevelNotation.readLevels("L4-5 left"))
                .build());

    SessionCount diagnostic = count(ledger, SessionKind.DIAGNOSTIC, SpinalRegion.LUMBAR);
    assertThat(diagnostic.least()).isZero();
    assertThat(diagnostic.most()).isEqualTo(1);
    assertThat(diagnostic.open()).containsExactly(DAY);
    assertThat(count(ledger, SessionKind.THERAPEUTIC, SpinalRegion.LUMBAR).most()).isEqualTo(1);
    assertThat(count(ledger, SessionKind.DIAGNOSTIC, SpinalRegion.CERVICAL_THORACIC).most())
        .isZero();
  }

  @Test
  void unknownRegion_isOpenInEachRegion() {
    SessionLedger ledger =
        ledger(
            OHIO,
            PriorSession.builder()
                .dateOfService(DAY)
                .technique(Technique.RADIOFREQUENCY_ABLATION)
                .build());

    for (SpinalRegion region : SpinalRegion.values()) {
      assertThat(count(ledger, SessionKind.DENERVATION, region).open()).containsExactly(DAY);
      assertThat(count(ledger, SessionKind.DIAGNOSTIC, region).most()).isZero();
    }
    assertThat(ledger.of(SessionKind.DENERVATION, SpinalRegion.LUMBAR)).hasSize(1);
    assertThat(ledger.of(SessionKind.DIAGNOSTIC, SpinalRegion.LUMBAR)).isEmpty();
  }

  /** A day that certainly counts is not open too. */
  @Test
  void openSessionOfACountedDay_isNotCountedTwice() {
    SessionLedger ledger =
        ledger(
            OHIO,
            block(DAY, Purpose.DIAGNOSTIC, "L4-5 left"),
            PriorSession.builder().dateOfService(DAY).build());

    SessionCount count = count(ledger, SessionKind.DIAGNOSTIC, SpinalRegion.LUMBAR);
    assertThat(count.days()).containsExactly(DAY);
    assertThat(count.open()).isEmpty();
    assertThat(count.most()).isEqualTo(1);
  }

  @Test
  void pulsedRadiofrequency_isOfNoCounter() {
    PriorSession pulsed =
        PriorSession.builder()
            .dateOfService(DAY)
            .technique(Technique.PULSED_RADIOFREQUENCY)
            .addSite(LevelNotation.readLevels("L4-5 left"))
            .build();

    assertThat(counts(ledger(OHIO, pulsed))).isEmpty();
    assertThat(ledger(OHIO, pulsed).sessions().get(0).kinds()).contains(Set.of());
  }

  @Test
  void window_includesBothItsDays() {
    SessionLedger ledger =
        ledger(
            OHIO,
            block(DAY, Purpose.DIAGNOSTIC, "L4-5"),
            block(DAY.plusDays(10), Purpose.DIAGNOSTIC, "L4-5"));

    assertThat(between(ledger, DAY, DAY.plusDays(10))).isEqualTo(2);
    assertThat(between(ledger, DAY.plusDays(1), DAY.plusDays(10))).isEqualTo(1);
    assertThat(between(ledger, DAY, DAY.plusDays(9))).isEqualTo(1);
    assertThat(between(ledger, DAY.plusDays(1), DAY.plusDays(9))).isZero();
  }

  @Test
  void orderOfTheHistory_doesNotMatter() {
    List<PriorSession> sessions = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      sessions.add(
          block(
              DAY.plusDays(15L * i),
              i % 2 == 0 ? Purpose.DIAGNOSTIC : Purpose.THERAPEUTIC,
              "L4-5"));
      sessions.add(destruction(DAY.plusDays(15L * i + 3), "C4-5 left"));
    }
    SessionLedger ledger =
        SessionLedger.of(new History(sessions), OHIO, BillingSetting.PROFESSIONAL);
    Random random = new Random(64493);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(sessions, random);
      SessionLedger shuffled =
          SessionLedger.of(new History(sessions), OHIO, BillingSetting.PROFESSIONAL);
      assertThat(counts(shuffled)).isEqualTo(counts(ledger));
      assertThat(shuffled.sessions()).isEqualTo(ledger.sessions());
    }
    assertThat(counts(ledger))
        .containsExactly(
            "diagnostic lumbar 3", "therapeutic lumbar 3", "denervation cervical/thoracic 6");
  }

  @Test
  void noHistory_isAnEmptyLedger() {
    assertThat(ledger(OHIO).sessions()).isEmpty();
    assertThat(counts(ledger(OHIO))).isEmpty();
  }

  @Test
  void countedSession_certainlyOrPerhaps() {
    PriorSession session = PriorSession.builder().dateOfService(DAY).build();
    CountedSession unknown = new CountedSession(session, Optional.empty(), Optional.empty());
    CountedSession lumbar =
        new CountedSession(
            session,
            Optional.of(Set.of(SessionKind.DIAGNOSTIC)),
            Optional.of(Set.of(SpinalRegion.LUMBAR)));

    assertThat(unknown.counts(SessionKind.DIAGNOSTIC, SpinalRegion.LUMBAR)).isFalse();
    assertThat(unknown.mayCount(SessionKind.DIAGNOSTIC, SpinalRegion.LUMBAR)).isTrue();
    assertThat(lumbar.counts(SessionKind.DIAGNOSTIC, SpinalRegion.LUMBAR)).isTrue();
    assertThat(lumbar.counts(SessionKind.DIAGNOSTIC, SpinalRegion.CERVICAL_THORACIC)).isFalse();
    assertThat(lumbar.mayCount(SessionKind.THERAPEUTIC, SpinalRegion.LUMBAR)).isFalse();
    assertThat(unknown.dateOfService()).isEqualTo(DAY);
  }

  private static SessionLedger ledger(PayerProfile payer, PriorSession... sessions) {
    return SessionLedger.of(new History(List.of(sessions)), payer, BillingSetting.PROFESSIONAL);
  }

  private static SessionCount count(SessionLedger ledger, SessionKind kind, SpinalRegion region) {
    return ledger.count(kind, region, LocalDate.MIN, LocalDate.MAX);
  }

  private static int between(SessionLedger ledger, LocalDate first, LocalDate last) {
    return ledger.count(SessionKind.DIAGNOSTIC, SpinalRegion.LUMBAR, first, last).least();
  }

  /** Every counter that certainly has a session. */
  private static List<String> counts(SessionLedger ledger) {
    List<String> counts = new ArrayList<>();
    for (SessionKind kind : SessionKind.values()) {
      for (SpinalRegion region : SpinalRegion.values()) {
        int least = count(ledger, kind, region).least();
        if (least > 0) {
          counts.add(kind.label() + " " + region.label() + " " + least);
        }
      }
    }
    return counts;
  }

  private static PriorSession withLines(LocalDate day, Purpose purpose, String lines) {
    return PriorSession.builder()
        .dateOfService(day)
        .technique(Technique.MEDIAL_BRANCH_BLOCK)
        .purpose(purpose)
        .addSite(LevelNotation.readLevels("L4-5, L5-S1 left"))
        .addAllLines(LineNotation.readLines(lines))
        .build();
  }

  private static PriorSession block(LocalDate day, Purpose purpose, String sites) {
    return PriorSession.builder()
        .dateOfService(day)
        .technique(Technique.MEDIAL_BRANCH_BLOCK)
        .purpose(purpose)
        .addSite(LevelNotation.readLevels(sites))
        .build();
  }

  private static PriorSession destruction(LocalDate day, String sites) {
    return PriorSession.builder()
        .dateOfService(day)
        .technique(Technique.RADIOFREQUENCY_ABLATION)
        .addSite(LevelNotation.readLevels(sites))
        .build();
  }
}
