package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.table.AddOnEdits;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.CompanionPair;
import org.facetrules.table.CompanionPairs;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;

/**
 * An add-on code has one of its listed primary codes on the same day, by the same provider.
 *
 * <p>Payable: {@code 64493-LT 64494-LT}. Flagged: {@code 64494-LT}.
 *
 * <p>Source: national add-on table (NS). Its relations are read for every day: the add-on relations
 * of the facet codes are as old as the codes.
 *
 * <p>Limits: of a primary on another claim whose performer is not known it cannot tell. While a
 * question about what was done withholds levels it asks. A listed primary can be an add-on itself,
 * see FR-202. 64494 after 64490 is FR-205's, 64636 after 64633 FR-206's, imaging guidance beside a
 * facet code FR-404's. Of a line that is wrong as a whole, such as one of another region, the rule
 * of that fault speaks alone.
 */
final class AddOnHasItsPrimary implements Rule {
  private static final AddOnEdits EDITS = AddOnEdits.standard();
  private static final Citation CITATION = EDITS.citation();

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-201")
          .title("An add-on code has a listed primary code, same day and provider")
          .statement(
              "Every add-on code has one of its listed primary codes beside it, on the same day and"
                  + " by the same provider. Whether that primary is itself complete is judged by"
                  + " other rules.")
          .reason("An add-on code is paid only with its primary code.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.NCCI)
          .addCitation(CITATION)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_ADD_ON =
      Outcome.notApplicable("no add-on code on the claim but imaging, which FR-404 judges");

  private static final ImmutableSet<ProcedureCode> IMAGING = includedInFacetCodes();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome evaluate(RuleInput input) {
    boolean met = false;
    List<Judgement> judgements = new ArrayList<>(0);
    AddOnEdits edits = input.tables().addOnEdits();
    for (BilledLine line : BilledClaim.of(input).lines()) {
      Set<ProcedureCode> primaries = edits.primaries(line.code());
      if (!primaries.isEmpty() && !IMAGING.contains(line.code())) {
        met = true;
        if (!hasPrimary(input, line, primaries)
            && !isJunctionPair(input, line)
            && !Comparison.explains(input, line)) {
          judgements.add(judge(input, line, primaries));
        }
      }
    }
    if (!met) {
      return NO_ADD_ON;
    }
    input.standsOn(edits.edition());
    return Outcome.of(judgements);
  }

  private static Judgement judge(RuleInput input, BilledLine line, Set<ProcedureCode> primaries) {
    List<ProcedureCode> before = new ArrayList<>(primaries);
    if (canFollowThoracic(line)) {
      before.add(DestructionAddOnFollowsItsOwnPrimary.THORACIC.first());
    }
    for (ProcedureCode primary : before) {
      Optional<String> missing = SameProvider.missing(input, primary);
      if (missing.isPresent()) {
        return new Judgement.Undetermined(List.of(missing.get()));
      }
    }
    return new Judgement.Flagged(finding(input, line, primaries));
  }

  private static boolean hasPrimary(
      RuleInput input, BilledLine line, Set<ProcedureCode> primaries) {
    for (ProcedureCode primary : primaries) {
      if (SameProvider.bills(input, line, primary)) {
        return true;
      }
    }
    return false;
  }

  /** The lumbar destruction add-on after the thoracic first-level code. */
  private static boolean isJunctionPair(RuleInput input, BilledLine line) {
    return canFollowThoracic(line)
        && SameProvider.bills(input, line, DestructionAddOnFollowsItsOwnPrimary.THORACIC.first());
  }

  private static boolean canFollowThoracic(BilledLine line) {
    return line.isFacet()
        && line.position().codes().equals(DestructionAddOnFollowsItsOwnPrimary.LUMBAR);
  }

  private static Finding finding(RuleInput input, BilledLine line, Set<ProcedureCode> primaries) {
    // While a question withholds levels, nobody knows whether the line is one too many.
    boolean open = line.isFacet() && input.coded().filter(Comparison::asks).isPresent();
    Finding.Builder finding = Finding.of(INFO, input.tables().addOnEdits().citation());
    Finding said =
        finding
            .disposition(open ? Disposition.NEEDS_ANSWER : Disposition.STOPS_PAYMENT)
            .place(line.place("code"))
            .template("{found} has no primary code: expected {expected}, same day and provider")
            .fact("found", line.label())
            .fact(
                "expected", String.join(" or ", primaries.stream().map(Object::toString).toList()))
            .fix(FirstLevelQuery.fix(input, line))
            .build();
    return open ? said.withSeverity(Severity.WARNING) : said;
  }

  /** Add-on codes that pair edits include in a facet code: imaging guidance. */
  private static ImmutableSet<ProcedureCode> includedInFacetCodes() {
    ImmutableSet.Builder<ProcedureCode> included = ImmutableSet.builder();
    for (FamilyCodes codes : FacetCodes.standard().all()) {
      if (codes.family() == CodeFamily.INJECTION) {
        for (CompanionPair pair : CompanionPairs.standard().of(codes.first())) {
          if (EDITS.isAddOn(pair.columnTwo())) {
            included.add(pair.columnTwo());
          }
        }
      }
    }
    return included.build();
  }
}
