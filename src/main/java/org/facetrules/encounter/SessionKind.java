package org.facetrules.encounter;

import java.util.Optional;

/** The kinds of session for which coverage policies keep counters apart. */
public enum SessionKind {
  /** Injections to find the source of the pain. */
  DIAGNOSTIC("diagnostic"),
  /** Injections to treat the pain. */
  THERAPEUTIC("therapeutic"),
  /** Thermal destruction of the nerves. */
  DENERVATION("denervation");

  private final String label;

  SessionKind(String label) {
    this.label = label;
  }

  /** {@return the kind in one word, for people} */
  public String label() {
    return label;
  }

  /**
   * {@return the kind of session that a technique and a purpose make; empty when neither tells it,
   * and for a technique that no counter is kept of, as pulsed radiofrequency}
   *
   * @param technique how joints or nerves were treated; empty when not known
   * @param purpose why an injection was given; empty when not known
   */
  public static Optional<SessionKind> of(Optional<Technique> technique, Optional<Purpose> purpose) {
    if (technique.isPresent() && !technique.get().isInjection()) {
      return technique.get().isThermalDestruction() ? Optional.of(DENERVATION) : Optional.empty();
    }
    return purpose.map(known -> known == Purpose.DIAGNOSTIC ? DIAGNOSTIC : THERAPEUTIC);
  }
}
