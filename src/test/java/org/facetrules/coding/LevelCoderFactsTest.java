package org.facetrules.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.source.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The statements of the facts, one or more cases each, by section and with the source's key; a dash
 * is no line.
 */
class LevelCoderFactsTest {
  @ParameterizedTest(name = "{0} {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # 2.1 a level is a joint: not a nerve, not a needle, not a side
          2.1 | A58350 | cpt  | IA: L4-5 left + MBB: nerves L3, L4 left       | 64493-LT
          2.1 | A58350 | cpt  | MBB: nerves L3, L4 left                       | 64493-LT
          2.1 | A57787 | M FL | MBB: L4-5 bilateral                           | 64493-50
          2.1 | A57787 | M FL | MBB: L4-5 left + IA: L4-5 right               | 64493-50
          # 2.2 two nerves to a joint, n neighbours cover n-1 joints
          2.2 | AAPC-MBB | cpt | MBB: nerves L3, L4 right                     | 64493-RT
          2.2 | AAPC-MBB | cpt | MBB: nerves L3, L4, L5 right                 | 64493-RT, 64494-RT
          2.2 | AAPC-15  | cpt | MBB: nerves L1, L2, L3, L4, L5 right         | 64493-RT, 64494-RT, 64495-RT
          2.2 | L33930   | cpt | MBB: nerves TON left                         | 64490-LT
          2.2 | AAPC-PRF | cpt | MBB: nerves T11, T12 left                    | 64490-LT
          2.2 | AAPC-PRF | cpt | MBB: nerves T12, L1 left                     | 64493-LT
          2.2 | AAPC-PRF | cpt | MBB: nerves L4, L5 DR left                   | 64493-LT
          2.2 | AAPC-PRF | cpt | MBB: nerves C7, C8 left                      | 64490-LT
          2.2 | AAPC-PRF | cpt | MBB: nerves C8, T1 left                      | 64490-LT
          2.2 | AAPC-PRF | cpt | MBB: nerves C7, C8, T1 left                  | 64490-LT, 64491-LT
          # 2.3 one branch, or two apart, identify no joint
          2.3 | DERIVED | cpt | MBB: nerves L4 left                           | -
          2.3 | DERIVED | cpt | MBB: nerves L2, L4 left                       | -
          2.3 | DERIVED | cpt | MBB: nerves L2, L3, L5 left                   | 64493-LT
          # 2.4 the region of a junction joint
          2.4 | AAPC-AA | cpt | MBB: C0-1 left                                | 64490-LT
          2.4 | AAPC-AA | cpt | MBB: C1-2 left                                | 64490-LT
          2.4 | AAPC-AA | cpt | IA: C0-1 and C1-2 left                        | 64490-LT, 64491-LT
          2.4 | A57787  | cpt | MBB: C7-T1 left                               | 64490-LT
          2.4 | A57787  | cpt | MBB: C6-7, C7-T1, T1-2 left                   | 64490-LT, 64491-LT, 64492-LT
          2.4 | CGS25   | cpt | MBB: T12-L1 left                              | 64490-LT
          2.4 | CGS25   | M OH | MBB: T12-L1 left                             | 64490-LT
          2.4 | CGS25   | M OH | MBB: T12-L1 and L1-2 left                    | 64490-LT, 64494-LT
          2.4 | CGS25   | M OH | MBB: T12-L1 and L1-2 bilateral               | 64490-50, 64494-50
          2.4 | AAPC-RCI | M NY | MBB: T12-L1 and L1-2 bilateral              | 64490-50, 64494-50
          2.4 | AAPC-N135379 | cpt | MBB: T12-L1 and L1-2 left                | 64490-LT, 64493-LT
          2.4 | AAPC-N135379 | cpt | MBB: T12-L1 and L1-2 bilateral           | 64490-50, 64493-50
          2.4 | CGS25   | M OH | RFA: T12-L1 left                             | 64633-LT
          2.4 | CGS25   | M OH | RFA: T12-L1 and L1-2 left                    | 64633-LT, 64636-LT
          2.4 | CGS25   | M OH | RFA: T12-L1 and L1-2 bilateral               | 64633-50, 64636-50
          2.4 | AAPC-N135379 | cpt | RFA: T12-L1 and L1-2 left                | 64633-LT, 64635-LT
          2.4 | ARK     | cpt | MBB: L5-S1 left                               | 64493-LT
          2.4 | ARK     | cpt | MBB: L4-5, L5-S1 left                         | 64493-LT, 64494-LT
          2.4 | ARK     | cpt | MBB: nerves S1-S3 lateral branches left       | -
          2.4 | ARK     | cpt | RFA: nerves S1-S3 lateral branches left       | -
          # 2.5 opposite sides at different levels are two levels, and never 50
          2.5 | DERIVED | cpt | MBB: right L3-4, left L4-5                    | 64493-RT, 64494-LT
          2.5 | DERIVED | M WA | MBB: right L3-4, left L4-5                   | 64493-RT, 64494-LT
          2.5 | DERIVED | M-ASC WA | MBB: right L3-4, left L4-5               | 64493-RT, 64494-LT
          # 2.6 a cyst takes the intra-articular code
          2.6 | A57787v21 | M FL | CYST: L4-5 left                            | 64493-LT
          2.6 | A57787v21 | M FL | CYST: C5-6 left                            | 64490-LT
          2.6 | A57787v21 | cpt  | CYST: L4-5 left + IA: L4-5 left            | 64493-LT
          """)
  void fromAnatomyToCode(
      String section, String key, String payer, String procedures, String lines) {
    judge(key, payer, procedures, lines);
  }

  @ParameterizedTest(name = "{0} {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # 3.1 both sides: the code set since 2020, Medicare
          3.1 | AHIMA20 | cpt | MBB: L4-5 bilateral                           | 64493-50
          3.1 | AHIMA20 | cpt | MBB: L3-4, L4-5 bilateral                     | 64493-50, 64494 x2
          3.1 | AHIMA20 | cpt | MBB: L3-4, L4-5, L5-S1 bilateral              | 64493-50, 64494 x2, 64495 x2
          3.1 | AHIMA20 | cpt | MBB: C3-4, C4-5, C5-6 bilateral               | 64490-50, 64491 x2, 64492 x2
          3.1 | ACR18   | M WA | MBB: L4-5 bilateral                          | 64493-50
          3.1 | ACR18   | M WA | MBB: L3-4, L4-5 bilateral                    | 64493-50, 64494-50
          3.1 | ACR18   | M WA | MBB: L3-4, L4-5, L5-S1 bilateral             | 64493-50, 64494-50, 64495-50
          3.1 | ACR18   | M WA | MBB: C3-4, C4-5, C5-6 bilateral              | 64490-50, 64491-50, 64492-50
          3.1 | ACR18   | M WA | MBB us: C3-4, C4-5, C5-6 bilateral           | 0213T-50, 0214T-50, 0215T-50
          3.1 | WMIB    | M WA | RFA: C3-4, C4-5, C5-6 bilateral              | 64633-50, 64634-50 x2
          # 3.2 the surgical center's claim; the physician who works there keeps 50
          3.2 | NGS-Q | M-ASC NY | MBB: L4-5 bilateral                        | 64493-RT, 64493-LT
          3.2 | NGS-Q | M-ASC NY | MBB: L4-5 left                             | 64493-LT
          3.2 | NGS-Q | M-ASC NY | MBB: L4-5 bilateral, L5-S1 left            | 64493-RT, 64493-LT, 64494-LT
          3.2 | NGS-Q | M-ASC NY | RFA: L3-4, L4-5 bilateral, L5-S1 left      | 64635-RT, 64635-LT, 64636-RT, 64636-LT x2
          3.2 | NGS-Q | M NY     | MBB: L4-5 bilateral                        | 64493-50
          # 3.3 the hospital's claim
          3.3 | MMP14 | M-hospital NY | MBB: L3-4, L4-5 bilateral             | 64493-50, 64494-50
          3.3 | MMP14 | M-hospital NY | RFA: L3-4, L4-5 bilateral             | 64635-50, 64636-50
          # 3.4 one unit for the third and all further levels; destruction counts each joint
          3.4 | NGS-Q  | cpt | MBB: C2-3, C3-4, C4-5, C5-6, C6-7, C7-T1, T1-2 left | 64490-LT, 64491-LT, 64492-LT
          3.4 | NGS-Q  | cpt | MBB: L1-2, L2-3, L3-4, L4-5, L5-S1 left              | 64493-LT, 64494-LT, 64495-LT
          3.4 | BECK10 | cpt | MBB us: L1-2, L2-3, L3-4, L4-5, L5-S1 left           | 0216T-LT, 0217T-LT, 0218T-LT
          3.4 | BECK10 | cpt | MBB us: C2-3, C3-4, C4-5, C5-6 right                 | 0213T-RT, 0214T-RT, 0215T-RT
          3.4 | JMP12  | cpt | RFA: L1-2, L2-3, L3-4, L4-5, L5-S1 left              | 64635-LT, 64636-LT x4
          3.4 | JMP12  | cpt | RFA: C2-3, C3-4, C4-5 right                          | 64633-RT, 64634-RT x2
          3.4 | A57787 | M WA | MBB: L2-3, L3-4, L4-5 bilateral, L5-S1 left           | 64493-50, 64494-50, 64495-50
          3.4 | A57787 | cpt  | MBB: L2-3, L3-4, L4-5 bilateral, L5-S1 left           | 64493-50, 64494 x2, 64495 x2
          # 3.5 an add-on has its primary, the third-level code the second-level code too
          3.5 | NS    | cpt | MBB: C4-5, C5-6 left                            | 64490-LT, 64491-LT
          3.5 | NGS-Q | cpt | MBB: C4-5, C5-6, C6-7 left                      | 64490-LT, 64491-LT, 64492-LT
          3.5 | NGS-Q | cpt | MBB: L3-4, L4-5, L5-S1 left                     | 64493-LT, 64494-LT, 64495-LT
          # 3.6 two regions: two first-level codes, no 59
          3.6 | NS | M WA | MBB: C4-5, C5-6, L4-5, L5-S1 right                | 64490-RT, 64491-RT, 64493-RT, 64494-RT
          3.6 | NS | M WA | RFA: C4-5 right, L4-5 right                       | 64633-RT, 64635-RT
          # 3.7 injection and destruction: the same joint once, another joint told apart
          3.7 | NS | M WA | RFA: L4-5 left + IA: L4-5 left                    | 64635-LT
          3.7 | NS | M WA | RFA: L4-5 left + IA: L3-4, L4-5 left              | 64635-LT, 64493-59-LT
          3.7 | NS | M WA | RFA: L4-5 left + IA: L1-2, L2-3, L3-4 left        | 64635-LT, 64493-59-LT, 64494-59-LT, 64495-59-LT
          3.7 | NS | M WA | RFA: L4-5 left + MBB: C4-5, C5-6 left             | 64635-LT, 64490-59-LT, 64491-59-LT
          3.7 | NS | M WA | RFA: C4-5 left + MBB: L4-5 left                   | 64633-LT, 64493-59-LT
          3.7 | NS | M WA | RFA: L4-5, L5-S1 left + MBB: L4-5, L5-S1 right    | 64635-LT, 64636-LT, 64493-RT, 64494-RT
          3.7 | NS | M WA | RFA: L4-5 bilateral + MBB: L2-3, L3-4 right       | 64635-50, 64493-59-RT, 64494-59-RT
          3.7 | NS | M WA | RFA: L3-4 left, L4-5 right + MBB: L2-3, L5-S1 right | 64635-LT, 64636-RT, 64493-59-RT, 64494-RT
          3.7 | NS | M WA | RFA: L4-5 left + IA: L4-5 bilateral               | 64635-LT, 64493-RT
          3.7 | NS | M WA | RFA: L4-5 left + MBB us: L2-3 left                | 64635-LT, 0216T-LT
          3.7 | NS | M-hospital WA | RFA: L4-5 left + MBB us: L2-3 left       | 64635-LT, 0216T-59-LT
          # 3.8 and part 2, 4.4: pricing modifier, distinct service, side, KX
          3.8 | SEQ | M WA | RFA: L4-5 left + IA diagnostic: L2-3 bilateral   | 64635-LT, 64493-50-59-KX
          3.8 | SEQ | M WA | RFA: L4-5 left + IA diagnostic: L2-3 left        | 64635-LT, 64493-59-LT-KX
          3.8 | SEQ | cpt  | RFA: L4-5 bilateral + IA: L1-2, L2-3 bilateral   | 64635-50, 64493-50-59, 64494-59 x2
          """)
  void fromLevelsToLines(
      String section, String key, String payer, String procedures, String lines) {
    judge(key, payer, procedures, lines);
  }

