package org.facetrules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.anatomy.LevelNotation;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.AuthorizationStatus;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.FacilityStanding;
import org.facetrules.encounter.History;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.PriorAuthorization;
import org.facetrules.encounter.PriorSession;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.RecordElement;
import org.facetrules.encounter.SessionKind;
import org.facetrules.encounter.Technique;
import org.facetrules.encounter.TimeSpan;
import org.facetrules.encounter.TypeOfBill;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.Finding;
import org.facetrules.rule.RuleId;
import org.facetrules.validate.EncounterValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        .get()
        .isInstanceOfSatisfying(
            AuthorizationOutlook.Needed.class,
            outlook -> {
              assertThat(outlook.codes()).containsExactly(ProcedureCode.of("64635"));
              assertThat(outlook.claims()).isEqualTo("hospital outpatient facility");
            });
    assertThat(plan(planned(technique, BillingSetting.PROFESSIONAL, "L4-5 left")).toText())
        .contains(
            "authorization: none needed, only a hospital outpatient facility claim needs one, this"
                + " is a claim of setting professional");
    assertThat(plan(planned(technique, BillingSetting.ASC_FACILITY, "L4-5 left")).authorization())
        .get()
        .isInstanceOf(AuthorizationOutlook.NotNeeded.class);
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
    assertThat(plan.toText())
        .contains(
            "no cap on sessions is known of this payer on this day",
            "authorization: not known for this payer");
  }

  /** A destruction with all that a hospital's claim says of authorization. */
  private static Encounter hospital(
      LocalDate day,
      BillingSetting billing,
      Optional<String> bill,
      Optional<FacilityStanding> standing) {
    return Encounter.builder(day)
        .billing(billing)
        .procedure(
            FacetProcedure.builder(Technique.RADIOFREQUENCY_ABLATION, ImageGuidance.FLUOROSCOPY)
                .levels("L4-5 left"))
        .typeOfBill(bill.map(TypeOfBill::new))
        .facilityStanding(standing)
        .authorizations(List.of())
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          131 | EXEMPT     | the hospital is exempt from the authorization program
          851 | TAKES_PART | only a hospital outpatient facility claim needs one, this is bill 851
          """)
  void whereNoneIsNeeded_noAuthorizationIsStillToShow(
      String bill, FacilityStanding standing, String reason) {
    Encounter planned =
        hospital(DAY, BillingSetting.HOSPITAL_OUTPATIENT, Optional.of(bill), Optional.of(standing));
    Encounter unsaid =
        Encounter.builder(DAY)
            .billing(planned.billing())
            .addAllProcedures(planned.procedures())
            .typeOfBill(planned.typeOfBill())
            .facilityStanding(planned.facilityStanding())
            .build();
    for (Encounter each : List.of(planned, unsaid)) {
      SessionPlan plan = plan(each);
      assertThat(plan.authorization())
          .get()
          .isInstanceOfSatisfying(
              AuthorizationOutlook.NotNeeded.class,
              none -> assertThat(none.reason()).isEqualTo(reason));
      assertThat(plan.toText()).contains("authorization: none needed, " + reason);
      assertThat(plan.stillToShow())
          .contains("record: consent")
          .noneMatch(missing -> missing.contains("authorization"));
    }
  }

  /** Whatever is said of the hospital, a plan says "needed" where the rules flag the lack. */
  @Test
  void plan_saysNeededWhereCheckFlagsTheLack() {
    List<PayerProfile> payers =
        List.of(
            OHIO,
            PayerProfile.cpt(),
            PayerProfile.ofPayer("alabama-medicaid"),
            PayerProfile.ofPayer("bcbs-alabama"),
            PayerProfile.ofPayer("uhc-medicare-advantage", OHIO));
    Set<Class<?>> answers = new HashSet<>();
    for (PayerProfile payer : payers) {
      for (Encounter planned : hospitals()) {
        SessionPlan plan = SessionPlanner.forPayer(payer).plan(planned, History.none());
        answers.add(plan.authorization().orElseThrow().getClass());
        assertThat(plan.authorization().orElseThrow() instanceof AuthorizationOutlook.Needed)
            .as(payer.id() + " " + planned)
            .isEqualTo(isLackFlagged(payer, planned));
      }
    }
    assertThat(answers).hasSize(3);
  }

  private static List<Encounter> hospitals() {
    List<Encounter> all = new ArrayList<>();
    for (String day : List.of("2023-06-30", "2023-07-01", "2026-08-03")) {
      for (BillingSetting billing : BillingSetting.values()) {
        for (String bill : List.of("", "131", "851")) {
          for (String standing : List.of("", "TAKES_PART", "EXEMPT")) {
            all.add(
                hospital(
                    LocalDate.parse(day),
                    billing,
                    Optional.of(bill).filter(said -> !said.isEmpty()),
                    Optional.of(standing)
                        .filter(said -> !said.isEmpty())
                        .map(FacilityStanding::valueOf)));
          }
        }
      }
    }
    return all;
  }

  private static boolean isLackFlagged(PayerProfile payer, Encounter planned) {
    return EncounterValidator.standard().forPayer(payer).validate(planned).findings().stream()
        .map(finding -> finding.rule().value())
        .anyMatch(rule -> rule.equals("FR-801") || rule.equals("FR-804"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"carelon", "highmark", "bcbs-alabama", "uhc-commercial", "wa-lni"})
  void whereThePayersListIsNotKnown_theAuthorizationIsNot(String payer) {
    Encounter planned =
        planned(Technique.RADIOFREQUENCY_ABLATION, BillingSetting.HOSPITAL_OUTPATIENT, "L4-5 left");
    SessionPlan plan =
        SessionPlanner.forPayer(PayerProfile.ofPayer(payer)).plan(planned, History.none());
    assertThat(plan.authorization())
        .contains(new AuthorizationOutlook.NotKnown("not known for this payer"));
    assertThat(plan.coverageNotKnown()).contains("authorization");
    assertThat(plan.toText())
        .contains("authorization: not known for this payer")
        .anyMatch(line -> line.startsWith("coverage not known of " + plan.profile().title()));
  }

  /** Before its program Medicare asked for none; a payer's list was not read of earlier days. */
  @ParameterizedTest
  @CsvSource({
    "uhc-medicare-advantage, 2026-08-31, NotKnown",
    "uhc-medicare-advantage, 2026-09-01, NotNeeded",
    "medicare, 2023-06-30, NotNeeded",
    "medicare, 2023-07-01, Needed"
  })
  void daysBeforeTheList_areNotKnownOfAPayerOfItsOwn(String payer, LocalDate day, String answer) {
    PayerProfile profile = payer.equals("medicare") ? OHIO : PayerProfile.ofPayer(payer, OHIO);
    SessionPlan plan =
        SessionPlanner.forPayer(profile)
            .plan(
                hospital(
                    day,
                    BillingSetting.HOSPITAL_OUTPATIENT,
                    Optional.of("131"),
                    Optional.of(FacilityStanding.TAKES_PART)),
                History.none());
    assertThat(plan.authorization().orElseThrow().getClass().getSimpleName()).isEqualTo(answer);
    assertThat(plan.coverageNotKnown().contains("authorization"))
        .isEqualTo(answer.equals("NotKnown"));
  }

  @Test
  void whatThePolicyDoesNotSay_isToldWithItsRemarks() {
    PayerProfile humana = PayerProfile.ofPayer("humana");
    CoveragePolicy policy = humana.coverage().orElseThrow();
    SessionPlan plan = SessionPlanner.forPayer(humana).plan(DAY, History.none());
    assertThat(plan.coverageNotKnown())
        .isNotEmpty()
        .isEqualTo(policy.notKnown(DAY, EnumSet.allOf(SessionKind.class)));
    assertThat(policy.remarks()).isNotEmpty();
    assertThat(plan.toText())
        .containsAll(policy.remarks().stream().map(remark -> "of the policy: " + remark).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L3-4 left, L4-5 left, L5-S1 left | OH | not covered as planned: FR-501, FR-511 (see below)
          L4-5 left                        | OH | not covered as planned: FR-511 (see below)
          C4-5 left, L4-5 left             | WA | doubtful as planned: FR-503
          """)
  void firstDay_saysWhatForbidsTheProceduresOnAnyDay(String sites, String state, String said) {
    FacetProcedure.Builder procedure =
        FacetProcedure.builder(Technique.RADIOFREQUENCY_ABLATION, ImageGuidance.FLUOROSCOPY);
    Splitter.on(", ").split(sites).forEach(procedure::levels);
    SessionPlan plan =
        SessionPlanner.forPayer(PayerProfile.medicare(state))
            .plan(Encounter.builder(DAY).procedure(procedure).build(), History.none());
    assertThat(plan.firstDay()).hasValue(DAY);
    assertThat(plan.against()).isNotEmpty().isSubsetOf(plan.findings());
    assertThat(line(plan, "caps and intervals"))
        .startsWith("caps and intervals leave 2026-08-03 open; ")
        .contains(said);
  }

  /** A cap is no reason against the procedures: the first day is the answer to it. */
  @Test
  void firstDay_ofProceduresThatNothingForbids_isSaidAlone() {
    SessionPlan plan =
        plan(
            planned(Technique.MEDIAL_BRANCH_BLOCK, BillingSetting.PROFESSIONAL, "L4-5 left"),
            past("2026-07-21", Technique.MEDIAL_BRANCH_BLOCK, "L4-5 left"));
    assertThat(plan.findings()).extracting(Finding::rule).contains(RuleId.of("FR-507"));
    assertThat(plan.against()).isEmpty();
    assertThat(line(plan, "caps and intervals"))
        .isEqualTo("caps and intervals leave 2026-08-04 open");
  }

  private static String line(SessionPlan plan, String start) {
    return plan.toText().stream().filter(line -> line.startsWith(start)).findFirst().orElse("none");
  }

  @ParameterizedTest
  @CsvSource({"2026-08-02, false", "2026-08-03, true", "2026-08-20, true", "2026-09-08, false"})
  void authorizationThatEndsBeforeTheFirstDay_isSaid(LocalDate lastDay, boolean said) {
    Encounter planned =
        Encounter.builder(DAY)
            .billing(BillingSetting.HOSPITAL_OUTPATIENT)
            .procedure(
                FacetProcedure.builder(Technique.RADIOFREQUENCY_ABLATION, ImageGuidance.FLUOROSCOPY)
                    .levels("L4-5 left"))
            .authorizations(
                List.of(
                    PriorAuthorization.builder()
                        .status(AuthorizationStatus.AFFIRMED)
                        .addCodes(ProcedureCode.of("64635"))
                        .firstDay(LocalDate.of(2026, 7, 1))
                        .lastDay(lastDay)
                        .build()))
            .build();
    SessionPlan plan =
        plan(
            planned,
            past("2025-09-08", Technique.RADIOFREQUENCY_ABLATION, "L4-5 right"),
            past("2025-09-22", Technique.RADIOFREQUENCY_ABLATION, "L4-5 left"));
    assertThat(plan.firstDay()).hasValue(LocalDate.of(2026, 9, 8));
    String sentence = "the authorization ends on " + lastDay + ", before 2026-09-08";
    assertThat(plan.toText().contains(sentence)).isEqualTo(said);
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
