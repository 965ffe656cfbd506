package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CodeFamily;

/**
 * Destruction lines of a region count no more joints than the region has.
 *
 * <p>Payable: {@code 64635-50 64636-50 x4}. Flagged: {@code 64635-LT 64636-LT x7}.
 *
 * <p>Source: derived from the joints of the spine: each unit of a destruction add-on is one further
 * joint (JMP12).
 *
 * <p>Limits: for a claim alone. With the encounter FR-103 says which level was not treated.
 */
final class DestructionCountsJointsOfTheRegion implements Rule {
  private static final Citation JOINTS =
      new Citation(
          "DERIVED",
          "from JMP12: an add-on unit is one further joint; the lumbar region has five joints",
          EvidenceGrade.C);

  /** No region has fewer joints that are destroyed than the lumbar one. */
  private static final int MOST_UNITS_THAT_NEED_NO_LOOK = 3;

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-207")
          .title("Destruction lines count no more joints than the region has")
          .statement(
              "The first joint and the units of the add-on code of a region are joints that exist,"
                  + " in any form of both sides.")
          .reason("Each unit stands for a joint of its own.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.LIBRARY)
          .addCitation(JOINTS)
          .needs(RuleNeed.CLAIM)
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_ADD_ON =
      Outcome.notApplicable("no destruction add-on beside its first joint");
  private static final Outcome DONE_IS_KNOWN =
      Outcome.notApplicable("the joints treated are known: FR-103 compares them");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome evaluate(RuleInput input) {
    if (input.coded().isPresent()) {
      return DONE_IS_KNOWN;
    }
    boolean met = false;
    List<Finding> findings = new ArrayList<>(0);
    for (SpinalRegion region : SpinalRegion.values()) {
      List<BilledLine> lines = lines(input, region);
      int units = addOnUnits(lines);
      boolean first = hasFirst(lines);
      met |= first && units > 0;
      if (first
          && units > MOST_UNITS_THAT_NEED_NO_LOOK
          && !ReadableLines.canMeanLevels(input, lines)) {
        findings.add(finding(lines, region, units));
      }
    }
    return met ? Outcome.ofFindings(findings) : NO_ADD_ON;
  }

  private static List<BilledLine> lines(RuleInput input, SpinalRegion region) {
    List<BilledLine> lines = new ArrayList<>(0);
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      if (line.position().family() == CodeFamily.DESTRUCTION
          && line.position().region() == region
          && SideMark.of(line).size() < 2) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static int addOnUnits(List<BilledLine> lines) {
    int units = 0;
    for (BilledLine line : lines) {
      units += line.position().isAddOn() ? line.units() : 0;
    }
    return units;
  }

  private static boolean hasFirst(List<BilledLine> lines) {
    for (BilledLine line : lines) {
      if (!line.position().isAddOn()) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(List<BilledLine> lines, SpinalRegion region, int units) {
    BilledLine addOn =
        lines.stream().filter(line -> line.position().isAddOn()).findFirst().orElseThrow();
    return Finding.of(INFO, JOINTS)
        .disposition(Disposition.OVERPAYMENT)
        .place(addOn.place("units"))
        .template("{found} count more joints than the {region} region has: {units} add-on units")
        .fact("found", CodeLines.text(lines))
        .fact("region", region.label())
        .fact("units", units)
        .fact("expected", "a unit for each further joint")
        .fix(new Fix.Query("which joints were treated, on which sides?", List.of()))
        .build();
  }
}
