package org.facetrules.internal.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.Injectate;
import org.facetrules.encounter.InjectateKind;
import org.facetrules.encounter.Technique;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Place;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;

/** The anesthetic at each medial branch against the volume that a payer allows. */
final class InjectedVolume {
  private static final Optional<Judgement> VOLUME_MISSING =
      Optional.of(new Judgement.Undetermined(List.of("record: volume at each nerve")));

  private InjectedVolume() {}

  static Optional<Judgement> judge(
      RuleInfo info, List<Injectate> given, CoverageValue<BigDecimal> limit, RuleInput input) {
    if (!isBranchBlock(input)) {
      return Optional.empty();
    }
    BigDecimal volume = BigDecimal.ZERO;
    boolean open = false;
    for (Injectate injectate : given) {
      if (mayBeAnesthetic(injectate)) {
        open |= injectate.milliliters().isEmpty() || injectate.kind().isEmpty();
        boolean counts = injectate.kind().isPresent();
        volume =
            volume.add(counts ? injectate.milliliters().orElse(BigDecimal.ZERO) : BigDecimal.ZERO);
      }
    }
    if (volume.compareTo(limit.value()) > 0) {
      return Optional.of(new Judgement.Flagged(finding(info, volume, limit, input)));
    }
    return open ? VOLUME_MISSING : Optional.empty();
  }

  private static boolean mayBeAnesthetic(Injectate injectate) {
    return injectate.kind().isEmpty() || injectate.kind().get() == InjectateKind.LOCAL_ANESTHETIC;
  }

  private static boolean isBranchBlock(RuleInput input) {
    for (FacetProcedure procedure : DoneSessions.procedures(input)) {
      if (procedure.technique().filter(Technique.MEDIAL_BRANCH_BLOCK::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(
      RuleInfo info, BigDecimal volume, CoverageValue<BigDecimal> limit, RuleInput input) {
    return CoverageFinding.denied(
        CoverageFinding.of(info, limit)
            .place(Place.of("/record/injectates"))
            .template("{found} mL of anesthetic at each medial branch: the limit is {limit} mL")
            .fact("found", volume.toPlainString())
            .fact("limit", limit.value().toPlainString()),
        input,
        "check the volume in the record; a larger one makes the block unproven");
  }
}
