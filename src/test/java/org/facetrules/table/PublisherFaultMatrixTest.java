package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.facetrules.table.PublisherSamples.ADD_ON_HEAD;
import static org.facetrules.table.PublisherSamples.ADD_ON_NAME;
import static org.facetrules.table.PublisherSamples.LIMIT_HEAD;
import static org.facetrules.table.PublisherSamples.LIMIT_NAME;
import static org.facetrules.table.PublisherSamples.PAIR_HEAD;
import static org.facetrules.table.PublisherSamples.PAIR_NAME;
import static org.facetrules.table.PublisherSamples.file;
import static org.facetrules.table.PublisherSamples.load;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Eight faults in each of the three kinds of files: the message holds file, line, column, what was
 * found and what was expected, and the tables in use keep their digests.
 */
class PublisherFaultMatrixTest {
  private static final String PAIR = "64490\t99213\t\t20100101\t*\t1\tStandards\n";
  private static final String LIMIT = "64490,1,2 Date of Service Edit: Policy,CMS Policy\n";
  private static final String ADD_ON = "1\t64491\t\t64490\t\t2013001\t\ta note\n";

  /**
   * One field of the matrix.
   *
   * @param fault the fault
   * @param name the name of the file
   * @param text its text
   * @param place where the message says that the fault is, after the name of the file
   * @param found what it says that it found
   * @param expected what it says that it expected
   */
  private record Field(
      String fault, String name, String text, String place, String found, String expected) {
    @Override
    public String toString() {
      return fault + ", " + name;
    }
  }

  static Stream<Field> pairs() {
    String head = PAIR_HEAD + PAIR;
    return Stream.of(
        pair("short row", head + "64490\t99214\t\t20100101\t*\t1\n")
            .apply(
                ", line 8, column 7 \"PTP Edit Rationale\"",
                "6 cells in \"64490 99214  20100101 * 1\"",
                "7 cells between tabs"),
        pair("unknown indicator", head + "64490\t99214\t\t20100101\t*\t7\tStandards\n")
            .apply(", line 8, column 6 \"Modifier\"", "\"7\"", "0, 1 or 9"),
        pair("bad date", head + "64490\t99214\t\t20100231\t*\t1\tStandards\n")
            .apply(", line 8, column 4 \"Effective Date\"", "\"20100231\"", "a day as YYYYMMDD"),
        pair("duplicate key", head + "64490\t99214\t\t20100101\t*\t1\tStandards\n" + PAIR)
            .apply(
                ", line 9, column 4 \"Effective Date\"",
                "a second row of the pair",
                "a day that the row on line 7 of " + PAIR_NAME + " does not cover"),
        pair("wrong header", head.replace("Deletion", "Removal"))
            .apply(
                ", line 3, column 5 \"Deletion Date\"",
                "\"Removal Date *=no data\"",
                "a column named \"Deletion Date\""),
        pair("truncated last line", head + "64490\t99214\t\t2010")
            .apply(
                ", line 8, column 4 \"Effective Date\"",
                "4 cells in \"64490 99214  2010\", at the end of the file",
                "7 cells between tabs"),
        pair("wrong kind", LIMIT_HEAD + LIMIT)
            .apply(
                ", line 5, column 1",
                "the head of unit limits (MUE) as CSV",
                "pair edits (PTP) as tab-separated text, as the name says; to load it as unit"
                    + " limits, give it the publisher's name, such as "
                    + LIMIT_NAME),
        pair("empty file", "")
            .apply(
                ", line 1, column 1",
                "an empty file",
                "pair edits (PTP) as tab-separated text, as the name says"));
  }

  static Stream<Field> limits() {
    String head = LIMIT_HEAD + LIMIT;
    return Stream.of(
        limit("short row", head + "64491,1,2 Policy\n")
            .apply(", line 7, column 4 \"MUE Rationale\"", "3 cells", "4 cells between commas"),
        limit("unknown indicator", head + "64491,1,5 Policy,CMS Policy\n")
            .apply(
                ", line 7, column 3 \"MUE Adjudication Indicator\"",
                "\"5 Policy\"",
                "1, 2 or 3 and what it means"),
        limit("duplicate key", head + LIMIT)
            .apply(", line 7, column 1 \"HCPCS/CPT Code\"", "\"64490\"", "each code once"),
        limit("wrong header", head.replace("MUE Adjudication Indicator", "MAI"))
            .apply(
                ", line 4, column 3 \"MUE Adjudication Indicator\"",
                "\"MAI\"",
                "a column named \"MUE Adjudication Indicator\""),
        limit("truncated last line", head + "64491,1,2 Pol")
            .apply(
                ", line 7, column 3 \"MUE Adjudication Indicator\"",
                "3 cells, at the end of the file",
                "4 cells between commas"),
        limit("wrong kind", PAIR_HEAD + PAIR)
            .apply(
                ", line 2, column 1",
                "the head of pair edits (PTP) as tab-separated text",
                "unit limits (MUE) as CSV, as the name says; to load it as pair edits, give it the"
                    + " publisher's name, such as ccipra-v323r0-f1.txt"),
        limit("empty file", "")
            .apply(
                ", line 1, column 1",
                "an empty file",
                "unit limits (MUE) as CSV, as the name says"));
  }

