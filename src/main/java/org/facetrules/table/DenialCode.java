package org.facetrules.table;

import java.util.List;
import java.util.Optional;
import org.facetrules.source.Citation;
import org.immutables.value.Value;

/**
 * The codes with which a payer would deny: a claim adjustment reason code (CARC) with its remark
 * codes (RARC). What is said of a claim by it is a prediction.
 */
@Value.Immutable
public interface DenialCode {
  /** {@return what is denied, in a word, such as "session-cap"} */
  String category();

  /** {@return whose denial it is} */
  DenialPayers payers();

  /**
   * {@return the rules whose findings it answers, such as "FR-504"; "FR-7" is the whole block of
   * the record; immutable}
   */
  List<String> rules();

  /** {@return the reason code (CARC), such as "151"} */
  String carc();

  /** {@return the remark codes (RARC) that go with it; none where none was printed; immutable} */
  List<String> rarcs();

  /** {@return the usual group: CO, the provider writes off, or PR, the patient pays} */
  String group();

  /** {@return what the codes say, in our own words} */
  String meaning();

  /** {@return how well the pair is attested for this use} */
  DenialStanding standing();

  /** {@return where this was read, the main place first; at least one; immutable} */
  List<Citation> citations();

  /** {@return "CARC 151, RARC N115"} */
  default String codes() {
    String remarks = String.join(", ", rarcs());
    return "CARC "
        + carc()
        + Optional.of(remarks).filter(r -> !r.isEmpty()).map(", RARC "::concat).orElse("");
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DenialCode}. Each part is set once; lists add up. */
  class Builder extends ImmutableDenialCode.Builder {
    Builder() {}
  }
}
