package org.facetrules.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.facetrules.table.PublisherSamples.ADD_ON_HEAD;
import static org.facetrules.table.PublisherSamples.ADD_ON_NAME;
import static org.facetrules.table.PublisherSamples.LIMIT_HEAD;
import static org.facetrules.table.PublisherSamples.LIMIT_NAME;
import static org.facetrules.table.PublisherSamples.PAIR_HEAD;
import static org.facetrules.table.PublisherSamples.PAIR_NAME;
import static org.facetrules.table.PublisherSamples.file;
import static org.facetrules.table.PublisherSamples.load;
import static org.facetrules.table.PublisherSamples.pairRow;
import static org.facetrules.table.PublisherSamples.pairs;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not as the layout says stops the load, with a sentence that names the place. */
class PublisherRefusalsTest {
  private static final String GOOD_PAIR = "00100 64490  20100101 * 1 Reason";
  private static final String GOOD_LIMIT = "64490,1,2 Date of Service Edit: Policy,CMS Policy\n";
  private static final String GOOD_ADD_ON = "1\t64491\t\t64490\t\t2013001\t\t\n";

  /** Rows of a pair file after a good one; line 8 of the file. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          00100 64493  20100101 * 1                | 7 | '6 cells in "00100 64493  20100101 * 1"' | 7 cells between tabs
          00100 64493  20100101 * 1 Reason x       | 8 | '8 cells in "00100 64493  20100101 * 1 Reason x"' | 7 cells between tabs
          0010 64493  20100101 * 1 Reason          | 1 | '"0010"' | a code of five digits or capital letters
          00100 6449t  20100101 * 1 Reason         | 2 | '"6449t"' | a code of five digits or capital letters
          00100 64493 x 20100101 * 1 Reason        | 3 | '"x"' | * or nothing
          00100 64493  20100231 * 1 Reason         | 4 | '"20100231"' | a day as YYYYMMDD
          00100 64493  * * 1 Reason                | 4 | '"*"' | a day as YYYYMMDD
          00100 64493  20100101 2010 1 Reason      | 5 | '"2010"' | a day as YYYYMMDD, or * for none
          00100 64493  20100101  1 Reason          | 5 | '""' | a day as YYYYMMDD, or * for none
          00100 64493  20100101 20091231 1 Reason  | 5 | '"20091231"' | a day not before the effective day 2010-01-01
          00100 64493  20100101 * 2 Reason         | 6 | '"2"' | 0, 1 or 9
          00100 64493  20100101 *  Reason          | 6 | '""' | 0, 1 or 9
          00100 64493  20100101 * 10 Reason        | 6 | '"10"' | 0, 1 or 9
          00100 64493  20100101 * 1 _              | 7 | '" "' | a reason
          00100 64490  20110101 * 1 Reason         | 4 | '"20110101"' | a day after the row before it, which is of the same pair, has ended
          """)
  void pairRows(String row, int column, String found, String expected) {
    PublisherFileException refused = refused(file(PAIR_NAME, pairs(GOOD_PAIR, row)));
    assertThat(refused.file()).isEqualTo(PAIR_NAME);
    assertThat(refused.line()).hasValue(8);
    assertThat(refused.columnNumber().orElse(0)).isEqualTo(column);
    assertThat(refused.found()).isEqualTo(found);
    assertThat(refused.expected()).isEqualTo(expected);
  }

  @Test
  void aMessage_hasAllParts() {
    PublisherFileException refused =
        refused(file(PAIR_NAME, pairs("00100 64493  20100231 * 1 Reason")));
    assertThat(refused)
        .hasMessage(
            "ccipra-v323r0-f1.TXT, line 7, column 4 \"Effective Date\": found \"20100231\","
                + " expected a day as YYYYMMDD");
    assertThat(refused.columnName()).contains("Effective Date");
  }

  /** Where nothing was kept between, rows of a pair need not follow each other. */
  @Test
  void pairRowsApart_thatShareADay() {
    String text =
        pairs(
            "00100 64490  20100101 20151231 1 Reason",
            "00100 64493  20100101 * 1 Reason",
            "00100 64490  20151231 * 1 Reason");
    assertThat(refused(file(PAIR_NAME, text)))
        .hasMessage(
            "ccipra-v323r0-f1.TXT, line 9, column 4 \"Effective Date\": found a second row of the"
                + " pair, expected a day that the row on line 7 of ccipra-v323r0-f1.TXT does not"
                + " cover");
  }

