package org.facetrules.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.facetrules.anatomy.Token.Kind;

/** Cuts a text into words, segments, numbers and signs; every spelling of a sign becomes one. */
final class Tokenizer {
  private static final int LONGEST = 1000;
  private static final String DASHES =
      "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";
  private static final String SLASHES = "/\u2044\u2215\uFF0F";
  private static final String BREAKS = ",;\n\r\u2028\u2029";
  private static final String BRACKETS = "()[]";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    if (text.length() > LONGEST) {
      throw new NotationException(
          text, text, text.length() + " characters, expected at most " + LONGEST);
    }
    Tokenizer tokenizer = new Tokenizer(text);
    while (tokenizer.at < text.length()) {
      tokenizer.next();
    }
    return tokenizer.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isLetter(c)) {
      word();
    } else if (isDigit(at)) {
      int start = at;
      tokens.add(Token.of(Kind.NUMBER, text.substring(start, skipDigits())));
    } else if (c == ':' || (BREAKS.indexOf(c) < 0 && isSpace(at))) {
      // A colon after a side word only says what the word order says already.
      at++;
    } else {
      sign(c);
    }
  }

  private void word() {
    int start = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    if ("ctlsCTLS".contains(word) && word.length() == 1 && isDigit(at)) {
      String segment = word.toUpperCase(Locale.ROOT) + text.substring(at, skipDigits());
      tokens.add(Token.of(Kind.SEGMENT, segment));
      return;
    }
    if (at < text.length() && text.charAt(at) == '.') {
      // The full stop of an abbreviation such as "lt." belongs to the word.
      at++;
    }
    tokens.add(Token.of(kindOf(word.toLowerCase(Locale.ROOT)), word));
  }

  private static Kind kindOf(String word) {
    return switch (word) {
      case "and" -> Kind.AND;
      case "to", "through", "thru" -> Kind.TO;
      default -> Kind.WORD;
    };
  }

  private void sign(char c) {
    boolean spaced = isSpace(at - 1) && isSpace(at + 1);
    if (DASHES.indexOf(c) >= 0) {
      tokens.add(new Token(Kind.DASH, "-", spaced));
    } else if (SLASHES.indexOf(c) >= 0) {
      tokens.add(new Token(Kind.SLASH, "/", spaced));
    } else if (BREAKS.indexOf(c) >= 0 || (c == '.' && isSpace(at + 1))) {
      tokens.add(Token.of(Kind.BREAK, ","));
    } else if (c == '&' || c == '+') {
      tokens.add(Token.of(Kind.AND, "and"));
    } else if (BRACKETS.indexOf(c) >= 0) {
      tokens.add(Token.of(Kind.BRACKET, String.valueOf(c)));
    } else {
      String sign = Character.toString(text.codePointAt(at));
      throw new NotationException(
          text, sign, "no meaning here, expected words, numbers, - / , ; & +");
    }
    at++;
  }

  private boolean isDigit(int place) {
    return place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9';
  }

  private int skipDigits() {
    while (isDigit(at)) {
      at++;
    }
    return at;
  }

  private boolean isSpace(int place) {
    if (place < 0 || place >= text.length()) {
      return true;
    }
    char c = text.charAt(place);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
