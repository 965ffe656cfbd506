package org.facetrules.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence what is wrong with a command line. */
final class UsageHint {
  private static final String COMMANDS = "expected code or help";

  private UsageHint() {}

  static int print(ParameterException wrong, Output rest) {
    return print(sentence(wrong), rest);
  }

  static int print(String sentence, Output rest) {
    rest.line("facet-rules: " + sentence);
    rest.line("facet-rules help code shows the options and examples");
    return ExitCode.WRONG_USAGE;
  }

  private static String sentence(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), unmatched);
    }
    String message = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("wrong usage");
    return message.equals("Missing required subcommand") ? "no command: " + COMMANDS : message;
  }

  private static String unmatched(String argument, UnmatchedArgumentException unmatched) {
    CommandLine command = unmatched.getCommandLine();
    if (unmatched.isUnknownOption()) {
      return "\"" + argument + "\" is no option: expected one of " + options(command);
    }
    return command.getParent() == null
        ? "\"" + argument + "\" is no command: " + COMMANDS
        : "\"" + argument + "\" is one argument too many: expected one FILE";
  }

  private static String options(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .map(OptionSpec::longestName)
        .collect(Collectors.joining(", "));
  }
}
