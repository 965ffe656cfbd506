package org.facetrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.plan.SessionPlan;
import org.facetrules.validate.ValidationReport;

/** Writes reports in the wire format. Lines end in a line feed on every system. */
public final class ReportJson {
  private ReportJson() {}

  /**
   * {@return the report of an encounter on one line, without a line end}
   *
   * @param input the encounter and its payer
   * @param coded the answer of the coder
   */
  public static String line(EncounterInput input, CodedEncounter coded) {
    return JsonWriting.line(out -> new CodedReport(input, coded, out).write());
  }

  /**
   * {@return the report of an encounter on indented lines, without a last line end}
   *
   * @param input the encounter and its payer
   * @param coded the answer of the coder
   */
  public static String indented(EncounterInput input, CodedEncounter coded) {
    return JsonWriting.indented(out -> new CodedReport(input, coded, out).write());
  }

  /**
   * {@return what the rules say of an encounter or claim, on one line, without a line end}
   *
   * @param input the encounter and its payer
   * @param report the answer of the validator
   */
  public static String line(EncounterInput input, ValidationReport report) {
    return JsonWriting.line(out -> new CheckedReport(input, report, out).write());
  }

  /**
   * {@return what the rules say of an encounter or claim, on indented lines, without a last line
   * end}
   *
   * @param input the encounter and its payer
   * @param report the answer of the validator
   */
  public static String indented(EncounterInput input, ValidationReport report) {
    return JsonWriting.indented(out -> new CheckedReport(input, report, out).write());
  }

  /**
   * {@return the plan of a session, on one line, without a line end}
   *
   * @param input what is planned, with its payer
   * @param plan the answer of the planner
   */
  public static String line(EncounterInput input, SessionPlan plan) {
    return JsonWriting.line(out -> new PlanReport(input, plan, out).write());
  }

  /**
   * {@return the plan of a session, on indented lines, without a last line end}
   *
   * @param input what is planned, with its payer
   * @param plan the answer of the planner
   */
  public static String indented(EncounterInput input, SessionPlan plan) {
    return JsonWriting.indented(out -> new PlanReport(input, plan, out).write());
  }

  /**
   * {@return what should be paid for an encounter or claim, on one line, without a line end}
   *
   * @param input the encounter and its payer
   * @param estimate the amounts
   */
  public static String line(EncounterInput input, EncounterEstimate estimate) {
    return JsonWriting.line(out -> new EstimatedReport(input, estimate, out).write());
  }

  /**
   * {@return what should be paid for an encounter or claim, on indented lines, without a last line
   * end}
   *
   * @param input the encounter and its payer
   * @param estimate the amounts
   */
  public static String indented(EncounterInput input, EncounterEstimate estimate) {
    return JsonWriting.indented(out -> new EstimatedReport(input, estimate, out).write());
  }

  /**
   * {@return the report of an input that cannot be answered, on one line, without a line end}
   *
   * @param error why it cannot
   */
  public static String line(InputError error) {
    return JsonWriting.line(out -> write(error, out));
  }

  /**
   * {@return the report of an input that cannot be answered, on indented lines, without a last line
   * end}
   *
   * @param error why it cannot
   */
  public static String indented(InputError error) {
    return JsonWriting.indented(out -> write(error, out));
  }

  private static void write(InputError error, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", error.id().orElse(null));
    out.writeNumberField("input", error.number());
    out.writeObjectFieldStart("error");
    out.writeStringField("path", error.path());
    out.writeStringField("message", error.message());
    out.writeEndObject();
    out.writeEndObject();
  }
}
