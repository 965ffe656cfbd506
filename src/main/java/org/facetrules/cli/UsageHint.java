package org.facetrules.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence what is wrong with a command line. */
final class UsageHint {
  private UsageHint() {}

  static int print(ParameterException wrong, Output rest) {
    return print(sentence(wrong), wrong.getCommandLine(), rest);
  }

  static int print(String sentence, CommandLine command, Output rest) {
    rest.line("facet-rules: " + sentence);
    rest.line(
        command.getParent() == null
            ? "facet-rules help COMMAND shows the options and examples of a command"
            : "facet-rules help " + command.getCommandName() + " shows the options and examples");
    return ExitCode.WRONG_USAGE;
  }

  private static String sentence(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), unmatched);
    }
    String message = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("wrong usage");
    if (wrong instanceof MissingParameterException missing) {
      return missing(missing, message);
    }
    return message.equals("Missing required subcommand")
        ? "no command: " + commands(wrong.getCommandLine())
        : message;
  }

  private static String missing(MissingParameterException missing, String message) {
    return missing.getMissing().stream().anyMatch(ArgSpec::isPositional)
        ? "nothing given: expected at least one "
            + missing.getMissing().get(0).paramLabel()
            + ", or -"
        : message;
  }

  private static String unmatched(String argument, UnmatchedArgumentException unmatched) {
    CommandLine command = unmatched.getCommandLine();
    if (unmatched.isUnknownOption()) {
      return "\"" + argument + "\" is no option: expected one of " + options(command);
    }
    return command.getParent() == null
        ? "\"" + argument + "\" is no command: " + commands(command)
        : "\"" + argument + "\" is one argument too many: expected one FILE";
  }

  private static String options(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .map(OptionSpec::longestName)
        .collect(Collectors.joining(", "));
  }

  /** For example "expected one of code, explain, help". */
  private static String commands(CommandLine program) {
    return "expected one of " + String.join(", ", program.getSubcommands().keySet());
  }
}
