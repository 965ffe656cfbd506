package org.facetrules.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.anatomy.Token.Kind;

/**
 * Finds the nerves of a nerve text and the kind word of each. A kind word covers the nerves before
 * it back to the previous kind word; in a text that starts with a kind word, those behind it up to
 * the next. A word that fits only some of its nerves leaves the others bare: in {@code L5, S1
 * lateral branches} L5 is the dorsal ramus.
 */
final class BranchSites {
  private static final Set<String> ADD_NOTHING =
      Set.of("branch", "branches", "nerve", "nerves", "block", "blocks", "ramus", "rami");

  private final String text;
  private final List<Token> tokens;
  private final SlotList<BranchSite> found = new SlotList<>();
  private final boolean kindsInFront;
  private Optional<NerveKind> kind = Optional.empty();
  private int firstOpen;
  private String letters = "";

  private BranchSites(String text) {
    this.text = text;
    this.tokens = Phrases.read(text);
    this.kindsInFront =
        tokens.stream()
            .filter(token -> token.isNumbered() || isTon(token) || NerveKind.of(token).isPresent())
            .findFirst()
            .filter(token -> NerveKind.of(token).isPresent())
            .isPresent();
  }

  static SlotList<BranchSite> of(String text) {
    BranchSites sites = new BranchSites(text);
    int at = 0;
    while (at < sites.tokens.size()) {
      at += sites.read(at);
    }
    if (sites.kindsInFront) {
      sites.closeKind();
    }
    if (sites.found.sites().isEmpty()) {
      throw new NotationException(text, text, "no nerve, " + NerveName.EXPECTED);
    }
    return sites.found;
  }

  /** Reads what starts at a token and says how many tokens it has. */
  private int read(int at) {
    int occipital = thirdOccipital(at);
    if (occipital > 0) {
      found.addSite(BranchSite.bare(List.of(NerveName.TON)));
      return occipital;
    }
    Token token = tokens.get(at);
    if (token.isNumbered()) {
      Span span = Span.at(text, tokens, at, letters);
      letters = span.last().substring(0, 1);
      found.addSite(BranchSite.bare(nerves(span)));
      return span.tokens();
    }
    if (!found.addSign(token)) {
      word(token);
    }
    return 1;
  }

  private int thirdOccipital(int at) {
    if (isTon(tokens.get(at))) {
      return 1;
    }
    List<String> words = tokens.stream().skip(at).limit(2).map(Token::key).toList();
    return words.equals(List.of("third", "occipital")) ? 2 : 0;
  }

  private static boolean isTon(Token token) {
    return token.key().equals("ton");
  }

  private void word(Token token) {
    Optional<NerveKind> named = NerveKind.of(token);
    if (named.isPresent()) {
      if (!kindsInFront) {
        kind = named;
      }
      closeKind();
      kind = named;
    } else if (!token.is(Kind.WORD) || !ADD_NOTHING.contains(token.key())) {
      String piece = token.is(Kind.JOINT) ? text : token.text();
      throw new NotationException(text, piece, "no nerve, " + NerveName.EXPECTED);
    }
  }

  /** Gives the kind to the nerves since the kind word before. */
  private void closeKind() {
    if (kind.isEmpty()) {
      return;
    }
    List<BranchSite> covered = found.sites().subList(firstOpen, found.sites().size());
    NerveKind word = kind.get();
    if (covered.stream().noneMatch(site -> site.fits(word))) {
      throw new NotationException(
          text,
          text,
          "no nerve beside \"" + word.label() + "\" has one, expected such as " + example(word));
    }
    covered.replaceAll(site -> site.with(word));
    firstOpen = found.sites().size();
  }

  private static String example(NerveKind kind) {
    return switch (kind) {
      case MEDIAL -> "L4 medial branch";
      case DORSAL -> "L5 dorsal ramus";
      case LATERAL -> "S1 lateral branch";
      case COMMUNICATING -> "S1 communicating branch";
    };
  }

  /** A dash or "to" is a range of nerves, a slash a list. */
  private List<NerveName> nerves(Span span) {
    List<NerveName> nerves = new ArrayList<>();
    for (Span part : span.split(connector -> connector.is(Kind.SLASH))) {
      List<String> numbers = part.segments();
      String from = numbers.get(0);
      for (String to : numbers) {
        nerves.addAll(NerveName.range(text, span, from, to));
        from = to;
      }
    }
    return nerves.stream().distinct().toList();
  }
}
