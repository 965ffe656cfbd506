package org.facetrules.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.policy.LevelOrder;
import org.facetrules.source.Sources;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepsTest {
  @Test
  void everySharedStep_hasAKnownSource() throws IllegalAccessException {
    List<CodingStep> steps = shared();
    assertThat(steps).hasSizeGreaterThan(15);
    FacetCodes.standard()
        .all()
        .forEach(
            codes -> {
              OrdinalSteps ordinals = OrdinalSteps.of(codes);
              steps.add(ordinals.first());
              steps.add(ordinals.second());
              steps.add(ordinals.further());
            });
    steps.add(SacralRemark.of(new Route.ToFamily(CodeFamily.DESTRUCTION)));
    steps.add(SacralRemark.of(new Route.ToFamily(CodeFamily.INJECTION)));
    steps.add(SacralRemark.of(new Route.ToUnlisted(Steps.PULSED_IS_UNLISTED)));
    assertThat(steps)
        .allSatisfy(
            step -> assertThat(Sources.find(step.citation().key())).as(step.text()).isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void everyLevel_hasAStepThatNamesItsRegion(FacetLevel level) {
    CodingStep step = Steps.region(level, Shorthand.DAY);
    assertThat(step.text()).startsWith(level.label()).endsWith(level.region().label());
    assertThat(Sources.find(step.citation().key())).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void everyOrder_isSaidToBeTheLibrarysChoice(LevelOrder order) {
    assertThat(Steps.order(order).text()).contains("the library's choice", order.label());
  }

  @Test
  void sacralRemark_namesTheCodeOfItsKind() {
    assertThat(SacralRemark.of(new Route.ToFamily(CodeFamily.DESTRUCTION)).text())
        .contains("64625");
    assertThat(SacralRemark.of(new Route.ToFamily(CodeFamily.ULTRASOUND_INJECTION)).text())
        .contains("64451");
    assertThat(SacralRemark.of(new Route.ToUnlisted(Steps.PULSED_IS_UNLISTED)).text())
        .doesNotContain("64");
  }

  @Test
  void ordinals_countLevelsForInjectionsAndJointsForDestruction() {
    FacetCodes.standard()
        .all()
        .forEach(
            codes ->
                assertThat(OrdinalSteps.of(codes).further().text())
                    .contains(codes.region().label())
                    .contains(
                        codes.family() == CodeFamily.DESTRUCTION
                            ? "each further"
                            : "third and additional"));
  }

  private static List<CodingStep> shared() throws IllegalAccessException {
    List<CodingStep> steps = new ArrayList<>();
    for (Field field : Arrays.asList(Steps.class.getDeclaredFields())) {
      if (field.getType() == CodingStep.class && !Modifier.isPrivate(field.getModifiers())) {
        steps.add((CodingStep) field.get(null));
      }
    }
    return steps;
  }
}
