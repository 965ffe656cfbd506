package org.facetrules.fee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facetrules.source.Citation;

/** An estimate for people: each line with its amount and its steps. */
final class EstimateText {
  private static final String INDENT = "  ";

  private final PaymentEstimate estimate;
  private final List<String> text = new ArrayList<>();

  EstimateText(PaymentEstimate estimate) {
    this.estimate = estimate;
  }

  String write() {
    int width =
        estimate.lines().stream().mapToInt(line -> line.line().label().length()).max().orElse(0);
    estimate.lines().forEach(line -> addLine(line, width));
    addTotal();
    estimate.openQuestions().forEach(question -> text.add(INDENT + waiting(question)));
    estimate.remarks().forEach(remark -> text.add(INDENT + "Note: " + remark));
    return String.join("\n", text) + "\n";
  }

  private static String waiting(String question) {
    return "Lines not known until this is answered: " + question;
  }

  private void addLine(LineEstimate line, int width) {
    String label = line.line().label();
    text.add(
        INDENT
            + line.number()
            + INDENT
            + label
            + " ".repeat(width - label.length())
            + INDENT
            + amount(line));
    Optional<String> reason = line.reason();
    reason.ifPresent(why -> text.add(INDENT.repeat(3) + why + keys(line.citations())));
    line.steps().forEach(step -> text.add(INDENT.repeat(3) + step.text() + keys(step.citations())));
  }

  /** Keys and grades; the citations themselves stand in the steps. */
  private static String keys(List<Citation> citations) {
    return citations.isEmpty()
        ? ""
        : citations.stream()
            .map(citation -> citation.key() + " (" + citation.grade() + ")")
            .distinct()
            .collect(Collectors.joining(", ", "  [", "]"));
  }

  private static String amount(LineEstimate line) {
    String amount = line.amount().map(dollars -> dollars.toPlainString()).orElse("");
    return line.outcome() == LineOutcome.PAID
        ? amount
        : (amount + " " + line.outcome().label()).strip();
  }

  private void addTotal() {
    text.add("");
    text.add(
        INDENT
            + (estimate.isComplete() ? "Total: " : "Total of the lines that are known: ")
            + estimate.total().toPlainString()
            + estimate
                .patientShare()
                .map(share -> ", of it the patient's share " + share.toPlainString())
                .orElse(""));
  }
}
