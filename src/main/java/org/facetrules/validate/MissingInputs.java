package org.facetrules.validate;

import com.google.common.base.Splitter;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.facetrules.rule.RuleId;

/**
 * What rules could not judge without, gathered by input: 38 rules that want the record are one
 * entry. Of an input that was given, the parts that it lacks are named: "record: pain duration".
 */
final class MissingInputs {
  private static final Splitter PART = Splitter.on(": ").limit(2);

  /** As many parts as a line can hold; the list of rules has all of them. */
  private static final int MOST_PARTS = 4;

  private final Map<String, Wanted> byInput = new TreeMap<>();

  /** The rules that want an input, and the parts of it that they want. */
  private static final class Wanted {
    private final Set<RuleId> rules = new TreeSet<>();
    private final Set<String> parts = new LinkedHashSet<>();

    int count() {
      return rules.size();
    }

    String text(String input) {
      String wants = count() + (count() == 1 ? " rule wants " : " rules want ") + input;
      if (parts.isEmpty()) {
        return wants;
      }
      String named = parts.stream().limit(MOST_PARTS).collect(Collectors.joining(", "));
      int more = parts.size() - MOST_PARTS;
      return wants + ": " + named + (more > 0 ? " and " + more + " more" : "");
    }
  }

  private MissingInputs(List<OpenRule> open) {
    for (OpenRule rule : open) {
      rule.missing().forEach(missing -> add(rule.rule(), PART.splitToList(missing)));
    }
  }

  static MissingInputs of(List<OpenRule> open) {
    return new MissingInputs(open);
  }

  private void add(RuleId rule, List<String> inputAndPart) {
    Wanted wanted = byInput.computeIfAbsent(inputAndPart.get(0), input -> new Wanted());
    wanted.rules.add(rule);
    if (inputAndPart.size() > 1) {
      wanted.parts.add(inputAndPart.get(1));
    }
  }

  /** What is wanted most first: "14 rules want history; 2 rules want record: pain duration". */
  String text() {
    return byInput.entrySet().stream()
        .sorted(
            Comparator.comparing(
                (Map.Entry<String, Wanted> entry) -> entry.getValue().count(),
                Comparator.reverseOrder()))
        .map(entry -> entry.getValue().text(entry.getKey()))
        .collect(Collectors.joining("; "));
  }
}
