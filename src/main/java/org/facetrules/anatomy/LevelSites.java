package org.facetrules.anatomy;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.anatomy.Token.Kind;

/** Finds the places of a level text. */
final class LevelSites {
  private static final String EXPECTED = "no level, expected a joint such as L4-L5";

  private final String text;
  private final List<Token> tokens;
  private final SlotList<LevelSite> found = new SlotList<>();
  private List<Vertebra> alone = List.of();
  private String letters = "";

  private LevelSites(String text) {
    this.text = text;
    this.tokens = Phrases.read(text);
  }

  static SlotList<LevelSite> of(String text) {
    LevelSites sites = new LevelSites(text);
    int at = 0;
    while (at < sites.tokens.size()) {
      at += sites.read(at);
    }
    sites.closeAlone();
    if (sites.found.sites().isEmpty()) {
      throw new NotationException(text, text, EXPECTED);
    }
    return sites.found;
  }

  /** Reads what starts at a token and says how many tokens it has. */
  private int read(int at) {
    Token token = tokens.get(at);
    if (token.isNumbered()) {
      Span span = Span.at(text, tokens, at, letters);
      // A number behind L5-S1 is lumbar again: no facet level has two sacral ends.
      letters = span.letters().replace("S", "");
      add(span);
      return span.tokens();
    }
    if (token.is(Kind.JOINT)) {
      addSite(LevelSite.clear(List.of(joint(token))));
    } else if (!found.addSign(token)) {
      throw new NotationException(text, token.text(), problem(token));
    }
    return 1;
  }

  private static FacetLevel joint(Token token) {
    return FacetLevel.valueOf(token.text().replace('-', '_'));
  }

  private static String problem(Token token) {
    return token.isConnector() ? "joins no two vertebrae, expected such as L4-L5" : EXPECTED;
  }

  private void add(Span span) {
    if (span.segments().size() == 1) {
      addAlone(Vertebra.read(text, span.last(), span.last()));
      return;
    }
    List<LevelSite> sites = new LevelSpan(text).read(span);
    for (LevelSite site : sites) {
      addSite(site);
    }
  }

  private void addSite(LevelSite site) {
    closeAlone();
    found.addSite(site);
  }

  /** Vertebrae that follow each other without a side word between are one place. */
  private void addAlone(Vertebra vertebra) {
    boolean goesOn = !alone.isEmpty() && found.endsWithSite();
    if (!goesOn) {
      closeAlone();
    }
    alone = new ArrayList<>(alone);
    alone.add(vertebra);
    LevelSite site = LevelSite.alone(alone);
    if (goesOn) {
      found.replaceLast(site);
    } else {
      found.addSite(site);
    }
  }

  private void closeAlone() {
    List<Vertebra> bones = alone.stream().distinct().toList();
    if (bones.equals(List.of(Vertebra.S1)) || bones.equals(List.of(Vertebra.C0))) {
      throw new NotationException(
          text,
          alone.get(0).name(),
          "not a level by itself, expected a joint such as L5-S1 or C0-C1");
    }
    alone = List.of();
  }
}
