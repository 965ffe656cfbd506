package org.facetrules.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of every command that answers encounters: where they stand and how to answer. */
final class EncounterOptions {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      index = "0",
      description =
          "One encounter, a list, or JSON Lines (one encounter a line), in UTF-8."
              + " Without FILE, or with -, standard input.")
  @Nullable String file;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json, jsonl")
  @Nullable String format;

  @Option(
      names = "--input",
      paramLabel = "FORMAT",
      description = "json (one encounter or a list) or jsonl; by name and content if not given")
  @Nullable String input;

  @Mixin PayerOptions payer = new PayerOptions();

  @Option(
      names = "--levels",
      paramLabel = "TEXT",
      description = "instead of FILE: the levels, such as \"L4-5 bilateral, L5-S1 left\"")
  @Nullable String levels;

  @Option(
      names = "--nerves",
      paramLabel = "TEXT",
      description = "instead of FILE: the nerves, such as \"L3, L4, L5 MBB right\"")
  @Nullable String nerves;

  @Option(
      names = "--technique",
      paramLabel = "NAME",
      description =
          "with --levels or --nerves: medial-branch-block, intra-articular, facet-injection,"
              + " radiofrequency-ablation, cooled-radiofrequency, pulsed-radiofrequency,"
              + " cryoablation, chemical-ablation, laser-ablation, endoscopic-denervation,"
              + " cyst-rupture")
  @Nullable String technique;

  @Option(
      names = "--guidance",
      paramLabel = "NAME",
      description = "with --levels or --nerves: fluoroscopy, ct, ultrasound, mri, none")
  @Nullable String guidance;

  @Option(
      names = "--purpose",
      paramLabel = "NAME",
      description = "with --levels or --nerves: diagnostic or therapeutic")
  @Nullable String purpose;

  @Option(
      names = "--temperature",
      paramLabel = "CELSIUS",
      description = "with --levels or --nerves: documented temperature of a radiofrequency lesion")
  @Nullable String temperature;

  @Option(
      names = "--progress",
      paramLabel = "WHEN",
      description =
          "a line on standard error that tells how far a long input is: auto (default, on a"
              + " terminal, with results going elsewhere), always, never")
  @Nullable String progress;

  EncounterOptions() {}
}