  @Test
  void pairFile_cutInItsLastLine() {
    String cells = pairs(GOOD_PAIR) + "00100\t64493\t\t2010";
    assertThat(refused(file(PAIR_NAME, cells)).found())
        .isEqualTo("4 cells in \"00100 64493  2010\", at the end of the file");
    String reason = pairs(GOOD_PAIR) + "00100\t64493\t\t20100101\t*\t1\tReas";
    PublisherFileException refused = refused(file(PAIR_NAME, reason));
    assertThat(refused.line()).hasValue(8);
    assertThat(refused.columnNumber()).hasValue(7);
    assertThat(refused.found()).isEqualTo("\"Reas\"");
  }

  @Test
  void pairFile_withAnotherHeader() {
    String swapped =
        PAIR_HEAD.replace("Column 1\tColumn 2\t", "Column 2\tColumn 1\t") + pairRow(GOOD_PAIR);
    assertThat(refused(file(PAIR_NAME, swapped)))
        .hasMessage(
            "ccipra-v323r0-f1.TXT, line 3, column 1 \"Column 1\": found \"Column 2\", expected a"
                + " column named \"Column 1\"");
    String misspelt = PAIR_HEAD.replace("Column 1\t", "Kolumn 1\t") + pairRow(GOOD_PAIR);
    assertThat(refused(file(PAIR_NAME, misspelt)))
        .hasMessage(
            "ccipra-v323r0-f1.TXT, line 3, column 1 \"Column 1\": found \"Kolumn 1\", expected a"
                + " column named \"Column 1\"");
    String more =
        PAIR_HEAD.replace("PTP Edit Rationale", "PTP Edit Rationale\tNote") + pairRow(GOOD_PAIR);
    assertThat(refused(file(PAIR_NAME, more)).expected()).isEqualTo("no more than seven columns");
    String fewer = PAIR_HEAD.replace("\tPTP Edit Rationale", "") + pairRow(GOOD_PAIR);
    assertThat(refused(file(PAIR_NAME, fewer)).columnNumber()).hasValue(7);
  }

  @Test
  void pairFile_withoutHeaderOrRows() {
    String none = "Column1/Column2 Edits\n" + pairRow(GOOD_PAIR);
    assertThat(refused(file(PAIR_NAME, none)))
        .hasMessage(
            "ccipra-v323r0-f1.TXT, line 2, column 1 \"Column 1\": found \"00100 64490  20100101 * 1 Reason\", expected a"
                + " header that starts with \"Column 1\" and \"Column 2\", then rows");
    String endless = "Column1/Column2 Edits\n" + "notice\n".repeat(50) + pairRow(GOOD_PAIR);
    assertThat(refused(file(PAIR_NAME, endless)).line()).hasValue(41);
    assertThat(refused(file(PAIR_NAME, PAIR_HEAD)).found()).isEqualTo("the end of the file");
  }

  /** A line without an end does not fill the memory. */
  @Test
  void pairFile_withAnEndlessLine() {
    String text = PAIR_HEAD + "x".repeat(3_000_000);
    assertThat(refused(file(PAIR_NAME, text)).found())
        .isEqualTo("a line of more than a million bytes");
  }

