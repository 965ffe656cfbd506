package org.facetrules.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.cli.Answers.Answer;
import org.facetrules.fee.PaymentContext;
import org.facetrules.json.EncounterEstimate;
import org.facetrules.json.ReportJson;
import org.facetrules.json.StreamedInput;

/** Estimates what should be paid for encounters and claims. */
final class EstimateJob implements EncounterJob<EncounterEstimate> {
  private final PayerFees fees;
  private final PaymentContext context;
  private final Tally encounters = new Tally("encounter");
  private BigDecimal total = new BigDecimal("0.00");
  private long incomplete;

  EstimateJob(PayerFees fees, PaymentContext context) {
    this.fees = fees;
    this.context = context;
  }

  @Override
  public EncounterEstimate work(StreamedInput.Read input) {
    return input.input().estimate(fees.estimator(input.input().profile()), context);
  }

  @Override
  public void count(EncounterEstimate answer) {
    encounters.countAnswered();
    total = total.add(answer.estimate().total());
    incomplete += answer.estimate().isComplete() ? 0 : 1;
  }

  @Override
  public Answer answer(StreamedInput.Read input, EncounterEstimate answer) {
    return new Answer(
        () -> text(input, answer),
        () -> ReportJson.line(input.input(), answer),
        () -> ReportJson.indented(input.input(), answer));
  }

  private static List<String> text(StreamedInput.Read input, EncounterEstimate answer) {
    List<String> text = new ArrayList<>();
    TextHeader header = new TextHeader(input, text);
    header.addHeader();
    header.addProcedures();
    text.add("  paid by " + PaidBy.of(answer.estimate()));
    text.add("");
    text.addAll(answer.estimate().toText().lines().toList());
    answer.remarks().stream()
        .skip(answer.estimate().remarks().size())
        .forEach(remark -> text.add("  Note: " + remark));
    // The others stand in the estimate, as lines wait for them.
    answer.queries().stream()
        .filter(query -> !query.kind().withholdsLines())
        .forEach(query -> text.add("  Ask the provider: " + query.message()));
    return text;
  }

  @Override
  public Tally encounters() {
    return encounters;
  }

  @Override
  public List<String> summary() {
    List<String> counts = new ArrayList<>();
    counts.add("total " + total.toPlainString());
    if (incomplete > 0) {
      counts.add(
          Count.of(
              incomplete, "claim with an amount not known", "claims with an amount not known"));
    }
    return encounters.summary(counts).stream().toList();
  }

  @Override
  public int exitCode() {
    return encounters.exitCode();
  }
}
