package org.facetrules.rule;

import java.util.List;

/** The sentence of a finding, made from its facts. */
final class FindingText {
  private FindingText() {}

  static String message(Finding finding) {
    String template = finding.template();
    StringBuilder text = new StringBuilder(template.length() + 64);
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      text.append(template, from, open).append(value(finding, template, open + 1, close));
      from = close + 1;
    }
    return text.append(template, from, template.length()).toString();
  }

  private static String value(Finding finding, String template, int from, int to) {
    List<Fact> facts = finding.facts();
    for (int i = 0; i < facts.size(); i++) {
      String name = facts.get(i).name();
      if (name.length() == to - from && template.startsWith(name, from)) {
        return facts.get(i).value();
      }
    }
    throw new IllegalStateException(
        finding.rule()
            + ": the sentence names the fact "
            + template.substring(from, to)
            + ", none is stated");
  }
}
