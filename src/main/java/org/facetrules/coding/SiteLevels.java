package org.facetrules.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.facetrules.anatomy.BranchCoverage;
import org.facetrules.anatomy.BranchReading;
import org.facetrules.anatomy.LevelReading;
import org.facetrules.anatomy.Reading;
import org.facetrules.anatomy.TreatedBranch;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.Technique;
import org.facetrules.source.EvidenceGrade;

/**
 * The joints of one procedure: from its sites, or from its nerves where no site is given. What has
 * two readings is asked and not guessed.
 */
final class SiteLevels {
  private final FacetProcedure procedure;
  private final Route route;
  private final int index;
  private final Notes notes;
  private SidedLevels levels = SidedLevels.NONE;
  private boolean fromBranches;

  private SiteLevels(FacetProcedure procedure, Route route, int index, Notes notes) {
    this.procedure = procedure;
    this.route = route;
    this.index = index;
    this.notes = notes;
  }

  static SiteLevels read(FacetProcedure procedure, Route route, int index, Notes notes) {
    SiteLevels result = new SiteLevels(procedure, route, index, notes);
    if (procedure.sites().isEmpty() && procedure.nerves().isEmpty()) {
      notes.ask(
          QueryKind.LEVELS,
          result.at(),
          "levels not documented, no code until answered",
          List.of());
    }
    result.readSites();
    result.readNerves();
    return result;
  }

  SidedLevels levels() {
    return levels;
  }

  /** Every joint that the note can mean, on every side that it can mean; asks nothing. */
  static SidedLevels mentioned(FacetProcedure procedure) {
    SidedLevels mentioned = SidedLevels.NONE;
    List<LevelReading> sites = procedure.sites();
    for (int i = 0; i < sites.size(); i++) {
      LevelReading site = sites.get(i);
      mentioned = mentioned.plus(SidedLevels.of(site.levels()));
      if (site.ambiguous()) {
        mentioned = mentioned.plus(anyOf(site.readings()));
      }
    }
    return procedure.sites().isEmpty() && !procedure.nerves().isEmpty()
        ? mentionedByNerves(procedure)
        : mentioned;
  }

  private static SidedLevels mentionedByNerves(FacetProcedure procedure) {
    BranchCoverage coverage =
        BranchCoverage.of(
            procedure.nerves().stream().flatMap(nerve -> nerve.branches().stream()).toList());
    SidedLevels mentioned = SidedLevels.of(coverage.levels());
    return coverage.sacroiliacPattern() ? mentioned : mentioned.plus(anyOf(coverage.completions()));
  }

  private static SidedLevels anyOf(List<Reading> readings) {
    SidedLevels any = SidedLevels.NONE;
    for (Reading reading : readings) {
      any = any.plus(SidedLevels.of(reading.levels()));
    }
    return any;
  }

  /** Where the procedure stands; written only when something is said of it. */
  private String at() {
    return "/procedures/" + index;
  }

  private String atSite(int site) {
    return at() + "/sites/" + site;
  }

  private String atNerves() {
    return at() + "/nerves";
  }

  boolean isFromBranches() {
    return fromBranches;
  }

  private void readSites() {
    List<LevelReading> sites = procedure.sites();
    for (int i = 0; i < sites.size(); i++) {
      readSite(sites.get(i), i);
    }
  }

  private void readSite(LevelReading site, int number) {
    if (site.ambiguous()) {
      notes.ask(
          QueryKind.LEVELS,
          atSite(number),
          "\"" + site.text() + "\" has several readings, no code until answered",
          site.readings().stream().map(Reading::label).toList());
      return;
    }
    SidedLevels read = SidedLevels.of(site.levels());
    if (isSideAsked(read)) {
      askForSides(site.levels(), atSite(number));
    }
    if (procedure.technique().filter(Technique::aimsAtNerves).isPresent()) {
      site.asBranches().ifPresent(other -> remarkBranches(site, other, atSite(number)));
    }
    levels = levels.plus(read);
  }

