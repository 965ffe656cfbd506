package org.facetrules.anatomy;

import java.util.Map;
import java.util.Optional;

/** The word that says which branch of a numbered nerve is meant. */
enum NerveKind {
  MEDIAL("medial branch"),
  DORSAL("dorsal ramus"),
  LATERAL("lateral branch"),
  COMMUNICATING("communicating branch");

  private static final Map<String, NerveKind> WORDS =
      Map.ofEntries(
          Map.entry("medial", MEDIAL),
          Map.entry("mb", MEDIAL),
          Map.entry("mbs", MEDIAL),
          Map.entry("mbb", MEDIAL),
          Map.entry("mbbs", MEDIAL),
          Map.entry("dorsal", DORSAL),
          Map.entry("dr", DORSAL),
          Map.entry("lateral", LATERAL),
          Map.entry("lb", LATERAL),
          Map.entry("lbs", LATERAL),
          Map.entry("lbb", LATERAL),
          Map.entry("lbbs", LATERAL),
          Map.entry("communicating", COMMUNICATING));

  private final String label;

  NerveKind(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  static Optional<NerveKind> of(Token word) {
    return Optional.ofNullable(WORDS.get(word.key()));
  }
}
