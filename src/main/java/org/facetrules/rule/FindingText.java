package org.facetrules.rule;

/** The sentence of a finding, made from its facts. */
final class FindingText {
  private FindingText() {}

  static String message(Finding finding) {
    String template = finding.template();
    StringBuilder text = new StringBuilder(template.length() + 32);
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      text.append(template, from, open).append(value(finding, template.substring(open + 1, close)));
      from = close + 1;
    }
    return text.append(template, from, template.length()).toString();
  }

  private static String value(Finding finding, String name) {
    return finding
        .fact(name)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    finding.rule() + ": the sentence names the fact " + name + ", none is stated"));
  }
}
