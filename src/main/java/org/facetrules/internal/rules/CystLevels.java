package org.facetrules.internal.rules;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.History;
import org.facetrules.encounter.PriorSession;
import org.facetrules.encounter.Technique;
import org.facetrules.rule.RuleInput;

/** The joints whose cysts were ruptured on the day. */
final class CystLevels {
  private CystLevels() {}

  static Set<FacetLevel> of(RuleInput input) {
    Set<FacetLevel> levels = EnumSet.noneOf(FacetLevel.class);
    for (FacetProcedure procedure : DoneSessions.procedures(input)) {
      if (procedure.technique().filter(Technique.CYST_RUPTURE::equals).isPresent()) {
        procedure.levels().forEach(level -> levels.add(level.level()));
      }
    }
    return levels;
  }

  /** The earlier ruptures at a joint, oldest first. */
  static List<PriorSession> before(FacetLevel level, History history) {
    return history.sessions().stream()
        .filter(session -> session.technique().filter(Technique.CYST_RUPTURE::equals).isPresent())
        .filter(session -> session.levels().stream().anyMatch(one -> one.level() == level))
        .sorted(Comparator.comparing(PriorSession::dateOfService))
        .toList();
  }
}
