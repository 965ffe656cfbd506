package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.coding.Shorthand;
import org.facetrules.encounter.Encounter;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.RuleInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

  private static Subjects of(String payer, String lines) {
    return Subjects.of(
        RuleInput.builder(Shorthand.profile(payer)).claim(Claim.parse(DAY, lines)).build());
  }

  private static List<String> names(Subjects subjects) {
    return Splitter.on(' ').omitEmptyStrings().splitToList(subjects.toString());
  }

  /** Each with what has it, and with the nearest that has not. */
  @ParameterizedTest
  @CsvSource({
    "FACET_LINE, 64493-LT, 64640-LT",
    "DESTRUCTION_LINE, 64635-LT, 64493-LT",
    "BOTH_FAMILIES, '64635-LT, 64493-RT', '64635-LT, 64636-LT'",
    "BOTH_REGIONS, '64490-LT, 64494-LT', '64493-LT, 64494-LT'",
    "LATER_LEVEL_LINE, 64636-LT, 64635-LT",
    "THIRD_LEVEL_LINE, 64495-LT, 64494-LT",
    "UNLISTED_LINE, 64999, 64640",
    "CODE_TWICE, '64493-LT, 64493-RT', '64493-LT, 64494-RT'",
    "SIDE, 20552-RT, 64493-KX",
    "FIFTY_BESIDE_SIDE, 64493-50-LT, '64493-50, 64494-LT'",
    "FIFTY, 64493-50, '64493-LT, 20552-50'",
    "MODIFIER, 99213-25, 64493",
    "SEVERAL_MODIFIERS, 64493-LT-KX, '64493-LT, 64494-LT'",
    "DISTINCT_SERVICE_MODIFIER, 20552-XS, 64493-25",
    "REDUCED_OR_DISCONTINUED_MODIFIER, 64493-52, 64493-76",
    "REPEAT_MODIFIER, 64493-77, 64493-53",
    "TWO_SERVICES, '64493-LT, 77003', '64640-LT, 77003'",
    "IMAGING, '64493-LT, 77003', '64493-LT, 64494-LT'",
    "SEDATION, '64493-LT, 99152', '64493-LT, 99213'",
    "VISIT, '64493-LT, 99213', 99213",
    "SESSION, 64493-LT, 64640-LT",
    "INJECTION_SESSION, 64493-LT, 64635-LT",
    "DENERVATION_SESSION, 64635-LT, 64493-LT",
    "PAIR, '64493-LT, 20552', '64493-LT, 64494-LT'"
  })
  void isThere_orNot(String subject, String with, String without) {
    assertThat(names(of("M OH", with))).contains(subject);
    assertThat(names(of("M OH", without))).doesNotContain(subject);
  }

  @ParameterizedTest
  @CsvSource({
    "ORIGINAL_MEDICARE, M OH, cpt",
    "PAIR_EDITS, M OH, cpt",
    "KX, M WA, cpt",
    "COUNTED_AS_THERAPEUTIC, M WA, cpt"
  })
  void payers_differ(String subject, String with, String without) {
    assertThat(names(of(with, "64635-LT, 64493-LT"))).contains(subject);
    assertThat(names(of(without, "64635-LT")))
        .doesNotContain(subject)
        .contains("COUNTED_AS_DENERVATION");
  }

  @Test
  void linesAndTheirUnits() {
    assertThat(names(Subjects.of(billed())).stream().filter("LINE"::equals)).isEmpty();
    assertThat(names(Subjects.of(billed("2")))).contains("LINE").doesNotContain("ODD_UNITS");
    assertThat(names(Subjects.of(billed("0.5")))).contains("ODD_UNITS");
  }

  private static RuleInput billed(String... units) {
    List<ClaimLine> lines =
        Stream.of(units)
            .map(
                some ->
                    ClaimLine.builder()
                        .code(ProcedureCode.of("64493"))
                        .units(new BigDecimal(some))
                        .build())
            .toList();
    return RuleInput.builder(PayerProfile.cpt()).claim(new Claim(DAY, lines)).build();
  }

  /** What nobody tells may be there; a rule that looks for it says what it lacks. */
  @Test
  void whatIsNotKnown_mayBeThere() {
    assertThat(names(of("cpt", "64493-LT")))
        .contains("DIFFERENCE", "QUESTION_OR_REMARK", "NERVE", "LEVELS_OF_CLAIM_ALONE");
    RuleInput nothingBilled =
        RuleInput.builder(PayerProfile.cpt()).encounter(Encounter.builder(DAY).build()).build();
    assertThat(names(Subjects.of(nothingBilled)))
        .contains("THIRD_LEVEL_LINE", "IMAGING", "PAIR", "DIFFERENCE");
  }

  @Test
  void whatWasDone_isCompared() {
    Claim claim = Claim.parse(DAY, "64493-LT");
    assertThat(names(done("L4-5 left", claim)))
        .contains("CODED", "COMPARED", "PROFESSIONAL_CLAIM")
        .doesNotContain("DIFFERENCE", "QUESTION_OR_REMARK", "LEVELS_OF_CLAIM_ALONE", "NERVE");
    assertThat(names(done("L4-5 right", claim))).contains("DIFFERENCE");
    assertThat(names(done("L4-5", claim))).contains("QUESTION_OR_REMARK");
  }

  private static Subjects done(String levels, Claim claim) {
    return Subjects.of(
        RuleInput.builder(PayerProfile.cpt())
            .encounter(Shorthand.encounter("cpt", "MBB diagnostic: " + levels, DAY))
            .claim(claim)
            .build());
  }

  /** Inputs of one kind are equal whatever else they say. */
  @Test
  void equal_areThoseOfWhichTheSameIsAsked() {
    assertThat(of("M OH", "64493-LT, 64494-LT"))
        .isEqualTo(of("M OH", "64493-RT, 64494-RT"))
        .hasSameHashCodeAs(of("M OH", "64493-RT, 64494-RT"))
        .isNotEqualTo(of("M OH", "64493-RT"))
        .isNotEqualTo(of("M NY", "64493-LT, 64494-LT"));
  }
}
