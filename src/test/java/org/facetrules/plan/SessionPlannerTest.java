package org.facetrules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.facetrules.anatomy.LevelNotation;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.History;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.PriorSession;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.RecordElement;
import org.facetrules.encounter.SessionKind;
import org.facetrules.encounter.Technique;
import org.facetrules.encounter.TimeSpan;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.Finding;
import org.facetrules.rule.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionPlannerTest {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
  private static final PayerProfile OHIO = PayerProfile.medicare("OH");

  private static PriorSession past(String day, Technique technique, String sites) {
    PriorSession.Builder session =
        PriorSession.builder()
            .dateOfService(LocalDate.parse(day))
            .technique(technique)
            .addSite(LevelNotation.readLevels(sites));
    if (technique == Technique.MEDIAL_BRANCH_BLOCK) {
      session.purpose(Purpose.DIAGNOSTIC);
    }
    return session.build();
  }

  private static Encounter planned(Technique technique, BillingSetting billing, String sites) {
    FacetProcedure.Builder procedure =
        FacetProcedure.builder(technique, ImageGuidance.FLUOROSCOPY).levels(sites);
    if (technique == Technique.MEDIAL_BRANCH_BLOCK) {
      procedure.purpose(Purpose.DIAGNOSTIC);
    }
    return Encounter.builder(DAY).billing(billing).procedure(procedure).build();
  }

  private static SessionPlan plan(Encounter planned, PriorSession... sessions) {
    return SessionPlanner.forPayer(OHIO).plan(planned, new History(List.of(sessions)));
  }

  private static SessionAllowance allowance(
      SessionPlan plan, SessionKind kind, SpinalRegion region) {
    return plan.allowances().stream()
        .filter(each -> each.kind() == kind && each.region() == region)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void capsAreCountedByKindAndRegion() {
    SessionPlan plan =
        SessionPlanner.forPayer(OHIO)
            .plan(
                DAY,
                new History(
                    List.of(
                        past("2025-09-08", Technique.RADIOFREQUENCY_ABLATION, "L4-5 right"),
                        past("2025-09-22", Technique.RADIOFREQUENCY_ABLATION, "L4-5 left"),
                        past("2026-01-05", Technique.MEDIAL_BRANCH_BLOCK, "C5-6 left"),
                        PriorSession.builder().dateOfService(LocalDate.of(2026, 2, 2)).build())));

    SessionAllowance lumbar = allowance(plan, SessionKind.DENERVATION, SpinalRegion.LUMBAR);
    assertThat(lumbar.left()).isZero();
    assertThat(lumbar.leftAtMost()).isZero();
    assertThat(lumbar.nextDay()).hasValue(LocalDate.of(2026, 9, 22));
    SessionAllowance neck = allowance(plan, SessionKind.DIAGNOSTIC, SpinalRegion.CERVICAL_THORACIC);
    assertThat(neck.left()).isEqualTo(2);
    assertThat(neck.leftAtMost()).isEqualTo(3);
    assertThat(neck.used()).containsExactly(LocalDate.of(2026, 1, 5));
    assertThat(neck.open()).containsExactly(LocalDate.of(2026, 2, 2));
    assertThat(plan.firstDay()).isEmpty();
    assertThat(plan.editions()).extracting("table").containsExactly("coverage-policies");
  }

  @ParameterizedTest
  @CsvSource({
    "MEDIAL_BRANCH_BLOCK, 2026-07-21, L4-5 left, 2026-08-04",
    "MEDIAL_BRANCH_BLOCK, 2026-07-20, L4-5 left, 2026-08-03",
    "MEDIAL_BRANCH_BLOCK, 2026-07-21, L4-5 right, 2026-08-03"
  })
  void firstDay_waitsForTheInterval(
      Technique technique, String before, String sites, LocalDate expected) {
    SessionPlan plan =
        plan(
            planned(technique, BillingSetting.PROFESSIONAL, "L4-5 left"),
            past(before, technique, sites));
    assertThat(plan.firstDay()).hasValue(expected);
  }

  @Test
  void firstDay_waitsForTheCap() {
    SessionPlan plan =
        plan(
            planned(
                Technique.RADIOFREQUENCY_ABLATION, BillingSetting.PROFESSIONAL, "L4-5 bilateral"),
            past("2025-09-08", Technique.RADIOFREQUENCY_ABLATION, "L4-5 right"),
            past("2025-09-22", Technique.RADIOFREQUENCY_ABLATION, "L4-5 left"));

    assertThat(plan.firstDay()).hasValue(LocalDate.of(2026, 9, 8));
    assertThat(plan.findings()).extracting(Finding::rule).contains(RuleId.of("FR-506"));
    assertThat(plan.advice())
        .containsExactly(
            "both sides on one day are one session; right and left on two days are two");
    assertThat(plan.stillToShow())
        .contains("relief of the session of 2025-09-08", "relief of the session of 2025-09-22");
  }

  /** Of a visit to come nothing is recorded, so that each element is named, not the record. */
  @Test
  void withoutARecord_everythingThatItMustHold_isStillToShow() {
    Encounter planned =
        planned(Technique.RADIOFREQUENCY_ABLATION, BillingSetting.PROFESSIONAL, "L4-5 left");
    List<String> toShow = plan(planned).stillToShow();
    assertThat(toShow)
        .contains("record: pain duration", "record: consent", "record: side of each level")
        .doesNotContain("record")
        .doesNotHaveDuplicates();
    Encounter recorded =
        Encounter.builder(DAY)
            .addAllProcedures(planned.procedures())
            .record(
                ClinicalRecord.builder()
                    .painDuration(TimeSpan.ofMonths(6))
                    .addDocumented(RecordElement.CONSENT)
                    .build())
            .build();
    assertThat(plan(recorded).stillToShow())
        .doesNotContain("record: pain duration", "record: consent")
        .contains("record: side of each level");
  }

  @Test
  void authorization_isNeededByTheHospitalAlone() {
    Technique technique = Technique.RADIOFREQUENCY_ABLATION;
    SessionPlan hospital =
        plan(planned(technique, BillingSetting.HOSPITAL_OUTPATIENT, "L4-5 left"));
    assertThat(hospital.authorization())
        .hasValueSatisfying(
            outlook -> {
              assertThat(outlook.codes()).containsExactly(ProcedureCode.of("64635"));
              assertThat(outlook.claims()).isEqualTo("hospital outpatient facility");
            });
    assertThat(plan(planned(technique, BillingSetting.PROFESSIONAL, "L4-5 left")).authorization())
        .isEmpty();
    assertThat(plan(planned(technique, BillingSetting.ASC_FACILITY, "L4-5 left")).authorization())
        .isEmpty();
  }

  @Test
  void aPayerWithoutPolicy_hasNoCaps() {
    SessionPlan plan =
        SessionPlanner.forPayer(PayerProfile.cpt())
            .plan(
                planned(
                    Technique.RADIOFREQUENCY_ABLATION, BillingSetting.PROFESSIONAL, "L4-5 left"),
                History.none());
    assertThat(plan.allowances()).isEmpty();
    assertThat(plan.findings()).isEmpty();
    assertThat(plan.toText()).contains("no cap on sessions is known of this payer on this day");
  }

  @Test
  void aSessionAfterTheDay_isRefused() {
    History later =
        new History(List.of(past("2026-08-04", Technique.MEDIAL_BRANCH_BLOCK, "L4-5 left")));
    assertThatThrownBy(() -> SessionPlanner.forPayer(OHIO).plan(DAY, later))
        .hasMessage(
            "session 1 of the history is of 2026-08-04, after the date of service 2026-08-03:"
                + " expected that day or one before");
  }
}
