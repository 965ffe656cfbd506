package org.facetrules.fee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A forecast as tables for people. */
final class ForecastText {
  private final Forecast forecast;
  private final List<String> text = new ArrayList<>();

  ForecastText(Forecast forecast) {
    this.forecast = forecast;
  }

  String write() {
    text.add(String.format(Locale.ROOT, "plan of %,d claims", forecast.claims()));
    text.add("");
    text.add(
        String.format(
            Locale.ROOT,
            "  %-12s %14s %14s %14s %14s %6s",
            "",
            "expected",
            "at risk",
            "lowest",
            "highest",
            "lines"));
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

  private void section(String title, Map<?, ForecastAmount> rows) {
    text.add("");
    text.add("  " + title);
    rows.forEach((key, amount) -> row(key.toString(), amount));
  }

  private void row(String name, ForecastAmount amount) {
    text.add(
        String.format(
            Locale.ROOT,
            "  %-12s %14s %14s %14s %14s %6d%s",
            name,
            dollars(amount.expected()),
            dollars(amount.atRisk()),
            dollars(amount.lowest()),
            dollars(amount.highest()),
            amount.lines(),
            amount.notKnown() == 0 ? "" : "  (" + amount.notKnown() + " not known)"));
  }

  private static String dollars(BigDecimal amount) {
    return String.format(Locale.ROOT, "%,.2f", amount);
  }
}
