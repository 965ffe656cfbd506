package org.facetrules.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.facetrules.json.EncounterInput;
import org.facetrules.json.EncounterStream;
import org.facetrules.json.InputDefaults;
import org.facetrules.json.InputFormat;
import org.facetrules.json.PolicyJson;
import org.facetrules.json.StreamedInput;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleId;

/**
 * The example file of a rule: a list of inputs that {@code check} runs as it is. The first word of
 * an input's id says what the rule answers: clean, flagged, resolved, undetermined, not-applicable;
 * a remark may follow a colon.
 */
public final class RuleExamples {
  public static final Path FOLDER = Path.of("docs/examples/rules");

  private RuleExamples() {}

  /**
   * An input and what a rule is to answer to it.
   *
   * @param expected what the rule is to answer
   * @param name the id of the input
   */
  public record Example(OutcomeKind expected, String name, EncounterInput input) {}

  public static List<Example> of(RuleId rule) {
    try {
      String text = Files.readString(FOLDER.resolve(rule + ".json"), UTF_8);
      EncounterStream inputs =
          EncounterStream.open(
              new ByteArrayInputStream(text.getBytes(UTF_8)), InputFormat.JSON, defaults(text));
      List<Example> examples = new ArrayList<>();
      while (inputs.hasNext()) {
        examples.add(example(rule, inputs.next()));
      }
      return examples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A payer known by summaries alone comes as the sample file that the examples name. */
  private static InputDefaults defaults(String text) throws IOException {
    String file = "docs/policies/evicore.json";
    return text.contains(file)
        ? InputDefaults.builder().policy(PolicyJson.read(Files.readString(Path.of(file)))).build()
        : InputDefaults.none();
  }

  private static Example example(RuleId rule, StreamedInput input) {
    if (!(input instanceof StreamedInput.Read read)) {
      throw new AssertionError(rule + ": example cannot be read: " + input);
    }
    String name = read.input().encounter().id().orElseThrow();
    return new Example(expected(name), name, read.input());
  }

  private static OutcomeKind expected(String name) {
    String word = Splitter.on(':').splitToList(name).get(0);
    return word.equals("clean")
        ? OutcomeKind.PASSED
        : OutcomeKind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
