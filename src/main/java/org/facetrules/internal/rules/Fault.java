package org.facetrules.internal.rules;

/** What is wrong between what was done and what is billed; each is one rule's to say. */
enum Fault {
  /** Codes of a region in which nothing was treated: FR-101. */
  REGION,
  /** A treated level is not billed: FR-102. */
  MISSING,
  /** More levels than were treated: FR-103. */
  TOO_MANY,
  /** As many lines as nerves: FR-104. */
  NERVES,
  /** The codes of another guidance, or of none: FR-105. */
  GUIDANCE,
  /** Injection for destruction, or the other way round: FR-106. */
  TECHNIQUE,
  /** A facet code for the unlisted one, or the other way round: FR-107. */
  UNLISTED,
  /** Sacroiliac work as facet levels, or the other way round: FR-109. */
  SACROILIAC,
  /** T12-L1 by another rule than the payer's: FR-112. */
  JUNCTION,
  /** Units that count sides beside 50: FR-302. */
  UNITS_OF_50,
  /** Both sides in another form than the payer's: FR-303. */
  FORM,
  /** Both sides as two units of a line, which surgical centers may bill: advice of FR-303. */
  UNITS_FOR_SIDES,
  /** No side on the line where one is documented: FR-305. */
  NO_SIDE,
  /** Another side than was treated: FR-306. */
  SIDE,
  /** Injections as they were done, though a destruction includes some of them: FR-405. */
  INCLUDED,
  /** 50 where opposite sides of different levels were treated: FR-307. */
  OPPOSITE
}