  private void remarkBranches(LevelReading site, Reading other, String place) {
    notes.remark(
        RemarkKind.NERVE_READING,
        place,
        Steps.step(
            "\"%s\" is read as joints: %s; as nerves it would be %s"
                .formatted(site.text(), labels(site.levels()), labels(other.levels())),
            "AAPC-MBB",
            "CPT Assistant 2010: L3, L4, L5 branches are L4-L5 and L5-S1; so for other rows of nerves",
            EvidenceGrade.B));
  }

  private void readNerves() {
    if (procedure.nerves().isEmpty()) {
      return;
    }
    List<TreatedBranch> branches = new ArrayList<>();
    for (int i = 0; i < procedure.nerves().size(); i++) {
      BranchReading nerve = procedure.nerves().get(i);
      branches.addAll(nerve.branches());
      if (nerve.ambiguous()) {
        notes.ask(
            QueryKind.NERVES,
            atNerves() + "/" + i,
            "\"" + nerve.text() + "\" has several readings, no code until answered",
            nerve.readings());
      }
    }
    BranchCoverage coverage = BranchCoverage.of(branches);
    if (!coverage.sacralLateral().isEmpty()) {
      notes.remark(RemarkKind.SACRAL, atNerves(), SacralRemark.of(route));
    }
    if (procedure.sites().isEmpty()) {
      useCoverage(coverage);
    } else {
      compare(coverage);
    }
  }

  private void useCoverage(BranchCoverage coverage) {
    SidedLevels covered = SidedLevels.of(coverage.levels());
    if (isSideAsked(covered)) {
      askForSides(coverage.levels(), atNerves());
    }
    levels = levels.plus(covered);
    fromBranches = !coverage.levels().isEmpty();
    askForLeftOver(coverage);
  }

  private void askForLeftOver(BranchCoverage coverage) {
    if (!coverage.leftOver().isEmpty() && !coverage.sacroiliacPattern()) {
      notes.ask(
          QueryKind.NERVES,
          atNerves(),
          "left over, part of no complete joint: " + labels(coverage.leftOver()),
          coverage.completions().stream().map(Reading::label).toList());
    }
  }

  /** Sites decide; nerves that cover other joints or sides, or none, are a question. */
  private void compare(BranchCoverage coverage) {
    boolean silent = coverage.levels().isEmpty() && coverage.leftOver().isEmpty();
    if (silent || procedure.sites().stream().anyMatch(LevelReading::ambiguous)) {
      return;
    }
    if (agree(SidedLevels.of(coverage.levels()))) {
      askForLeftOver(coverage);
      return;
    }
    String nerves = coverage.levels().isEmpty() ? "no complete joint" : labels(coverage.levels());
    notes.ask(
        QueryKind.NERVES,
        atNerves(),
        "sites and nerves disagree; the lines follow the sites",
        List.of("sites: " + labels(levels.cranialToCaudal()), "nerves: " + nerves));
  }

  private boolean agree(SidedLevels covered) {
    boolean sidesMatter = covered.open() == 0 && levels.open() == 0;
    return covered.joints() == levels.joints()
        && (!sidesMatter || (covered.left() == levels.left() && covered.right() == levels.right()));
  }

  /** An unlisted code takes no side. */
  private boolean isSideAsked(SidedLevels treated) {
    return treated.open() != 0 && route instanceof Route.ToFamily;
  }

  private void askForSides(List<TreatedLevel> treated, String place) {
    List<TreatedLevel> open =
        treated.stream().filter(level -> level.laterality().isEmpty()).toList();
    notes.ask(
        QueryKind.SIDE,
        place,
        "side not documented: " + labels(open),
        List.of("left", "right", "bilateral"));
  }

  private static String labels(List<?> items) {
    return String.join(
        ", ", IntStream.range(0, items.size()).mapToObj(i -> items.get(i).toString()).toList());
  }
}
