package org.facetrules.oracle;

/** A line as it is filled in: a code, four modifier boxes, units. */
final class Line {
  final String code;
  final int units;
  boolean fifty;
  boolean distinct;
  boolean kx;
  String side = "";

  Line(String code, int units) {
    this.code = code;
    this.units = units;
  }

  Line fifty() {
    fifty = true;
    return this;
  }

  Line side(String value) {
    side = value;
    return this;
  }

  /** RT against LT: each line says that it is the other side. */
  boolean opposes(Line other) {
    return (side.equals("RT") && other.side.equals("LT"))
        || (side.equals("LT") && other.side.equals("RT"));
  }

  /** Pricing modifiers, then the distinct-service modifier, then the side, then KX. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(code);
    text.append(fifty ? "-50" : "");
    text.append(distinct ? "-59" : "");
    text.append(side.isEmpty() ? "" : "-" + side);
    text.append(kx ? "-KX" : "");
    text.append(units == 1 ? "" : " x" + units);
    return text.toString();
  }
}
