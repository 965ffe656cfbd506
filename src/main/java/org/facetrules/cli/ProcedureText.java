package org.facetrules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.facetrules.anatomy.BranchReading;
import org.facetrules.anatomy.LevelReading;
import org.facetrules.anatomy.TreatedBranch;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.Technique;

/** A procedure as it was read, in one line. */
final class ProcedureText {
  private ProcedureText() {}

  static String of(FacetProcedure procedure) {
    StringJoiner text = new StringJoiner(", ");
    text.add(procedure.technique().map(Technique::label).orElse("technique not documented"));
    procedure.purpose().map(Purpose::label).ifPresent(text::add);
    text.add(procedure.guidance().map(ImageGuidance::label).orElse("guidance not documented"));
    procedure.temperatureCelsius().ifPresent(celsius -> text.add(celsius + " C"));
    return text + ": " + places(procedure);
  }

  private static String places(FacetProcedure procedure) {
    List<String> places = new ArrayList<>();
    procedure.sites().stream().flatMap(ProcedureText::levels).forEach(places::add);
    List<String> nerves = procedure.nerves().stream().flatMap(ProcedureText::branches).toList();
    if (!nerves.isEmpty()) {
      places.add((places.isEmpty() ? "" : "nerves ") + String.join(", ", nerves));
    }
    return places.isEmpty() ? "levels not documented" : String.join(", ", places);
  }

  private static Stream<String> levels(LevelReading site) {
    return site.readings().isEmpty()
        ? site.levels().stream().map(TreatedLevel::label)
        : Stream.of(unclear(site.text()));
  }

  private static Stream<String> branches(BranchReading nerve) {
    return nerve.readings().isEmpty()
        ? nerve.branches().stream().map(TreatedBranch::label)
        : Stream.of(unclear(nerve.text()));
  }

  private static String unclear(String text) {
    return "\"" + text + "\"?";
  }
}
