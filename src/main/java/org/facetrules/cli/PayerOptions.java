package org.facetrules.cli;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.facetrules.json.InputDefaults;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say for whom and for which day lines are meant. */
final class PayerOptions {
  @Option(
      names = "--payer",
      paramLabel = "ID",
      description =
          "cpt, medicare, or another payer of \"facet-rules policy\", for inputs that name none")
  @Nullable String payer;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "date of service, for inputs that name none")
  @Nullable String date;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description =
          "with medicare: state, such as WA, for inputs that name neither state nor contractor")
  @Nullable String state;

  @Option(
      names = "--contractor",
      paramLabel = "ID",
      description = "with medicare: contractor, such as noridian, for the same inputs")
  @Nullable String contractor;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description =
          "a policy file: a payer of your own, for inputs whose payer is its id or that name none")
  @Nullable String policy;

  @Option(
      names = "--billing",
      paramLabel = "SETTING",
      description =
          "professional (default), asc-facility, hospital-outpatient, for inputs that name none")
  @Nullable String billing;

  PayerOptions() {}

  /**
   * {@return the options in the words of the wire format}
   *
   * @throws UsageException when a word is none of the wire format's
   * @throws CannotReadException when the policy file cannot be read
   */
  InputDefaults defaults() {
    return defaults(more -> {});
  }

  /**
   * {@return the options in the words of the wire format, with more of them}
   *
   * @param more adds what other options say
   * @throws UsageException when a word is none of the wire format's
   */
  InputDefaults defaults(Consumer<InputDefaults.Builder> more) {
    InputDefaults.Builder words = InputDefaults.builder();
    more.accept(words);
    Stream.ofNullable(date).forEach(words::dateOfService);
    Stream.ofNullable(payer).forEach(words::payer);
    Stream.ofNullable(state).forEach(words::state);
    Stream.ofNullable(contractor).forEach(words::contractor);
    Stream.ofNullable(billing).forEach(words::billing);
    Stream.ofNullable(policy).map(PolicyFiles::load).forEach(words::policy);
    return OptionNames.checked(words);
  }
}
