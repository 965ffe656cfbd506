package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.RecordElement;
import org.facetrules.policy.CoverageStance;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CompanionServices;
import org.facetrules.table.SpinalBlock;

/**
 * Other blocks of the spine on the day of a facet session are covered, with their necessity
 * documented where the payer wants it.
 *
 * <p>Payable under Medicare: an epidural beside a facet injection when the record says why.
 * Flagged: when it does not.
 *
 * <p>Source: the payer's policy on the day (G-PREC for CGS).
 *
 * <p>Limits: looks at trigger point, epidural and sympathetic blocks, on the claim or among the
 * other services. What is billed beside what is FR-406's.
 */
final class OtherBlocksAreNecessary implements ScopedRule {
  private static final RuleInfo INFO =
      CoverageFinding.card("FR-516")
          .title("Other spinal blocks of the day are necessary")
          .statement(
              "A trigger point, epidural or sympathetic block on the day of a facet session is"
                  + " covered by the payer's policy; where it wants the necessity documented, the"
                  + " record documents it.")
          .reason("Several kinds of block at once do not tell which one helped.")
          .severity(Severity.WARNING)
          .addCitation(
              new Citation(
                  "G-PREC",
                  "L38773 v32: other blocks of the day not routinely necessary; each documented",
                  EvidenceGrade.A))
          .build();

  private static final Outcome NO_OTHER_BLOCK =
      Outcome.notApplicable("no other spinal block is known on the day");
  private static final Outcome RECORD_MISSING = Outcome.undetermined("record");
  private static final RecordElement ELEMENT = RecordElement.NECESSITY_OF_OTHER_BLOCKS;
  private static final Outcome NEITHER = Outcome.undetermined("record: " + ELEMENT.label());

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(Scope.said(CoverageTerm.OTHER_BLOCKS), Scope.of(DaySessions.NONE, Subject.SESSION));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<DayService> blocks = blocks(input);
    if (blocks.isEmpty()) {
      return NO_OTHER_BLOCK;
    }
    CoverageValue<CoverageStance> said =
        Coverage.at(input, CoverageTerm.OTHER_BLOCKS).orElseThrow();
    return switch (said.value()) {
      case COVERED -> Outcome.passed();
      case DOCUMENTED_NECESSITY -> ofRecord(said, blocks, input);
      case ON_APPEAL, NOT_COVERED -> flagged(said, blocks, said.value().label(), input);
    };
  }

  private static List<DayService> blocks(RuleInput input) {
    List<DayService> blocks = new ArrayList<>(0);
    DayServices day = DayServices.of(input);
    if (day.hasCompanion()) {
      List<DayService> all = day.all();
      for (int i = 0; i < all.size(); i++) {
        DayService service = all.get(i);
        if (!service.isFacet() && block(service).isPresent()) {
          blocks.add(service);
        }
      }
    }
    return blocks;
  }

  private static Optional<SpinalBlock> block(DayService service) {
    return CompanionServices.standard().spinalBlock(service.code());
  }

  private static Outcome ofRecord(
      CoverageValue<CoverageStance> said, List<DayService> blocks, RuleInput input) {
    Optional<ClinicalRecord> record = input.encounter().flatMap(Encounter::record);
    if (record.isEmpty()) {
      return RECORD_MISSING;
    }
    if (record.get().documented().contains(ELEMENT)) {
      return Outcome.passed();
    }
    return record.get().absent().contains(ELEMENT)
        ? flagged(said, blocks, "its necessity is not documented", input)
        : NEITHER;
  }

  private static Outcome flagged(
      CoverageValue<CoverageStance> said, List<DayService> blocks, String why, RuleInput input) {
    List<Finding> findings = new ArrayList<>(blocks.size());
    for (DayService block : blocks) {
      Finding.Builder finding =
          CoverageFinding.of(INFO, said)
              .place(block.place())
              .template("{block} {found} on the day of a facet session: {why}")
              .fact("block", block(block).orElseThrow().label())
              .fact("found", block.label())
              .fact("why", why)
              .fact("expected", said.value().label());
      findings.add(
          CoverageFinding.denied(
              finding, input, "have the record say why each block of the day was needed"));
    }
    return Outcome.ofFindings(findings);
  }
}
