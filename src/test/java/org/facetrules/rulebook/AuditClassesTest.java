package org.facetrules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.encounter.RecordElement;
import org.facetrules.internal.rules.PastCase;
import org.facetrules.rule.RuleId;
import org.junit.jupiter.api.Test;

/** What federal audits found wrong (coverage facts, section 5), a case for each class of error. */
class AuditClassesTest {
  private static void assertFlagged(PastCase audited, String... rules) {
    List<String> found =
        audited.report().findings().stream()
            .map(finding -> finding.rule().value())
            .distinct()
            .toList();
    assertThat(found).contains(rules);
    assertThat(rules).allSatisfy(rule -> assertThat(RuleId.of(rule).value()).isEqualTo(rule));
  }

  private static PastCase lacking(RecordElement element) {
    return PastCase.of("MBB diagnostic: L4-5 left")
        .billed("64493-LT-KX")
        .past("none")
        .recorded(record -> record.addAbsent(element));
  }

  @Test
  void oei050700200_documentationLacks() {
    assertFlagged(
        lacking(RecordElement.SIGNATURE_AND_DATE), rule(RecordElement.SIGNATURE_AND_DATE));
  }

  @Test
  void a092003003_moreInjectionSessionsThanTheCap() {
    assertFlagged(
        PastCase.of("IA therapeutic: L4-5 left")
            .billed("64493-LT")
            .past(
                "2025-09-01 IA therapeutic: L4-5 left; 2025-11-03 IA therapeutic: L4-5 left;"
                    + " 2026-01-05 IA therapeutic: L4-5 left; 2026-03-02 IA therapeutic: L4-5 left;"
                    + " 2026-05-04 IA therapeutic: L4-5 left"),
        "FR-505");
  }

  @Test
  void a092003010_levelsAreNotInTheRecord() {
    assertFlagged(lacking(RecordElement.LEVELS_AND_NERVES), rule(RecordElement.LEVELS_AND_NERVES));
  }

  @Test
  void a092103002_denervationsAboveTheCap() {
    assertFlagged(
        PastCase.of("RFA: L4-5 left")
            .billed("64635-LT")
            .past("2025-11-03 RFA: L4-5 left = 60% P6M; 2026-05-04 RFA: L4-5 right = 60% P6M"),
        "FR-506");
  }

  @Test
  void a092103002_jointsAboveTheLimit() {
    assertFlagged(
        PastCase.of("RFA: L3-4 left / L4-5 left / L5-S1 left").billed("64635-LT 64636-LT x2"),
        "FR-501");
  }

  @Test
  void a092203006_diagnosticBilledAsTherapeutic() {
    assertFlagged(PastCase.of("MBB diagnostic: L4-5 left").billed("64493-LT"), "FR-308");
  }

  @Test
  void smrc01304_documentationIsInsufficient() {
    assertFlagged(lacking(RecordElement.CONSERVATIVE_CARE), rule(RecordElement.CONSERVATIVE_CARE));
  }

  @Test
  void smrc01087_denervationSessionsAboveTheLimit() {
    assertFlagged(
        PastCase.of("RFA: L4-5 left").past("2026-02-02 RFA: L4-5 right; 2026-03-02 RFA: L3-4 left"),
        "FR-506");
  }

  @Test
  void settlement202112_moreLevelsBilledThanDone() {
    assertFlagged(
        PastCase.of("MBB diagnostic: L4-5 left").billed("64493-LT-KX 64494-LT-KX 64495-LT-KX"),
        "FR-103");
  }

  /** The rule of an element: 701 and up in the order of the facts. */
  private static String rule(RecordElement element) {
    return "FR-" + (701 + element.ordinal());
  }
}
