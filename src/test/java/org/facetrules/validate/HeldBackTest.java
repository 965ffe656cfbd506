package org.facetrules.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Claim;
import org.facetrules.coding.Shorthand;
import org.facetrules.encounter.Encounter;
import org.facetrules.rule.RuleId;
import org.junit.jupiter.api.Test;

class HeldBackTest {
  private static final Encounter BLOCK =
      Shorthand.encounter("M OH", "MBB diagnostic: L4-5 right", Shorthand.DAY);
  private static final EncounterValidator OHIO =
      EncounterValidator.standard().forPayer(Shorthand.profile("M OH"));

  @Test
  void fixThatMeetsAPair_isNotMade_andNamed() {
    ValidationReport report = OHIO.validate(BLOCK, Claim.parse(Shorthand.DAY, "99213 64494-RT-KX"));
    FixedClaim fixed = report.fixed();
    assertThat(fixed.claim()).hasToString("99213, 64494-RT-KX");
    assertThat(fixed.heldBack())
        .extracting(held -> held.finding().rule().value(), HeldBack::brings)
        .containsExactly(tuple("FR-201", List.of(RuleId.of("FR-408"))));
    assertThat(report.toText())
        .contains("Not corrected: FR-201, line 2; its change would bring an error of FR-408");
  }

  @Test
  void fixThatBringsNothing_isMade() {
    FixedClaim fixed =
        OHIO.validate(BLOCK, Claim.parse(Shorthand.DAY, "99213-25 64494-RT-KX")).fixed();
    assertThat(fixed.claim()).hasToString("99213-25, 64493-RT-KX");
    assertThat(fixed.heldBack()).isEmpty();
  }

  /** Another fix changed the words of the finding meanwhile. */
  @Test
  void fixHeldBack_isNamed_whateverElseWasMended() {
    FixedClaim fixed =
        OHIO.validate(BLOCK, Claim.parse(Shorthand.DAY, "64494-RT-RT-KX 99213")).fixed();
    assertThat(fixed.claim()).hasToString("64494-RT-KX, 99213");
    assertThat(fixed.heldBack())
        .extracting(held -> held.finding().rule().value())
        .containsExactly("FR-201");
  }

  /** One error of a rule more is an error that the claim did not have. */
  @Test
  void secondErrorOfARule_isAnErrorToo() {
    FixedClaim fixed =
        OHIO.validate(BLOCK, Claim.parse(Shorthand.DAY, "64635-RT 76942 77003")).fixed();
    assertThat(fixed.heldBack())
        .extracting(held -> held.finding().rule().value(), HeldBack::brings)
        .containsExactly(tuple("FR-106", List.of(RuleId.of("FR-404"))));
  }

  @Test
  void lists_areCopied() {
    List<RuleId> brings = new ArrayList<>(List.of(RuleId.of("FR-408")));
    HeldBack held =
        new HeldBack(
            OHIO.validate(BLOCK, Claim.parse(Shorthand.DAY, "99213 64494-RT-KX")).findings().get(0),
            brings);
    brings.clear();
    assertThat(held.brings()).hasSize(1);
  }
}
