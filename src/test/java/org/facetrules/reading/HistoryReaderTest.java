package org.facetrules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.LineNotation;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.Purpose;
import org.facetrules.policy.PayerProfile;
import org.facetrules.table.CodeFamily;
import org.junit.jupiter.api.Test;

class HistoryReaderTest {
  @Test
  void sessions_areByDayAndRegion_oldestFirst() {
    HistoryReading history =
        read(
            "2026-02-20 64493-50-KX 64490-RT-KX 2026-01-05 64635-LT 64636-LT 2026-02-20 64494-LT-KX");

    assertThat(history.sessions().stream().map(s -> s.dateOfService() + " " + s.region()))
        .containsExactly("2026-01-05 lumbar", "2026-02-20 cervical/thoracic", "2026-02-20 lumbar");
    assertThat(history.sessions().get(2).services().get(0).lines()).containsExactly(1, 5);
    assertThat(label(history.sessions().get(2)))
        .isEqualTo("two lumbar levels: one on both sides, one left");
  }

  @Test
  void leftAndRightOfOneDay_areOneSession_onTwoDaysTwo() {
    assertThat(read("2026-01-05 64635-LT 64635-RT").sessions()).hasSize(1);
    assertThat(read("2026-01-05 64635-LT 2026-01-14 64635-RT").sessions()).hasSize(2);
  }

  @Test
  void injectionAndDestruction_ofOneRegionAndDay_areOneSessionWithTwoServices() {
    PaidSession session = read("2026-01-05 64635-LT 64493-RT-KX").sessions().get(0);

    assertThat(session.services().stream().map(BilledService::family))
        .containsExactly(CodeFamily.DESTRUCTION, CodeFamily.INJECTION);
    assertThat(session.purpose()).contains(Purpose.DIAGNOSTIC);
  }

  @Test
  void thoracolumbarPair_isOneLumbarSession() {
    List<PaidSession> sessions = read("2026-01-05 64490-LT 64494-LT").sessions();

    assertThat(sessions).hasSize(1);
    assertThat(sessions.get(0).region()).isEqualTo(SpinalRegion.LUMBAR);
    assertThat(unknowns(sessions.get(0))).noneMatch(text -> text.startsWith("which joints"));
    assertThat(read("2026-01-05 64490-LT 64493-LT").sessions()).hasSize(2);
  }

  @Test
  void kx_onEveryLine_isDiagnostic() {
    assertThat(purposeOf("2026-01-05 64493-50-KX 64494-50-KX")).isEqualTo("diagnostic");
    assertThat(purposeOf("2026-01-05 64493-50-KX 64494-50"))
        .isEqualTo("purpose: some lines carry KX, others not");
    assertThat(purposeOf("2026-01-05 64493-50"))
        .isEqualTo("purpose: no line carries KX; Medicare contractors count that as therapeutic");
  }

  /** The first facet policies are of 2021-04-25, those of CGS of 2021-05-02. */
  @Test
  void kx_saysSomethingFromTheDayOfThePolicies() {
    assertThat(purposeOf("2021-04-24 64493-50-KX"))
        .isEqualTo(
            "purpose: on 2021-04-24 no Medicare contractor had a KX rule that would show it");
    assertThat(purposeOf("2021-04-25 64493-50-KX")).isEqualTo("diagnostic");

    HistoryReader ohio =
        HistoryReader.forPayer(PayerProfile.medicare("OH"), BillingSetting.PROFESSIONAL);
    assertThat(purposeOf(ohio, "2021-05-01 64493-50-KX"))
        .isEqualTo(
            "purpose: on 2021-05-01 the profile \"Medicare, CGS (OH)\" has no KX rule that would"
                + " show it");
    assertThat(purposeOf(ohio, "2021-05-02 64493-50-KX")).isEqualTo("diagnostic");
  }

  @Test
  void destruction_hasNoPurpose_andNoneIsMissed() {
    PaidSession session = read("2026-01-05 64635-LT").sessions().get(0);

    assertThat(session.purpose()).isEmpty();
    assertThat(unknowns(session)).containsExactly("which joints: claim lines do not say");
  }

  @Test
  void addOnAlone_isASession_andWhatIsMissingIsSaid() {
    PaidSession session = read("2026-01-05 99213 64494-LT-KX").sessions().get(0);

    assertThat(session.dateOfService()).isEqualTo(LocalDate.of(2026, 1, 5));
    assertThat(session.region()).isEqualTo(SpinalRegion.LUMBAR);
    assertThat(session.services().get(0).readings()).isEmpty();
    assertThat(session.unknown().get(0).text()).startsWith("64494 is an add-on: ");
    assertThat(session.unknown().get(0).lines()).containsExactly(2);
  }

  @Test
  void problem_standsInItsOwnSession_andNowhereElse() {
    HistoryReading history = read("2026-01-05 64494-LT 64490-RT-LT 64491-RT");

    assertThat(history.remarks()).isEmpty();
    assertThat(history.sessions()).hasSize(2);
    assertThat(unknowns(history.sessions().get(0)))
        .filteredOn(text -> text.startsWith("64"))
        .containsExactly(
            "64490-RT-LT carries modifiers that exclude each other: LT is the left side, RT the"
                + " right; both sides are 50 or two lines");
    assertThat(unknowns(history.sessions().get(1)))
        .filteredOn(text -> text.startsWith("64"))
        .singleElement()
        .asString()
        .startsWith("64494 is an add-on");
  }

