package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What schema and reader say of one encounter. */
enum Judgement {
  BOTH_ACCEPT,
  BOTH_REFUSE,
  READER_ALONE_REFUSES;

  /** Asserts that a reader that accepts is not alone, and that one that refuses alone has to be. */
  static Judgement of(String encounter) {
    List<String> faults = Schemas.faults("encounter", encounter);
    Optional<JsonInputException> refused = refusal(encounter);
    if (refused.isEmpty()) {
      assertThat(faults).as("the reader accepts " + encounter).isEmpty();
      return BOTH_ACCEPT;
    }
    if (!faults.isEmpty()) {
      return BOTH_REFUSE;
    }
    assertThat(Stream.of(BeyondSchema.values()).filter(kind -> kind.explains(refused.get())))
        .as("only the reader refuses: " + refused.get().getMessage() + "\n" + encounter)
        .hasSize(1);
    return READER_ALONE_REFUSES;
  }

  private static Optional<JsonInputException> refusal(String encounter) {
    try {
      EncounterJson.read(encounter);
      return Optional.empty();
    } catch (JsonInputException refused) {
      return Optional.of(refused);
    }
  }
}
