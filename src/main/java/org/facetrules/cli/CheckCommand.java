package org.facetrules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.facetrules.table.NationalTables;
import org.facetrules.validate.EncounterValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code check}: claims against the edits and against what was done. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    customSynopsis = {
      "facet-rules check [OPTION]... [FILE|-]",
      "       facet-rules check --claim LINES [--levels TEXT] --date YYYY-MM-DD [OPTION]..."
    },
    sortOptions = false,
    description = {
      "Judges the claim of each encounter, or its coded lines where it has none: what is wrong",
      "where, by which source, how to mend it, and what could not be judged."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  facet-rules check day.jsonl",
      "  facet-rules check encounter.json --payer medicare --state OH --format json",
      "  facet-rules check --claim \"64492-LT 64493-LT\" --levels \"L4-5 and L5-S1 left\" \\",
      "      --technique medial-branch-block --guidance fluoroscopy --date 2024-08-05",
      "  facet-rules check --tables ccipra-v323r0-f*.TXT -- day.jsonl",
      "",
      "Exit code: 0 no errors found, 1 findings of severity error, 2 an input cannot be read,",
      "64 wrong usage."
    })
final class CheckCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin EncounterOptions options = new EncounterOptions();

  @Option(
      names = "--claim",
      paramLabel = "LINES",
      description = "instead of FILE: the lines billed, such as \"64493-50 64494-LT\"")
  @Nullable String claim;

  @Option(
      names = "--diagnoses",
      paramLabel = "CODES",
      description = "with --claim or --levels: the diagnoses, such as \"M47.816 M47.817\"")
  @Nullable String diagnoses;

  @Option(
      names = "--tables",
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "quarterly files of the publisher: pair edits (all four parts), unit limits, add-on"
              + " edits; one table of a kind and setting. What was read goes to standard error. End"
              + " the list with -- before FILE")
  List<String> tables = new ArrayList<>();

  @Option(names = "--trace", description = "tell what every rule answered, also those that passed")
  boolean trace;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReportFormat reports = ReportFormat.of(Optional.ofNullable(options.format));
    ProgressMode mode = ProgressMode.of(Optional.ofNullable(options.progress));
    EncounterSource source =
        EncounterSource.of(options, Optional.ofNullable(claim), Optional.ofNullable(diagnoses));
    EncounterValidator validator = EncounterValidator.standard();
    if (!tables.isEmpty()) {
      Optional<NationalTables> loaded = TableFiles.load(tables, streams.err());
      if (loaded.isEmpty()) {
        return ExitCode.CANNOT_READ;
      }
      validator = validator.withTables(loaded.get());
    }
    CheckJob job = new CheckJob(trace ? validator.tracing() : validator);
    return new EncounterRun<>(streams, reports, mode, job).run(source);
  }
}
