package org.facetrules.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.anatomy.LevelNotation;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.table.CodeFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameDayTest {
  /** Injected, destroyed, what stays injected, how many remarks, how many questions. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L4-5 left                  | L4-5 left             | -                      | 1 | 0
          L4-5 left                  | L4-5 bilateral        | -                      | 1 | 0
          L4-5 bilateral             | L4-5 left             | L4-L5 right            | 1 | 0
          L4-5 left                  | L4-5 right            | L4-L5 left             | 0 | 0
          L3-4 left                  | L4-5 left             | L3-L4 left             | 0 | 0
          L3-4 left, L4-5 bilateral  | L4-5 bilateral        | L3-L4 left             | 1 | 0
          L4-5                       | L4-5 left             | -                      | 0 | 1
          L4-5                       | L4-5 bilateral        | -                      | 1 | 0
          L4-5 left                  | L4-5                  | -                      | 0 | 1
          L4-5                       | L4-5                  | -                      | 0 | 1
          L3-4, L4-5                 | L4-5 left             | L3-L4                  | 0 | 1
          L3-4 left                  | L4-5                  | L3-L4 left             | 0 | 0
          """)
  void destruction_takesTheInjectionAtItsJointAndSide(
      String injected, String destroyed, String stays, int remarks, int questions) {
    for (String guidance : new String[] {"MBB", "MBB us"}) {
      Intake intake = settled("RFA: " + destroyed + " + " + guidance + ": " + injected);
      CodeFamily family =
          guidance.equals("MBB") ? CodeFamily.INJECTION : CodeFamily.ULTRASOUND_INJECTION;
      assertThat(left(intake, family)).isEqualTo(stays);
      assertThat(intake.notes().remarks()).hasSize(remarks);
      assertThat(
              intake.notes().queries().stream()
                  .filter(query -> query.message().startsWith("injection and destruction")))
          .hasSize(questions);
      assertThat(intake.families().keySet().contains(family)).isEqualTo(!stays.equals("-"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L4-5 left      | L4-5 left  | -           | 1
          L4-5 bilateral | L4-5 left  | L4-L5 right | 1
          L4-5 right     | L4-5 left  | L4-L5 right | 0
          L4-5           | L4-5 left  | -           | 1
          L4-5 left      | L4-5       | -           | 1
          L3-4 left      | L4-5 left  | L3-L4 left  | 0
          """)
  void oneJointUnderTwoGuidances_isCodedOnce(
      String ultrasound, String fluoroscopy, String stays, int questions) {
    Intake intake = settled("MBB us: " + ultrasound + " + MBB ct: " + fluoroscopy);
    assertThat(left(intake, CodeFamily.ULTRASOUND_INJECTION)).isEqualTo(stays);
    assertThat(left(intake, CodeFamily.INJECTION))
        .isEqualTo(LevelNotation.print(LevelNotation.readLevels(fluoroscopy).levels()));
    assertThat(
            intake.notes().queries().stream()
                .filter(query -> query.message().contains("under ultrasound and under")))
        .hasSize(questions);
  }

  @Test
  void oneFamily_isLeftAsItIs() {
    Intake intake = settled("MBB: L4-5 left + IA: L4-5 left");
    assertThat(left(intake, CodeFamily.INJECTION)).isEqualTo("L4-L5 left");
    assertThat(intake.notes().remarks()).isEmpty();
  }

  @Test
  void unlistedTechniques_takeNothing() {
    Intake intake = settled("MBB: L4-5 left + PRF: L4-5 left");
    assertThat(left(intake, CodeFamily.INJECTION)).isEqualTo("L4-L5 left");
  }

  private static Intake settled(String procedures) {
    Intake intake = Intake.of(Shorthand.encounter("cpt", procedures, Shorthand.DAY));
    SameDay.settle(intake);
    return intake;
  }

  private static String left(Intake intake, CodeFamily family) {
    FamilyWork work = intake.families().get(family);
    return work == null
        ? "-"
        : String.join(
            ", ", work.treated().cranialToCaudal().stream().map(TreatedLevel::label).toList());
  }
}
