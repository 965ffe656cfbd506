package org.facetrules.rule;

/** The sentence of a finding, made from its facts. */
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
}
