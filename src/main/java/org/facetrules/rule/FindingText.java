package org.facetrules.rule;

/**
 * The sentence of a finding, made from its facts. Braces with a bar hold a verb: what stands before
 * it is said of one thing found, what stands after it of several.
 */
final class FindingText {
  private FindingText() {}

  static String message(RuleId rule, String template, Object[] stated) {
    StringBuilder text = new StringBuilder(template.length() + 64);
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      text.append(template, from, open).append(value(rule, stated, template, open + 1, close));
      from = close + 1;
    }
    return text.append(template, from, template.length()).toString();
  }

  private static String value(RuleId rule, Object[] stated, String template, int from, int to) {
    int bar = template.indexOf('|', from);
    if (bar >= 0 && bar < to) {
      return foundSeveral(stated) ? template.substring(bar + 1, to) : template.substring(from, bar);
    }
    for (int i = 0; i < Facts.count(stated); i++) {
      String name = Facts.name(stated, i);
      if (name.length() == to - from && template.startsWith(name, from)) {
        return Facts.value(stated, i);
      }
    }
    throw new IllegalStateException(
        rule
            + ": the sentence names the fact "
            + template.substring(from, to)
            + ", none is stated");
  }

  /** Facts are text: several things are separated by commas. */
  private static boolean foundSeveral(Object[] stated) {
    for (int i = 0; i < Facts.count(stated); i++) {
      if (Facts.name(stated, i).equals("found")) {
        return Facts.value(stated, i).contains(", ");
      }
    }
    return false;
  }
}
