package org.facetrules.anatomy;

import java.util.Optional;

/** The vertebrae between which facet levels lie, cranial to caudal; C0 is the occiput. */
enum Vertebra {
  C0,
  C1,
  C2,
  C3,
  C4,
  C5,
  C6,
  C7,
  T1,
  T2,
  T3,
  T4,
  T5,
  T6,
  T7,
  T8,
  T9,
  T10,
  T11,
  T12,
  L1,
  L2,
  L3,
  L4,
  L5,
  S1;

  /** Reads a name such as L4, and says which names there are otherwise. */
  static Vertebra read(String text, String piece, String name) {
    for (Vertebra vertebra : values()) {
      if (vertebra.name().equals(name)) {
        return vertebra;
      }
    }
    throw new NotationException(text, piece, problem(name));
  }

  private static String problem(String name) {
    return switch (name.charAt(0)) {
      case 'C' -> "there is no vertebra " + name + ", expected C1 to C7";
      case 'T' -> "there is no vertebra " + name + ", expected T1 to T12";
      case 'L' -> "there is no vertebra " + name + ", expected L1 to L5";
      default -> "no facet level lies at " + name + ", expected L5-S1 as the lowest";
    };
  }

  Optional<FacetLevel> jointAbove() {
    return this == C0 ? Optional.empty() : Optional.of(FacetLevel.values()[ordinal() - 1]);
  }

  Optional<FacetLevel> jointBelow() {
    return this == S1 ? Optional.empty() : Optional.of(FacetLevel.values()[ordinal()]);
  }

  /** The vertebra next towards the sacrum when it carries another letter: T1 after C7. */
  Optional<Vertebra> firstOfNextLetter() {
    return switch (this) {
      case C7 -> Optional.of(T1);
      case T12 -> Optional.of(L1);
      case L5 -> Optional.of(S1);
      default -> Optional.empty();
    };
  }

  /** The nerve a writer means who names the nerve by this number; none above C3. */
  Optional<MedialBranch> nerve() {
    return switch (this) {
      case C0, C1, C2 -> Optional.empty();
      case L5 -> Optional.of(MedialBranch.L5_DORSAL_RAMUS);
      case S1 -> Optional.of(MedialBranch.S1_COMMUNICATING);
      default -> Optional.of(MedialBranch.valueOf(name()));
    };
  }
}
