package org.facetrules.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.facetrules.claim.Claim;
import org.facetrules.policy.PairEdits;
import org.facetrules.policy.PayerProfile;
import org.facetrules.policy.UnitEdits;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CoveringTables;
import org.facetrules.table.NationalTables;
import org.facetrules.table.PublisherFile;
import org.junit.jupiter.api.Test;

class TablesOfTheValidatorTest {
  private static final Claim CLAIM = Claim.parse(LocalDate.of(2026, 3, 2), "64493-50 64494 x2");

  @Test
  void input_hasTheTablesOfTheLibraryUnlessSet() {
    RuleInput input = RuleInput.builder(PayerProfile.cpt()).claim(CLAIM).build();
    assertThat(input.tables()).isSameAs(NationalTables.bundled());
    assertThat(input.withClaim(CLAIM).tables()).isSameAs(NationalTables.bundled());
  }

  @Test
  void validator_answersTheSameWithTheTablesOfTheLibrary() {
    EncounterValidator validator =
        EncounterValidator.standard().forPayer(PayerProfile.medicare("OH"));
    assertThat(validator.withTables(NationalTables.bundled()).validate(CLAIM).findings())
        .isEqualTo(validator.validate(CLAIM).findings())
        .isNotEmpty();
  }

  @Test
  void loadedPairs_areAsked() {
    String rows =
        """
        CPT only copyright 2025 American Medical Association.  All rights reserved.\t\t\t\t\t\t
        Column1/Column2 Edits\t\t\t\t\t\t
        Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale
        \t\tprior to 1996\tDate\tDate\t0=not allowed\t
        \t\t\t\t*=no data\t1=allowed\t
        \t\t\t\t\t9=not applicable\t
        27096\t64493\t\t20260101\t*\t0\tReason
        """;
    NationalTables loaded =
        NationalTables.bundled()
            .load(
                List.of(
                    PublisherFile.of(
                        "ccipra-v320r0-f1.TXT",
                        () -> new ByteArrayInputStream(rows.getBytes(UTF_8)))))
            .tables();
    Claim claim = Claim.parse(LocalDate.of(2026, 3, 2), "27096 64493-LT");
    EncounterValidator validator =
        EncounterValidator.standard().forPayer(PayerProfile.medicare("OH"));
    assertThat(rules(validator.validate(claim))).doesNotContain("FR-401");
    assertThat(rules(validator.withTables(loaded).validate(claim))).contains("FR-401");
  }

  @Test
  void tablesOfTheDay_leaveNoAdvice() {
    EncounterValidator validator =
        EncounterValidator.standard()
            .forPayer(PayerProfile.medicare("OH"))
            .withTables(CoveringTables.firstQuarterOf2026());
    Claim claim = Claim.parse(LocalDate.of(2026, 3, 2), "64493-50 64494-LT");
    assertThat(validator.validate(claim).findings()).isEmpty();
    assertThat(rules(validator.withTables(NationalTables.bundled()).validate(claim)))
        .containsOnly("FR-901");
  }

  private static List<String> rules(ValidationReport report) {
    return report.findings().stream().map(finding -> finding.rule().toString()).toList();
  }

  @Test
  void profile_saysWhichTablesApply() {
    PayerProfile medicare = PayerProfile.medicare("OH").withRemark("a remark");
    assertThat(medicare.unitLimits()).isEqualTo(UnitEdits.APPLIED);
    assertThat(medicare.pairEdits()).isEqualTo(PairEdits.APPLIED);
    assertThat(PayerProfile.cpt().unitLimits()).isEqualTo(UnitEdits.NOT_APPLIED);
  }
}
