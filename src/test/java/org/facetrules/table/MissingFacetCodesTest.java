package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facetrules.table.PublisherSamples.ADD_ON_HEAD;
import static org.facetrules.table.PublisherSamples.ADD_ON_NAME;
import static org.facetrules.table.PublisherSamples.LIMIT_HEAD;
import static org.facetrules.table.PublisherSamples.LIMIT_NAME;
import static org.facetrules.table.PublisherSamples.PAIR_NAME;
import static org.facetrules.table.PublisherSamples.file;
import static org.facetrules.table.PublisherSamples.load;
import static org.facetrules.table.PublisherSamples.pairs;

import java.util.List;
import java.util.stream.Collectors;
import org.facetrules.claim.ProcedureCode;
import org.junit.jupiter.api.Test;

/** A file that lacks facet codes loads, as its layout is right, and the report warns of it. */
class MissingFacetCodesTest {
  private static final List<String> ALL =
      FacetScope.codes().stream().map(ProcedureCode::value).toList();
  private static final List<String> ADD_ONS =
      List.of(
          "0214T", "0215T", "0217T", "0218T", "64491", "64492", "64494", "64495", "64634", "64636");

  @Test
  void addOnTable_thatIsShort() {
    LoadReport report = load(file(ADD_ON_NAME, ADD_ON_HEAD + addOnRow("64491"))).report();
    String missing = String.join(", ", without(ADD_ONS, "64491"));
    assertThat(report.addOnTable().orElseThrow().missingFacetCodes())
        .extracting(ProcedureCode::value)
        .isEqualTo(without(ADD_ONS, "64491"));
    assertThat(report.warnings())
        .containsExactly(
            "add-on-edits as of 2026-10-01 has no rows of "
                + missing
                + ", which the shipped table has: no edit or limit of theirs is found");
    assertThat(report.toText()).contains("\n  warning: " + report.warnings().get(0) + "\n");
  }

  /** A row that has ended leaves its code without one. */
  @Test
  void addOnTable_whoseRowHasEnded() {
    String ended = "1\t64495\t\t64493\t\t2013001\t2025365\t\n";
    LoadReport report =
        load(file(ADD_ON_NAME, ADD_ON_HEAD + addOnRows(without(ADD_ONS, "64495")) + ended))
            .report();
    assertThat(report.addOnTable().orElseThrow().missingFacetCodes())
        .containsExactly(ProcedureCode.of("64495"));
  }

  @Test
  void unitTable_thatIsShort() {
    LoadReport report =
        load(file(LIMIT_NAME, LIMIT_HEAD + limitRows(without(ALL, "64633")))).report();
    assertThat(report.limitTables().get(0).missingFacetCodes())
        .containsExactly(ProcedureCode.of("64633"));
    assertThat(report.warnings())
        .containsExactly(
            "ncci-mue-practitioner as of 2026-10-01 has no rows of 64633, which the shipped table"
                + " has: no edit or limit of theirs is found");
  }

  @Test
  void pairTable_thatIsShort() {
    String[] rows =
        without(ALL, "64636").stream()
            .map(code -> code + " 99213  20100101 * 1 Reason")
            .toArray(String[]::new);
    LoadReport report = load(file(PAIR_NAME, pairs(rows))).report();
    assertThat(report.pairTables().get(0).missingFacetCodes())
        .containsExactly(ProcedureCode.of("64636"));
    assertThat(report.warnings()).hasSize(1).first().asString().contains("no rows of 64636,");
  }

  @Test
  void tablesThatHaveEveryFacetCode_warnOfNothing() {
    LoadReport report =
        load(
                file(LIMIT_NAME, LIMIT_HEAD + limitRows(ALL)),
                file(ADD_ON_NAME, ADD_ON_HEAD + addOnRows(ADD_ONS)))
            .report();
    assertThat(report.warnings()).isEmpty();
    assertThat(report.toText()).doesNotContain("warning");
  }

  private static List<String> without(List<String> codes, String code) {
    return codes.stream().filter(each -> !each.equals(code)).toList();
  }

  private static String limitRows(List<String> codes) {
    return codes.stream()
        .map(code -> code + ",1,2 Date of Service Edit: Policy,CMS Policy\n")
        .collect(Collectors.joining());
  }

  private static String addOnRows(List<String> codes) {
    return codes.stream().map(MissingFacetCodesTest::addOnRow).collect(Collectors.joining());
  }

  private static String addOnRow(String code) {
    return "1\t" + code + "\t\t64490\t\t2013001\t\t\n";
  }
}
