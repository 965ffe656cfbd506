package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facetrules.anatomy.LevelNotation;

/** The simple shapes of the wire format. */
final class Shapes {
  private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

  private static final int YEAR_AND_MONTH = "YYYY-MM".length();

  /** Any text. */
  static final Shape TEXT = new TextShape("a text", Optional.empty());

  /** True or false. */
  static final Shape FLAG =
      new Checked("true or false", JsonNode::isBoolean, schema -> schema.put("type", "boolean"));

  /** A day of the calendar. */
  static final Shape DAY_TEXT =
      new Parsed(
          "a day as YYYY-MM-DD",
          schema -> schema.put("pattern", whole(DAY.pattern())).put("format", "date"),
          Shapes::day);

  /** Level text; what it says is read here and thrown away. */
  static final Shape LEVELS =
      new Parsed(
          "levels as text, such as \"L4-5 left\"", Shapes::notBlank, LevelNotation::readLevels);

  /** Nerve text; what it says is read here and thrown away. */
  static final Shape NERVES =
      new Parsed(
          "nerves as text, such as \"L3, L4 MBB left\"",
          Shapes::notBlank,
          LevelNotation::readBranches);

  private Shapes() {}

  private interface Condition<T> {
    boolean holds(T value);
  }

  /** {@return a text of a certain form} */
  static Shape matching(String regex, String expected) {
    return new TextShape(expected, Optional.of(Pattern.compile(regex)));
  }

  /** {@return a text of a certain form that is not to be shown in a message} */
  static Shape hidden(String regex, String expected) {
    Pattern pattern = Pattern.compile(regex);
    return new Hidden(expected, pattern);
  }

  /** {@return a whole number within limits, both included} */
  static Shape whole(int least, int most) {
    return new Checked(
        "a whole number from " + least + " to " + most,
        value -> value.isNumber() && isWhole(value.decimalValue()) && within(value, least, most),
        schema -> schema.put("type", "integer").put("minimum", least).put("maximum", most));
  }

  /** {@return a number within limits, both included} */
  static Shape number(int least, int most, String unit) {
    return new Checked(
        "a number from " + least + " to " + most + " (" + unit + ")",
        value -> value.isNumber() && within(value, least, most),
        schema -> schema.put("type", "number").put("minimum", least).put("maximum", most));
  }

  /** {@return a list, without nulls, of values of one shape} */
  static Shape listOf(String what, Shape item) {
    return new ListShape("a list of " + what, item);
  }

  /**
   * {@return the day that a text names}
   *
   * @throws IllegalArgumentException when it names none
   */
  static LocalDate day(String text) {
    Matcher parts = DAY.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          Quote.text(text) + " is no day: expected the form YYYY-MM-DD");
    }
    int year = Integer.parseInt(parts.group(1));
    int month = Integer.parseInt(parts.group(2));
    int dayOfMonth = Integer.parseInt(parts.group(3));
    if (month < Month.JANUARY.getValue() || month > Month.DECEMBER.getValue()) {
      throw new IllegalArgumentException(
          Quote.text(text) + " is no day: expected a month from 01 to 12");
    }
    int days = YearMonth.of(year, month).lengthOfMonth();
    if (dayOfMonth < 1 || dayOfMonth > days) {
      throw new IllegalArgumentException(
          Quote.text(text)
              + " is no day: "
              + text.substring(0, YEAR_AND_MONTH)
              + " has "
              + days
              + " days, expected 01 to "
              + days);
    }
    return LocalDate.of(year, month, dayOfMonth);
  }

  /** Beyond this a schema says nothing of levels and nerves; the notation does. */
  private static void notBlank(ObjectNode schema) {
    schema.put("pattern", "\\S");
  }

  /** The pattern of a schema looks for a part of a text; ours are of whole texts. */
  private static String whole(String regex) {
    return "^(?:" + regex + ")$";
  }

  private static boolean isWhole(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }

  private static boolean within(JsonNode value, int least, int most) {
    BigDecimal number = value.decimalValue();
    return number.compareTo(BigDecimal.valueOf(least)) >= 0
        && number.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  private record TextShape(String expected, Optional<Pattern> form) implements Shape {
    @Override
    public void check(JsonNode value, String path) {
      String text = requireText(value, path);
      if (form.isPresent() && !form.get().matcher(text).matches()) {
        throw wrongType(value, path);
      }
    }

    @Override
    public void describe(ObjectNode schema) {
      schema.put("type", "string");
      form.ifPresent(
          pattern -> schema.put("pattern", whole(pattern.pattern())).put("description", expected));
    }
  }

  private record Hidden(String expected, Pattern form) implements Shape {
    @Override
    public void check(JsonNode value, String path) {
      if (!value.isTextual() || !form.matcher(value.textValue()).matches()) {
        throw new JsonInputException(path, "a value of another form: expected " + expected);
      }
    }

    @Override
    public void describe(ObjectNode schema) {
      schema
          .put("type", "string")
          .put("pattern", whole(form.pattern()))
          .put("description", expected);
    }
  }

  private record Checked(
      String expected, Condition<JsonNode> condition, Consumer<ObjectNode> description)
      implements Shape {
    @Override
    public void check(JsonNode value, String path) {
      if (!condition.holds(value)) {
        throw wrongType(value, path);
      }
    }

    @Override
    public void describe(ObjectNode schema) {
      description.accept(schema);
    }
  }

  /** A schema says what it can of the form; the parser decides. */
  private record Parsed(String expected, Consumer<ObjectNode> form, Consumer<String> parser)
      implements Shape {
    @Override
    public void check(JsonNode value, String path) {
      String text = requireText(value, path);
      try {
        parser.accept(text);
      } catch (IllegalArgumentException refused) {
        throw new JsonInputException(path, String.valueOf(refused.getMessage()));
      }
    }

    @Override
    public void describe(ObjectNode schema) {
      schema.put("type", "string").put("description", expected);
      form.accept(schema);
    }
  }

  private record ListShape(String expected, Shape item) implements Shape {
    @Override
    public void check(JsonNode value, String path) {
      if (!value.isArray()) {
        throw wrongType(value, path);
      }
      for (int i = 0; i < value.size(); i++) {
        checkItem(value.get(i), path + "/" + i);
      }
    }

    @Override
    public void describe(ObjectNode schema) {
      schema.put("type", "array").put("description", expected);
      item.describe(schema.putObject("items"));
    }

    private void checkItem(JsonNode value, String path) {
      if (value.isNull()) {
        throw new JsonInputException(path, "found null in a list: expected " + item.expected());
      }
      item.check(value, path);
    }
  }
}
