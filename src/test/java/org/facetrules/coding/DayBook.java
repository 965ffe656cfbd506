package org.facetrules.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.LevelReading;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.Technique;
import org.facetrules.oracle.Chart;
import org.facetrules.oracle.CodingOracle;
import org.facetrules.oracle.Day;

/** Writes one day down twice: as procedures for the coder and as charts for the oracle. */
public final class DayBook {
  private final Day day = new Day();
  private final List<FacetProcedure> procedures = new ArrayList<>();

  /** An empty day. */
  public DayBook() {}

  /** An injection under fluoroscopy. */
  public DayBook inject(TreatedLevel site, Optional<Purpose> purpose) {
    return write(
        Technique.MEDIAL_BRANCH_BLOCK, ImageGuidance.FLUOROSCOPY, site, purpose, day.injected);
  }

  /** An injection under ultrasound. */
  public DayBook injectUnderUltrasound(TreatedLevel site) {
    return write(
        Technique.INTRA_ARTICULAR,
        ImageGuidance.ULTRASOUND,
        site,
        Optional.of(Purpose.DIAGNOSTIC),
        day.underUltrasound);
  }

  /** A thermal destruction under fluoroscopy. */
  public DayBook destroy(TreatedLevel site) {
    return write(
        Technique.RADIOFREQUENCY_ABLATION,
        ImageGuidance.FLUOROSCOPY,
        site,
        Optional.empty(),
        day.destroyed);
  }

  /** A technique without a facet code. */
  public DayBook pulse(TreatedLevel site) {
    return write(
        Technique.PULSED_RADIOFREQUENCY,
        ImageGuidance.FLUOROSCOPY,
        site,
        Optional.empty(),
        day.unlisted);
  }

  /** Any technique and guidance, with the chart on which the oracle should find it. */
  public DayBook write(
      Technique technique,
      ImageGuidance guidance,
      TreatedLevel site,
      Optional<Purpose> purpose,
      Chart chart) {
    procedures.add(
        FacetProcedure.builder()
            .technique(technique)
            .guidance(guidance)
            .purpose(purpose)
            .addSite(LevelReading.of(site))
            .build());
    chart.write(site.level(), site.laterality(), mark(purpose));
    return this;
  }

  /** The charts, for kinds of service that have no method here. */
  public Day day() {
    return day;
  }

  /** The encounter for a profile. */
  public Encounter encounter(CheckedProfile profile) {
    return Encounter.builder()
        .dateOfService(profile.day())
        .billing(profile.setting())
        .addAllProcedures(procedures)
        .build();
  }

  /** What the oracle says, in alphabetical order. */
  public List<String> expected(CheckedProfile profile) {
    return CodingOracle.lines(day, profile.terms());
  }

  /** What the coder says, in alphabetical order. */
  public List<String> coded(CheckedProfile profile) {
    return profile.coder().code(encounter(profile)).lines().stream()
        .map(CodedLine::toString)
        .sorted()
        .toList();
  }

  /** What was written, as procedures. */
  public List<FacetProcedure> procedures() {
    return List.copyOf(procedures);
  }

  /** Whether nothing was written. */
  public boolean isEmpty() {
    return procedures.isEmpty();
  }

  /** The sites in a few words, for failure messages. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (FacetProcedure procedure : procedures) {
      text.append(procedure.technique().map(Technique::label).orElse("?"))
          .append(procedure.guidance().map(g -> " (" + g.label() + ")").orElse(""))
          .append(procedure.purpose().map(p -> " " + p.label()).orElse(""))
          .append(' ')
          .append(procedure.sites().get(0).text())
          .append("; ");
    }
    return text.toString();
  }

  /** Absent, or a documented side. */
  static List<Optional<Laterality>> sidesOrAbsent() {
    return List.of(
        Optional.empty(),
        Optional.of(Laterality.LEFT),
        Optional.of(Laterality.RIGHT),
        Optional.of(Laterality.BILATERAL));
  }

  /** Windows of neighbouring levels over the whole spine, from the head down. */
  static List<List<FacetLevel>> windows(int width) {
    List<FacetLevel> spine = List.of(FacetLevel.values());
    List<List<FacetLevel>> windows = new ArrayList<>();
    for (int i = 0; i + width <= spine.size(); i++) {
      windows.add(spine.subList(i, i + width));
    }
    return windows;
  }

  private static char mark(Optional<Purpose> purpose) {
    return purpose.map(p -> p == Purpose.DIAGNOSTIC ? 'd' : 't').orElse('?');
  }
}
