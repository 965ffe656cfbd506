package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.OtherService;
import org.facetrules.rule.Derivation;
import org.facetrules.rule.RuleInput;

/**
 * Everything that was done on the day as far as it is known: the lines of the claim, then the
 * services billed on other claims.
 *
 * <p>A claim line that does not say who performed it is by the billing provider, whose claim it is.
 * Of a service on another claim nobody knows. Other services that are not given are no reason to
 * answer undetermined: the claim is judged as it is.
 */
final class DayServices {
  static final Derivation<DayServices> VIEW = Derivation.of(DayServices::new);

  private final List<DayService> all;
  private final int facetServices;

  private DayServices(RuleInput input) {
    List<BilledLine> lines = BilledClaim.of(input).lines();
    List<OtherService> others = SameProvider.otherServices(input);
    this.all = new ArrayList<>(lines.size() + others.size());
    for (int i = 0; i < lines.size(); i++) {
      all.add(DayService.of(lines.get(i)));
    }
    for (int i = 0; i < others.size(); i++) {
      all.add(DayService.of(i, others.get(i)));
    }
    int facet = 0;
    for (int i = 0; i < all.size(); i++) {
      facet += all.get(i).isFacet() ? 1 : 0;
    }
    this.facetServices = facet;
  }

  static DayServices of(RuleInput input) {
    return input.derived(VIEW);
  }

  List<DayService> all() {
    return all;
  }

  boolean hasFacet() {
    return facetServices > 0;
  }

  /** Whether a procedure was done that is no facet code, no visit, drug, imaging or sedation. */
  boolean hasOtherProcedure() {
    for (DayService service : all) {
      if (service.isOtherProcedure()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a procedure was done that this imaging can be of: where national edits list what it is
   * added to, one of those.
   */
  boolean hasProcedureImagedBy(DayService imaging, RuleInput input) {
    Set<ProcedureCode> primaries = input.tables().addOnEdits().primaries(imaging.code());
    if (primaries.isEmpty()) {
      return hasOtherProcedure();
    }
    input.standsOn(input.tables().addOnEdits().edition());
    for (DayService service : all) {
      if (!service.isFacet() && primaries.contains(service.code())) {
        return true;
      }
    }
    return false;
  }

  /** Whether any service that is no facet code was done. */
  boolean hasCompanion() {
    return facetServices < all.size();
  }
}
