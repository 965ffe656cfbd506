package org.facetrules.cli;

import java.time.LocalDate;
import java.util.List;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.json.StreamedInput;
import org.facetrules.policy.PayerProfile;
import org.facetrules.table.PolicyDocument;

/** Who and what, above an answer for people. */
final class TextHeader {
  private static final String INDENT = "  ";

  private final long number;
  private final Encounter encounter;
  private final PayerProfile profile;
  private final List<String> text;

  /** Adds to the text. */
  TextHeader(StreamedInput.Read input, List<String> text) {
    this.number = input.number();
    this.encounter = input.input().encounter();
    this.profile = input.input().profile();
    this.text = text;
  }

  void addHeader() {
    text.add(
        encounter.id().orElse("encounter " + number)
            + ": "
            + encounter.dateOfService()
            + ", "
            + profile.title()
            + ", "
            + encounter.billing().label()
            + " claim");
    profile.contractor().ifPresent(contractor -> text.add(INDENT + "policy  " + policy()));
  }

  private String policy() {
    LocalDate day = encounter.dateOfService();
    return profile.documents().at(day).map(TextHeader::numbers).orElse("none known on " + day);
  }

  private static String numbers(PolicyDocument policy) {
    return "LCD " + policy.lcd() + ", article " + policy.article();
  }

  void addProcedures() {
    String label = "done    ";
    for (FacetProcedure procedure : encounter.procedures()) {
      text.add(INDENT + label + ProcedureText.of(procedure));
      label = " ".repeat(label.length());
    }
  }
}
