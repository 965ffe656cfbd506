package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Performer;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.OtherService;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.PairAnswer;
import org.facetrules.table.PairEditTable;

/** Which pair edits a line forms with the other services of the day by the same provider. */
final class PairsOfLine {
  private final PairEditTable table;
  private final RuleInput input;
  private final BilledLine line;
  private final List<String> unknown = new ArrayList<>(0);
  private boolean paired;

  private PairsOfLine(RuleInput input, BilledLine line) {
    this.table = PairEditTable.bundled(input.profile().pairTable(input.setting()));
    this.input = input;
    this.line = line;
  }

  static PairsOfLine of(RuleInput input, BilledLine line) {
    PairsOfLine pairs = new PairsOfLine(input, line);
    input.standsOn(pairs.table.edition());
    pairs.look();
    return pairs;
  }

  /** Whether an edit stands between the line and another service, resolvable or not. */
  boolean isPaired() {
    return paired;
  }

  /** The pairs that the table does not settle. */
  List<String> unknown() {
    return unknown;
  }

  private void look() {
    Optional<Performer> performer = line.performer();
    for (BilledLine other : BilledClaim.of(input).lines()) {
      if (other.number() != line.number() && SameProvider.canBe(performer, other.performer())) {
        ask(other.code());
      }
    }
    for (OtherService other : SameProvider.otherServices(input)) {
      if (SameProvider.canBe(performer, other.performedBy())) {
        ask(other.code());
      }
    }
  }

  private void ask(ProcedureCode other) {
    PairAnswer answer = table.between(line.code(), other, input.dateOfService());
    if (answer instanceof PairAnswer.InForce) {
      paired = true;
    } else if (answer instanceof PairAnswer.NotKnown) {
      unknown.add("pair edits of " + line.code() + " and " + other + " on the day");
    }
  }
}
