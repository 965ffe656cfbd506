package org.facetrules.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.facetrules.anatomy.Token.Kind;

/**
 * Segments joined by dashes, slashes or "to", such as {@code L4-5}, {@code L3/4/5} or {@code L2-3
 * to L5-S1}, as written and not yet judged.
 *
 * @param segments the names of the segments, each with its letter; numbers took the letter before
 *     them
 * @param connectors what stands between them, one less than there are segments
 * @param written the segments as written, for messages
 */
record Span(List<String> segments, List<Token> connectors, List<String> written) {
  /**
   * Takes the segments that are joined at a place of a text.
   *
   * @param letters the letters that a number at the start can take; more than one is a fault
   */
  static Span at(String text, List<Token> tokens, int start, String letters) {
    List<String> segments = new ArrayList<>();
    List<Token> connectors = new ArrayList<>();
    List<String> written = new ArrayList<>();
    String possible = letters;
    for (int at = start; ; at += 2) {
      String name = named(text, tokens.get(at), possible);
      possible = name.substring(0, 1);
      segments.add(name);
      written.add(tokens.get(at).text());
      boolean goesOn =
          at + 2 < tokens.size()
              && tokens.get(at + 1).isConnector()
              && tokens.get(at + 2).isNumbered();
      if (!goesOn) {
        return new Span(segments, connectors, written);
      }
      connectors.add(tokens.get(at + 1));
    }
  }

  private static String named(String text, Token token, String letters) {
    if (token.is(Kind.SEGMENT)) {
      return token.text();
    }
    if (letters.length() != 1) {
      String which = String.join(" or ", letters.split(""));
      String problem = letters.isEmpty() ? "no letter" : "the letter can be " + which;
      throw new NotationException(text, token.text(), problem + ", expected C, T or L before it");
    }
    return letters + token.text();
  }

  int tokens() {
    return segments.size() + connectors.size();
  }

  String last() {
    return segments.get(segments.size() - 1);
  }

  /** The letters of the last joint: what a number behind this span can continue. */
  String letters() {
    return segments.subList(Math.max(0, segments.size() - 2), segments.size()).stream()
        .map(name -> name.substring(0, 1))
        .distinct()
        .collect(Collectors.joining());
  }

  boolean has(Predicate<Token> connector) {
    return connectors.stream().anyMatch(connector);
  }

  /** The parts between the connectors that divide. */
  List<Span> split(Predicate<Token> divides) {
    List<Span> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < connectors.size(); i++) {
      if (divides.test(connectors.get(i))) {
        parts.add(part(start, i + 1));
        start = i + 1;
      }
    }
    parts.add(part(start, segments.size()));
    return parts;
  }

  private Span part(int start, int end) {
    return new Span(
        segments.subList(start, end),
        connectors.subList(start, end - 1),
        written.subList(start, end));
  }

  /** The span as written, signs and white space in one spelling: "L2-3 to L5-S1". */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder(written.get(0));
    for (int i = 0; i < connectors.size(); i++) {
      Token connector = connectors.get(i);
      words.append(connector.is(Kind.TO) ? " to " : connector.text()).append(written.get(i + 1));
    }
    return words.toString();
  }
}
