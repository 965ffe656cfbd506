package org.facetrules.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.facetrules.anatomy.Token.Kind;

/**
 * Words that levels and nerves share: side words in all spellings, joints with a name of their own,
 * and words that add nothing. What is left for the readers are segments, sides, signs and the words
 * only they know.
 */
final class Phrases {
  private static final Set<String> ADD_NOTHING =
      Set.of(
          "level",
          "levels",
          "facet",
          "facets",
          "joint",
          "joints",
          "side",
          "sides",
          "sided",
          "at",
          "on",
          "the",
          "of",
          "zygapophyseal",
          "zygapophysial");

  private static final Map<String, Laterality> SIDES =
      Map.ofEntries(
          Map.entry("left", Laterality.LEFT),
          Map.entry("lt", Laterality.LEFT),
          Map.entry("l", Laterality.LEFT),
          Map.entry("right", Laterality.RIGHT),
          Map.entry("rt", Laterality.RIGHT),
          Map.entry("r", Laterality.RIGHT),
          Map.entry("bilateral", Laterality.BILATERAL),
          Map.entry("bilaterally", Laterality.BILATERAL),
          Map.entry("bilat", Laterality.BILATERAL),
          Map.entry("bil", Laterality.BILATERAL),
          Map.entry("bl", Laterality.BILATERAL),
          Map.entry("both", Laterality.BILATERAL));

  private static final Token ATLANTO_OCCIPITAL = Token.of(Kind.JOINT, FacetLevel.C0_C1.label());
  private static final Token ATLANTO_AXIAL = Token.of(Kind.JOINT, FacetLevel.C1_C2.label());
  private static final Token OCCIPUT = Token.of(Kind.SEGMENT, "C0");

  /** Words in a row that mean one thing, a blank between two tokens. */
  private static final Map<String, Token> NAMES =
      Map.ofEntries(
          Map.entry("b / l", Token.side(Laterality.BILATERAL)),
          Map.entry("atlanto - occipital", ATLANTO_OCCIPITAL),
          Map.entry("atlanto occipital", ATLANTO_OCCIPITAL),
          Map.entry("atlantooccipital", ATLANTO_OCCIPITAL),
          Map.entry("ao", ATLANTO_OCCIPITAL),
          Map.entry("atlanto - axial", ATLANTO_AXIAL),
          Map.entry("atlanto axial", ATLANTO_AXIAL),
          Map.entry("atlantoaxial", ATLANTO_AXIAL),
          Map.entry("aa", ATLANTO_AXIAL),
          Map.entry("occ", OCCIPUT),
          Map.entry("occiput", OCCIPUT));

  private static final int LONGEST_NAME = 3;

  private final String text;
  private final List<Token> raw;
  private final List<Token> merged = new ArrayList<>();
  private boolean lettersApart;
  private int at;

  private Phrases(String text, List<Token> raw) {
    this.text = text;
    this.raw = raw;
  }

  /** Reads the shared words of a text; words that add nothing are gone. */
  static List<Token> read(String text) {
    Phrases phrases = new Phrases(text, Tokenizer.tokens(text));
    while (phrases.at < phrases.raw.size()) {
      phrases.next();
    }
    return withoutIdleDashes(withSidePairs(phrases.merged));
  }

  private void next() {
    Token token = raw.get(at);
    if (!token.is(Kind.WORD)) {
      if (!token.is(Kind.BRACKET)) {
        merged.add(token);
      }
      at++;
    } else if (!name() && !letter(token)) {
      word(token);
    }
  }

  private boolean name() {
    if (zJoint()) {
      return true;
    }
    for (int length = Math.min(LONGEST_NAME, raw.size() - at); length > 0; length--) {
      String words =
          String.join(" ", raw.subList(at, at + length).stream().map(Token::key).toList());
      Token meaning = NAMES.get(words);
      if (meaning != null) {
        merged.add(meaning);
        at += length;
        return true;
      }
    }
    return false;
  }

  /** A zygapophyseal joint in short, "z-joint" or "z joints", adds nothing. */
  private boolean zJoint() {
    int joint = nextIs(t -> t.is(Kind.DASH)) ? at + 2 : at + 1;
    boolean found =
        raw.get(at).key().equals("z")
            && joint < raw.size()
            && Set.of("joint", "joints").contains(raw.get(joint).key());
    at = found ? joint + 1 : at;
    return found;
  }

  /** A letter apart from its number, as in "L 4-5", and the O of "O-C1". */
  private boolean letter(Token token) {
    if (token.key().equals("o") && nextIs(Token::isConnector)) {
      merged.add(OCCIPUT);
      at++;
      return true;
    }
    if (!Set.of("c", "t", "l", "s").contains(token.key()) || !nextIs(t -> t.is(Kind.NUMBER))) {
      return false;
    }
    refuseLeftOrLumbar(token);
    merged.add(
        Token.of(Kind.SEGMENT, token.text().toUpperCase(Locale.ROOT) + raw.get(at + 1).text()));
    at += 2;
    return true;
  }

  /**
   * After a segment the number may continue it, and the L may then be a side: "C3-4 R, L 4-5". Only
   * a lumbar text that writes its letters apart from the start goes on so: "L 3-4, L 4-5".
   */
  private void refuseLeftOrLumbar(Token token) {
    List<Token> segments = merged.stream().filter(t -> t.is(Kind.SEGMENT)).toList();
    lettersApart |= segments.isEmpty();
    if (!token.key().equals("l") || segments.isEmpty() || after(Token::isConnector)) {
      return;
    }
    boolean lumbar = segments.get(segments.size() - 1).text().startsWith("L");
    if (!lumbar || !lettersApart || !after(t -> t.is(Kind.BREAK) || t.is(Kind.AND))) {
      String piece = token.text() + " " + raw.get(at + 1).text();
      throw new NotationException(
          text, piece, "the L can mean left or lumbar, expected \"left\" or L beside its number");
    }
  }

  private boolean after(Predicate<Token> wanted) {
    return !merged.isEmpty() && wanted.test(merged.get(merged.size() - 1));
  }

  private boolean nextIs(Predicate<Token> wanted) {
    return at + 1 < raw.size() && wanted.test(raw.get(at + 1));
  }

  private void word(Token token) {
    Laterality side = SIDES.get(token.key());
    if (side != null) {
      merged.add(Token.side(side));
    } else if (!ADD_NOTHING.contains(token.key())) {
      merged.add(token);
    }
    at++;
  }

  /** Joins "L/R" and "right/left" to bilateral. */
  private static List<Token> withSidePairs(List<Token> tokens) {
    List<Token> joined = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (i + 2 < tokens.size()
          && tokens.get(i).is(Kind.SIDE)
          && tokens.get(i + 1).is(Kind.SLASH)
          && tokens.get(i + 2).is(Kind.SIDE)) {
        joined.add(Token.side(tokens.get(i).side().join(tokens.get(i + 2).side())));
        i += 2;
      } else {
        joined.add(tokens.get(i));
      }
    }
    return joined;
  }

  /** A dash beside a side word joins nothing: "left-sided", "L4-5 - left". */
  private static List<Token> withoutIdleDashes(List<Token> tokens) {
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean besideSide =
          (i > 0 && tokens.get(i - 1).is(Kind.SIDE))
              || (i + 1 < tokens.size() && tokens.get(i + 1).is(Kind.SIDE));
      if (!tokens.get(i).is(Kind.DASH) || !besideSide) {
        kept.add(tokens.get(i));
      }
    }
    return kept;
  }
}
