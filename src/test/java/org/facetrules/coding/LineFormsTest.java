package org.facetrules.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.anatomy.LevelNotation;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.policy.BilateralConvention;
import org.facetrules.policy.BilateralForm;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CodeFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFormsTest {
  private static final Citation INJECTIONS =
      new Citation("ACR18", "of injections", EvidenceGrade.B);
  private static final Citation OTHERS = new Citation("DERIVED", "of others", EvidenceGrade.C);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MODIFIER_50_ON_EVERY_LINE             | L4-5 bilateral                 | 64494-50
          MODIFIER_50_ON_EVERY_LINE             | L4-5 left                      | 64494-LT
          MODIFIER_50_ON_EVERY_LINE             | L4-5 right                     | 64494-RT
          MODIFIER_50_ON_EVERY_LINE             | L4-5                           | 64494
          MODIFIER_50_ON_EVERY_LINE             | L3-4 left, L4-5 bilateral      | 64494-50
          MODIFIER_50_ON_EVERY_LINE             | L3-4 left, L4-5 right          | 64494
          MODIFIER_50_ON_EVERY_LINE             | L3-4 left, L4-5                | 64494
          MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE | L4-5 bilateral                 | 64494 x2
          MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE | L3-4 left, L4-5 bilateral      | 64494 x2
          MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE | L3-4 left, L4-5 right          | 64494
          RIGHT_LINE_THEN_LEFT_LINE             | L4-5 bilateral                 | 64494-RT, 64494-LT
          RIGHT_LINE_THEN_LEFT_LINE             | L3-4 left, L4-5 right          | 64494-RT, 64494-LT
          RIGHT_LINE_THEN_LEFT_LINE             | L3-4 left, L4-5 bilateral      | 64494-RT, 64494-LT
          RIGHT_LINE_THEN_LEFT_LINE             | L3-4 left, L4-5 left           | 64494-LT
          RIGHT_LINE_THEN_LEFT_LINE             | L3-4 left, L4-5                | 64494
          RIGHT_LINE_THEN_LEFT_LINE             | L4-5                           | 64494
          """)
  void once_oneUnitWhateverTheNumberOfLevels(BilateralForm form, String levels, String lines) {
    assertThat(text(forms(form).once(ProcedureCode.of("64494"), true, read(levels))))
        .isEqualTo(lines);
  }

  @Test
  void firstLevel_carriesFiftyWhereAddOnsAreTwice() {
    LineForms forms = forms(BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE);
    assertThat(text(forms.once(ProcedureCode.of("64493"), false, read("L4-5 bilateral"))))
        .isEqualTo("64493-50");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MODIFIER_50_ON_EVERY_LINE             | L2-3, L3-4 bilateral, L4-5 left         | 64636-50 x2, 64636-LT
          MODIFIER_50_ON_EVERY_LINE             | L2-3 left, L3-4 right, L4-5 left, L5-S1 | 64636-LT x2, 64636-RT, 64636
          MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE | L2-3, L3-4 bilateral, L4-5 left         | 64636 x4, 64636-LT
          MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE | L2-3 bilateral, L3-4                    | 64636 x2, 64636
          RIGHT_LINE_THEN_LEFT_LINE             | L2-3, L3-4 bilateral, L4-5 left         | 64636-RT x2, 64636-LT x3
          RIGHT_LINE_THEN_LEFT_LINE             | L3-4 right, L4-5                        | 64636-RT, 64636
          RIGHT_LINE_THEN_LEFT_LINE             | L4-5 left                               | 64636-LT
          """)
  void each_aUnitForEveryJoint(BilateralForm form, String levels, String lines) {
    LineForms forms = new LineForms(CodeFamily.DESTRUCTION, convention(form));
    assertThat(text(forms.each(ProcedureCode.of("64636"), read(levels)))).isEqualTo(lines);
  }

  @Test
  void twoLines_eachStandsForItsSide() {
    List<LineDraft> drafts =
        forms(BilateralForm.RIGHT_LINE_THEN_LEFT_LINE)
            .once(ProcedureCode.of("64495"), true, read("L2-3 bilateral, L3-4 left"));
    assertThat(drafts.get(0).levels()).isEqualTo(read("L2-3 right"));
    assertThat(drafts.get(1).levels()).isEqualTo(read("L2-3 left, L3-4 left"));
  }

  /** Which line it belongs to is not known, so neither line may speak without it. */
  @Test
  void twoLines_aLevelWithoutSideStandsBehindBoth() {
    List<LineDraft> drafts =
        forms(BilateralForm.RIGHT_LINE_THEN_LEFT_LINE)
            .once(ProcedureCode.of("64495"), true, read("L2-3 bilateral, L3-4"));
    assertThat(drafts.get(0).levels()).isEqualTo(read("L2-3 right, L3-4"));
    assertThat(drafts.get(1).levels()).isEqualTo(read("L2-3 left, L3-4"));
  }

  @Test
  void theFormCites_theSourceForItsFamily() {
    for (CodeFamily family : CodeFamily.values()) {
      LineForms forms = new LineForms(family, convention(BilateralForm.MODIFIER_50_ON_EVERY_LINE));
      LineDraft draft = forms.once(ProcedureCode.of("64493"), false, read("L4-5 bilateral")).get(0);
      assertThat(draft.form().citation())
          .isEqualTo(family == CodeFamily.INJECTION ? INJECTIONS : OTHERS);
    }
  }

  private static LineForms forms(BilateralForm form) {
    return new LineForms(CodeFamily.INJECTION, convention(form));
  }

  private static BilateralConvention convention(BilateralForm form) {
    return new BilateralConvention(form, INJECTIONS, OTHERS);
  }

  private static List<TreatedLevel> read(String levels) {
    return LevelNotation.readLevels(levels).levels();
  }

  private static String text(List<LineDraft> drafts) {
    return String.join(", ", drafts.stream().map(draft -> draft.finish().toString()).toList());
  }
}
