package org.facetrules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.History;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.PriorSession;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.Technique;
import org.facetrules.encounter.TimeSpan;
import org.facetrules.generators.HistoryGenerators;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.PayerProfile;
import org.facetrules.policy.SessionWindow;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleAnswer;
import org.facetrules.rule.RuleInfo;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;

/** What holds of the answers of the standard set for every past of a patient. */
class HistoryLawsProperties {
  private static final Citation TEST =
      new Citation("DERIVED", "a policy made for a test", EvidenceGrade.A);

  /** Rules that count sessions or the days between them; more of a past never pleases them. */
  private static final Set<String> COUNTING =
      Set.of("FR-504", "FR-505", "FR-506", "FR-507", "FR-524", "FR-525");

  private static final Set<String> CAPS = Set.of("FR-504", "FR-505", "FR-506");

  /** The whole past of a patient then lies in the last period of the contractor's policy. */
  private static final LocalDate AFTER_ALL_REVISIONS = LocalDate.of(2028, 10, 3);

  /** After 28 years weekdays and leap days come again, up to 2099. */
  private static final int CYCLE = 28;

  /** Every counting rule has something to count, and the window is as shipped. */
  private static final PayerProfile OHIO = counting(SessionWindow.ROLLING_12_MONTHS);

  private static final PayerProfile IN_DAYS = counting(SessionWindow.ROLLING_365_DAYS);

  private static final EncounterValidator BLOCK_5 = onlyBlock5();

  /**
   * A patient on a day.
   *
   * @param day the date of service
   * @param today what is done on it
   * @param past the earlier sessions
   */
  record Patient(LocalDate day, FacetProcedure today, List<PriorSession> past) {
    ValidationReport report(PayerProfile payer) {
      return report(payer, past);
    }

    ValidationReport report(PayerProfile payer, List<PriorSession> past) {
      return BLOCK_5.forPayer(payer).withHistory(new History(past)).validate(encounter());
    }

    ValidationReport withoutHistory() {
      return BLOCK_5.forPayer(OHIO).validate(encounter());
    }

    private Encounter encounter() {
      return Encounter.builder(day).addProcedure(today).build();
    }

    Patient shifted(Period by) {
      return new Patient(
          day.plus(by),
          today,
          past.stream().map(session -> copy(session, session.dateOfService().plus(by))).toList());
    }
  }

  @Provide
  Arbitrary<Patient> patients() {
    return HistoryGenerators.days().flatMap(HistoryLawsProperties::patients);
  }

  @Provide
  Arbitrary<Patient> laterPatients() {
    return Arbitraries.integers()
        .between(0, 1000)
        .map(AFTER_ALL_REVISIONS::plusDays)
        .flatMap(HistoryLawsProperties::patients);
  }

  @Property(seed = "511", edgeCases = EdgeCasesMode.NONE, tries = 600)
  void oneSessionMore_neverMakesADayMoreAllowed(
      @ForAll("patients") Patient patient, @ForAll Random random) {
    if (patient.past().isEmpty()) {
      return;
    }
    List<PriorSession> fewer = new ArrayList<>(patient.past());
    fewer.remove(random.nextInt(fewer.size()));
    Map<String, OutcomeKind> less = outcomes(patient.report(OHIO, fewer));
    outcomes(patient.report(OHIO))
        .forEach(
            (rule, outcome) -> {
              if (COUNTING.contains(rule)) {
                assertThat(outcome).as(rule).isLessThanOrEqualTo(less.get(rule));
              }
            });
  }

  @Property(seed = "512", edgeCases = EdgeCasesMode.NONE, tries = 400)
  void pastAndDayShiftedTogether_changeNothing(@ForAll("laterPatients") Patient patient) {
    Patient shifted = patient.shifted(Period.ofYears(CYCLE));
    assertThat(outcomes(shifted.report(OHIO))).isEqualTo(outcomes(patient.report(OHIO)));
    assertThat(places(shifted.report(OHIO))).isEqualTo(places(patient.report(OHIO)));
  }

  /** Where everything is counted in days, the shift can be of any number of them. */
  @Property(seed = "513", edgeCases = EdgeCasesMode.NONE, tries = 400)
  void shiftedByDays_countsTheSame(
      @ForAll("laterPatients") Patient patient, @ForAll Random random) {
    Patient shifted = patient.shifted(Period.ofDays(random.nextInt(5000)));
    assertThat(outcomes(shifted.report(IN_DAYS), COUNTING))
        .isEqualTo(outcomes(patient.report(IN_DAYS), COUNTING));
  }

  @Property(seed = "514", edgeCases = EdgeCasesMode.NONE, tries = 400)
  void aSessionOutsideTheWindow_neverCounts(@ForAll("patients") Patient patient) {
    LocalDate first = SessionWindow.ROLLING_12_MONTHS.firstDay(patient.day());
    List<PriorSession> within =
        patient.past().stream()
            .filter(session -> !session.dateOfService().isBefore(first))
            .toList();
    assertThat(outcomes(patient.report(OHIO, within), CAPS))
        .isEqualTo(outcomes(patient.report(OHIO), CAPS));
  }

  @Property(seed = "515", edgeCases = EdgeCasesMode.NONE, tries = 400)
  void orderOfThePast_doesNotMatter(@ForAll("patients") Patient patient, @ForAll Random random) {
    List<PriorSession> shuffled = new ArrayList<>(patient.past());
    Collections.shuffle(shuffled, random);
    ValidationReport other = patient.report(OHIO, shuffled);
    ValidationReport report = patient.report(OHIO);
    assertThat(other.findings()).isEqualTo(report.findings());
    assertThat(other.undetermined()).isEqualTo(report.undetermined());
    assertThat(other).isEqualTo(report);
  }

