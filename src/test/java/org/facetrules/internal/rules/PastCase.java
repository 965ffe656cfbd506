package org.facetrules.internal.rules;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.facetrules.claim.Claim;
import org.facetrules.claim.Performer;
import org.facetrules.coding.Shorthand;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.History;
import org.facetrules.encounter.PriorSession;
import org.facetrules.encounter.TimeSpan;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleId;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;

/**
 * A case with a past, in a few words: {@code 2026-01-05 MBB diagnostic: L4-5 left = 85% P6M f60
 * same [64493-LT-KX]}. After the procedure stand relief, its duration, improvement of function, the
 * performer and the lines, each where known; {@code ?} alone is a session of which nothing is
 * known.
 */
public final class PastCase {
  private String payer = "M OH";
  private LocalDate day = LocalDate.of(2026, 8, 3);
  private Optional<String> done = Optional.empty();
  private Optional<String> billed = Optional.empty();
  private Optional<List<PriorSession>> past = Optional.empty();
  private Optional<ClinicalRecord> record = Optional.empty();
  private UnaryOperator<PayerProfile> payerChange = UnaryOperator.identity();

  private PastCase() {}

  /** Original Medicare in Ohio on 2026-08-03, nothing known, unless said. */
  public static PastCase of(String procedures) {
    PastCase made = new PastCase();
    made.done = Optional.of(procedures).filter(text -> !text.equals("-"));
    return made;
  }

  public PastCase under(String text) {
    payer = text;
    return this;
  }

  public PastCase on(String date) {
    day = LocalDate.parse(date);
    return this;
  }

  public PastCase billed(String lines) {
    billed = Optional.of(lines).filter(text -> !text.equals("-"));
    return this;
  }

  /** Sessions with semicolons between them; "none" for a patient without any; "-" for not known. */
  public PastCase past(String sessions) {
    if (sessions.equals("-")) {
      return this;
    }
    List<PriorSession> all = new ArrayList<>();
    if (!sessions.equals("none")) {
      Splitter.on(';').trimResults().split(sessions).forEach(text -> all.add(session(text)));
    }
    past = Optional.of(all);
    return this;
  }

  public PastCase recorded(UnaryOperator<ClinicalRecord.Builder> parts) {
    record = Optional.of(parts.apply(ClinicalRecord.builder()).build());
    return this;
  }

  /** The payer's policy, changed. */
  public PastCase policy(UnaryOperator<CoveragePolicy.Builder> change) {
    payerChange =
        profile ->
            profile.withCoverage(
                change.apply(profile.coverage().orElseThrow().toBuilder()).build());
    return this;
  }

  public ValidationReport report() {
    EncounterValidator validator =
        EncounterValidator.standard()
            .forPayer(payerChange.apply(Shorthand.profile(payer)))
            .tracing();
    if (past.isPresent()) {
      validator = validator.withHistory(new History(past.get()));
    }
    Optional<Claim> claim = billed.map(lines -> Claim.parse(day, lines));
    if (done.isEmpty()) {
      return validator.validate(claim.orElseThrow());
    }
    Encounter encounter = withRecord(Shorthand.encounter(payer, done.get(), day));
    EncounterValidator asked = validator;
    return claim
        .map(known -> asked.validate(encounter, known))
        .orElseGet(() -> asked.validate(encounter));
  }

  public OutcomeKind outcome(String rule) {
    return Case.outcome(report(), rule);
  }

  public List<Finding> findings(String rule) {
    return report().findings().stream()
        .filter(finding -> finding.rule().equals(RuleId.of(rule)))
        .toList();
  }

  public Finding finding(String rule) {
    List<Finding> found = findings(rule);
    if (found.size() != 1) {
      throw new AssertionError(rule + " has " + found.size() + " findings: " + found);
    }
    return found.get(0);
  }

  /** What a rule misses. */
  public List<String> missing(String rule) {
    return report().undetermined().stream()
        .filter(open -> open.rule().equals(RuleId.of(rule)))
        .flatMap(open -> open.missing().stream())
        .toList();
  }

  private Encounter withRecord(Encounter encounter) {
    return Encounter.builder()
        .dateOfService(encounter.dateOfService())
        .billing(encounter.billing())
        .addAllProcedures(encounter.procedures())
        .record(record)
        .build();
  }

  static PriorSession session(String text) {
    PriorSession.Builder session =
        PriorSession.builder().dateOfService(LocalDate.parse(text.substring(0, 10)));
    List<String> parts = Splitter.on('=').trimResults().splitToList(text.substring(10));
    if (!parts.get(0).equals("?")) {
      FacetProcedure procedure =
          Shorthand.encounter("cpt", parts.get(0), Shorthand.DAY).procedures().get(0);
      session
          .technique(procedure.technique())
          .purpose(procedure.purpose())
          .addAllSites(procedure.sites())
          .addAllNerves(procedure.nerves());
    }
    if (parts.size() > 1) {
      Splitter.on(' ').split(parts.get(1)).forEach(word -> say(session, word));
    }
    return session.build();
  }

  private static void say(PriorSession.Builder session, String word) {
    if (word.endsWith("%")) {
      session.reliefPercent(Integer.parseInt(word.substring(0, word.length() - 1)));
    } else if (word.startsWith("P")) {
      session.reliefDuration(TimeSpan.parse(word));
    } else if (word.startsWith("f")) {
      session.functionImprovedPercent(Integer.parseInt(word.substring(1)));
    } else if (word.startsWith("[")) {
      Claim.parse(Shorthand.DAY, word.substring(1, word.length() - 1).replace('+', ' '))
          .lines()
          .forEach(line -> line.serviceLine().ifPresent(session::addLine));
    } else {
      session.performedBy(word.equals("same") ? Performer.SAME : Performer.OTHER);
    }
  }
}
