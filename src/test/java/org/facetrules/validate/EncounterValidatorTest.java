package org.facetrules.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.History;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.Technique;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.Authority;
import org.facetrules.rule.ClaimEdit;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Fact;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Place;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleId;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;

class EncounterValidatorTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 5);
  private static final Claim HALF_A_UNIT =
      new Claim(
          DAY,
          List.of(
              ClaimLine.builder()
                  .code(ProcedureCode.of("64493"))
                  .units(new BigDecimal("0.5"))
                  .build()));
  private static final Citation HOUSE_BOOK =
      new Citation("DERIVED", "the house's own book", EvidenceGrade.A);

  @Test
  void houseRuleThatThrows_isReported_andTheOthersAnswer() {
    ValidationReport report =
        EncounterValidator.standard()
            .with(
                rule(
                    "HOUSE-1",
                    input -> {
                      throw new IllegalStateException("no such table");
                    }))
            .validate(HALF_A_UNIT);
    assertThat(report.failed())
        .containsExactly(Map.entry(RuleId.of("HOUSE-1"), "IllegalStateException: no such table"));
    assertThat(rulesOf(report)).contains("FR-411");
    assertThat(report.isComplete()).isFalse();
    assertThat(report.outcomes()).containsEntry(OutcomeKind.FAILED, 1);
  }

  @Test
  void houseRule_findsAndFixes() {
    ValidationReport report =
        EncounterValidator.standard()
            .with(rule("HOUSE-2", EncounterValidatorTest::wantsAVisit))
            .validate(Claim.parse(DAY, "64493-LT"));
    assertThat(rulesOf(report)).contains("HOUSE-2");
    FixedClaim fixed = report.fixed();
    assertThat(fixed.claim().toString()).startsWith("64493-LT, 99213");
    assertThat(fixed.mended()).extracting(finding -> finding.rule().value()).contains("HOUSE-2");
    assertThat(rulesOf(fixed.report())).doesNotContain("HOUSE-2");
  }

  @Test
  void fixThatMendsNothing_isMadeOnce() {
    Rule greedy =
        rule(
            "HOUSE-3",
            input ->
                Outcome.flagged(
                    finding("HOUSE-3", Fix.safe(List.of(new ClaimEdit.SetUnits(1, 1))))));
    ValidationReport report =
        EncounterValidator.standard().with(greedy).validate(Claim.parse(DAY, "64493-LT x3"));
    assertThat(report.fixed().mended())
        .filteredOn(finding -> finding.rule().value().equals("HOUSE-3"))
        .hasSize(1);
  }

  @Test
  void houseFindingThatCannotBeTold_isFailed() {
    Finding.Builder untold =
        open("HOUSE-5")
            .template("{found} exceeds {limit}")
            .fact("found", 3)
            .fix(new Fix.Advise("see to it"));
    ValidationReport report =
        EncounterValidator.standard()
            .with(rule("HOUSE-5", input -> Outcome.flagged(untold.build())))
            .validate(HALF_A_UNIT);
    assertThat(report.failed())
        .containsExactly(
            Map.entry(
                RuleId.of("HOUSE-5"),
                "IllegalStateException: HOUSE-5: the sentence names the fact limit, none is"
                    + " stated"));
    assertThat(report.toText()).contains("FR-411");
  }

  @Test
  void houseFixThatCannotBeMade_isFailed() {
    Fix beyond = Fix.safe(List.of(new ClaimEdit.SetUnits(99, 1)));
    ValidationReport report =
        EncounterValidator.standard()
            .with(rule("HOUSE-6", input -> Outcome.flagged(finding("HOUSE-6", beyond))))
            .validate(HALF_A_UNIT);
    assertThat(report.failed().get(RuleId.of("HOUSE-6")))
        .contains("cannot be made: a change names line 99: expected 1");
    assertThat(report.fixed().report().failed()).containsKey(RuleId.of("HOUSE-6"));
  }

  @Test
  void houseRuleThatAlwaysAddsALine_ends() {
    Rule endless =
        rule(
            "HOUSE-7",
            input ->
                Outcome.flagged(
                    open("HOUSE-7")
                        .template("{found} lines are too few")
                        .fact("found", input.lines().size())
                        .fix(
                            Fix.safe(
                                List.of(
                                    new ClaimEdit.AddLine(
                                        Claim.parse(DAY, "99213").lines().get(0)))))
                        .build()));
    FixedClaim fixed =
        EncounterValidator.standard().with(endless).validate(Claim.parse(DAY, "64493-LT")).fixed();
    assertThat(fixed.mended()).hasSize(20);
  }

  @Test
  void houseRuleThatRemovesWhatIsThere_ends() {
    Rule greedy =
        rule(
            "HOUSE-8",
            input ->
                Outcome.flagged(
                    finding("HOUSE-8", Fix.safe(List.of(new ClaimEdit.RemoveLine(1))))));
    ValidationReport report =
        EncounterValidator.standard().with(greedy).validate(Claim.parse(DAY, "64493-LT 99213-25"));
    assertThat(report.fixed().mended()).isNotEmpty();
    assertThat(report.toText()).contains("HOUSE-8");
  }

  @Test
  void ruleLeftOut_isNamedWithItsReason_andNotAsked() {
    ValidationReport report =
        EncounterValidator.standard()
            .without("FR-411", "our clearing house checks units")
            .tracing()
            .validate(HALF_A_UNIT);
    assertThat(rulesOf(report)).doesNotContain("FR-411");
    assertThat(report.leftOut())
        .containsEntry(RuleId.of("FR-411"), "our clearing house checks units");
    assertThat(report.trace())
        .extracting(answer -> answer.rule().id().value())
        .doesNotContain("FR-411");
  }

  @Test
  void ruleThatSupersedes_takesThePlace() {
    RuleInfo info = card("HOUSE-4").addSupersede(RuleId.of("FR-411")).build();
    Rule rule =
        new Rule() {
          @Override
          public RuleInfo info() {
            return info;
          }

          @Override
          public Outcome evaluate(RuleInput input) {
            return Outcome.passed();
          }
        };
    assertThat(EncounterValidator.standard().with(rule).validate(HALF_A_UNIT).leftOut())
        .containsEntry(RuleId.of("FR-411"), "superseded by HOUSE-4");
  }

  @Test
  void severity_isTheIntegrators() {
    EncounterValidator mild =
        EncounterValidator.standard()
            .severity("FR-411", Severity.WARNING)
            .severity("FR-411", Severity.ADVICE);
    Finding finding =
        mild.validate(HALF_A_UNIT).findings().stream()
            .filter(found -> found.rule().value().equals("FR-411"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
  }

  @Test
  void suppressedFinding_isMoved_withItsReason() {
    Suppression suppression = suppression().addFact(new Fact("found", "0.5")).addLine(1).build();
    ValidationReport report =
        EncounterValidator.standard().suppress(suppression).validate(HALF_A_UNIT);
    assertThat(rulesOf(report)).doesNotContain("FR-411");
    assertThat(report.suppressed())
        .extracting(SuppressedFinding::suppression)
        .containsExactly(suppression);
    assertThat(report.unusedSuppressions()).isEmpty();
  }

  @Test
  void suppressionThatMeetsNothing_isUnused_onItsDaysOnly() {
    Suppression other = suppression().addFact(new Fact("found", "0.25")).build();
    Suppression otherLine = suppression().addLine(2).build();
    EncounterValidator validator =
        EncounterValidator.standard().suppress(other).suppress(otherLine);
    ValidationReport report = validator.validate(HALF_A_UNIT);
    assertThat(rulesOf(report)).contains("FR-411");
    assertThat(report.unusedSuppressions()).containsExactly(other, otherLine);
    Claim later = new Claim(LocalDate.of(2025, 1, 1), HALF_A_UNIT.lines());
    assertThat(validator.validate(later).unusedSuppressions()).isEmpty();
    assertThat(rulesOf(validator.suppress(suppression().build()).validate(later)))
        .contains("FR-411");
  }

  @Test
  void missingInput_isUndetermined_emptyHistoryIsNot() {
    RuleInfo info =
        card("HOUSE-5").needs(RuleNeed.HISTORY).outcomes(OutcomeKind.UNDETERMINED).build();
    Rule rule =
        new Rule() {
          @Override
          public RuleInfo info() {
            return info;
          }

          @Override
          public Outcome evaluate(RuleInput input) {
            return Outcome.passed();
          }
        };
    EncounterValidator validator = EncounterValidator.standard().with(rule);
    Claim claim = Claim.parse(DAY, "64493-LT");
    assertThat(validator.validate(claim).undetermined())
        .contains(new OpenRule(RuleId.of("HOUSE-5"), List.of("history")));
    assertThat(validator.withHistory(History.none()).validate(claim).undetermined())
        .noneMatch(open -> open.rule().value().equals("HOUSE-5"));
  }

  /** No rule wants the history of a claim that it would not judge. */
  @Test
  void missingInput_isNotWantedOutOfScope() {
    Rule rule = lacking(input -> Optional.of(Outcome.notApplicable("no facet line")));
    ValidationReport report = EncounterValidator.standard().with(rule).validate(HALF_A_UNIT);
    assertThat(report.undetermined()).noneMatch(open -> open.rule().value().equals("HOUSE-7"));
    Rule inScope = lacking(input -> Optional.empty());
    assertThat(EncounterValidator.standard().with(inScope).validate(HALF_A_UNIT).undetermined())
        .contains(new OpenRule(RuleId.of("HOUSE-7"), List.of("history")));
  }

  @Test
  void scopeThatThrows_isReported() {
    Rule rule =
        lacking(
            input -> {
              throw new IllegalStateException("no scope");
            });
    assertThat(EncounterValidator.standard().with(rule).validate(HALF_A_UNIT).failed())
        .containsEntry(RuleId.of("HOUSE-7"), "IllegalStateException: no scope");
  }

  /** A rule that lacks the history it needs. */
  private static Rule lacking(Function<RuleInput, Optional<Outcome>> scope) {
    RuleInfo info =
        card("HOUSE-7").needs(RuleNeed.HISTORY).outcomes(OutcomeKind.UNDETERMINED).build();
    return new Rule() {
      @Override
      public RuleInfo info() {
        return info;
      }

      @Override
      public Optional<Outcome> outOfScope(RuleInput input) {
        return scope.apply(input);
      }

      @Override
      public Outcome evaluate(RuleInput input) {
        return Outcome.passed();
      }
    };
  }

  @Test
  void ruleOutsideItsDays_isNotAsked() {
    RuleInfo info = card("HOUSE-6").period(new EffectivePeriod(DAY, DAY)).build();
    Rule rule =
        new Rule() {
          @Override
          public RuleInfo info() {
            return info;
          }

          @Override
          public Outcome evaluate(RuleInput input) {
            return Outcome.flagged(finding("HOUSE-6", new Fix.Advise("a")));
          }
        };
    EncounterValidator validator = EncounterValidator.standard().with(rule);
    for (int days = -1; days <= 1; days++) {
      Claim claim = Claim.parse(DAY.plusDays(days), "64493-LT");
      assertThat(rulesOf(validator.validate(claim)).contains("HOUSE-6"))
          .as(claim.dateOfService().toString())
          .isEqualTo(days == 0);
    }
  }

  @Test
  void wrongSettings_areRefused() {
    EncounterValidator standard = EncounterValidator.standard();
    assertThatThrownBy(() -> standard.without("HOUSE-1", "why"))
        .hasMessageContaining("no rule HOUSE-1 in this validator");
    assertThatThrownBy(() -> standard.without("FR-411", " ")).hasMessageContaining("expected why");
    assertThatThrownBy(() -> standard.severity("FR-1", Severity.ADVICE))
        .hasMessageContaining("no rule FR-1 in this validator");
    assertThatThrownBy(() -> standard.with(rule("FR-999", input -> Outcome.passed())))
        .hasMessage("FR-999 is an id of the library: expected other letters than FR");
    Rule house = rule("HOUSE-1", input -> Outcome.passed());
    assertThatThrownBy(() -> standard.with(house).with(house)).hasMessageContaining("is taken");
    assertThatThrownBy(() -> suppression(" ").build()).hasMessageContaining("expected why");
  }

  /** Nothing of those days is modelled, so silence would read as approval. */
  @Test
  void claimBeforeTheFacetCodes_isRefused() {
    Claim before = Claim.parse(LocalDate.of(2009, 12, 31), "64493-LT");
    assertThatThrownBy(() -> EncounterValidator.standard().validate(before))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the date of service is 2009-12-31: expected 2010-01-01 or later; the facet codes of"
                + " earlier days are not modelled");
    Claim first = Claim.parse(LocalDate.of(2010, 1, 1), "64493-LT");
    assertThat(EncounterValidator.standard().validate(first).failed()).isEmpty();
  }

  @Test
  void encounterAndClaimOfDifferentDays_areRefused() {
    Encounter encounter = encounter();
    Claim claim = Claim.parse(DAY.plusDays(1), "64493-LT");
    assertThatThrownBy(() -> EncounterValidator.standard().validate(encounter, claim))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the encounter is of 2024-08-05, the claim of 2024-08-06: expected one date of"
                + " service");
  }

  @Test
  void encounterAlone_isJudgedByItsCodedLines() {
    ValidationReport report = EncounterValidator.standard().validate(encounter());
    assertThat(report.claim()).hasToString("64493-LT");
    assertThat(report.verdict()).isEqualTo(Verdict.CLEAN);
  }

  @Test
  void settingsOfOneValidator_leaveTheOtherAlone() {
    EncounterValidator standard = EncounterValidator.standard();
    EncounterValidator ours = standard.without("FR-411", "why");
    assertThat(ours.rules()).hasSize(standard.rules().size() - 1);
    assertThat(rulesOf(standard.validate(HALF_A_UNIT))).contains("FR-411");
  }

  @Test
  void text_saysWhatIsWrongAndWhatCouldNotBeJudged() {
    String text = EncounterValidator.standard().validate(HALF_A_UNIT).toText();
    assertThat(text)
        .contains("billed  1  64493 x0.5", "ERROR FR-411, line 1: 64493 has 0.5 units")
        .contains("source: A57787", "Verdict: errors");
  }

  private static Outcome wantsAVisit(RuleInput input) {
    boolean visit = input.lines().stream().anyMatch(line -> line.code().value().equals("99213"));
    ClaimLine line =
        ClaimLine.builder().code(ProcedureCode.of("99213")).addModifier(Modifier.of("25")).build();
    return visit
        ? Outcome.passed()
        : Outcome.flagged(finding("HOUSE-2", Fix.safe(List.of(new ClaimEdit.AddLine(line)))));
  }

  private static Finding finding(String id, Fix fix) {
    return open(id).template("house").fix(fix).build();
  }

  private static Finding.Builder open(String id) {
    return Finding.of(card(id).build(), HOUSE_BOOK)
        .disposition(Disposition.INFORMATION)
        .place(Place.CLAIM);
  }

  private static Suppression.Builder suppression() {
    return suppression("agreed with the payer");
  }

  private static Suppression.Builder suppression(String reason) {
    return Suppression.builder()
        .rule("FR-411")
        .reason(reason)
        .datesOfService(new EffectivePeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
  }

  /** Languages without checked exceptions throw them from anywhere. */
  @Test
  void checkedException_isReportedToo() {
    Rule rule = rule("HOUSE-9", input -> EncounterValidatorTest.<RuntimeException>sneaky());
    ValidationReport report =
        EncounterValidator.standard().with(rule).validate(Claim.parse(DAY, "64493-LT"));
    assertThat(report.failed()).containsEntry(RuleId.of("HOUSE-9"), "IOException: db down");
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Exception> Outcome sneaky() throws T {
    throw (T) new IOException("db down");
  }

  /** What somebody answers for decides nothing. */
  @Test
  void suppressedFinding_isNoWeakEvidence() {
    EncounterValidator noridian =
        EncounterValidator.standard().forPayer(PayerProfile.medicare("OH"));
    Claim claim = Claim.parse(LocalDate.of(2024, 8, 5), "64493-LT");
    Encounter done =
        Encounter.builder(LocalDate.of(2024, 8, 5))
            .procedure(
                FacetProcedure.builder(Technique.MEDIAL_BRANCH_BLOCK, ImageGuidance.FLUOROSCOPY)
                    .purpose(Purpose.DIAGNOSTIC)
                    .levels("L4-5 left"))
            .build();
    assertThat(rulesOf(noridian.validate(done, claim))).contains("FR-308", "FR-903");
    Suppression answered =
        Suppression.builder()
            .rule("FR-308")
            .reason("asked the payer")
            .datesOfService(EffectivePeriod.from(LocalDate.of(2024, 1, 1)))
            .build();
    assertThat(rulesOf(noridian.suppress(answered).validate(done, claim)))
        .doesNotContain("FR-308", "FR-903");
  }

  @Test
  void suppressionOfLineZero_isRefused() {
    Suppression.Builder builder = suppression().addLine(0);
    assertThatThrownBy(builder::build).hasMessageEndingWith("of line 0: lines are counted from 1");
  }

  /** A line that is missing is added, unless that brings an error of its own. */
  @Test
  void safeFixes_bringNoError() {
    EncounterValidator ohio = EncounterValidator.standard().forPayer(PayerProfile.medicare("OH"));
    ValidationReport report = ohio.validate(encounter(), Claim.parse(DAY, "99213"));
    assertThat(rulesOf(report)).contains("FR-102");
    assertThat(report.fixed().claim()).hasToString("99213");
    assertThat(report.fixed().verdict()).isEqualTo(report.verdict());
    assertThat(ohio.validate(encounter(), Claim.parse(DAY, "99213-25")).fixed().claim())
        .hasToString("99213-25, 64493-LT");
  }

  /** A line of somebody's own that throws: what can answer all the same answers. */
  @Test
  void linesThatThrow_leaveTheOtherRules() {
    ClaimLine broken =
        (ClaimLine)
            Proxy.newProxyInstance(
                ClaimLine.class.getClassLoader(),
                new Class<?>[] {ClaimLine.class},
                (proxy, method, arguments) -> {
                  throw new IllegalStateException("no line");
                });
    Rule house =
        rule(
            "HOUSE-8",
            input -> Outcome.flagged(finding("HOUSE-8", new Fix.Advise("ask the house"))));
    ValidationReport report =
        EncounterValidator.standard().with(house).validate(new Claim(DAY, List.of(broken)));
    assertThat(rulesOf(report)).contains("HOUSE-8");
    assertThat(report.failed().values()).anyMatch(why -> why.contains("no line"));
    assertThat(report.isComplete()).isFalse();
  }

  private static Encounter encounter() {
    return Encounter.builder(DAY)
        .procedure(
            FacetProcedure.builder(Technique.MEDIAL_BRANCH_BLOCK, ImageGuidance.FLUOROSCOPY)
                .levels("L4-5 left"))
        .build();
  }

  private static RuleInfo.Builder card(String id) {
    return RuleInfo.builder()
        .id(id)
        .title("A rule of the house")
        .statement("The house wants it.")
        .reason("It was agreed.")
        .kind(RuleKind.CODING)
        .severity(Severity.WARNING)
        .authority(Authority.HOUSE)
        .addCitation(HOUSE_BOOK)
        .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED);
  }

  private static Rule rule(String id, Function<RuleInput, Outcome> answer) {
    RuleInfo info = card(id).build();
    return new Rule() {
      @Override
      public RuleInfo info() {
        return info;
      }

      @Override
      public Outcome evaluate(RuleInput input) {
        return answer.apply(input);
      }
    };
  }

  private static List<String> rulesOf(ValidationReport report) {
    return report.findings().stream().map(finding -> finding.rule().value()).toList();
  }
}
