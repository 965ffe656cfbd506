package org.facetrules.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code policy}: what a payer covers, and what two payers cover differently. */
@Command(
    name = "policy",
    mixinStandardHelpOptions = true,
    customSynopsis = {"facet-rules policy [POLICY [POLICY]] [OPTION]..."},
    sortOptions = false,
    description = {
      "Gives what a payer covers, each value with its days, its source and its grade; of two, what",
      "they cover differently; without POLICY, the payers that there are."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  facet-rules policy",
      "  facet-rules policy medicare --state OH",
      "  facet-rules policy docs/policies/aetna.json alabama-medicaid",
      "  facet-rules policy carelon --format json",
      "",
      "Exit code: 0 all answered, 2 a policy file cannot be read, 64 wrong usage."
    })
final class PolicyCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "0..2",
      paramLabel = "POLICY",
      description = "A payer, such as carelon, or a policy file. JSON is that of a policy file.")
  @Nullable List<String> policies;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "with medicare and what follows it: state, such as WA")
  @Nullable String state;

  @Option(
      names = "--contractor",
      paramLabel = "ID",
      description = "with medicare and what follows it: contractor, such as noridian")
  @Nullable String contractor;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json")
  @Nullable String format;

  PolicyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<String> asked = Optional.ofNullable(policies).orElse(ImmutableList.of());
    return new PolicyRun(streams, Optional.ofNullable(state), Optional.ofNullable(contractor))
        .run(asked, ReportFormat.of(Optional.ofNullable(format)));
  }
}
