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
import org.facetrules.json.StreamedInput;
import org.facetrules.policy.PayerProfile;

/**
 * One coded encounter as a biller reads it: who and what, the claim lines with their reasons, what
 * to ask, what to know.
 */
final class TextReport {
  private static final String INDENT = "  ";

  private final LocalDate dateOfService;
  private final PayerProfile profile;
  private final CodedEncounter coded;
  private final List<String> text = new ArrayList<>();
  private final TextHeader header;

  TextReport(StreamedInput.Read input, CodedEncounter coded) {
    this.dateOfService = input.input().encounter().dateOfService();
    this.profile = input.input().profile();
    this.coded = coded;
    this.header = new TextHeader(input, text);
  }

  List<String> lines() {
    header.addHeader();
    header.addProcedures();
    text.add("");
    addClaimLines();
    addQueries();
    addNotes();
    return text;
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
    notes.addAll(EditionText.notCovering(dateOfService, coded.editions()));
    if (!notes.isEmpty()) {
      text.add("");
      notes.forEach(note -> text.add(INDENT + "Note: " + note));
    }
  }
}
