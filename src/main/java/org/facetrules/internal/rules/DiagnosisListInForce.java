package org.facetrules.internal.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.facetrules.rule.Derivation;
import org.facetrules.rule.RuleInput;
import org.facetrules.source.Citation;
import org.facetrules.table.DiagnosisLists;
import org.facetrules.table.MedicareContractor;
import org.facetrules.table.PolicyDocument;

/**
 * The diagnosis list of the article in force on the day, as far as it was read.
 *
 * <p>The list of Noridian's A58403 is the one that was read. Its own first day is not published: it
 * holds from the article's first day, with a weaker grade before the revision in which it was read.
 * A58405, which was Noridian's other article until 2026-04-15, has it in the same way.
 *
 * @param article the article in force
 * @param isRead whether its list is known
 */
record DiagnosisListInForce(String article, boolean isRead, boolean isBeforeReading) {
  private static final Derivation<Optional<DiagnosisListInForce>> VIEW =
      Derivation.of(DiagnosisListInForce::made);

  /** Empty when the payer has no document on the day. */
  static Optional<DiagnosisListInForce> of(RuleInput input) {
    return input.derived(VIEW);
  }

  private static Optional<DiagnosisListInForce> made(RuleInput input) {
    LocalDate day = input.dateOfService();
    Optional<PolicyDocument> document = input.profile().documents().at(day);
    return document.isPresent() ? Optional.of(of(document.get(), day)) : Optional.empty();
  }

  private static DiagnosisListInForce of(PolicyDocument document, LocalDate day) {
    boolean own = DiagnosisLists.standard().isRead(document.article());
    boolean inherited = document.contractor() == MedicareContractor.NORIDIAN;
    Optional<LocalDate> read = document.readIn();
    boolean early = !own || read.isEmpty() || day.isBefore(read.get());
    return new DiagnosisListInForce(document.article(), own || inherited, early);
  }

  /** A citation of the list, weaker where it is applied before it was read. */
  Citation weighed(Citation list) {
    return isBeforeReading
        ? list.lowered("applied before the revision in which it was read")
        : list;
  }

  String missing() {
    return "diagnosis list of " + article;
  }
}
