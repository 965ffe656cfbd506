package org.facetrules.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
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

  /** Builds {@link InputDefaults}. Each part is set once. */
  class Builder extends ImmutableInputDefaults.Builder {
    Builder() {}
  }
}
