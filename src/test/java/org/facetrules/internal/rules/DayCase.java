package org.facetrules.internal.rules;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.claim.LineNotation;
import org.facetrules.claim.Performer;
import org.facetrules.claim.PlaceOfService;
import org.facetrules.claim.ServiceLine;
import org.facetrules.coding.Shorthand;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.OtherService;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleAnswer;
import org.facetrules.rule.RuleId;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;

/**
 * A claim with what else is known of its day: {@code DayCase.under("M OH").billed("64493-LT, 99213
 * by other").beside("77003 by same")}. A line may end with its performer and, after a bar, its
 * diagnoses: {@code "64493-LT | M47.816"}; a bar alone says that there are none.
 */
final class DayCase {
  private String payer = "cpt";
  private LocalDate day = Shorthand.DAY;
  private Optional<String> procedures = Optional.empty();
  private String lines = "";
  private Optional<String> others = Optional.empty();
  private Optional<List<DiagnosisCode>> diagnoses = Optional.empty();
  private Optional<PlaceOfService> place = Optional.empty();

  private DayCase() {}

  static DayCase under(String payer) {
    DayCase made = new DayCase();
    made.payer = payer;
    return made;
  }

  DayCase on(String date) {
    day = LocalDate.parse(date);
    return this;
  }

  DayCase done(String text) {
    procedures = Optional.of(text);
    return this;
  }

  DayCase billed(String text) {
    lines = text;
    return this;
  }

  DayCase beside(String text) {
    others = Optional.of(text);
    return this;
  }

  DayCase diagnosed(String text) {
    diagnoses = Optional.of(codes(text));
    return this;
  }

  DayCase at(String placeOfService) {
    place = Optional.of(PlaceOfService.of(placeOfService));
    return this;
  }

  ValidationReport report() {
    return validator().validate(encounter(), claim());
  }

  OutcomeKind outcome(String rule) {
    return Case.outcome(report(), rule);
  }

  List<Judgement> judgements(String rule) {
    for (RuleAnswer answer : report().trace()) {
      if (answer.rule().id().equals(RuleId.of(rule))) {
        return answer.outcome().judgements();
      }
    }
    throw new AssertionError("no rule " + rule);
  }

  List<Finding> findings(String rule) {
    return findings(report(), rule);
  }

  Finding finding(String rule) {
    List<Finding> found = findings(rule);
    if (found.size() != 1) {
      throw new AssertionError(rule + ": " + found);
    }
    return found.get(0);
  }

  /** The claim after the fix of the first finding of a rule. */
  Claim fixed(String rule) {
    Fix.Edits edits = (Fix.Edits) findings(rule).get(0).fix();
    return edits.applyTo(claim());
  }

  /** What all rules say after that fix. */
  ValidationReport afterFix(String rule) {
    return validator().validate(encounter(), fixed(rule));
  }

  static List<Finding> findings(ValidationReport report, String rule) {
    return report.findings().stream()
        .filter(finding -> finding.rule().equals(RuleId.of(rule)))
        .toList();
  }

  private EncounterValidator validator() {
    return EncounterValidator.standard().forPayer(Shorthand.profile(payer)).tracing();
  }

  private Claim claim() {
    List<ClaimLine> claim = new ArrayList<>();
    if (!lines.isBlank()) {
      Splitter.on(',').trimResults().split(lines).forEach(text -> claim.add(line(text)));
    }
    return new Claim(day, claim);
  }

  private static ClaimLine line(String text) {
    List<String> halves = Splitter.on('|').trimResults().splitToList(text);
    List<String> words = Splitter.on(" by ").splitToList(halves.get(0));
    ServiceLine service = LineNotation.readLines(words.get(0)).get(0);
    ClaimLine plain = ClaimLine.of(service);
    return ClaimLine.builder()
        .code(plain.code())
        .addAllModifiers(plain.modifiers())
        .units(plain.units())
        .performedBy(performer(words))
        .diagnoses(halves.size() > 1 ? Optional.of(codes(halves.get(1))) : Optional.empty())
        .build();
  }

  private static List<DiagnosisCode> codes(String text) {
    return Splitter.on(' ').omitEmptyStrings().splitToList(text).stream()
        .map(DiagnosisCode::of)
        .toList();
  }

  private static Optional<Performer> performer(List<String> words) {
    return words.size() > 1
        ? Optional.of(words.get(1).equals("other") ? Performer.OTHER : Performer.SAME)
        : Optional.empty();
  }

  private Encounter encounter() {
    Encounter known = Shorthand.encounter(payer, procedures.orElse("MBB: L4-5 left"), day);
    Encounter.Builder encounter =
        Encounter.builder(day)
            .billing(known.billing())
            .placeOfService(place)
            .diagnoses(diagnoses)
            .otherServices(others.map(DayCase::services));
    if (procedures.isPresent()) {
      encounter.addAllProcedures(known.procedures());
    }
    return encounter.build();
  }

  private static List<OtherService> services(String text) {
    return Splitter.on(',').trimResults().omitEmptyStrings().splitToList(text).stream()
        .map(DayCase::service)
        .toList();
  }

  private static OtherService service(String text) {
    List<String> words = Splitter.on(" by ").splitToList(text);
    ServiceLine line = LineNotation.readLines(words.get(0)).get(0);
    return OtherService.builder()
        .code(line.code())
        .addAllModifiers(line.modifiers())
        .units(line.units())
        .performedBy(performer(words))
        .build();
  }
}
