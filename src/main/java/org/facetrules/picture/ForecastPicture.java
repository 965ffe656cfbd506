package org.facetrules.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import org.facetrules.fee.Forecast;
import org.facetrules.fee.ForecastAmount;

/**
 * A forecast as a picture: a bar for each month, its lower part what no finding puts at risk, its
 * upper part what one does, with a line over the bar from the lowest to the highest locality. The
 * same forecast gives the same text.
 */
public final class ForecastPicture {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 380;
  private static final int LEFT = 90;
  private static final int RIGHT = 20;
  private static final int TOP = 70;
  private static final int BOTTOM = 50;
  private static final int TICKS = 5;
  private static final int BAR_PERCENT = 56;
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

  private String write() {
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">",
        WIDTH, HEIGHT, WIDTH, HEIGHT);
    line("<title>Expected payment by month</title>");
    line("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, HEIGHT);
    text(LEFT, 24, "start", 16, "Expected payment by month");
    text(
        LEFT,
        42,
        "start",
        12,
        String.format(
            Locale.ROOT,
            "%,d claims, %,.2f dollars, of them %,.2f at risk",
            forecast.claims(),
            forecast.total().expected(),
            forecast.total().atRisk()));
    legend();
    axis();
    bars();
    line("</svg>");
    return svg.toString();
  }

  private void legend() {
    int y = 58;
    key(LEFT, y, "#3b6ea5", "no finding");
    key(LEFT + 110, y, "#d98032", "at risk");
    line(
        "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#222222\" stroke-width=\"2\"/>",
        LEFT + 195, y - 10, LEFT + 195, y);
    text(LEFT + 204, y, "start", 12, "all of it in the lowest to the highest locality");
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
  }

  private void bars() {
    int months = Math.max(1, forecast.byMonth().size());
    int slot = (WIDTH - LEFT - RIGHT) / months;
    int width = Math.max(2, slot * BAR_PERCENT / 100);
    int index = 0;
    for (Map.Entry<YearMonth, ForecastAmount> month : forecast.byMonth().entrySet()) {
      int x = LEFT + slot * index + (slot - width) / 2;
      bar(x, width, month.getValue());
      text(x + width / 2, HEIGHT - BOTTOM + 18, "middle", 12, month.getKey().toString());
      index++;
    }
  }

  private void bar(int x, int width, ForecastAmount amount) {
    BigDecimal safe = amount.expected().subtract(amount.atRisk());
    rect(x, width, BigDecimal.ZERO, safe, "#3b6ea5");
    rect(x, width, safe, amount.expected(), "#d98032");
    int middle = x + width / 2;
    line(
        "<line x1=\"%d\" y1=\"%s\" x2=\"%d\" y2=\"%s\" stroke=\"#222222\" stroke-width=\"2\"/>",
        middle, y(amount.lowest()), middle, y(amount.highest()));
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
