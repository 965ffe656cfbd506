package org.facetrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.facetrules.json.PolicyJson;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.PayerProfile;
import org.facetrules.table.KnownPayer;
import org.facetrules.table.KnownPayers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code facet-rules policy}, and {@code --policy} of the other commands. */
class PolicyCommandTest {
  private static final String ENCOUNTER =
      """
      {"id": "a", "dateOfService": "2026-03-02", %s"procedures": [{"technique": "medial-branch-block",
       "guidance": "fluoroscopy", "purpose": "diagnostic", "sites": ["L4-5 bilateral"]}]}
      """;

  private static final String TWO_LINES =
      """
      {"id": "acme", "title": "ACME", "conventions": {"bilateral": [{"form":
       "right-line-then-left-line", "source": "acme", "section": "manual", "grade": "A"}]}}
      """;

  private static String file(Path folder, String text) throws IOException {
    return Files.writeString(folder.resolve("own.json"), text, UTF_8).toString();
  }

  @Test
  void withoutAPolicy_thePayersAreListed() {
    Cli run = Cli.run("policy");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).hasSize(2 + KnownPayers.standard().all().size());
    for (KnownPayer payer : KnownPayers.standard().all()) {
      assertThat(run.out()).contains("\n" + payer.id() + " ").contains(payer.title() + "\n");
    }
  }

  @Test
  void onePolicy_isPrinted() {
    assertThat(Cli.run("policy", "carelon").out())
        .isEqualTo(PayerProfile.ofPayer("carelon").coverage().orElseThrow().toText());
    assertThat(Cli.run("policy", "medicare", "--state", "OH").out())
        .startsWith("Medicare, CGS (cgs)\n")
        .contains("denervation sessions per region in the window: 2, from 2026-07-23; G-PREC,");
    assertThat(Cli.run("policy", "medicare", "--contractor", "noridian").out())
        .startsWith("until 2026-04-15 the documents of Noridian depend on the state")
        .contains("\nMedicare, Noridian (noridian)\n");
    assertThat(Cli.run("policy", "cpt").out())
        .isEqualTo("code set conventions: no coverage policy is known\n");
  }

  @Test
  void jsonOfAPolicy_isAPolicyFile(@TempDir Path folder) throws IOException {
    String json = Cli.run("policy", "alabama-medicaid", "--format", "json").out();
    PayerProfile again = PolicyJson.read(json);

    assertThat(again.coverage()).isEqualTo(PayerProfile.ofPayer("alabama-medicaid").coverage());
    assertThat(Cli.run("policy", file(folder, json), "alabama-medicaid").out())
        .isEqualTo("Alabama Medicaid against Alabama Medicaid\nno difference in coverage\n");
  }

  @Test
  void twoPolicies_areCompared() {
    Cli run = Cli.run("policy", "docs/policies/aetna.json", "uhc-commercial");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Aetna, CPB 0016 against UnitedHealthcare commercial\n")
        .contains("levels.max_per_session_per_region: 3 from 2026-01-01; other: nothing\n")
        .contains(
            "conservative_care.min_duration: P42D from 2026-01-01; other: P28D from 2026-09-10")
        .doesNotContain("no difference");
  }

  @Test
  void policyOfOnesOwn_isUsedWhereNoOtherPayerIsNamed(@TempDir Path folder) throws IOException {
    String own = file(folder, TWO_LINES);

    assertThat(Cli.runOn(ENCOUNTER.formatted(""), "code", "--policy", own).out())
        .contains(", ACME, professional claim")
        .contains("64493-RT  x1")
        .contains("64493-LT  x1");
    assertThat(
            Cli.runOn(ENCOUNTER.formatted("\"payer\": \"acme\", "), "code", "--policy", own).out())
        .contains("64493-RT  x1");
    assertThat(
            Cli.runOn(ENCOUNTER.formatted("\"payer\": \"cpt\", "), "code", "--policy", own).out())
        .contains("64493-50  x1");
    assertThat(
            Cli.runOn(
                    ENCOUNTER.formatted(""),
                    "code",
                    "--policy",
                    own,
                    "--payer",
                    "acme",
                    "--format",
                    "jsonl")
                .out())
        .contains("\"payer\":\"acme\"");
  }

  /** 50 on an add-on code is the form of this payer, and not the code set's since 2020. */
  @Test
  void check_judgesByThePolicyOfOnesOwn(@TempDir Path folder) throws IOException {
    String own =
        file(folder, TWO_LINES.replace("right-line-then-left-line", "modifier-50-on-every-line"));
    String[] claim = {
      "check",
      "--claim",
      "64493-50 64494-50",
      "--levels",
      "L3-4, L4-5 bilateral",
      "--technique",
      "medial-branch-block",
      "--guidance",
      "fluoroscopy",
      "--date",
      "2026-03-02"
    };

    assertThat(Cli.run(claim).out()).contains("FR-303");
    assertThat(Cli.run(with(claim, "--policy", own)).out())
        .contains("ACME")
        .doesNotContain("FR-303");
  }

  @Test
  void explain_readsByThePolicyOfOnesOwn(@TempDir Path folder) throws IOException {
    Cli run =
        Cli.run("explain", "64493-50", "--policy", file(folder, TWO_LINES), "--date", "2026-03-02");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("64493-50");
  }

  @Test
  void whatIsNoPolicyFile_isRefused_withItsPlace(@TempDir Path folder) throws IOException {
    String own =
        file(
            folder,
            """
            {"id": "acme", "title": "ACME", "coverage": [{"term": "levels.most", "value": 2,
             "source": "acme", "section": "manual", "grade": "A"}]}
            """);
    for (String[] arguments :
        new String[][] {{"policy", own}, {"code", "--policy", own}, {"check", "--policy", own}}) {
      Cli run = Cli.runOn(ENCOUNTER.formatted(""), arguments);

      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .startsWith(
              "facet-rules: policy " + own + " at /coverage/0/term: \"levels.most\" is no term")
          .hasLineCount(1);
    }
  }

  /** The path from a payer's policy to one's own: print, change one line, use it. */
  @Test
  void printedPolicy_changedInOnePlace_differsThere() throws IOException {
    String json = Cli.run("policy", "medicare", "--contractor", "cgs", "--format", "json").out();
    PayerProfile changed =
        PolicyJson.read(
            json.replace("\"id\": \"medicare\"", "\"id\": \"ours\"")
                .replaceFirst(
                    "(\"term\": \"rfa.max_sessions_per_region\",\\s+\"value\": )\"2\"", "$1\"3\""));

    assertThat(
            changed
                .coverage()
                .orElseThrow()
                .differenceFrom(PayerProfile.medicare("OH").coverage().orElseThrow()))
        .singleElement()
        .satisfies(d -> assertThat(d.term()).isEqualTo(CoverageTerm.DENERVATION_SESSIONS));
  }

  private static String[] with(String[] rest, String... more) {
    String[] all = java.util.Arrays.copyOf(rest, rest.length + more.length);
    System.arraycopy(more, 0, all, rest.length, more.length);
    return all;
  }
}
