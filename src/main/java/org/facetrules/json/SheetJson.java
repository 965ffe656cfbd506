package org.facetrules.json;

import org.facetrules.sheet.CodeSheet;

/** Writes code sheets in the wire format. Lines end in a line feed on every system. */
public final class SheetJson {
  private SheetJson() {}

  /**
   * {@return a sheet on one line, without a line end}
   *
   * @param sheet the sheet
   */
  public static String line(CodeSheet sheet) {
    return JsonWriting.line(out -> new SheetWriter(sheet, out).write());
  }

  /**
   * {@return a sheet on indented lines, without a last line end}
   *
   * @param sheet the sheet
   */
  public static String indented(CodeSheet sheet) {
    return JsonWriting.indented(out -> new SheetWriter(sheet, out).write());
  }

  /**
   * {@return code and label of a sheet on one line, without a line end}
   *
   * @param sheet the sheet
   */
  public static String entry(CodeSheet sheet) {
    return JsonWriting.line(out -> new SheetWriter(sheet, out).writeEntry());
  }
}
