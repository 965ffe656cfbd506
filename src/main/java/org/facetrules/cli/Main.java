package org.facetrules.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** The command {@code facet-rules}: encounters to claim lines, and claim lines to levels. */
public final class Main {
  private static final int BUFFER = 1 << 16;

  private Main() {}

  /**
   * Runs a command and ends the process with its exit code when that is not 0.
   *
   * @param args the arguments of the command line
   */
  public static void main(String[] args) {
    WatchedStream results = new WatchedStream(new FileOutputStream(FileDescriptor.out));
    Output rest = new Output(stream(new FileOutputStream(FileDescriptor.err)));
    Streams streams =
        new Streams(System.in, new Output(stream(results)), rest, Terminal::showsErrorsAlone);
    int exitCode = run(List.of(args), streams);
    if (results.failure().isPresent()) {
      rest.line("facet-rules: cannot write results: " + results.failure().get());
      rest.flush();
      exitCode = ExitCode.CANNOT_READ;
    }
    if (exitCode != ExitCode.ANSWERED) {
      // Not for 0: a host that runs this method in its own process goes on.
      System.exit(exitCode);
    }
  }

  /**
   * {@return the exit code of a command: 0 answered, 1 errors found or claim lines that mean no
   * levels, 2 an input cannot be read, 64 wrong usage}
   *
   * @param args the arguments of the command line
   * @param in standard input
   * @param out takes results, in UTF-8 with line feeds
   * @param err takes the rest, in UTF-8 with line feeds
   */
  public static int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
    return run(args, new Streams(in, new Output(out), new Output(err)));
  }

  private static int run(List<String> args, Streams streams) {
    Output rest = streams.err();
    StringWriter help = new StringWriter();
    int exitCode =
        commandLine(args, streams)
            .setOut(new PrintWriter(help, true))
            .setParameterExceptionHandler((wrong, given) -> UsageHint.print(wrong, rest))
            .setExecutionExceptionHandler((fault, command, given) -> internal(fault, command, rest))
            .execute(args.toArray(String[]::new));
    streams.out().print(help.toString().replace(System.lineSeparator(), "\n"));
    streams.out().flush();
    rest.flush();
    return exitCode;
  }

  private static CommandLine commandLine(List<String> args, Streams streams) {
    CommandLine line = Commands.of(args, streams);
    line.getCommandSpec().versionProvider(new Version());
    return line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setExpandAtFiles(false)
        .setUsageHelpWidth(100);
  }

  private static int internal(Exception fault, CommandLine command, Output rest) {
    if (fault instanceof UsageException wrong) {
      return UsageHint.print(wrong.getMessage(), command, rest);
    }
    if (fault instanceof CannotReadException unread) {
      rest.line("facet-rules: " + unread.getMessage());
      return ExitCode.CANNOT_READ;
    }
    rest.line("facet-rules: internal fault: " + fault.getMessage());
    return ExitCode.CANNOT_READ;
  }

  private static PrintStream stream(OutputStream out) {
    return new PrintStream(new BufferedOutputStream(out, BUFFER), false);
  }
}