  /** Section 1: what is not 64490-64495 or 64633-64636. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AAPC-PRF05 | PRF: L4-5 bilateral          | 64999
          AAPC-PRF05 | PRF 90C: L4-5 left           | 64999
          MDSTRAT    | RFA 79C: L4-5 left           | 64999
          MDSTRAT    | RFA 79.9C: L4-5 left         | 64999
          JMP12      | RFA 80C: L4-5 left           | 64635-LT
          MDSTRAT    | RFA: L4-5 left               | 64635-LT
          MDSTRAT    | CRYO: L4-5 left              | 64999
          MDSTRAT    | CHEMICAL: L4-5 left          | 64999
          MDSTRAT    | LASER: L4-5 left             | 64999
          MDSTRAT    | ENDOSCOPIC: L4-5 left        | 64999
          DERIVED    | COOLED: L4-5 left            | 64635-LT
          LUKE       | RFA us: L4-5 left            | 64999
          LUKE       | RFA none: L4-5 left          | 64999
          NS         | PRF: L4-5 left + CRYO: C4-5, C5-6 bilateral | 64999
          BECK10     | MBB none: L4-5 left          | -
          A57787     | MBB ct: L4-5 left            | 64493-LT
          JMP12      | RFA ct: L4-5 left            | 64635-LT
          """)
  void fromTechniqueToFamily(String key, String procedures, String lines) {
    judge(key, "cpt", procedures, lines);
    List<String> keys =
        Shorthand.citations(Shorthand.code("cpt", procedures)).stream()
            .map(citation -> citation.key())
            .toList();
    assertThat(keys).contains(key);
  }

  private static void judge(String key, String payer, String procedures, String lines) {
    assertThat(Sources.find(key)).as(key).isPresent();
    assertThat(Shorthand.lines(Shorthand.code(payer, procedures)))
        .isEqualTo(lines.equals("-") ? "" : lines);
  }
}
