package org.facetrules.claim;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks through a text of claim lines, piece by piece: days, codes, modifiers, units. */
final class LineScanner {
  private static final int MOST_UNITS = 9999;
  private static final int QUOTED = 40;

  /** What may follow a code or a modifier: an end, a sign, or its units. */
  private static final String END = "(?![0-9A-Za-z])";

  private static final String END_OR_UNITS = "(?=$|[^0-9A-Za-z]|[xX]\\s*[0-9])";

  private static final Pattern BETWEEN = Pattern.compile("[\\s,;&]+");
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})" + END + ":?");
  private static final Pattern CODE =
      Pattern.compile("(?:\\+\\s*)?([0-9A-Za-z][0-9]{3}[0-9A-Za-z])" + END_OR_UNITS);
  private static final Pattern MODIFIER =
      Pattern.compile("[-:]?\\s*([0-9A-Za-z]{2})" + END_OR_UNITS);
  private static final Pattern UNITS =
      Pattern.compile("[xX\u00d7*]\\s*([0-9]+(?:[./][0-9]+)?)" + END);
  private static final Pattern HYPHEN_BEFORE_UNITS = Pattern.compile("[-:]\\s*[xX][0-9]" + END);
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
  private static final Pattern PIECE = Pattern.compile("[^\\s,;]+");

  /** What word processors and web pages put in the place of a hyphen or a blank. */
  private static final CharMatcher PLAIN_HYPHENS =
      CharMatcher.anyOf("\u2010\u2011\u2012\u2013\u2212");

  private static final CharMatcher PLAIN_BLANKS = CharMatcher.anyOf("\u00a0\u202f\ufeff");

  private static final Pattern LIKE_A_DAY =
      Pattern.compile(
          "([0-9]{1,4}[/.][0-9]{1,2}[/.][0-9]{2,4}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
              + "|(19|20)[0-9]{6})"
              + END);
  private static final Pattern BARE_NUMBER = Pattern.compile("[1-9][0-9]{0,2}" + END);

  private final String text;
  private final List<Scanned> lines = new ArrayList<>();
  private int at;
  private int linesBeforeDay;
  private Optional<LocalDate> day = Optional.empty();
  private Optional<ProcedureCode> code = Optional.empty();
  private List<Modifier> modifiers = new ArrayList<>();
  private Optional<Integer> units = Optional.empty();

  private LineScanner(String text) {
    this.text = PLAIN_BLANKS.replaceFrom(PLAIN_HYPHENS.replaceFrom(text, '-'), ' ');
  }

  /** A line with the day that stands before it, if any. */
  record Scanned(Optional<LocalDate> day, ServiceLine line) {}

  static List<Scanned> scan(String text) {
    return new LineScanner(text).scan();
  }

  private List<Scanned> scan() {
    skipBetween();
    while (at < text.length()) {
      // Units before codes: "x1000" after a code has the form of one.
      boolean units = code.isPresent() && readUnits();
      if (!units && !readDay()) {
        readWord();
      }
      skipBetween();
    }
    endLine();
    requireLineAfterDay();
    if (lines.isEmpty()) {
      throw new LineNotationException(
          "no claim line: expected lines such as \"64493-50 64494-LT\"");
    }
    return List.copyOf(lines);
  }

  private void readWord() {
    if (LIKE_A_DAY.matcher(text).region(at, text.length()).lookingAt()) {
      throw new LineNotationException(
          quote(piece()) + " is written like a day: expected YYYY-MM-DD");
    }
    if (!readCode() && !readUnits() && !readModifier()) {
      throw unreadable();
    }
  }

  private boolean readDay() {
    Optional<Matcher> found = match(DAY);
    found.ifPresent(
        parts -> {
          endLine();
          requireLineAfterDay();
          day = Optional.of(day(parts));
          linesBeforeDay = lines.size();
        });
    return found.isPresent();
  }

  private void requireLineAfterDay() {
    if (day.isPresent() && lines.size() == linesBeforeDay) {
      throw new LineNotationException(
          "day " + day.get() + " has no line after it: expected lines after their day");
    }
  }

  private boolean readCode() {
    Optional<Matcher> found = match(CODE);
    found.ifPresent(
        parts -> {
          endLine();
          code = Optional.of(ProcedureCode.of(Ascii.toUpperCase(parts.group(1))));
        });
    return found.isPresent();
  }

  private boolean readUnits() {
    Optional<Matcher> found = match(UNITS);
    found.ifPresent(
        parts -> {
          if (units.isPresent()) {
            throw new LineNotationException(
                line() + " has units twice: expected them once, such as \"64494 x2\"");
          }
          units = Optional.of(units(parts.group(1)));
        });
    return found.isPresent();
  }

  private boolean readModifier() {
    if (HYPHEN_BEFORE_UNITS.matcher(text).region(at, text.length()).lookingAt()) {
      throw new LineNotationException(
          quote(piece())
              + ": units stand after a hyphen, the place of modifiers; expected \"64494 x2\"");
    }
    Optional<Matcher> found = match(MODIFIER);
    found.ifPresent(parts -> modifiers.add(modifier(parts.group(1))));
    return found.isPresent();
  }

  private Modifier modifier(String written) {
    if (code.isEmpty()) {
      throw new LineNotationException(
          quote(written) + " stands before any code: expected a code such as 64493 first");
    }
    if (units.isPresent()) {
      throw new LineNotationException(
          quote(written)
              + " stands after the units of "
              + line()
              + ": expected modifiers before the units");
    }
    return Modifier.of(Ascii.toUpperCase(written));
  }

  private int units(String written) {
    if (code.isEmpty()) {
      throw new LineNotationException(
          "units \"" + written + "\" stand before any code: expected a code such as 64493 first");
    }
    if (!WHOLE.matcher(written).matches()) {
      throw refusedUnits(written);
    }
    int count = Integer.parseInt(written);
    if (count < 1 || count > MOST_UNITS) {
      throw refusedUnits(written);
    }
    return count;
  }

  private LineNotationException refusedUnits(String written) {
    return new LineNotationException(
        "%s has %s units: expected whole units from 1 to %d"
            .formatted(line(), written, MOST_UNITS));
  }

  /** The line so far, for messages. */
  private String line() {
    return new ServiceLine(code.orElseThrow(), modifiers, 1).codeAndModifiers();
  }

  private void endLine() {
    code.ifPresent(
        known -> lines.add(new Scanned(day, new ServiceLine(known, modifiers, units.orElse(1)))));
    code = Optional.empty();
    modifiers = new ArrayList<>();
    units = Optional.empty();
  }

  private void skipBetween() {
    match(BETWEEN);
  }

  private Optional<Matcher> match(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    at = matcher.end();
    return Optional.of(matcher);
  }

  private LineNotationException unreadable() {
    if (BARE_NUMBER.matcher(text).region(at, text.length()).lookingAt()) {
      return new LineNotationException(
          quote(piece()) + " stands alone: expected units as x" + piece() + ", or a code");
    }
    return new LineNotationException(
        quote(piece())
            + " is no code, modifier or count of units: expected lines such as"
            + " \"64493-50 64494-LT\" or \"64494 x2\"");
  }

  private String piece() {
    Matcher piece = PIECE.matcher(text).region(at, text.length());
    return piece.lookingAt() ? piece.group() : text.substring(at);
  }

  private static LocalDate day(Matcher parts) {
    try {
      return LocalDate.of(
          Integer.parseInt(parts.group(1)),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(3)));
    } catch (DateTimeException noDay) {
      throw new LineNotationException(
          quote(parts.group()) + " is no day of the calendar: expected YYYY-MM-DD");
    }
  }

  /** A message is one line and not long, whatever the text is. */
  private static String quote(String piece) {
    StringBuilder quoted = new StringBuilder("\"");
    piece
        .chars()
        .limit(QUOTED)
        .forEach(c -> quoted.append(Character.isISOControl(c) ? ' ' : (char) c));
    return quoted.append(piece.length() > QUOTED ? "...\"" : "\"").toString();
  }
}
