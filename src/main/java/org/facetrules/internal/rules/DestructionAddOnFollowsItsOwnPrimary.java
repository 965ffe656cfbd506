package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.policy.BilateralForm;
import org.facetrules.policy.JunctionConvention;
import org.facetrules.policy.JunctionForm;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.AddOnEdits;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;

/**
 * 64636 follows 64635; after 64633 alone only where the payer has T12-L1 with L1-L2 so.
 *
 * <p>Payable: {@code 64635-LT 64636-LT}. With advice: {@code 64633-LT 64636-LT} for T12-L1 and
 * L1-L2 under CGS since 2025. Flagged: {@code 64633-LT 64636-LT} for other levels or payers.
 *
 * <p>Source: sources conflict. The add-on table of 2024-06-03 (NS) lists 64635 alone before 64636;
 * CGS25 has 64633 with 64636 for the junction.
 *
 * <p>Limits: an add-on without either first-level code is FR-201's.
 */
final class DestructionAddOnFollowsItsOwnPrimary implements ScopedRule {
  static final FamilyCodes THORACIC =
      FacetCodes.standard().of(CodeFamily.DESTRUCTION, SpinalRegion.CERVICAL_THORACIC);
  static final FamilyCodes LUMBAR =
      FacetCodes.standard().of(CodeFamily.DESTRUCTION, SpinalRegion.LUMBAR);

  private static final Citation TABLE = AddOnEdits.standard().citation();
  private static final Citation CGS =
      new Citation(
          "CGS25", "64633 with 64636 for T12-L1 with L1-L2, from 2025-01-01", EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-206")
          .title("64636 follows 64635; after 64633 sources conflict")
          .statement(
              "The lumbar destruction add-on follows the first lumbar destruction code. After the"
                  + " first cervical/thoracic code alone it stands only for T12-L1 with L1-L2, where"
                  + " the payer has the two as one lumbar session; then advice says that the national"
                  + " table does not list it.")
          .reason(
              "The national add-on table lists 64635 alone before 64636; CGS has 64633 and 64636"
                  + " for the thoracolumbar junction.")
          .kind(RuleKind.CODING)
          .severity(Severity.WARNING)
          .authority(Authority.NCCI)
          .addCitation(TABLE)
          .addCitation(CGS)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_ADD_ON =
      Outcome.notApplicable("no lumbar destruction add-on with a first-level code");
  private static final Fix JOINTS =
      new Fix.Query(
          "which joints were treated?",
          List.of(
              "T12-L1 and L1-L2 alone: ask the payer which codes it wants",
              "other joints: " + LUMBAR.first() + " for the first lumbar one"));
  private static final Outcome LEVELS_MISSING = Outcome.undetermined("levels");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES = List.of(Scope.of(NO_ADD_ON, Subject.DESTRUCTION_LINE));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    boolean met = false;
    List<BilledLine> crossing = new ArrayList<>(0);
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      FacetPosition position = line.position();
      if (position.family() == CodeFamily.DESTRUCTION
          && position.region() == SpinalRegion.LUMBAR
          && position.isAddOn()) {
        if (SameProvider.bills(input, line, LUMBAR.first())) {
          met = true;
        } else if (SameProvider.bills(input, line, THORACIC.first())) {
          crossing.add(line);
        }
      }
    }
    if (crossing.isEmpty()) {
      return met ? Outcome.passed() : NO_ADD_ON;
    }
    Optional<String> missing = SameProvider.missing(input, LUMBAR.first());
    if (missing.isPresent()) {
      return Outcome.undetermined(missing.get());
    }
    input.standsOn(input.tables().addOnEdits().edition());
    // A newer national table may list the thoracic primary; then no source stands against it.
    return isListed(input) ? Outcome.passed() : judge(input, crossing);
  }

  private static Outcome judge(RuleInput input, List<BilledLine> crossing) {
    Optional<JunctionConvention> convention =
        input.profile().destructionJunctionConventions().at(input.dateOfService());
    boolean oneSession =
        convention.isPresent() && convention.get().form() == JunctionForm.ONE_LUMBAR_SESSION;
    JunctionLevels levels = JunctionLevels.of(input, CodeFamily.DESTRUCTION);
    if (oneSession && levels == JunctionLevels.THE_PAIR_ALONE) {
      // Lines beyond the pair are compared with the encounter, like those of any other levels.
      return Outcome.flagged(conflict(firstByLabel(crossing), convention.get()));
    }
    if (!oneSession || levels == JunctionLevels.OTHERS || hasFurther(input, crossing)) {
      return Outcome.flagged(finding(input, firstByLabel(crossing)));
    }
    return LEVELS_MISSING;
  }

  /** Whether these codes are the pair, and no national table lists it. */
  static boolean speaksOf(Set<ProcedureCode> codes, RuleInput input) {
    return codes.equals(Set.of(THORACIC.first(), LUMBAR.further())) && !isListed(input);
  }

  private static boolean isListed(RuleInput input) {
    return input
        .tables()
        .addOnEdits()
        .primaries(LUMBAR.further(), input.dateOfService())
        .contains(THORACIC.first());
  }

  /** Whatever the order of lines, the same one is named. */
  private static BilledLine firstByLabel(List<BilledLine> lines) {
    return lines.stream().min(Comparator.comparing(BilledLine::label)).orElseThrow();
  }

  /** Lines that can only stand for more joints than the pair has. */
  private static boolean hasFurther(RuleInput input, List<BilledLine> crossing) {
    int most =
        input.profile().bilateral(input.setting(), input.dateOfService()).form()
                == BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE
            ? 2
            : 1;
    for (BilledLine line : crossing) {
      if (line.units() > most) {
        return true;
      }
    }
    return BilledClaim.of(input).has(THORACIC.further());
  }

  /** Coded as the payer has it, and not as the national table: both are said. */
  private static Finding conflict(BilledLine line, JunctionConvention convention) {
    return crossing(line, convention.citation())
        .template(
            "{found} follows {first}: this payer has T12-L1 with L1-L2 so, but the national add-on"
                + " table that was read lists {expected} alone before it (NS)")
        .fix(new Fix.Advise("load the add-on table of the day, or ask the payer"))
        .build()
        .withSeverity(Severity.ADVICE);
  }

  private static Finding finding(RuleInput input, BilledLine line) {
    return crossing(line, TABLE)
        .template(
            "{found} follows {first}: expected {expected} before it (NS); only for T12-L1 with"
                + " L1-L2 some payers have it so (CGS25)")
        .fix(CodedLines.fixOr(input, () -> JOINTS))
        .build();
  }

  private static Finding.Builder crossing(BilledLine line, Citation citation) {
    return Finding.of(INFO, citation)
        .disposition(Disposition.PAYER_DEPENDENT)
        .place(line.place("code"))
        .fact("found", line.label())
        .fact("first", THORACIC.first())
        .fact("expected", LUMBAR.first());
  }
}
