package org.facetrules.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.PayerProfile;
import org.immutables.value.Value;

/**
 * What holds for inputs that do not say it themselves, in the words of the wire format. State and
 * contractor name a place together: an input that names either takes neither from here.
 */
@Value.Immutable
public interface InputDefaults {
  /** {@return the day on which the procedures were done, as YYYY-MM-DD} */
  Optional<String> dateOfService();

  /** {@return the id of a payer profile} */
  Optional<String> payer();

  /** {@return two capital letters, such as "OH"} */
  Optional<String> state();

  /** {@return the id of a Medicare contractor, such as "first-coast"} */
  Optional<String> contractor();

  /** {@return whose claim it is, such as "asc-facility"} */
  Optional<String> billing();

  /**
   * {@return a payer of one's own, from a policy file; inputs whose payer is its id use it, and
   * those that name none where no other payer is set here}
   */
  Optional<PayerProfile> policy();

  /** {@return the number of a Medicare locality, two digits} */
  Optional<String> locality();

  /** {@return where the work was done, two digits} */
  Optional<String> placeOfService();

  /** {@return no defaults} */
  static InputDefaults none() {
    return builder().build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Checks the words against the wire format.
   *
   * @throws JsonInputException when a word is not of the wire format, or the contractor does not
   *     serve the state
   */
  @Value.Check
  default void check() {
    ObjectNode words = JsonNodeFactory.instance.objectNode();
    DefaultFields.of(this).forEach((name, value) -> words.put(name, value));
    words.properties().forEach(DefaultFields::check);
    if (state().isPresent() && contractor().isPresent()) {
      PayerChoice.profile(words.put("payer", "medicare"));
    }
  }

  /**
   * {@return the profile of the payer that the defaults name; empty when they name none}
   *
   * @throws JsonInputException when the payer is Medicare and neither state nor contractor is named
   */
  default Optional<PayerProfile> profile() {
    Optional<PayerProfile> own = policy().filter(this::isMeant);
    if (own.isPresent() || payer().isEmpty()) {
      return own;
    }
    ObjectNode words = JsonNodeFactory.instance.objectNode();
    DefaultFields.of(this).forEach((name, value) -> words.put(name, value));
    return Optional.of(PayerChoice.profile(words));
  }

  /** {@return whose claim it is, as the defaults say or else professional} */
  default BillingSetting setting() {
    return WireFormat.BILLING.meaning(billing()).orElse(BillingSetting.PROFESSIONAL);
  }

  /** {@return the date of service that the defaults name, if any} */
  default Optional<LocalDate> day() {
    return dateOfService().map(Shapes::day);
  }

  /** {@return whether an input that names no payer has a payer of one's own} */
  private boolean isMeant(PayerProfile own) {
    return payer().map(own.id()::equals).orElse(true);
  }

  /** Builds {@link InputDefaults}. Each part is set once. */
  class Builder extends ImmutableInputDefaults.Builder {
    Builder() {}
  }
}