  /** Rows of a unit table after a good one; line 7 of the file. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          64491,1,2 Policy           | 4 | 3 cells | 4 cells between commas
          64491,1,2 Policy,Reason,   | 5 | 5 cells | 4 cells between commas
          6449,1,2 Policy,Reason     | 1 | "6449" | a code of five digits or capital letters
          64491,,2 Policy,Reason     | 2 | "" | a whole number of units
          64491,1.5,2 Policy,Reason  | 2 | "1.5" | a whole number of units
          64491,-1,2 Policy,Reason   | 2 | "-1" | a whole number of units
          64491,1,4 Policy,Reason    | 3 | "4 Policy" | 1, 2 or 3 and what it means
          64491,1,Policy,Reason      | 3 | "Policy" | 1, 2 or 3 and what it means
          64491,1,2 Policy,""        | 4 | "" | a reason
          64490,1,2 Policy,Reason    | 1 | "64490" | each code once
          64491,1,2 Policy,"Rea"son  | 4 | 's' after a closing quotation mark | the end of the cell
          """)
  void limitRows(String row, int column, String found, String expected) {
    PublisherFileException refused =
        refused(file(LIMIT_NAME, LIMIT_HEAD + GOOD_LIMIT + row + "\n"));
    assertThat(refused.line()).hasValue(7);
    assertThat(refused.columnNumber().orElse(0)).isEqualTo(column);
    assertThat(refused.found()).isEqualTo(found);
    assertThat(refused.expected()).isEqualTo(expected);
  }

  @Test
  void limitFile_cutInItsLastLine() {
    String head = LIMIT_HEAD + GOOD_LIMIT;
    assertThat(refused(file(LIMIT_NAME, head + "64491,1,2 Pol")).found())
        .isEqualTo("3 cells, at the end of the file");
    assertThat(refused(file(LIMIT_NAME, head + "64491,1,2 Policy,CMS Pol")).found())
        .isEqualTo("\"CMS Pol\"");
    assertThat(refused(file(LIMIT_NAME, head + "64491,1,2 Policy,\"CMS Pol")).found())
        .isEqualTo("the end of the file inside the quotes of \"CMS Pol\"");
    String whole = head + "64491,1,2 Policy,CMS Policy";
    assertThat(load(file(LIMIT_NAME, whole)).report().files().get(0).rows()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          MUE Rationale                    | Reason          | 4 | "Reason"
          MUE Adjudication Indicator       | MAI             | 3 | "MAI"
          ,MUE Rationale                   | ~~              | 1 | "HCPCS/ CPT Code"
          Practitioner Services MUE Values | DME Supplier Services MUE Values | 2 | "DME Supplier Services MUE Values"
          CPT Code"                        | Code"           | 1 | "HCPCS/ Code"
          """)
  void limitFile_withAnotherHeader(String part, String other, int column, String found) {
    String text = LIMIT_HEAD.replace(part, other) + GOOD_LIMIT;
    PublisherFileException refused = refused(file(LIMIT_NAME, text));
    assertThat(refused.line()).hasValue(4);
    assertThat(refused.columnNumber()).hasValue(column);
    assertThat(refused.found()).isEqualTo(found);
  }

  @Test
  void limitFile_ofSuppliers_isToldApart() {
    String text = LIMIT_HEAD.replace("Practitioner", "DME Supplier") + GOOD_LIMIT;
    assertThat(refused(file("MCR_MUE_DMESupplierServices_Eff_10-01-2026.csv", text)).expected())
        .endsWith("tables of other suppliers judge no facet claim and are not loaded");
  }

  @Test
  void limitFile_withoutRows() {
    assertThat(refused(file(LIMIT_NAME, LIMIT_HEAD)).found())
        .isEqualTo("the end of the file after the header");
    assertThat(refused(file(LIMIT_NAME, "\"MUE Values\n of a notice\",,,\n")).found())
        .isEqualTo("no header");
  }

  /** Rows of an add-on table after a good one; line 4 of the file; commas stand for tabs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,64492,,64490,,2013001,       | 8 | 7 cells | 8 cells, as the header has
          4,64492,,64490,,2013001,,      | 1 | '"4"' | 1, 2 or 3
          1,6449,,64490,,2013001,,       | 2 | '"6449"' | a code of five digits or capital letters
          1,64492,13,64490,,2013001,,    | 3 | '"13"' | a day as YYYYDDD
          1,64492,,6449o,,2013001,,      | 4 | '"6449o"' | a code of five digits or capital letters
          1,64492,,CCCCC,,2013001,,      | 4 | '"CCCCC"' | a code, as type 1 lists every primary
          2,64492,,64490,,2013001,,      | 4 | '"64490"' | CCCCC, as type 2 lists no primary
          1,64492,,64490,2013366,2013001,, | 5 | '"2013366"' | a day as YYYYDDD
          1,64492,,64490,,,,             | 6 | '""' | a day as YYYYDDD
          1,64492,,64490,,20130101,,     | 6 | '"20130101"' | a day as YYYYDDD
          1,64492,,64490,,2013000,,      | 6 | '"2013000"' | a day as YYYYDDD
          1,64492,,64490,,2013001,2012366, | 6 | '"2013001"' | 'a day not after the last day, 2012-12-31'
          1,64491,,64490,,2014001,,      | 6 | '"2014001"' | a day that no earlier row of the same two codes covers
          """)
  void addOnRows(String row, int column, String found, String expected) {
    String text = ADD_ON_HEAD + GOOD_ADD_ON + row.replace(',', '\t') + "\n";
    PublisherFileException refused = refused(file(ADD_ON_NAME, text));
    assertThat(refused.line()).hasValue(4);
    assertThat(refused.columnNumber().orElse(0)).isEqualTo(column);
    assertThat(refused.found()).isEqualTo(found);
    assertThat(refused.expected()).isEqualTo(expected);
  }

  @Test
  void addOnFile_cutInItsLastLine() {
    String text = ADD_ON_HEAD + GOOD_ADD_ON + "1\t64492\t\t64490\t\t2013";
    assertThat(refused(file(ADD_ON_NAME, text)).found())
        .isEqualTo("6 cells, at the end of the file");
  }

  @Test
  void addOnFile_withAnotherHeader() {
    String other = ADD_ON_HEAD.replace("AOC_DelDT", "Removed") + GOOD_ADD_ON;
    PublisherFileException refused = refused(file(ADD_ON_NAME, other));
    assertThat(refused.line()).hasValue(2);
    assertThat(refused.columnNumber()).hasValue(3);
    assertThat(refused.found()).isEqualTo("\"Removed\"");
    String twice = ADD_ON_HEAD.replace("Primary_Code_DelDT", "AOC_DelDT") + GOOD_ADD_ON;
    assertThat(refused(file(ADD_ON_NAME, twice)).columnNumber()).hasValue(5);
    String fewer = ADD_ON_HEAD.replace("\tSpecial_Instruction_Notes", "") + GOOD_ADD_ON;
    assertThat(refused(file(ADD_ON_NAME, fewer)).found())
        .isEqualTo("a header without \"Special_Instruction_Notes\"");
    assertThat(refused(file(ADD_ON_NAME, "a notice of add-on codes\n")).found())
        .isEqualTo("no header");
    assertThat(refused(file(ADD_ON_NAME, ADD_ON_HEAD)).found())
        .isEqualTo("the end of the file after the header");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ccipra-v323r0-f1.zip  | a zip archive | 'the files in it: unzip it first'
          AOC_V2026Q2-MCR.xlsx  | a workbook    | 'the .txt file beside it, or its sheet saved as text'
          """)
  void archives_areRefused(String name, String found, String expected) {
    PublisherFileException refused = refused(file(name, "PK\u0003\u0004....", ISO_8859_1));
    assertThat(refused.found()).isEqualTo(found);
    assertThat(refused.expected()).isEqualTo(expected);
    assertThat(refused.line()).hasValue(1);
    assertThat(refused.columnNumber()).hasValue(1);
    assertThat(refused.columnName()).isEmpty();
  }

  @Test
  void oldWorkbooks_areRefused() {
    byte[] bytes = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2};
    assertThat(refused(file("AOC_V2012Q2.xls", bytes)).found()).isEqualTo("a workbook");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \r\n"})
  void emptyFiles_areRefused(String text) {
    for (String name : List.of(PAIR_NAME, LIMIT_NAME, ADD_ON_NAME)) {
      assertThat(refused(file(name, text)).found()).isEqualTo("an empty file");
    }
  }

  @Test
  void anotherKindOfFile_isRefused() {
    String text = "HCPCS,MOD,DESCRIPTION\n64490,,text\n";
    String found =
        ", line 1, column 1: found a file that starts with \"HCPCS,MOD,DESCRIPTION 64490,,text\","
            + " expected pair edits (PTP) as tab-separated text";
    assertThat(refused(file(PAIR_NAME, text))).hasMessage(PAIR_NAME + found + ", as the name says");
    assertThat(refused(file("codes.csv", text)))
        .hasMessage(
            "codes.csv" + found + ", or unit limits (MUE) as CSV, or add-on edits (AOC) as text");
  }

  /** A copy under the name of the other setting. */
  @ParameterizedTest
  @CsvSource({
    "MCR_MUE_OutpatientHospitalServices_Eff_10-01-2026.csv, Practitioner, outpatient hospital",
    "MCR_MUE_PractitionerServices_Eff_10-01-2026.csv, Outpatient Hospital, practitioner"
  })
  void limitFile_ofAnotherSettingThanItsName(String name, String inHeader, String inName) {
    String text = LIMIT_HEAD.replace("Practitioner", inHeader) + GOOD_LIMIT;
    assertThat(refused(file(name, text)))
        .hasMessage(
            "%s, line 4, column 2 \"MUE Values\": found \"%s Services MUE Values\", expected the unit"
                + " limits of the %s setting, as the name says: the name or the file is another's",
            name, inHeader, inName);
  }

