package org.facetrules.fee;

import com.google.common.collect.ImmutableSet;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/** Codes that were looked for in every release of the ASC list and stand in none. */
final class AscUnlisted {
  static final ImmutableSet<ProcedureCode> CODES =
      ImmutableSet.of(ProcedureCode.of("27096"), ProcedureCode.of("64999"));
  static final Citation CITATION =
      new Citation("MYELIN", "27096 and 64999 stand in no release 2021 to 2026", EvidenceGrade.A);

  private AscUnlisted() {}
}
