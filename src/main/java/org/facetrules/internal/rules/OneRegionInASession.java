package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * No more regions are treated in a session than the payer covers.
 *
 * <p>Payable under Medicare: 64493 and 64494. Flagged: 64490 and 64493 on one day.
 *
 * <p>Source: the payer's policy on the day (G-PREC for CGS).
 *
 * <p>Limits: a session is a calendar day. T12-L1 with L1-L2 is one lumbar session where the
 * contractor says so; of the pair's lines alone the answer is undetermined. No pair edit stands
 * between regions, so coding does not object.
 */
final class OneRegionInASession implements ScopedRule {
  private static final RuleInfo INFO =
      CoverageFinding.card("FR-503")
          .title("One region is treated in a session")
          .statement(
              "No more spinal regions are treated on a day than the payer's policy covers in a"
                  + " session. The regions are cervical/thoracic and lumbar/sacral.")
          .reason("A second region on the day is denied, though no pair edit stands between them.")
          .severity(Severity.ERROR)
          .addCitation(
              new Citation(
                  "G-PREC",
                  "L38773 v32: interventions limited to one spinal region per session",
                  EvidenceGrade.A))
          .build();

  private static final Outcome LEVELS_MISSING = Outcome.undetermined("levels");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(Scope.said(CoverageTerm.REGIONS), Scope.of(DaySessions.NONE, Subject.SESSION));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    Optional<CoverageValue<Integer>> limit = Coverage.at(input, CoverageTerm.REGIONS);
    List<DaySession> sessions = DaySessions.of(input).all();
    List<DaySession> regions = firstOfEachRegion(sessions);
    if (regions.size() <= limit.get().value()) {
      return Outcome.passed();
    }
    return PairOnClaim.mayBeThePair(input)
        ? LEVELS_MISSING
        : Outcome.flagged(finding(regions, limit.get(), input));
  }

  private static List<DaySession> firstOfEachRegion(List<DaySession> sessions) {
    if (sessions.size() == 1) {
      return sessions;
    }
    List<DaySession> regions = new ArrayList<>(2);
    for (SpinalRegion region : SpinalRegion.values()) {
      for (DaySession session : sessions) {
        if (session.region() == region) {
          regions.add(session);
          break;
        }
      }
    }
    return regions;
  }

  private static Finding finding(
      List<DaySession> regions, CoverageValue<Integer> limit, RuleInput input) {
    return CoverageFinding.denied(
        CoverageFinding.of(INFO, limit)
            .place(regions.get(regions.size() - 1).place())
            .template("{found} regions in one session ({regions}): the limit is {limit}")
            .fact("found", regions.size())
            .fact(
                "regions",
                regions.stream().map(DaySession::where).sorted().collect(Collectors.joining(", ")))
            .fact("limit", limit.value()),
        input,
        "plan the second region for another day; on this day it is not covered");
  }
}
