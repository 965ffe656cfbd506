package org.facetrules.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.CodedLine;
import org.facetrules.coding.CodingQuery;
import org.facetrules.coding.CodingRemark;
import org.facetrules.coding.CodingStep;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.json.StreamedInput;
import org.facetrules.policy.PayerProfile;
import org.facetrules.table.PolicyDocument;

/**
 * One coded encounter as a biller reads it: who and what, the claim lines with their reasons, what
 * to ask, what to know.
 */
final class TextReport {
  private static final String INDENT = "  ";

  private final long number;
  private final Encounter encounter;
  private final PayerProfile profile;
  private final CodedEncounter coded;
  private final List<String> text = new ArrayList<>();

  TextReport(StreamedInput.Read input, CodedEncounter coded) {
    this.number = input.number();
    this.encounter = input.input().encounter();
    this.profile = input.input().profile();
    this.coded = coded;
  }

  List<String> lines() {
    addHeader();
    addProcedures();
    addClaimLines();
    addQueries();
    addNotes();
    return text;
  }

  private void addHeader() {
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
    return profile.documents().at(day).map(TextReport::numbers).orElse("none known on " + day);
  }

  private static String numbers(PolicyDocument policy) {
    return "LCD " + policy.lcd() + ", article " + policy.article();
  }

  private void addProcedures() {
    String label = "done    ";
    for (FacetProcedure procedure : encounter.procedures()) {
      text.add(INDENT + label + ProcedureText.of(procedure));
      label = " ".repeat(label.length());
    }
    text.add("");
  }

  private void addClaimLines() {
    if (coded.lines().isEmpty()) {
      text.add(INDENT + "no line");
    }
    int width =
        coded.lines().stream()
            .mapToInt(line -> line.line().codeAndModifiers().length())
            .max()
            .orElse(0);
    coded.lines().forEach(line -> addClaimLine(line, width));
  }

  private void addClaimLine(CodedLine line, int width) {
    String code = line.line().codeAndModifiers();
    String levels = String.join(", ", line.levels().stream().map(TreatedLevel::label).toList());
    text.add(
        INDENT
            + code
            + " ".repeat(width - code.length())
            + "  x"
            + line.line().units()
            + INDENT
            + levels);
    line.steps().stream()
        .map(CodingStep::toString)
        .forEach(step -> text.add(INDENT.repeat(3) + step));
  }

  private void addQueries() {
    for (CodingQuery query : coded.queries()) {
      text.add("");
      text.add(INDENT + "Ask the provider" + PlaceText.of(query.at()) + ": " + query.message());
      query.readings().forEach(reading -> text.add(INDENT.repeat(3) + "- " + reading));
    }
  }

  private void addNotes() {
    List<String> notes = new ArrayList<>(profile.remarks());
    for (CodingRemark remark : coded.remarks()) {
      notes.add(remark.text() + " [" + remark.citation() + "]");
    }
    notes.addAll(EditionText.notCovering(encounter.dateOfService(), coded.editions()));
    if (!notes.isEmpty()) {
      text.add("");
      notes.forEach(note -> text.add(INDENT + "Note: " + note));
    }
  }
}