  /** Nobody has looked, or there was nothing: two answers. */
  @Property(seed = "516", edgeCases = EdgeCasesMode.NONE, tries = 100)
  void unknownPast_isOpen_anEmptyOneIsNot(@ForAll("patients") Patient patient) {
    Map<String, OutcomeKind> unknown = outcomes(patient.withoutHistory(), COUNTING);
    Map<String, OutcomeKind> empty = outcomes(patient.report(OHIO, List.of()), COUNTING);
    assertThat(unknown).containsOnlyKeys(empty.keySet());
    unknown.forEach(
        (rule, outcome) -> {
          if (empty.get(rule) != OutcomeKind.NOT_APPLICABLE) {
            assertThat(outcome).as(rule).isEqualTo(OutcomeKind.UNDETERMINED);
            assertThat(empty.get(rule)).as(rule).isEqualTo(OutcomeKind.PASSED);
          }
        });
    assertThat(empty.values()).contains(OutcomeKind.PASSED);
  }

  /** The cases reach what the laws speak of: pasts that are over a cap, too early, and open. */
  @Property(seed = "517", edgeCases = EdgeCasesMode.NONE, tries = 1)
  void patients_reachEveryOutcome(@ForAll Random random) {
    Map<String, Set<OutcomeKind>> met = new TreeMap<>();
    var generator = new HistoryLawsProperties().patients().generator(1000);
    for (int i = 0; i < 400; i++) {
      outcomes(generator.next(random).value().report(OHIO), COUNTING)
          .forEach(
              (rule, outcome) ->
                  met.computeIfAbsent(rule, none -> new java.util.TreeSet<>()).add(outcome));
    }
    for (String rule : COUNTING) {
      assertThat(met.get(rule))
          .as(rule)
          .contains(OutcomeKind.FLAGGED, OutcomeKind.UNDETERMINED, OutcomeKind.PASSED);
    }
  }

  private static Arbitrary<Patient> patients(LocalDate day) {
    return Combinators.combine(
            HistoryGenerators.before(day),
            Arbitraries.of("D", "T", "R"),
            Arbitraries.of(
                "L4-5 left", "L4-5 bilateral, L5-S1 left", "C5-6 left", "T12-L1, L1-2 left"),
            Arbitraries.randoms())
        .as(
            (past, kind, sites, random) ->
                new Patient(
                    day,
                    today(kind, sites),
                    HistoryGenerators.history(past).sessions().stream()
                        .map(session -> relieved(session, random))
                        .toList()));
  }

  private static FacetProcedure today(String kind, String sites) {
    FacetProcedure.Builder today = FacetProcedure.builder().guidance(ImageGuidance.FLUOROSCOPY);
    switch (kind) {
      case "D" -> today.technique(Technique.MEDIAL_BRANCH_BLOCK).purpose(Purpose.DIAGNOSTIC);
      case "T" -> today.technique(Technique.INTRA_ARTICULAR).purpose(Purpose.THERAPEUTIC);
      default -> today.technique(Technique.RADIOFREQUENCY_ABLATION);
    }
    today.levels(sites);
    return today.build();
  }

  /** Two of three sessions with a relief on either side of the thresholds. */
  private static PriorSession relieved(PriorSession session, Random random) {
    PriorSession.Builder known = builder(session, session.dateOfService());
    if (random.nextInt(3) > 0) {
      known.reliefPercent(List.of(30, 49, 50, 79, 80, 100).get(random.nextInt(6)));
      known.reliefDuration(TimeSpan.ofMonths(random.nextInt(8)));
    }
    return known.build();
  }

  private static PriorSession copy(PriorSession session, LocalDate day) {
    return builder(session, day)
        .reliefPercent(session.reliefPercent())
        .reliefDuration(session.reliefDuration())
        .build();
  }

  private static PriorSession.Builder builder(PriorSession session, LocalDate day) {
    PriorSession.Builder copy = PriorSession.builder();
    copy.dateOfService(day)
        .technique(session.technique())
        .purpose(session.purpose())
        .addAllSites(session.sites());
    return copy;
  }

  private static PayerProfile counting(SessionWindow window) {
    PayerProfile ohio = PayerProfile.medicare("OH");
    return ohio.withCoverage(
        ohio.coverage().orElseThrow().toBuilder()
            .set(CoverageTerm.WINDOW, window, TEST)
            .set(CoverageTerm.DIAGNOSTICS_PER_LEVEL_AND_SIDE, 2, TEST)
            .set(CoverageTerm.DENERVATION_INTERVAL, Period.ofDays(180), TEST)
            .build());
  }

  private static EncounterValidator onlyBlock5() {
    EncounterValidator validator = EncounterValidator.standard().tracing();
    for (RuleInfo rule : validator.rules()) {
      if (!rule.id().value().startsWith("FR-5")) {
        validator = validator.without(rule.id().value(), "the laws are of coverage");
      }
    }
    return validator;
  }

  private static Map<String, OutcomeKind> outcomes(ValidationReport report, Set<String> rules) {
    Map<String, OutcomeKind> outcomes = outcomes(report);
    outcomes.keySet().retainAll(rules);
    return outcomes;
  }

  private static Map<String, OutcomeKind> outcomes(ValidationReport report) {
    Map<String, OutcomeKind> outcomes = new TreeMap<>();
    for (RuleAnswer answer : report.trace()) {
      outcomes.put(answer.rule().id().value(), answer.outcome().kind());
    }
    return outcomes;
  }

  private static List<String> places(ValidationReport report) {
    return report.findings().stream()
        .map(finding -> finding.rule() + " " + finding.severity() + " " + finding.place())
        .toList();
  }
}
