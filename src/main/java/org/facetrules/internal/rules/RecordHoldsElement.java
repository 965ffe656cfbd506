package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Place;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.table.DocumentationDemand;
import org.facetrules.table.DocumentationElement;
import org.facetrules.table.DocumentationElements;
import org.facetrules.table.DocumentedIntervention;

/**
 * The record of a facet intervention holds an element that is asked of it; a rule for each element,
 * in the order of the table.
 *
 * <p>Payable: the element is documented. Flagged: the record was read and lacks it, as an error
 * where a coverage policy asks for it, as a warning where a contractor's list does, as advice where
 * good practice does.
 *
 * <p>Source: the table of documentation elements, row by row; the payer's policy says which of them
 * it asks for.
 *
 * <p>Limits: an element of which the record says neither is undetermined. Elements that are asked
 * only when applicable, where nothing tells it, pass when documented and are else not judged. The
 * necessity of other blocks is FR-516's, the imaging of a cyst FR-522's.
 */
final class RecordHoldsElement implements ScopedRule {
  private static final int FIRST_ID = 701;

  private static final Outcome NOT_ASKED =
      Outcome.notApplicable("the payer's policy does not ask for this element");
  private static final Outcome NOT_DONE =
      Outcome.notApplicable("the element is asked of other interventions");
  private static final Outcome NOT_TOLD =
      Outcome.notApplicable("nothing tells whether the element applies");

  private final DocumentationElement row;
  private final RuleInfo info;
  private final List<Scope> scopes;
  private final Outcome silent;

  private RecordHoldsElement(int id, DocumentationElement row) {
    this.row = row;
    this.info = info(id, row);
    this.scopes =
        List.of(Scope.asked(NOT_ASKED, row.element()), Scope.done(NOT_DONE, row.intervention()));
    this.silent = Outcome.undetermined("record: " + row.element().label());
  }

  /** The rules, in the order of the table; elements that another rule judges are left out. */
  static List<Rule> all() {
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    int id = FIRST_ID;
    for (DocumentationElement row : DocumentationElements.standard().all()) {
      if (!isAnothers(row)) {
        rules.add(new RecordHoldsElement(id, row));
      }
      id++;
    }
    return rules.build();
  }

  private static boolean isAnothers(DocumentationElement row) {
    return row.intervention() == DocumentedIntervention.OTHER_BLOCKS
        || row.intervention() == DocumentedIntervention.CYST;
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public List<Scope> scopes() {
    return scopes;
  }

  @Override
  public Outcome judge(RuleInput input) {
    Optional<ClinicalRecord> record =
        input.encounter().isPresent() ? input.encounter().get().record() : Optional.empty();
    boolean documented =
        record.isPresent() && RecordedElements.isDocumented(record.get(), row.element());
    if (!documented && row.demand() == DocumentationDemand.WHEN_APPLICABLE) {
      return NOT_TOLD;
    }
    input.standsOn(DocumentationElements.standard().edition());
    if (documented) {
      return Outcome.passed();
    }
    return record.isPresent() && RecordedElements.isAbsent(record.get(), row.element())
        ? Outcome.flagged(finding(input))
        : silent;
  }

  private Finding finding(RuleInput input) {
    Citation said = AskedElements.of(input).of(row.element()).orElseThrow().citation();
    Finding.Builder finding =
        Finding.of(info, weaker(row.citations().get(0), said))
            .disposition(disposition(row.demand()))
            .place(Place.of("/record/absent"))
            .template("the record lacks {element}: asked of {intervention} by {asked}")
            .fact("intervention", row.intervention().label())
            .fact("element", row.element().label())
            .fact("found", "absent")
            .fact("expected", "documented")
            .fact("asked", row.demand().label())
            .fact("when", row.phase().label())
            .fact("policy", Coverage.policy(input))
            .fix(fix());
    if (row.demand() == DocumentationDemand.POLICY_DISPUTED) {
      finding.fact("readings", readings());
    }
    return finding.build();
  }

  private String readings() {
    return String.join("; ", row.citations().stream().map(Citation::toString).toList());
  }

  /** A payer whose own text attests less than the element's source cannot carry more. */
  private static Citation weaker(Citation element, Citation policy) {
    return policy.grade().compareTo(element.grade()) > 0
        ? new Citation(
            element.key(), element.section() + "; of this payer: " + policy.key(), policy.grade())
        : element;
  }

  private Fix fix() {
    return row.demand() == DocumentationDemand.PRACTICE
        ? new Fix.Advise("record it from now on: " + row.reason())
        : new Fix.Query(
            "Where does the record hold "
                + row.element().label()
                + "? It is asked since "
                + row.reason(),
            List.of());
  }

  private static Disposition disposition(DocumentationDemand demand) {
    return switch (demand) {
      case POLICY -> Disposition.STOPS_PAYMENT;
      case PRACTICE -> Disposition.INFORMATION;
      default -> Disposition.NEEDS_ANSWER;
    };
  }

  private static RuleInfo info(int id, DocumentationElement row) {
    RuleInfo.Builder info =
        RuleInfo.builder()
            .id("FR-" + id)
            .title("The record holds " + row.element().label())
            .statement(
                "The record of "
                    + row.intervention().label()
                    + " holds "
                    + row.element().label()
                    + ". Asked by "
                    + row.demand().label()
                    + ".")
            .reason(sentence(row.reason()))
            .kind(RuleKind.RECORD)
            .severity(severity(row.demand()))
            .authority(
                row.demand() == DocumentationDemand.PRACTICE
                    ? Authority.LIBRARY
                    : Authority.CONTRACTOR)
            .addAllCitations(row.citations())
            .outcomes(OutcomeKind.PASSED, OutcomeKind.NOT_APPLICABLE);
    return row.demand() == DocumentationDemand.WHEN_APPLICABLE
        ? info.build()
        : info.needs(RuleNeed.RECORD)
            .outcomes(OutcomeKind.FLAGGED, OutcomeKind.UNDETERMINED)
            .build();
  }

  private static String sentence(String clause) {
    return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
  }

  private static Severity severity(DocumentationDemand demand) {
    return switch (demand) {
      case POLICY -> Severity.ERROR;
      case PRACTICE -> Severity.ADVICE;
      default -> Severity.WARNING;
    };
  }
}
