package org.facetrules.anatomy;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.anatomy.Token.Kind;

/**
 * Judges a span of a level text: a joint ({@code L4-5}), a range of vertebrae ({@code L3-S1}), a
 * chain of neighbours ({@code L3/4/5}), a range of joints ({@code L2-3 to L5-S1}) or joints set
 * apart by slashes ({@code L3-4/L4-5}).
 *
 * <p>"To" divides before all else; then a dash in white space, where tighter signs stand beside it;
 * then the slash or the dash of a text that uses the other inside its joints.
 */
final class LevelSpan {
  private final String text;

  LevelSpan(String text) {
    this.text = text;
  }

  /** The places a span names; a single vertebra is for the caller to judge. */
  List<LevelSite> read(Span span) {
    if (span.has(LevelSpan::isTo)) {
      return List.of(range(span, span.split(LevelSpan::isTo)));
    }
    if (span.has(LevelSpan::isWide) && !span.connectors().stream().allMatch(LevelSpan::isWide)) {
      return List.of(range(span, span.split(LevelSpan::isWide)));
    }
    return readTight(span);
  }

  private List<LevelSite> readTight(Span span) {
    List<Span> bySlash = span.split(connector -> connector.is(Kind.SLASH));
    if (bySlash.size() > 1 && bySlash.stream().allMatch(LevelSpan::isJoined)) {
      return bySlash.stream().map(this::chain).toList();
    }
    List<Span> byDash = span.split(connector -> connector.is(Kind.DASH));
    if (byDash.size() > 1 && byDash.stream().allMatch(LevelSpan::isJoined)) {
      return List.of(range(span, byDash));
    }
    return List.of(chain(span));
  }

  private LevelSite range(Span span, List<Span> ends) {
    if (ends.size() != 2) {
      throw refused(span, "a range has two ends, expected a form such as L2-3 to L5-S1");
    }
    boolean joints = isJoined(ends.get(0));
    if (joints != isJoined(ends.get(1))) {
      throw refused(span, "one end is a joint and one a vertebra, expected two joints");
    }
    return joints
        ? ofJoints(span, ends)
        : ofVertebrae(span, vertebra(span, ends.get(0)), vertebra(span, ends.get(1)));
  }

  private LevelSite ofJoints(Span span, List<Span> ends) {
    List<FacetLevel> head = chain(ends.get(0)).option(0);
    List<FacetLevel> tail = chain(ends.get(1)).option(0);
    int from = head.get(0).ordinal();
    int to = tail.get(tail.size() - 1).ordinal();
    if (to < from) {
      throw refused(span, "the range runs backwards, expected the upper joint first");
    }
    return LevelSite.clear(List.of(FacetLevel.values()).subList(from, to + 1));
  }

  /** Vertebrae joined by dashes or slashes alone. */
  private LevelSite chain(Span span) {
    List<Vertebra> vertebrae = new ArrayList<>();
    for (String name : span.segments()) {
      vertebrae.add(Vertebra.read(text, span.toString(), name));
    }
    if (vertebrae.size() == 2 && span.has(connector -> connector.is(Kind.DASH))) {
      return ofVertebrae(span, vertebrae.get(0), vertebrae.get(1));
    }
    List<FacetLevel> joints = new ArrayList<>();
    for (int i = 1; i < vertebrae.size(); i++) {
      Vertebra upper = vertebrae.get(i - 1);
      refuseBackwards(span, upper, vertebrae.get(i));
      if (vertebrae.get(i).ordinal() > upper.ordinal() + 1) {
        throw refused(span, "a vertebra is left out, expected neighbours or a range such as L3-S1");
      }
      upper.jointBelow().ifPresent(joints::add);
    }
    return vertebrae.size() == 2
        ? LevelSite.clear(joints)
        : LevelSite.orBranches(joints, vertebrae);
  }

  private LevelSite ofVertebrae(Span span, Vertebra upper, Vertebra lower) {
    refuseBackwards(span, upper, lower);
    int from = upper.ordinal();
    int to = lower.ordinal();
    List<FacetLevel> joints = List.of(FacetLevel.values()).subList(from, to);
    return joints.size() == 1
        ? LevelSite.clear(joints)
        : LevelSite.orBranches(joints, List.of(Vertebra.values()).subList(from, to + 1));
  }

  private void refuseBackwards(Span span, Vertebra upper, Vertebra lower) {
    if (upper == lower) {
      throw refused(span, upper + " stands twice, expected two vertebrae");
    }
    if (lower.ordinal() < upper.ordinal()) {
      throw refused(span, "runs backwards, expected " + forwards(upper, lower));
    }
  }

  /** L5-1 is meant as L5-S1; L5-4 as L4-L5. */
  private static String forwards(Vertebra upper, Vertebra lower) {
    boolean letterForgotten = lower.name().endsWith("1") && lower.name().length() == 2;
    return upper
        .firstOfNextLetter()
        .filter(next -> letterForgotten && lower.name().charAt(0) == upper.name().charAt(0))
        .map(next -> upper + "-" + next)
        .orElse(lower + "-" + upper);
  }

  private Vertebra vertebra(Span whole, Span end) {
    return Vertebra.read(text, whole.toString(), end.last());
  }

  private NotationException refused(Span span, String problem) {
    return new NotationException(text, span.toString(), problem);
  }

  private static boolean isTo(Token connector) {
    return connector.is(Kind.TO);
  }

  private static boolean isWide(Token connector) {
    return connector.is(Kind.DASH) && connector.spaced();
  }

  private static boolean isJoined(Span span) {
    return span.segments().size() > 1;
  }
}
