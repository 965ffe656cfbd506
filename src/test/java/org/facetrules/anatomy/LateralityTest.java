package org.facetrules.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateralityTest {
  @ParameterizedTest
  @CsvSource({
    "LEFT, LEFT, LEFT",
    "LEFT, RIGHT, BILATERAL",
    "LEFT, BILATERAL, BILATERAL",
    "RIGHT, RIGHT, RIGHT",
    "RIGHT, BILATERAL, BILATERAL",
    "BILATERAL, BILATERAL, BILATERAL"
  })
  void join(Laterality one, Laterality other, Laterality both) {
    assertThat(one.join(other)).isEqualTo(both);
    assertThat(other.join(one)).isEqualTo(both);
  }

  @ParameterizedTest
  @CsvSource({
    "LEFT, LEFT, true", "LEFT, RIGHT, false", "LEFT, BILATERAL, false",
    "RIGHT, LEFT, false", "RIGHT, RIGHT, true", "RIGHT, BILATERAL, false",
    "BILATERAL, LEFT, true", "BILATERAL, RIGHT, true", "BILATERAL, BILATERAL, true"
  })
  void covers(Laterality treated, Laterality asked, boolean expected) {
    assertThat(treated.covers(asked)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"LEFT, RIGHT", "RIGHT, LEFT", "BILATERAL, BILATERAL"})
  void mirror(Laterality side, Laterality seen) {
    assertThat(side.mirror()).isEqualTo(seen);
  }

  @ParameterizedTest
  @CsvSource({"LEFT, left", "RIGHT, right", "BILATERAL, bilateral"})
  void label(Laterality side, String label) {
    assertThat(side.label()).isEqualTo(label);
    assertThat(side).hasToString(label);
  }

  @Test
  void values_areThree() {
    assertThat(Laterality.values()).hasSize(3);
  }

  @Property(seed = "64490")
  void join_isAssociative(@ForAll Laterality a, @ForAll Laterality b, @ForAll Laterality c) {
    assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
  }

  @Property(seed = "64490")
  void join_commutesAndRepeatsWithoutEffect(@ForAll Laterality a, @ForAll Laterality b) {
    assertThat(a.join(b)).isEqualTo(b.join(a));
    assertThat(a.join(b).join(b)).isEqualTo(a.join(b));
  }

  @Property(seed = "64490")
  void covers_meansThatJoiningAddsNothing(@ForAll Laterality a, @ForAll Laterality b) {
    assertThat(a.covers(b)).isEqualTo(a.join(b).equals(a));
    assertThat(a.join(b).covers(a) && a.join(b).covers(b)).isTrue();
  }

  @Property(seed = "64490")
  void mirror_twiceIsTheSameAndKeepsJoins(@ForAll Laterality a, @ForAll Laterality b) {
    assertThat(a.mirror().mirror()).isEqualTo(a);
    assertThat(a.join(b).mirror()).isEqualTo(a.mirror().join(b.mirror()));
  }
}
