package org.facetrules.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that no sheet shows yet, because its code is in force, published and known. */
class SheetPartTest {
  @ParameterizedTest
  @CsvSource({
    "64470, 'first day not known; last day 2009-12-31; replaced by 64490'",
    "01939, 'from 2022-01-01, no last day known on 2026-11-23; replaced 01936'",
    "J1030, 'first day not known; last day 2024-03-31; replaced by J1010'"
  })
  void lifePart_namesBothEnds(String code, String statement) {
    assertThat(statements(new LifePart(), code)).containsExactly(statement);
  }

  @Test
  void limitPart_saysWhatIsNotPublished() {
    assertThat(statements(new LimitPart(), "01991"))
        .containsExactly(
            "not listed in the published table: practitioner 2024Q3, outpatient hospital 2024Q3");
  }

  @Test
  void limitPart_keepsTheSettingsApart() {
    assertThat(statements(new LimitPart(), "99153"))
        .containsExactly(
            "9 a day, all lines of the day summed, appealable (Clinical: CMS Workgroup):"
                + " practitioner 2024Q3",
            "12 a day, all lines of the day summed, appealable (Clinical: CMS Workgroup):"
                + " outpatient hospital 2024Q3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"99213", "00001"})
  void unknownCodes_haveNoRows(String code) {
    List<SheetPart> parts =
        List.of(
            new MeaningPart(),
            new CountPart(),
            new UsePart(),
            new LifePart(),
            new AddOnPart(),
            new ImagingPart(),
            new LimitPart(),
            new BothSidesPart(),
            new ModifierPart(),
            new DiagnosticPart(),
            new CoveragePart(),
            new AuthorizationPart(),
            new DocumentationPart(),
            new DenialPart(),
            new IndicatorPart(),
            new PairPart(),
            new OtherPairPart(),
            new LookAlikePart());
    assertThat(parts).allMatch(part -> part.rows(ProcedureCode.of(code)).isEmpty());
  }

  private static List<String> statements(SheetPart part, String code) {
    return part.rows(ProcedureCode.of(code)).stream().map(SheetRow::statement).toList();
  }
}
