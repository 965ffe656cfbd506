package org.facetrules.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.LongStream;
import org.facetrules.fee.Forecast;
import org.facetrules.fee.ForecastAmount;

/**
 * A forecast as a picture: a bar for each month, its lower part what no finding puts at risk, its
 * upper part what one does, with a line over the bar from the lowest to the highest locality and
 * the dollars below. A month without claims between others is an empty place. The same forecast
 * gives the same text.
 */
public final class ForecastPicture {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 380;
  private static final int LEFT = 90;
  private static final int RIGHT = 20;
  private static final int TOP = 70;
  private static final int BOTTOM = 50;
  private static final int MIDDLE = (TOP + HEIGHT - BOTTOM) / 2;
  private static final int TICKS = 5;
  private static final int BAR_PERCENT = 56;
  private static final int CAP = 5;

  /** Room for the name of a month. */
  private static final int LABEL = 62;

  /** In a plan of more than ten years only months with claims have a place. */
  private static final int MOST_MONTHS = 120;

  private static final BigDecimal TEN = BigDecimal.TEN;

  private final Forecast forecast;
  private final BigDecimal top;
  private final StringBuilder svg = new StringBuilder();

  private ForecastPicture(Forecast forecast) {
    this.forecast = forecast;
    this.top = scale(highest(forecast));
  }

  /**
   * {@return the forecast as an SVG document in UTF-8, with line feeds}
   *
   * @param forecast the forecast
   */
  public static String svg(Forecast forecast) {
    return new ForecastPicture(forecast).write();
  }

  private static BigDecimal highest(Forecast forecast) {
    BigDecimal highest = BigDecimal.ONE;
    for (ForecastAmount amount : forecast.byMonth().values()) {
      highest = highest.max(amount.highest()).max(amount.expected());
    }
    return highest;
  }

  /** {@return the next number above with one or two leading digits that five divides} */
  private static BigDecimal scale(BigDecimal highest) {
    BigDecimal unit = BigDecimal.ONE;
    while (unit.multiply(TEN).compareTo(highest) < 0) {
      unit = unit.multiply(TEN);
    }
    BigDecimal half = unit.divide(BigDecimal.valueOf(2));
    return highest.divide(half, 0, RoundingMode.CEILING).multiply(half);
  }

  /** {@return every month from the first to the last} */
  private static List<YearMonth> months(Forecast forecast) {
    List<YearMonth> own = List.copyOf(forecast.byMonth().keySet());
    if (own.isEmpty()) {
      return own;
    }
    YearMonth first = own.get(0);
    long count = 1 + first.until(own.get(own.size() - 1), ChronoUnit.MONTHS);
    return count > MOST_MONTHS
        ? own
        : LongStream.range(0, count).mapToObj(first::plusMonths).toList();
  }

  private String write() {
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">",
        WIDTH, HEIGHT, WIDTH, HEIGHT);
    line("<title>Expected payment by month</title>");
    line("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, HEIGHT);
    text(LEFT, 24, "start", 16, "Expected payment by month");
    text(LEFT, 42, "start", 12, summary());
    if (!missing().isEmpty()) {
      text(WIDTH - RIGHT, 24, "end", 12, missing());
    }
    legend();
    axis();
    bars();
    line("</svg>");
    return svg.toString();
  }

  private String summary() {
    ForecastAmount total = forecast.total();
    String unknown =
        total.notKnown() == 0
            ? ""
            : String.format(
                Locale.ROOT,
                "; amounts of %,d of %,d lines not known",
                total.notKnown(),
                total.lines());
    return String.format(
        Locale.ROOT,
        "%,d claims, %,.2f dollars, of them %,.2f at risk%s",
        forecast.claims(),
        total.expected(),
        total.atRisk(),
        unknown);
  }

  /** {@return what the amounts do not hold; empty when they hold all of the plan} */
  private String missing() {
    StringJoiner missing = new StringJoiner("; ");
    if (forecast.claimsNotKnown() > 0) {
      missing.add("lines of " + counted(forecast.claimsNotKnown(), "claim") + " not known");
    }
    if (forecast.leftOut() > 0) {
      missing.add(counted(forecast.leftOut(), "input") + " left out");
    }
    return missing.toString();
  }

