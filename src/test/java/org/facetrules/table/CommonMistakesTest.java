package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonMistakesTest {
  private static final CommonMistakes TABLE = CommonMistakes.standard();

  /** coding-facts 9 and its second part 7, and the article: the keys of the correct reading. */
  @ParameterizedTest
  @CsvSource({
    "64492-lumbar, 64494, A57787 NGS-Q UHC10 CRED NOR",
    "64493-third-level, 64495, A57787 NGS-Q UHC10 CRED NOR",
    "64492-first-level-alone, 64490 and 64491, NGS-Q NS",
    "64492-payment, 54.09, CARR25",
    "64492-low-back, upper back, A57787 NGS-Q NOR",
    "64495-each-level, once a day, NS OPPSENG NGS-Q BECK10 A57787",
    "64495-one-side, the modifier carries the side, CMSAPI NGS-Q AAPC-15",
    "thoracic-as-lumbar, 64490 and 64633, A57787 NOR CGS25",
    "ultrasound-regions, 0216T, CRED CMSAPI BECK10 NS",
    "nerves-counted, never counted, A58350 A57787 AAPC-MBB WIKI",
    "unit-per-side, one unit, NS OPPSENG ACR18 TMA14 A57787",
    "50-for-levels, 50 shows sides, AAPC-15 A57787 HIA",
    "bilateral-two-lines, one line, AAPC-L45 ACR18 NGS-Q",
    "bilateral-two-codes, one code with 50, AAPC-CE A57787 A58350",
    "t12-l1-lumbar, 64490, CGS25 AAPC-RCI NS",
    "cyst-unlisted, 2021-04-25, A57787v21",
    "no-imaging-unlisted, 20552 or 20553, CAH BECK10",
    "factor-2025, 32.3465, CMSAPI",
    "factor-2012, 34.0376, GHCF BECK22",
    "limit-is-approval, no coverage or coding rule, LUKE QPRO PILOT",
    "64493-four-units, 1 a day, NS OPPSENG MBS-RES",
    "pairs-inside-family, no such pairs, NS OPPSENG",
    "64772-radiofrequency, 64633-64636, MBS-RES JMP12 LUKE",
    "59-on-column-two, 2019-07-01, FCSO236 CR11168",
    "asc-50, RT and LT, PRIO NGS-Q",
    "asc-unlisted, no ASC payment, MBS-RES MYELIN"
  })
  void rows_areThoseOfTheFacts(String id, String truth, String keys) {
    CommonMistake mistake = TABLE.find(id).orElseThrow();
    assertThat(mistake.truth()).contains(truth);
    assertThat(mistake.belief()).isNotEqualTo(mistake.truth());
    assertThat(mistake.citations())
        .extracting(Citation::key)
        .isEqualTo(Splitter.on(' ').splitToList(keys));
  }

  /** The rows of the article that started the project, where the facts contradict it. */
  @Test
  void mistakesOfTheArticle_areMarked() {
    assertThat(TABLE.all().stream().filter(m -> m.metIn().equals("the 2025 article on 64492")))
        .extracting(CommonMistake::id)
        .containsExactly(
            "64492-lumbar",
            "64493-third-level",
            "64492-first-level-alone",
            "64492-payment",
            "64492-low-back");
    assertThat(TABLE.all().stream().map(CommonMistake::metIn).distinct())
        .containsExactly("the 2025 article on 64492", "public pages");
  }

  @Test
  void all_isEveryRowAbove() {
    assertThat(TABLE.all()).hasSize(26);
    assertThat(TABLE.find("nothing")).isEmpty();
    assertThat(TABLE.edition().table()).isEqualTo("common-mistakes");
  }

  @Test
  void of_isTheMistakesOfACode() {
    assertThat(ids("64492"))
        .containsExactly(
            "64492-lumbar",
            "64492-first-level-alone",
            "64492-payment",
            "64492-low-back",
            "unit-per-side",
            "50-for-levels",
            "59-on-column-two",
            "asc-50");
    assertThat(ids("99213")).isEmpty();
    assertThat(TABLE.find("factor-2025").orElseThrow().codes()).isEmpty();
  }

  private static List<String> ids(String code) {
    return TABLE.of(ProcedureCode.of(code)).stream().map(CommonMistake::id).toList();
  }
}
