package org.facetrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.facetrules.fee.Forecast;
import org.facetrules.fee.ForecastAmount;

/** Writes forecasts. Amounts are decimal text: a number would lose its cents. */
public final class ForecastJson {
  private ForecastJson() {}

  /**
   * {@return the forecast on one line, without a line end}
   *
   * @param forecast the forecast
   */
  public static String line(Forecast forecast) {
    return JsonWriting.line(out -> write(forecast, out));
  }

  /**
   * {@return the forecast on indented lines, without a last line end}
   *
   * @param forecast the forecast
   */
  public static String indented(Forecast forecast) {
    return JsonWriting.indented(out -> write(forecast, out));
  }

  private static void write(Forecast forecast, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeNumberField("claims", forecast.claims());
    out.writeNumberField("claimsNotKnown", forecast.claimsNotKnown());
    out.writeNumberField("leftOut", forecast.leftOut());
    out.writeObjectFieldStart("total");
    write(forecast.total(), out);
    out.writeEndObject();
    write("byMonth", "month", forecast.byMonth(), out);
    write("byPayer", "payer", forecast.byPayer(), out);
    write("byCode", "code", forecast.byCode(), out);
    new ReportParts(out).writeTexts("remarks", forecast.remarks());
    out.writeEndObject();
  }

  private static void write(
      String list, String name, Map<?, ForecastAmount> rows, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart(list);
    for (Map.Entry<?, ForecastAmount> row : rows.entrySet()) {
      out.writeStartObject();
      out.writeStringField(name, row.getKey().toString());
      write(row.getValue(), out);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void write(ForecastAmount amount, JsonGenerator out) throws IOException {
    out.writeStringField("expected", amount.expected().toPlainString());
    out.writeStringField("atRisk", amount.atRisk().toPlainString());
    out.writeStringField("lowest", amount.lowest().toPlainString());
    out.writeStringField("highest", amount.highest().toPlainString());
    out.writeNumberField("lines", amount.lines());
    out.writeNumberField("notKnown", amount.notKnown());
  }
}
