package org.facetrules.sheet;

import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.table.CodeLife;
import org.facetrules.table.CodeLifecycle;

/** Since when and until when the code can be reported, and what it replaced. */
final class LifePart implements SheetPart {
  private static final CodeLifecycle TABLE = CodeLifecycle.standard();

  @Override
  public List<SheetRow> rows(ProcedureCode code) {
    return TABLE.find(code).map(LifePart::row).map(List::of).orElse(List.of());
  }

  private static SheetRow row(CodeLife life) {
    String end =
        life.lastDay()
            .map(day -> "; last day " + day)
            .orElse(", no last day known on " + TABLE.edition().asOf());
    return new SheetRow(
        SheetTopic.IN_FORCE,
        life.beginning()
            + end
            + replaced("replaced ", life.predecessors())
            + replaced("replaced by ", life.successors()),
        life.citations());
  }

  private static String replaced(String verb, List<ProcedureCode> codes) {
    return codes.isEmpty() ? "" : "; " + verb + Words.and(codes);
  }
}
