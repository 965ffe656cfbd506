package org.facetrules.cli;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.ServiceLine;
import org.facetrules.policy.BilateralForm;
import org.facetrules.reading.BilledLevels;
import org.facetrules.reading.BilledService;
import org.facetrules.reading.ClaimReading;
import org.facetrules.reading.DiagnosticMark;
import org.facetrules.reading.HistoryReading;
import org.facetrules.reading.LineRemark;
import org.facetrules.reading.PaidSession;
import org.facetrules.table.CodeFamily;

/** What claim lines mean, as a biller reads it. */
final class ExplanationText {
  private static final String INDENT = "  ";
  private static final String DEEP = "      ";

  private final List<String> text = new ArrayList<>();

  private ExplanationText() {}

  static List<String> of(ClaimReading reading) {
    ExplanationText page = new ExplanationText();
    page.add(reading);
    return page.text;
  }

  static List<String> of(HistoryReading history) {
    ExplanationText page = new ExplanationText();
    if (history.sessions().isEmpty()) {
      page.text.add("no session with a facet level");
    }
    history.sessions().forEach(page::add);
    page.addNotes(history.remarks());
    history.sessions().stream()
        .map(PaidSession::dateOfService)
        .distinct()
        .forEach(
            day ->
                EditionText.notCovering(day, history.editions())
                    .forEach(note -> page.text.add(INDENT + "Note, " + day + ": " + note)));
    return page.text;
  }

  private void add(ClaimReading reading) {
    String lines = String.join(", ", reading.lines().stream().map(ServiceLine::toString).toList());
    String day = reading.dateOfService().map(known -> " on " + known).orElse("");
    String payer = reading.payer().map(id -> ", payer " + id).orElse("");
    text.add(lines + day + payer + (reading.isPossible() ? "" : noLevels(reading)));
    for (LineRemark problem : reading.problems()) {
      text.add(INDENT + numbers(problem) + problem);
    }
    if (!reading.isPossible() && hasReadings(reading)) {
      text.add(INDENT + "what lines mean by themselves:");
    }
    reading.services().stream()
        .filter(service -> !service.readings().isEmpty())
        .forEach(service -> addService(service, INDENT));
    addNotes(reading.remarks());
    reading
        .dateOfService()
        .ifPresent(
            known ->
                EditionText.notCovering(known, reading.editions())
                    .forEach(note -> text.add(INDENT + "Note: " + note)));
  }

  private void add(PaidSession session) {
    text.add(
        "%s, %s%s"
            .formatted(
                session.dateOfService(),
                session.region().label(),
                session.purpose().map(purpose -> ", " + purpose.label()).orElse("")));
    session.services().forEach(service -> addService(service, INDENT));
    session
        .unknown()
        .forEach(unknown -> text.add(INDENT + "unknown, " + numbers(unknown) + unknown));
  }

  private void addService(BilledService service, String indent) {
    text.add(
        indent
            + family(service.family())
            + ", "
            + String.join(" and ", service.regions().stream().map(SpinalRegion::label).toList())
            + ", "
            + (service.lines().size() == 1 ? "line " : "lines ")
            + listed(service.lines())
            + (service.diagnostic() == DiagnosticMark.NONE
                ? ""
                : ", " + service.diagnostic().label()));
    String or = "";
    for (BilledLevels levels : service.readings()) {
      text.add(DEEP + or + levels.label() + (levels.joints().isEmpty() ? "; joints open" : ""));
      text.add(DEEP + INDENT + "form: " + forms(levels));
      or = "or ";
    }
  }

  private void addNotes(List<LineRemark> remarks) {
    remarks.forEach(remark -> text.add(INDENT + "Note, " + numbers(remark) + remark));
  }

  private static String noLevels(ClaimReading reading) {
    return ": means no levels" + (reading.payer().isPresent() ? " to this payer" : "");
  }

  private static boolean hasReadings(ClaimReading reading) {
    return reading.services().stream().anyMatch(service -> !service.readings().isEmpty());
  }

  private static String forms(BilledLevels levels) {
    if (levels.conventions().size() == BilateralForm.values().length) {
      return "any";
    }
    return String.join("; or ", levels.conventions().stream().map(BilateralForm::label).toList());
  }

  private static String numbers(LineRemark remark) {
    if (remark.lines().isEmpty()) {
      return "";
    }
    return (remark.lines().size() == 1 ? "line " : "lines ") + listed(remark.lines()) + ": ";
  }

  private static String listed(List<Integer> numbers) {
    return String.join(", ", numbers.stream().map(String::valueOf).toList());
  }

  private static String family(CodeFamily family) {
    return switch (family) {
      case INJECTION -> "facet injection under fluoroscopy or CT";
      case ULTRASOUND_INJECTION -> "facet injection under ultrasound";
      case DESTRUCTION -> "thermal destruction of facet nerves";
    };
  }
}
