package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.BilateralForm;
import org.facetrules.policy.PayerProfile;
import org.facetrules.reading.ClaimReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is judged without the reader of claim lines is judged as the reader would. */
class PlainLinesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final List<String> SIDES = List.of("", "-50", "-LT", "-RT");
  private static final List<List<String>> CODES =
      List.of(List.of("64493"), List.of("64493", "64494"), List.of("64635", "64636"));

  @ParameterizedTest
  @EnumSource(BillingSetting.class)
  void plainLines_meanWhatTheReaderSays(BillingSetting setting) {
    int judged = 0;
    for (PayerProfile payer : List.of(PayerProfile.cpt(), PayerProfile.medicare("OH"))) {
      BilateralForm form = payer.bilateral(setting, DAY).form();
      ClaimReader reader = ClaimReader.forPayer(payer, setting, DAY);
      for (String text : claims()) {
        List<BilledLine> lines = lines(text);
        if (PlainLines.are(lines, form)) {
          for (List<TreatedLevel> levels : levels()) {
            judged++;
            assertThat(PlainLines.of(lines).areOf(levels))
                .as(payer.title() + " " + setting + " " + text + " " + levels)
                .isEqualTo(GroupReading.of(reader, lines).allows(levels));
          }
        }
      }
    }
    assertThat(judged).isGreaterThan(500);
  }

  @ParameterizedTest
  @CsvSource({
    "64494-LT, true",
    "64495-LT, true",
    "64493-LT 64495-LT, true",
    "64494-LT 64495-LT, true",
    "64493-LT, false",
    "64493-LT 64494-LT 64495-LT, false",
    "64493-LT 64493-RT, false",
    "64636-LT, false",
    "64490-LT 64494-LT, false"
  })
  void skippedLevels_areThoseThatMeanNothing(String claim, boolean skipped) {
    List<BilledLine> lines = lines(claim);
    assertThat(PlainLines.skipALevel(lines)).isEqualTo(skipped);
    if (skipped) {
      assertThat(GroupReading.of(ClaimReader.anyConvention(DAY), lines).isPossible()).isFalse();
    }
  }

  @Test
  void linesThatFormsReadDifferently_areNotPlain() {
    assertThat(PlainLines.are(lines("64493-50 64494-50"), form(PayerProfile.cpt()))).isFalse();
    assertThat(PlainLines.are(lines("64493-50 64494 x2"), form(PayerProfile.cpt()))).isFalse();
    assertThat(PlainLines.are(lines("64493-RT 64493-LT"), form(PayerProfile.cpt()))).isFalse();
    assertThat(PlainLines.are(lines("64493-50-LT"), form(PayerProfile.cpt()))).isFalse();
    assertThat(PlainLines.are(lines("64493-LT 64494-LT 64495-LT"), form(PayerProfile.cpt())))
        .isFalse();
    assertThat(PlainLines.are(lines("64493-50"), BilateralForm.RIGHT_LINE_THEN_LEFT_LINE))
        .isFalse();
  }

  private static BilateralForm form(PayerProfile payer) {
    return payer.bilateral(BillingSetting.PROFESSIONAL, DAY).form();
  }

  private static List<String> claims() {
    List<String> claims = new ArrayList<>();
    for (List<String> codes : CODES) {
      for (String first : SIDES) {
        for (String second : codes.size() > 1 ? SIDES : List.of("")) {
          claims.add(codes.get(0) + first + (codes.size() > 1 ? " " + codes.get(1) + second : ""));
        }
      }
    }
    return claims;
  }

  /** No level to three of them, each with every side and without one. */
  private static List<List<TreatedLevel>> levels() {
    List<List<TreatedLevel>> all = new ArrayList<>();
    for (Optional<Laterality> one : sides()) {
      TreatedLevel first = new TreatedLevel(FacetLevel.L3_L4, one);
      all.add(List.of(first));
      for (Optional<Laterality> two : sides()) {
        TreatedLevel second = new TreatedLevel(FacetLevel.L4_L5, two);
        all.add(List.of(first, second));
        all.add(List.of(first, second, TreatedLevel.of(FacetLevel.L5_S1, Laterality.LEFT)));
      }
    }
    return all;
  }

  private static List<Optional<Laterality>> sides() {
    List<Optional<Laterality>> sides = new ArrayList<>();
    sides.add(Optional.empty());
    for (Laterality side : Laterality.values()) {
      sides.add(Optional.of(side));
    }
    return sides;
  }

  private static List<BilledLine> lines(String text) {
    List<BilledLine> lines = new ArrayList<>();
    for (ClaimLine line : Claim.parse(DAY, text).lines()) {
      lines.add(new BilledLine(lines.size() + 1, line));
    }
    return lines;
  }
}
