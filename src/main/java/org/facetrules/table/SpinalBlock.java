package org.facetrules.table;

import java.util.Locale;

/** Blocks of the spine that coverage policies name beside facet procedures. */
public enum SpinalBlock {
  /** An injection of trigger points. */
  TRIGGER_POINT("trigger point injection"),
  /** An epidural injection, interlaminar or transforaminal. */
  EPIDURAL("epidural injection"),
  /** A block of the sympathetic chain or a ganglion of it. */
  SYMPATHETIC("sympathetic block");

  private final String label;

  SpinalBlock(String label) {
    this.label = label;
  }

  /** {@return the block in a few words, for people} */
  public String label() {
    return label;
  }

  static SpinalBlock of(String cell) {
    return valueOf(cell.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