  @Test
  void pairWithAFault_isStillOneLumbarSession() {
    PaidSession session = only(read("2026-01-05 64490-RT-LT 64494-LT"));

    assertThat(session.region()).isEqualTo(SpinalRegion.LUMBAR);
    assertThat(session.services()).hasSize(1);
    assertThat(session.unknown().get(0).text()).startsWith("64490-RT-LT carries modifiers");
  }

  @Test
  void facilityAndProfessionalLinesOfOneDay_areOneSession_eachServiceReadAlone() {
    HistoryReading history = read("2026-01-05 64493-50 64633-RT 64633-LT");

    assertThat(history.sessions()).hasSize(2);
    assertThat(label(history.sessions().get(0)))
        .isEqualTo("one cervical/thoracic joint on both sides");
    assertThat(label(history.sessions().get(1))).isEqualTo("one lumbar level on both sides");
  }

  @Test
  void physiciansAndFacilitysLines_areReadOnce() {
    PaidSession session =
        only(read("2026-01-05 64493-50-KX 64494-LT-KX" + " 64493-RT-KX 64493-LT-KX 64494-LT-KX"));

    assertThat(label(session)).isEqualTo("two lumbar levels: one on both sides, one left");
    assertThat(session.purpose()).contains(Purpose.DIAGNOSTIC);
    assertThat(session.unknown().get(0).text()).startsWith("lines in two forms that mean the same");
    assertThat(session.unknown().get(0).lines()).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void facilitysLinesWithoutKx_leaveThePurposeOpen() {
    PaidSession session =
        only(read("2026-01-05 64493-50-KX 64494-50-KX 64493-RT 64493-LT 64494-RT 64494-LT"));

    assertThat(label(session)).isEqualTo("two lumbar levels on both sides");
    assertThat(session.purpose()).isEmpty();
    assertThat(unknowns(session)).contains("purpose: some lines carry KX, others not");
  }

  @Test
  void linesInTwoFormsThatDisagree_stayUnread() {
    PaidSession session = only(read("2026-01-05 64493-50 64494-50 64493-RT 64493-LT 64494-RT"));

    assertThat(session.services().get(0).readings()).isEmpty();
    assertThat(unknowns(session)).anyMatch(text -> text.contains("exclude each other"));
  }

  @Test
  void linesSentTwice_areReadOnce() {
    PaidSession session = only(read("2026-01-05 64493-50-KX 2026-01-05 64493-50-KX"));

    assertThat(label(session)).isEqualTo("one lumbar level on both sides");
    assertThat(unknowns(session).get(0)).startsWith("lines that stand twice are read once");
    assertThat(unknowns(session)).noneMatch(text -> text.contains("too many units"));
  }

  /** 73: stopped before anesthesia, so that nothing may have been treated. */
  @Test
  void stoppedProcedure_leavesOpenWhetherLevelsWereTreated() {
    assertThat(unknowns(only(read("2026-01-05 64493-LT-73"))))
        .anyMatch(text -> text.startsWith("whether the levels were treated: 73, "));
    assertThat(unknowns(only(read("2026-01-05 64493-LT-52"))))
        .anyMatch(text -> text.startsWith("whether the levels were treated: 52, "));
    assertThat(unknowns(only(read("2026-01-05 64493-LT"))))
        .noneMatch(text -> text.startsWith("whether the levels were treated"));
  }

  @Test
  void whatStaysOpen_isSaid() {
    PaidSession session =
        read("2026-01-05 64635-RT 64635-LT 64636-RT 64636-LT 64493 64494 64495").sessions().get(0);

    assertThat(unknowns(session))
        .contains(
            "how many levels and on which sides: several readings",
            "how many levels: the third-level code stands for one or more",
            "sides: lines without 50, LT or RT",
            "whether the joint or its nerves: the codes are the same");
  }

  @Test
  void otherLines_areRemarked_withTheirNumbers() {
    HistoryReading history = read("2026-01-05 64493-50-KX 2026-01-06 J3301 64470-50");

    assertThat(history.sessions()).hasSize(1);
    assertThat(history.remarks().stream().map(LineRemark::lines))
        .containsExactlyInAnyOrder(List.of(2), List.of(3));
  }

  @Test
  void noPaidLine_isNoSession() {
    HistoryReading history = HistoryReader.anyConvention().read(List.of());

    assertThat(history.sessions()).isEmpty();
    assertThat(history.remarks()).isEmpty();
    assertThat(history.editions().stream().map(edition -> edition.table()))
        .containsExactly("facet-codes", "code-lifecycle", "facet-modifiers", "look-alikes");
  }

  private static HistoryReading read(String lines) {
    return HistoryReader.anyConvention().read(LineNotation.readDatedLines(lines));
  }

  private static String purposeOf(String lines) {
    return purposeOf(HistoryReader.anyConvention(), lines);
  }

  private static String purposeOf(HistoryReader reader, String lines) {
    PaidSession session = reader.read(LineNotation.readDatedLines(lines)).sessions().get(0);
    return session
        .purpose()
        .map(Purpose::label)
        .orElseGet(
            () ->
                unknowns(session).stream()
                    .filter(text -> text.startsWith("purpose"))
                    .findFirst()
                    .orElse("nothing said"));
  }

  private static PaidSession only(HistoryReading history) {
    assertThat(history.sessions()).hasSize(1);
    return history.sessions().get(0);
  }

  private static String label(PaidSession session) {
    return session.services().get(0).readings().get(0).label();
  }

  private static List<String> unknowns(PaidSession session) {
    return session.unknown().stream().map(LineRemark::text).toList();
  }
}
