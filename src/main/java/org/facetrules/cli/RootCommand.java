package org.facetrules.cli;

import picocli.CommandLine.Command;

/** The program without a command; says which commands there are. */
@Command(
    name = "facet-rules",
    mixinStandardHelpOptions = true,
    description = "The coding rules of facet-joint interventions.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "facet-rules help COMMAND shows the options and examples of a command."})
final class RootCommand {}
