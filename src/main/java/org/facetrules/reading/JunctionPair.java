package org.facetrules.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.policy.BilateralForm;
import org.facetrules.reading.FacetSlot.Position;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CodeFamily;

/**
 * The lines of T12-L1 with L1-L2 as one lumbar session: the cervical/thoracic first-level code and
 * the lumbar add-on, nothing else of the family.
 */
record JunctionPair(ServiceLines thoracic, ServiceLines lumbar) {
  static final List<SpinalRegion> REGIONS =
      List.of(SpinalRegion.CERVICAL_THORACIC, SpinalRegion.LUMBAR);
  static final String OTHER_READING =
      "only payers that have the pair as one lumbar session; the code set alone codes each region"
          + " by its own first level";
  static final Citation ADD_ON_TABLE =
      new Citation(
          "NS",
          "national add-on table of 2024-06-03: 64635 alone is a primary of 64636",
          EvidenceGrade.A);
  static final Citation CODE_SET =
      new Citation(
          "AAPC-N135379", "T12-L1 and L1-2: each region its own first level", EvidenceGrade.B);

  /** Empty unless the lines have exactly this form; no source has the pair for ultrasound. */
  static Optional<JunctionPair> of(Optional<ServiceLines> thoracic, Optional<ServiceLines> lumbar) {
    return thoracic.flatMap(
        above ->
            lumbar.map(below -> new JunctionPair(above, below)).filter(JunctionPair::hasItsForm));
  }

  CodeFamily family() {
    return lumbar.codes().family();
  }

  /** The add-on stands for one joint here, L1-L2, also where it else counts each joint. */
  Position addOn() {
    return family() == CodeFamily.DESTRUCTION ? Position.EACH_FURTHER : Position.SECOND;
  }

  List<ReadLine> lines() {
    List<ReadLine> all = new ArrayList<>(thoracic.lines());
    all.addAll(lumbar.lines());
    return all;
  }

  String refusal() {
    return "%s after %s without %s is T12-L1 with L1-L2 as one lumbar session: this payer codes each region alone"
        .formatted(lumbar.text(addOn()), thoracic.text(Position.FIRST), lumbar.codes().first());
  }

  List<Integer> numbers() {
    return lines().stream().map(ReadLine::number).sorted().toList();
  }

  /** The forms under which the units of one of the two codes stand for one joint. */
  static Set<BilateralForm> forms(SideUnits units, Position position, Set<BilateralForm> allowed) {
    Set<BilateralForm> forms = EnumSet.noneOf(BilateralForm.class);
    allowed.stream()
        .filter(form -> SlotReader.oneLevel(units, form, position != Position.FIRST).isPresent())
        .forEach(forms::add);
    return forms;
  }

  List<BilledLevels> readings(Set<BilateralForm> forms) {
    Map<List<TreatedLevel>, Set<BilateralForm>> found = new LinkedHashMap<>();
    for (BilateralForm form : forms) {
      pair(form)
          .ifPresent(
              pair ->
                  found
                      .computeIfAbsent(pair, any -> EnumSet.noneOf(BilateralForm.class))
                      .add(form));
    }
    List<BilledLevels> readings = new ArrayList<>();
    found.forEach((pair, under) -> readings.add(billed(pair, under)));
    return readings;
  }

  private boolean hasItsForm() {
    return family() != CodeFamily.ULTRASOUND_INJECTION
        && thoracic.hasOnly(Position.FIRST)
        && lumbar.hasOnly(addOn())
        && isOneJoint(thoracic, Position.FIRST)
        && isOneJoint(lumbar, addOn());
  }

  private static boolean isOneJoint(ServiceLines lines, Position position) {
    return !forms(lines.units(position), position, EnumSet.allOf(BilateralForm.class)).isEmpty();
  }

  private Optional<List<TreatedLevel>> pair(BilateralForm form) {
    Optional<SideCounts> above = SlotReader.oneLevel(thoracic.units(Position.FIRST), form, false);
    Optional<SideCounts> below = SlotReader.oneLevel(lumbar.units(addOn()), form, true);
    return above.flatMap(
        a ->
            below.map(
                b ->
                    List.of(
                        new TreatedLevel(FacetLevel.T12_L1, side(a)),
                        new TreatedLevel(FacetLevel.L1_L2, side(b)))));
  }

  private static Optional<Laterality> side(SideCounts one) {
    if (one.equals(SideCounts.BILATERAL)) {
      return Optional.of(Laterality.BILATERAL);
    }
    if (one.equals(SideCounts.OPEN)) {
      return Optional.empty();
    }
    return Optional.of(one.equals(SideCounts.LEFT) ? Laterality.LEFT : Laterality.RIGHT);
  }

  private static BilledLevels billed(List<TreatedLevel> pair, Set<BilateralForm> under) {
    SideCounts counted = SideCounts.of(pair);
    return BilledLevels.builder()
        .bilateral(counted.bilateral())
        .left(counted.left())
        .right(counted.right())
        .sideOpen(counted.open())
        .fewest(pair.size())
        .most(pair.size())
        .addAllJoints(pair)
        .addAllConventions(under)
        .label(LevelWords.ofPair(pair))
        .build();
  }
}
