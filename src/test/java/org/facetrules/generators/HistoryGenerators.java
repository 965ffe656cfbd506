package org.facetrules.generators;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.LevelReading;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.History;
import org.facetrules.encounter.PriorSession;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.Technique;
import org.facetrules.oracle.SessionOracle.Past;

/** Random pasts of patients, up to forty sessions around the edge of a window. */
public final class HistoryGenerators {
  private static final int MOST = 40;
  private static final int FARTHEST = 800;

  private static final List<Set<FacetLevel>> PLACES =
      List.of(
          EnumSet.of(FacetLevel.L4_L5),
          EnumSet.of(FacetLevel.L4_L5, FacetLevel.L5_S1),
          EnumSet.of(FacetLevel.C5_C6),
          EnumSet.of(FacetLevel.T12_L1),
          EnumSet.of(FacetLevel.L1_L2),
          EnumSet.of(FacetLevel.T12_L1, FacetLevel.L1_L2),
          EnumSet.of(FacetLevel.T11_T12, FacetLevel.T12_L1, FacetLevel.L1_L2),
          EnumSet.noneOf(FacetLevel.class));

  private HistoryGenerators() {}

  /** Days of service in years with and without a leap day. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 1100)
        .map(offset -> LocalDate.of(2023, 12, 1).plusDays(offset));
  }

  /** Earlier sessions up to a day; no two of one day and kind. */
  public static Arbitrary<List<Past>> before(LocalDate day) {
    Arbitrary<Integer> edge = Arbitraries.integers().between(360, 370);
    Arbitrary<Integer> anywhere = Arbitraries.integers().between(0, FARTHEST);
    Arbitrary<Past> one =
        Combinators.combine(
                Arbitraries.oneOf(List.of(edge, anywhere, anywhere)),
                Arbitraries.of('D', 'D', 'T', 'R', '?'),
                Arbitraries.of(PLACES))
            .as((ago, kind, joints) -> new Past(day.minusDays(ago), kind, joints));
    return one.list().ofMaxSize(MOST).map(HistoryGenerators::apart);
  }

  /** The same past as the library's types. */
  public static History history(List<Past> past) {
    return new History(past.stream().map(HistoryGenerators::session).toList());
  }

  private static List<Past> apart(List<Past> past) {
    Map<String, Past> apart = new LinkedHashMap<>();
    past.forEach(one -> apart.putIfAbsent(one.day() + " " + one.kind(), one));
    return List.copyOf(apart.values());
  }

  private static PriorSession session(Past past) {
    PriorSession.Builder session = PriorSession.builder().dateOfService(past.day());
    switch (past.kind()) {
      case 'D' -> session.technique(Technique.MEDIAL_BRANCH_BLOCK).purpose(Purpose.DIAGNOSTIC);
      case 'T' -> session.technique(Technique.INTRA_ARTICULAR).purpose(Purpose.THERAPEUTIC);
      case 'R' -> session.technique(Technique.RADIOFREQUENCY_ABLATION);
      default -> {}
    }
    past.joints()
        .forEach(
            joint -> session.addSite(LevelReading.of(TreatedLevel.of(joint, Laterality.LEFT))));
    return session.build();
  }
}
