package org.facetrules.cli;

import java.util.List;
import picocli.CommandLine;

/**
 * The commands by name. To describe all of them takes about as long as to answer an encounter, so a
 * line that names a command sets up no other.
 */
final class Commands {
  private static final String HELP = "help";
  private static final List<String> NAMES =
      List.of(
          "code",
          "check",
          "explain",
          "plan",
          "estimate",
          "forecast",
          "sheet",
          "rules",
          "policy",
          HELP);

  private Commands() {}

  /** {@return the program with the command that the arguments name, or else with all} */
  static CommandLine of(List<String> args, Streams streams) {
    CommandLine program = new CommandLine(new RootCommand());
    for (String name : asked(args)) {
      program.addSubcommand(command(name, streams));
    }
    return program;
  }

  private static List<String> asked(List<String> args) {
    boolean namesOne = !args.isEmpty() && NAMES.contains(args.get(0)) && !args.get(0).equals(HELP);
    return namesOne ? args.subList(0, 1) : NAMES;
  }

  private static Object command(String name, Streams streams) {
    return switch (name) {
      case "code" -> new CodeCommand(streams);
      case "check" -> new CheckCommand(streams);
      case "explain" -> new ExplainCommand(streams);
      case "plan" -> new PlanCommand(streams);
      case "estimate" -> new EstimateCommand(streams);
      case "forecast" -> new ForecastCommand(streams);
      case "sheet" -> new SheetCommand(streams);
      case "rules" -> new RulesCommand(streams);
      case "policy" -> new PolicyCommand(streams);
      default -> new CommandLine.HelpCommand();
    };
  }
}
