package org.facetrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers that a biller asked for when this program was ordered, through the command line. */
class ShownByTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<String, String> PAYERS =
      Map.of(
          "cpt", "--payer cpt",
          "M", "--payer medicare --state WA",
          "ASC", "--payer medicare --state WA --billing asc-facility",
          "OH", "--payer medicare --state OH");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          left L4-5                                          | cpt | 64493-LT
          L3-4 and L4-5 bilateral                            | cpt | 64493-50 64494x2
          L3-4 and L4-5 bilateral                            | M   | 64493-50 64494-50
          L3-4 and L4-5 bilateral                            | ASC | 64493-RT 64493-LT 64494-RT 64494-LT
          right L3-4, left L4-5                              | cpt | 64493-RT 64494-LT
          L4-5 left, L5-S1 bilateral                         | cpt | 64493-50 64494-LT
          L4-5 left, L5-S1 bilateral                         | M   | 64493-50 64494-LT
          L3-4, L4-5 bilateral, L5-S1 left                   | cpt | 64493-50 64494x2 64495-LT
          L3-4, L4-5 bilateral, L5-S1 left                   | M   | 64493-50 64494-50 64495-LT
          L1-2, L2-3, L3-4 right, L4-5 left                  | cpt | 64493-RT 64494-RT 64495
          L2-3 to L5-S1 bilateral                            | cpt | 64493-50 64494x2 64495x2
          L2-3 to L5-S1 bilateral                            | M   | 64493-50 64494-50 64495-50
          L2-3 to L5-S1 bilateral                            | ASC | 64493-RT 64493-LT 64494-RT 64494-LT 64495-RT 64495-LT
          C2-3, C3-4, C4-5, C5-6 right                       | cpt | 64490-RT 64491-RT 64492-RT
          C5-6 and L4-5 right                                | cpt | 64490-RT 64493-RT
          C5-6 and L4-5 right                                | M   | 64490-RT 64493-RT
          T12-L1 and L1-2 left                               | OH  | 64490-LT 64494-LT
          T12-L1 and L1-2 left                               | cpt | 64490-LT 64493-LT
          T12-L1 left, L1-2 bilateral                        | OH  | 64490-LT 64494-50
          T11-12, T12-L1, L1-2 left                          | cpt | 64490-LT 64491-LT 64493-LT
          T11-12, T12-L1, L1-2 left                          | OH  | 64490-LT 64491-LT 64493-LT
          T12-L1 and L4-5 left                               | OH  | 64490-LT 64493-LT
          C1-2 left                                          | cpt | 64490-LT
          L4-5                                               | M   | 64493
          """)
  void branchBlockUnderFluoroscopy(String levels, String payer, String lines) {
    assertThat(lines(code(payer, "--levels", levels, "--technique", "medial-branch-block")))
        .isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L3, L4, L5 right | 64493-RT 64494-RT
          TON, C3, C4 right | 64490-RT 64491-RT
          """)
  void branchBlockByNerves(String nerves, String lines) {
    assertThat(lines(code("cpt", "--nerves", nerves, "--technique", "medial-branch-block")))
        .isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          radiofrequency-ablation | T12-L1 and L1-2 left             | OH  | 64633-LT 64636-LT
          radiofrequency-ablation | L3-4, L4-5, L5-S1 left           | cpt | 64635-LT 64636-LTx2
          radiofrequency-ablation | L3-4, L4-5, L5-S1 bilateral      | cpt | 64635-50 64636x4
          radiofrequency-ablation | L3-4, L4-5 bilateral, L5-S1 left | M   | 64635-50 64636-50 64636-LT
          pulsed-radiofrequency   | L4-5, L5-S1 bilateral            | cpt | 64999
          """)
  void otherTechniques(String technique, String levels, String payer, String lines) {
    assertThat(lines(code(payer, "--levels", levels, "--technique", technique))).isEqualTo(lines);
  }

  @Test
  void diagnosticBlocks_underMedicare_carryKx() {
    assertThat(
            lines(
                code(
                    "M",
                    "--levels",
                    "L3-4 and L4-5 bilateral",
                    "--technique",
                    "medial-branch-block",
                    "--purpose",
                    "diagnostic")))
        .isEqualTo("64493-50-KX 64494-50-KX");
  }

  @Test
  void manySidesOnOneLine_aStepSaysWhy() {
    JsonNode report =
        code(
            "cpt",
            "--levels",
            "L1-2, L2-3, L3-4 right, L4-5 left",
            "--technique",
            "medial-branch-block");

    assertThat(report.at("/lines/2/because").toString()).contains("different sides");
  }

  @Test
  void junctionUnderTheCodeSet_aStepNamesTheOtherReading() {
    JsonNode report =
        code("cpt", "--levels", "T12-L1 and L1-2 left", "--technique", "medial-branch-block");

    assertThat(report.at("/lines").toString())
        .contains("the national add-on table also lets the lumbar add-on follow");
  }

  @Test
  void oddNerve_isAskedWithBothReadings() {
    JsonNode report = code("cpt", "--nerves", "L3, L5 left", "--technique", "medial-branch-block");

    assertThat(lines(report)).isEmpty();
    assertThat(report.at("/queries")).hasSize(1);
    assertThat(report.at("/queries/0/readings").toString())
        .contains("L3-L4 left")
        .contains("L4-L5 left, L5-S1 left");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ultrasound | 0216T-LT | /lines/0/because/0/step | lumbar
          none       | ''       | /notes/0/note           | not a facet code
          mri        | ''       | /queries/0/message      | MRI
          """)
  void guidance_decidesTheFamily(String guidance, String lines, String place, String says) {
    JsonNode report =
        report(
            Cli.run(
                "code",
                "--date",
                "2026-03-02",
                "--format",
                "json",
                "--levels",
                "L4-5 left",
                "--technique",
                "medial-branch-block",
                "--guidance",
                guidance));

    assertThat(lines(report)).isEqualTo(lines);
    assertThat(report.at(place).textValue()).contains(says);
  }

  @Test
  void upperCervicalDestruction_hasNoCodeInOurSources() {
    JsonNode report =
        code("cpt", "--levels", "C1-2 left", "--technique", "radiofrequency-ablation");

    assertThat(lines(report)).isEmpty();
    assertThat(report.at("/queries/0/message").textValue()).contains("no code in our sources");
  }

  @Test
  void sideNotDocumented_isAsked() {
    JsonNode report = code("M", "--levels", "L4-5", "--technique", "medial-branch-block");

    assertThat(report.at("/queries").toString())
        .contains("side not documented")
        .contains("/procedures/0/sites/0");
  }

  @Test
  void sacroiliacDestruction_isNotAFacetCode() {
    JsonNode report =
        code(
            "cpt",
            "--nerves",
            "L5 dorsal ramus and S1, S2, S3 lateral branches left",
            "--technique",
            "radiofrequency-ablation");

    assertThat(lines(report)).isEmpty();
    assertThat(report.at("/notes").toString()).contains("64625");
  }

  /** Procedures: technique, purpose and sites, one procedure a semicolon. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | intra-articular,,L4-5 right;medial-branch-block,,nerves L3 and L4 right | 64493-RT
          M   | intra-articular,therapeutic,L4-5 right;medial-branch-block,diagnostic,L4-5 left | 64493-50
          M   | radiofrequency-ablation,,L4-5 left;medial-branch-block,,L4-5 left  | 64635-LT
          M   | radiofrequency-ablation,,L4-5 left;medial-branch-block,,L2-3 left  | 64635-LT 64493-59-LT
          M   | radiofrequency-ablation,,L4-5 left;medial-branch-block,,L4-5 right | 64635-LT 64493-RT
          """)
  void severalProcedures(String payer, String procedures, String lines) {
    assertThat(lines(day(payer, procedures))).isEqualTo(lines);
  }

  @Test
  void mixedPurpose_aStepSaysWhyNoKx() {
    JsonNode report =
        day("M", "intra-articular,therapeutic,L4-5 right;medial-branch-block,diagnostic,L4-5 left");

    assertThat(report.at("/lines/0/because").toString()).contains("no KX");
  }

  private static JsonNode day(String payer, String procedures) {
    StringJoiner json = new StringJoiner(", ", "{\"procedures\": [", "]}");
    for (String procedure : Splitter.on(';').split(procedures)) {
      List<String> parts = Splitter.on(',').limit(3).splitToList(procedure);
      boolean nerves = parts.get(2).startsWith("nerves ");
      json.add(
          "{\"technique\": \"%s\", \"guidance\": \"fluoroscopy\", %s \"%s\": [\"%s\"]}"
              .formatted(
                  parts.get(0),
                  parts.get(1).isEmpty() ? "" : "\"purpose\": \"" + parts.get(1) + "\",",
                  nerves ? "nerves" : "sites",
                  parts.get(2).replace("nerves ", "")));
    }
    List<String> args =
        new ArrayList<>(List.of("code", "--date", "2026-03-02", "--format", "json"));
    args.addAll(Splitter.on(' ').splitToList(PAYERS.getOrDefault(payer, "")));
    return report(Cli.runOn(json.toString(), args.toArray(String[]::new)));
  }

  private static JsonNode code(String payer, String... procedure) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "code", "--date", "2026-03-02", "--format", "json", "--guidance", "fluoroscopy"));
    args.addAll(Splitter.on(' ').splitToList(PAYERS.getOrDefault(payer, "")));
    args.addAll(List.of(procedure));
    return report(Cli.run(args.toArray(String[]::new)));
  }

  private static JsonNode report(Cli run) {
    assertThat(run.exitCode()).as(run.all()).isZero();
    try {
      return JSON.readTree(run.out());
    } catch (JsonProcessingException e) {
      throw new AssertionError(run.out(), e);
    }
  }

  /** {@return "64493-50 64494x2": one unit is not written} */
  private static String lines(JsonNode report) {
    StringJoiner lines = new StringJoiner(" ");
    for (JsonNode line : report.get("lines")) {
      StringBuilder text = new StringBuilder(line.get("code").textValue());
      line.get("modifiers").forEach(modifier -> text.append('-').append(modifier.textValue()));
      int units = line.get("units").intValue();
      lines.add(units == 1 ? text : text.append('x').append(units));
    }
    return lines.toString();
  }
}
