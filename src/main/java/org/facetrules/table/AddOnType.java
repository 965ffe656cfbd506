package org.facetrules.table;

import java.util.Optional;

/** Who says which primary codes an add-on code is paid beside; the publisher's edit type. */
public enum AddOnType {
  /** Type 1: the table lists every primary code. */
  LISTED(1, "every primary is listed"),
  /** Type 2: no primary is listed, each contractor defines them. */
  CONTRACTOR(2, "primaries are defined by the contractor"),
  /** Type 3: some primaries are listed, contractors can define more. */
  MIXED(3, "some primaries are listed, the contractor may define more");

  private final int type;
  private final String label;

  AddOnType(int type, String label) {
    this.type = type;
    this.label = label;
  }

  /** {@return the publisher's number, 1 to 3} */
  public int type() {
    return type;
  }

  /** {@return who names the primaries, for people} */
  public String label() {
    return label;
  }

  static Optional<AddOnType> find(String cell) {
    for (AddOnType type : values()) {
      if (Integer.toString(type.type).equals(cell)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
