package org.facetrules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.Performer;
import org.facetrules.claim.PlaceOfService;
import org.facetrules.claim.ProcedureCode;
import org.junit.jupiter.api.Test;

class ClaimEditsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 5);
  private static final Claim CLAIM = Claim.parse(DAY, "64492-LT-53 64493-LT x2 99213");

  @Test
  void changes_areMadeByTheNumbersOfTheClaimBefore() {
    Claim changed =
        apply(
            CLAIM,
            new ClaimEdit.RemoveLine(1),
            new ClaimEdit.SetUnits(2, 1),
            new ClaimEdit.SetModifiers(2, List.of(Modifier.RIGHT)),
            new ClaimEdit.ReplaceCode(3, ProcedureCode.of("99214")),
            new ClaimEdit.AddLine(ClaimLine.of(CLAIM.lines().get(0).serviceLine().orElseThrow())));
    assertThat(changed).hasToString("64493-RT, 99214, 64492-LT-53");
    assertThat(changed.dateOfService()).isEqualTo(DAY);
  }

  @Test
  void everythingThatIsNotNamed_isKept() {
    ClaimLine line =
        ClaimLine.builder()
            .id("a")
            .code(ProcedureCode.of("64493"))
            .addModifier(Modifier.LEFT)
            .units(BigDecimal.valueOf(2))
            .diagnoses(List.of(DiagnosisCode.of("M47816")))
            .charge(new BigDecimal("450.00"))
            .description("words")
            .performedBy(Performer.SAME)
            .placeOfService(PlaceOfService.of("11"))
            .build();
    Claim changed =
        apply(new Claim(DAY, List.of(line)), new ClaimEdit.ReplaceCode(1, code("64490")));
    assertThat(changed.lines().get(0))
        .isEqualTo(
            line.rest()
                .code(code("64490"))
                .addModifier(Modifier.LEFT)
                .units(BigDecimal.valueOf(2))
                .build());
    assertThat(changed.lines().get(0).charge()).contains(new BigDecimal("450.00"));
  }

  @Test
  void charge_isSetAlone() {
    ClaimLine line =
        ClaimLine.builder().id("a").code(code("64493")).charge(new BigDecimal("450.00")).build();
    ClaimEdit set = new ClaimEdit.SetCharge(1, new BigDecimal("900.00"));
    ClaimLine changed = apply(new Claim(DAY, List.of(line)), set).lines().get(0);
    assertThat(changed)
        .isEqualTo(
            ClaimLine.builder()
                .id("a")
                .code(code("64493"))
                .charge(new BigDecimal("900.00"))
                .build());
    assertThat(set).hasToString("line 1: charge 900.00");
    assertThatThrownBy(() -> apply(CLAIM, set, set))
        .hasMessage("two changes of the charge of line 1: expected one");
  }

  @Test
  void aLineThatIsNotThere_isRefused_andNothingIsChanged() {
    assertThatThrownBy(
            () -> apply(CLAIM, new ClaimEdit.RemoveLine(1), new ClaimEdit.SetUnits(4, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a change names line 4: expected 1 to 3");
    assertThat(CLAIM.lines()).hasSize(3);
  }

  @Test
  void twoChangesOfOnePart_areRefused() {
    assertThatThrownBy(
            () -> apply(CLAIM, new ClaimEdit.SetUnits(1, 1), new ClaimEdit.SetUnits(1, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two changes of the units of line 1: expected one");
  }

  @Test
  void fixWithoutChange_isRefused() {
    assertThatThrownBy(() -> Fix.safe(List.of())).hasMessageContaining("expected at least one");
  }

  @Test
  void fix_saysItsChanges() {
    Fix fix =
        Fix.safe(
            List.of(
                new ClaimEdit.ReplaceCode(1, code("64494")),
                new ClaimEdit.SetModifiers(1, List.of(Modifier.BILATERAL, Modifier.DIAGNOSTIC)),
                new ClaimEdit.SetModifiers(2, List.of()),
                new ClaimEdit.RemoveLine(3),
                new ClaimEdit.AddLine(CLAIM.lines().get(0))));
    assertThat(fix)
        .hasToString(
            "line 1: code 64494; line 1: modifiers 50, KX; line 2: no modifiers; remove line 3;"
                + " add line 64492-LT-53");
  }

  private static Claim apply(Claim claim, ClaimEdit... changes) {
    return ((Fix.Edits) Fix.safe(List.of(changes))).applyTo(claim);
  }

  private static ProcedureCode code(String value) {
    return ProcedureCode.of(value);
  }
}