  private static String counted(int count, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", count, thing, count == 1 ? "" : "s");
  }

  private void legend() {
    int y = 58;
    key(LEFT, y, "#3b6ea5", "no finding");
    key(LEFT + 110, y, "#d98032", "at risk");
    range(LEFT + 195, Integer.toString(y), Integer.toString(y - 10));
    text(LEFT + 206, y, "start", 12, "were all of it in one locality: lowest to highest");
  }

  private void key(int x, int y, String color, String name) {
    line("<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"10\" fill=\"%s\"/>", x, y - 9, color);
    text(x + 18, y, "start", 12, name);
  }

  private void axis() {
    for (int tick = 0; tick <= TICKS; tick++) {
      BigDecimal amount = top.multiply(BigDecimal.valueOf(tick)).divide(BigDecimal.valueOf(TICKS));
      String y = y(amount);
      line(
          "<line x1=\"%d\" y1=\"%s\" x2=\"%d\" y2=\"%s\" stroke=\"#dddddd\"/>",
          LEFT, y, WIDTH - RIGHT, y);
      line(
          "<text x=\"%d\" y=\"%s\" text-anchor=\"end\" dy=\"4\">%s</text>",
          LEFT - 8, y, String.format(Locale.ROOT, "%,.0f", amount));
    }
    line(
        "<text x=\"16\" y=\"%d\" text-anchor=\"middle\" transform=\"rotate(-90 16 %d)\">dollars</text>",
        MIDDLE, MIDDLE);
  }

  private void bars() {
    List<YearMonth> months = months(forecast);
    int room = WIDTH - LEFT - RIGHT;
    int width = Math.max(2, room / Math.max(1, months.size()) * BAR_PERCENT / 100);
    int every = Math.max(1, (LABEL * months.size() + room - 1) / room);
    for (int i = 0; i < months.size(); i++) {
      int middle = LEFT + room * (2 * i + 1) / (2 * months.size());
      ForecastAmount amount = forecast.byMonth().get(months.get(i));
      if (amount != null) {
        bar(middle, width, amount);
      }
      if (i % every == 0) {
        text(middle, HEIGHT - BOTTOM + 18, "middle", 12, months.get(i).toString());
        BigDecimal dollars = amount == null ? BigDecimal.ZERO : amount.expected();
        text(
            middle,
            HEIGHT - BOTTOM + 34,
            "middle",
            11,
            String.format(Locale.ROOT, "%,.0f", dollars));
      }
    }
    line(
        "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#222222\"/>",
        LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM);
  }

  private void bar(int middle, int width, ForecastAmount amount) {
    BigDecimal safe = amount.expected().subtract(amount.atRisk());
    int x = middle - width / 2;
    rect(x, width, BigDecimal.ZERO, safe, "#3b6ea5");
    rect(x, width, safe, amount.expected(), "#d98032");
    if (amount.lowest().compareTo(amount.highest()) < 0) {
      range(middle, y(amount.lowest()), y(amount.highest()));
    }
  }

  /** A line with a cap at either end. */
  private void range(int x, String low, String high) {
    line(
        "<path d=\"M%d %sH%dM%d %sV%sM%d %sH%d\" stroke=\"#222222\" stroke-width=\"1.5\" fill=\"none\"/>",
        x - CAP, low, x + CAP, x, low, high, x - CAP, high, x + CAP);
  }

  private void rect(int x, int width, BigDecimal from, BigDecimal to, String color) {
    if (to.compareTo(from) > 0) {
      line(
          "<rect x=\"%d\" y=\"%s\" width=\"%d\" height=\"%s\" fill=\"%s\"/>",
          x, y(to), width, height(to.subtract(from)), color);
    }
  }

  private String y(BigDecimal amount) {
    return BigDecimal.valueOf(HEIGHT - BOTTOM)
        .subtract(new BigDecimal(height(amount)))
        .toPlainString();
  }

  private String height(BigDecimal amount) {
    return amount
        .multiply(BigDecimal.valueOf(HEIGHT - BOTTOM - TOP))
        .divide(top, 2, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private void text(int x, int y, String anchor, int size, String text) {
    line(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-size=\"%d\">%s</text>",
        x, y, anchor, size, text);
  }

  private void line(String format, Object... values) {
    svg.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
        .append('\n');
  }
}
