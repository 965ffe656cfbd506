package org.facetrules.fee;

import com.google.common.base.Strings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A forecast as tables for people. */
final class ForecastText {
  private static final int NAME = 12;
  private static final int DOLLARS = 14;
  private static final int COUNT = 6;
  private static final int AMOUNTS = 4;

  private final Forecast forecast;
  private final int width;
  private final List<String> text = new ArrayList<>();

  ForecastText(Forecast forecast) {
    this.forecast = forecast;
    int longest = NAME;
    for (String payer : forecast.byPayer().keySet()) {
      longest = Math.max(longest, payer.length());
    }
    this.width = longest;
  }

  String write() {
    text.add("plan of " + counted(forecast.claims(), "claim"));
    if (forecast.claimsNotKnown() > 0) {
      text.add(
          "  "
              + counted(forecast.claimsNotKnown(), "claim")
              + " not known: lines wait for an answer and count nothing");
    }
    if (forecast.leftOut() > 0) {
      text.add(
          "  " + counted(forecast.leftOut(), "input") + " left out: could not be read or paid");
    }
    text.add("");
    text.add(line("", "expected", "at risk", "lowest", "highest", "lines"));
    row("total", forecast.total());
    section("by month", forecast.byMonth());
    section("by payer", forecast.byPayer());
    section("by code", forecast.byCode());
    text.add("");
    text.add(
        "  At risk: on lines that an error or a warning stops. Lowest and highest: were all of it");
    text.add("  done in one locality, over all localities.");
    forecast.remarks().forEach(remark -> text.add("  Note: " + remark));
    return String.join("\n", text) + "\n";
  }

  private static String counted(int count, String thing) {
    return grouped(Integer.toString(count)) + " " + thing + (count == 1 ? "" : "s");
  }

  private void section(String title, Map<?, ForecastAmount> rows) {
    text.add("");
    text.add("  " + title);
    rows.forEach((key, amount) -> row(key.toString(), amount));
  }

  private void row(String name, ForecastAmount amount) {
    text.add(
        line(
                name,
                dollars(amount.expected()),
                dollars(amount.atRisk()),
                dollars(amount.lowest()),
                dollars(amount.highest()),
                Integer.toString(amount.lines()))
            + (amount.notKnown() == 0 ? "" : "  (" + amount.notKnown() + " not known)"));
  }

  private String line(String name, String... cells) {
    StringBuilder line = new StringBuilder("  ").append(Strings.padEnd(name, width, ' '));
    for (int i = 0; i < cells.length; i++) {
      line.append(' ').append(Strings.padStart(cells[i], i < AMOUNTS ? DOLLARS : COUNT, ' '));
    }
    return line.toString();
  }

  private static String dollars(BigDecimal amount) {
    String text = Money.cents(amount).toPlainString();
    int point = text.indexOf('.');
    return grouped(text.substring(0, point)) + text.substring(point);
  }

  /** {@return digits with a comma before each three} */
  private static String grouped(String digits) {
    StringBuilder text = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }
}
