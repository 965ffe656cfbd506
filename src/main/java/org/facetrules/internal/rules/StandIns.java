package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.internal.lookup.NumberIndex;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;
import org.facetrules.table.LookAlike;
import org.facetrules.table.LookAlikes;

/** Codes that are billed in the place of a facet code. */
final class StandIns {
  /** The table says why a code is no facet level; this says which rule speaks of it. */
  private static final ImmutableMap<ProcedureCode, Fault> LOOK_ALIKES =
      ImmutableMap.<ProcedureCode, Fault>builder()
          .put(ProcedureCode.of("20552"), Fault.GUIDANCE)
          .put(ProcedureCode.of("20553"), Fault.GUIDANCE)
          .put(ProcedureCode.of("27096"), Fault.SACROILIAC)
          .put(ProcedureCode.of("G0260"), Fault.SACROILIAC)
          .put(ProcedureCode.of("64451"), Fault.SACROILIAC)
          .put(ProcedureCode.of("64625"), Fault.SACROILIAC)
          .buildOrThrow();

  /**
   * Destruction of a nerve that is none of a facet joint; those have 64633 to 64636, or 64999
   * (LUKE, QPRO).
   */
  private static final ProcedureCode OTHER_NERVE = ProcedureCode.of("64640");

  private static final NumberIndex<CodeFamily> PREDECESSORS =
      NumberIndex.of(predecessors(), ProcedureCode::number);

  private StandIns() {}

  /** The rule that speaks of a look-alike billed where a level of a family was treated. */
  static Optional<Fault> faultOf(ProcedureCode code, CodeFamily treated) {
    if (code.equals(OTHER_NERVE)) {
      return treated == CodeFamily.DESTRUCTION ? Optional.of(Fault.TECHNIQUE) : Optional.empty();
    }
    Optional<LookAlike> lookAlike = LookAlikes.standard().find(code);
    return lookAlike.isPresent() && lookAlike.get().mistakenFor().contains(treated)
        ? Optional.ofNullable(LOOK_ALIKES.get(code))
        : Optional.empty();
  }

  /** The family that a code which is no longer in force was for. */
  static Optional<CodeFamily> predecessorOf(ProcedureCode code) {
    return PREDECESSORS.find(code.number());
  }

  private static ImmutableMap<ProcedureCode, CodeFamily> predecessors() {
    ImmutableMap.Builder<ProcedureCode, CodeFamily> families = ImmutableMap.builder();
    for (FamilyCodes codes : FacetCodes.standard().all()) {
      if (codes.family() != CodeFamily.ULTRASOUND_INJECTION) {
        codes.predecessors().forEach(code -> families.put(code, codes.family()));
      }
    }
    return families.buildKeepingLast();
  }
}