  @Test
  void twoTablesOfAKind_areRefused() {
    PublisherFile limits = file(LIMIT_NAME, LIMIT_HEAD + GOOD_LIMIT);
    PublisherFile addOns = file(ADD_ON_NAME, ADD_ON_HEAD + GOOD_ADD_ON);
    assertThatThrownBy(() -> load(limits, limits))
        .hasMessage(
            LIMIT_NAME
                + ": found a second table of practitioner unit limits, expected one of a setting at"
                + " a time: "
                + LIMIT_NAME
                + " was given");
    assertThatThrownBy(() -> load(addOns, addOns))
        .hasMessageContaining("found a second add-on table");
  }

  /** Nothing is half loaded: the tables in use are those of before. */
  @Test
  void aRefusal_leavesTheTablesInUse() {
    NationalTables inUse = load(file(PAIR_NAME, pairs(GOOD_PAIR))).tables();
    String digest = inUse.pairEdits(NcciSetting.PRACTITIONER).edition().digest();
    String limits = inUse.unitLimits(NcciSetting.PRACTITIONER).edition().digest();
    List<PublisherFile> files =
        List.of(
            file(LIMIT_NAME, LIMIT_HEAD + GOOD_LIMIT),
            file(PAIR_NAME, pairs("00100 64491  20100101 * 1 Reason", "00100 64493  20100101")));
    assertThatThrownBy(() -> inUse.load(files)).isInstanceOf(PublisherFileException.class);
    assertThat(inUse.pairEdits(NcciSetting.PRACTITIONER).edition().digest()).isEqualTo(digest);
    assertThat(inUse.pairEdits(NcciSetting.PRACTITIONER).size()).isEqualTo(1);
    assertThat(inUse.unitLimits(NcciSetting.PRACTITIONER).edition().digest()).isEqualTo(limits);
  }

  @Test
  void aFailingRead_isToldAndClosed() {
    boolean[] closed = new boolean[1];
    InputStream failing =
        new FilterInputStream(new ByteArrayInputStream(PAIR_HEAD.getBytes(UTF_8))) {
          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void close() {
            closed[0] = true;
          }
        };
    assertThatThrownBy(() -> load(PublisherFile.of(PAIR_NAME, () -> failing)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("ccipra-v323r0-f1.TXT cannot be read");
    assertThat(closed[0]).isTrue();
  }

  private static PublisherFileException refused(PublisherFile file) {
    PublisherFileException refused =
        catchThrowableOfType(PublisherFileException.class, () -> load(file));
    if (refused == null) {
      throw new AssertionError("not refused: " + file.name());
    }
    return refused;
  }
}
