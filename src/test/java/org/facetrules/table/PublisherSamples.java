package org.facetrules.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small files in the layouts that the publisher ships. */
final class PublisherSamples {
  /** The preamble of a pair file, as shipped. */
  static final String PAIR_HEAD =
      """
      CPT only copyright 2025 American Medical Association.  All rights reserved.\t\t\t\t\t\t
      Column1/Column2 Edits\t\t\t\t\t\t
      Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale
      \t\tprior to 1996\tDate\tDate\t0=not allowed\t
      \t\t\t\t*=no data\t1=allowed\t
      \t\t\t\t\t9=not applicable\t
      """;

  /** The notice and the header of a unit table, as shipped. */
  static final String LIMIT_HEAD =
      """
      "Current Procedural Terminology (CPT) is copyright of the American Medical Association.

      CPT® is a registered trademark, applicable ""restrictions"" apply.",,,
      "HCPCS/
      CPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale
      """;

  static final String HOSPITAL_LIMIT_HEAD =
      LIMIT_HEAD.replace("Practitioner Services", "Outpatient Hospital Services");

  /** The notice and the header of an add-on table, as described. */
  static final String ADD_ON_HEAD =
      """
      CPT codes are copyright of the American Medical Association.
      AOC_Edit_Type\tAdd-On_Code\tAOC_DelDT\tPrimary_Code\tPrimary_Code_DelDT\tAOC_Edit_EffDT\tAOC_Edit_DelDT\tSpecial_Instruction_Notes
      """;

  static final String PAIR_NAME = "ccipra-v323r0-f1.TXT";
  static final String LIMIT_NAME = "MCR_MUE_PractitionerServices_Eff_10-01-2026.csv";
  static final String ADD_ON_NAME = "AOC_V2026Q4-MCR.txt";

  private static final Path SAMPLES = Path.of("src/test/resources/publisher");

  private PublisherSamples() {}

  /** A row of a pair file with blanks for tabs and underscores for blanks. */
  static String pairRow(String cells) {
    return cells.replace(' ', '\t').replace('_', ' ') + "\n";
  }

  /** Rows of a pair file: column 1, column 2, mark, first, last, indicator, reason. */
  static String pairs(String... rows) {
    StringBuilder text = new StringBuilder(PAIR_HEAD);
    List.of(rows).forEach(row -> text.append(pairRow(row)));
    return text.toString();
  }

  static PublisherFile file(String name, String text) {
    return file(name, text, UTF_8);
  }

  static PublisherFile file(String name, String text, Charset charset) {
    return file(name, text.getBytes(charset));
  }

  static PublisherFile file(String name, byte[] bytes) {
    return PublisherFile.of(name, () -> new ByteArrayInputStream(bytes));
  }

  /** A file with real rows. */
  static PublisherFile sample(String name, String sample) throws IOException {
    return file(name, Files.readAllBytes(SAMPLES.resolve(sample)));
  }

  static LoadedTables load(PublisherFile... files) {
    return NationalTables.bundled().load(List.of(files));
  }
}
