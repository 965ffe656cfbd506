package org.facetrules.cli;

import java.util.List;
import java.util.Optional;
import org.facetrules.coding.CodedEncounter;

/** Counts what the answers of {@code code} hold. */
final class CodeTally {
  private final Tally encounters = new Tally("encounter");
  private long lines;
  private long queries;
  private long queried;

  void count(CodedEncounter coded) {
    encounters.countAnswered();
    lines += coded.lines().size();
    queries += coded.queries().size();
    queried += coded.queries().isEmpty() ? 0 : 1;
  }

  Tally encounters() {
    return encounters;
  }

  /** {@return one line for people; empty for a single encounter} */
  Optional<String> summary() {
    return encounters.summary(List.of(Count.of(lines, "line"), queries()));
  }

  /** The encounters are named because each is one letter to a provider, however many queries. */
  private String queries() {
    String all = Count.of(queries, "query", "queries");
    return queries == 0 ? all : all + " in " + Count.of(queried, "encounter");
  }
}
