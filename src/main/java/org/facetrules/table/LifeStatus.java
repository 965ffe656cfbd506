package org.facetrules.table;

/** Whether a code could be reported on a day. */
public enum LifeStatus {
  /** The code was in force. */
  IN_FORCE,
  /** The code was not yet in force, or not any more. */
  NOT_IN_FORCE,
  /** No source that was read settles that day. */
  NOT_KNOWN
}
