package org.facetrules.table;

import java.util.Locale;

/** What kind of statement a modifier makes. */
public enum ModifierKind {
  /** One side: LT, RT. */
  SIDE,
  /** Both sides of one level: 50. */
  BILATERAL,
  /** A distinct service: 59 and the X modifiers. */
  DISTINCT_SERVICE,
  /** The line is diagnostic: KX. */
  DIAGNOSTIC,
  /** How the service stands to the global period of another one. */
  GLOBAL_SURGERY,
  /** The procedure was stopped. */
  DISCONTINUED,
  /** The procedure was repeated. */
  REPEAT,
  /** A notice to the patient about an expected denial: GA, GX, GY, GZ. */
  NOTICE,
  /** The price of the line: parts, reductions, surgeons and assistants. */
  PRICING,
  /** A part of the body that has no facet joint. */
  OTHER_BODY_PART,
  /** Anything else. */
  OTHER;

  static ModifierKind of(String cell) {
    return valueOf(cell.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