  static Stream<Field> addOns() {
    String head = ADD_ON_HEAD + ADD_ON;
    return Stream.of(
        addOn("short row", head + "1\t64492\t\t64490\t\t2013001\n")
            .apply(
                ", line 4, column 7 \"AOC_Edit_DelDT\"", "6 cells", "8 cells, as the header has"),
        addOn("unknown indicator", head + "4\t64492\t\t64490\t\t2013001\t\t\n")
            .apply(", line 4, column 1 \"AOC_Edit_Type\"", "\"4\"", "1, 2 or 3"),
        addOn("bad date", head + "1\t64492\t\t64490\t\t2013366\t\t\n")
            .apply(", line 4, column 6 \"AOC_Edit_EffDT\"", "\"2013366\"", "a day as YYYYDDD"),
        addOn("duplicate key", head + ADD_ON)
            .apply(
                ", line 4, column 6 \"AOC_Edit_EffDT\"",
                "\"2013001\"",
                "a day that no earlier row of the same two codes covers"),
        addOn("wrong header", head.replace("AOC_DelDT", "Removed"))
            .apply(", line 2, column 3 \"Removed\"", "\"Removed\"", "each of " + COLUMNS + " once"),
        addOn("truncated last line", head + "1\t64492\t\t64490\t\t2013")
            .apply(
                ", line 4, column 6 \"AOC_Edit_EffDT\"",
                "6 cells, at the end of the file",
                "8 cells, as the header has"),
        addOn("truncated last line, in its last cell", head + "1\t64492\t\t64490\t\t2013001\t\ta n")
            .apply(
                ", line 4, column 8 \"Special_Instruction_Notes\"",
                "\"a n\"",
                "a note that an earlier row has, as the line has no end"),
        addOn("wrong kind", LIMIT_HEAD + LIMIT)
            .apply(
                ", line 5, column 1",
                "the head of unit limits (MUE) as CSV",
                "add-on edits (AOC) as text, as the name says; to load it as unit limits, give it"
                    + " the publisher's name, such as "
                    + LIMIT_NAME),
        addOn("empty file", "")
            .apply(
                ", line 1, column 1",
                "an empty file",
                "add-on edits (AOC) as text, as the name says"));
  }

  private static final String COLUMNS =
      "AOC_Edit_Type, Add-On_Code, AOC_DelDT, Primary_Code, Primary_Code_DelDT, AOC_Edit_EffDT,"
          + " AOC_Edit_DelDT, Special_Instruction_Notes";

  @ParameterizedTest
  @MethodSource({"pairs", "limits", "addOns"})
  void aFault_isPlacedAndLeavesTheTablesInUse(Field field) {
    PublisherFileException refused = refusedBesideTablesInUse(file(field.name(), field.text()));
    assertThat(refused)
        .hasMessage(
            "%s%s: found %s, expected %s"
                .formatted(field.name(), field.place(), field.found(), field.expected()));
    assertThat(refused.file()).isEqualTo(field.name());
    assertThat(field.place())
        .startsWith(
            ", line %s, column %s"
                .formatted(refused.line().orElse(0), refused.columnNumber().orElse(0)));
    assertThat(refused.found()).isEqualTo(field.found());
    assertThat(refused.expected()).isEqualTo(field.expected());
  }

  /** A unit table has no day but that of its name, which has neither line nor column. */
  @Test
  void theDayOfAUnitTable_isInItsName() {
    String name = "MCR_MUE_PractitionerServices_Eff_13-01-2026.csv";
    assertThat(refusedBesideTablesInUse(file(name, LIMIT_HEAD + LIMIT)))
        .hasMessage(
            name + ": found \"eff_13-01-2026\" in the name, expected a day as Eff_MM-DD-YYYY");
  }

  /** The bad file stands last, so that others were read before it. */
  private static PublisherFileException refusedBesideTablesInUse(PublisherFile bad) {
    List<PublisherFile> good =
        List.of(
            file("ccioph-v323r0-f1.TXT", PAIR_HEAD + PAIR),
            file(
                "MCR_MUE_OutpatientHospitalServices_Eff_10-01-2026.csv",
                PublisherSamples.HOSPITAL_LIMIT_HEAD + LIMIT));
    NationalTables inUse =
        load(
                file(PAIR_NAME, PAIR_HEAD + PAIR),
                file(LIMIT_NAME, LIMIT_HEAD + LIMIT),
                file(ADD_ON_NAME, ADD_ON_HEAD + ADD_ON))
            .tables();
    List<String> before = digests(inUse);
    PublisherFileException refused =
        catchThrowableOfType(
            PublisherFileException.class, () -> inUse.load(List.of(good.get(0), good.get(1), bad)));
    assertThat(refused).as("refusal").isNotNull();
    assertThat(digests(inUse)).isEqualTo(before);
    return refused;
  }

  private static List<String> digests(NationalTables tables) {
    return List.of(
        tables.pairEdits(NcciSetting.PRACTITIONER).edition().digest(),
        tables.pairEdits(NcciSetting.OUTPATIENT_HOSPITAL).edition().digest(),
        tables.unitLimits(NcciSetting.PRACTITIONER).edition().digest(),
        tables.unitLimits(NcciSetting.OUTPATIENT_HOSPITAL).edition().digest(),
        tables.addOnEdits().edition().digest());
  }

  /** Completes a field with what its message says. */
  private interface Told {
    Field apply(String place, String found, String expected);
  }

  private static Told pair(String fault, String text) {
    return (place, found, expected) -> new Field(fault, PAIR_NAME, text, place, found, expected);
  }

  private static Told limit(String fault, String text) {
    return (place, found, expected) -> new Field(fault, LIMIT_NAME, text, place, found, expected);
  }

  private static Told addOn(String fault, String text) {
    return (place, found, expected) -> new Field(fault, ADD_ON_NAME, text, place, found, expected);
  }
}
