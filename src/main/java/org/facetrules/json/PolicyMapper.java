package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Timeline;

/** From the JSON of a policy file to a payer's profile. */
final class PolicyMapper {
  private static final String CODE_SET = "cpt";

  private final JsonNode node;
  private final JsonNode conventions;
  private final PayerProfile base;

  private PolicyMapper(JsonNode node) {
    this.node = node;
    this.conventions = node.path("conventions");
    this.base = base(node);
  }

  /**
   * {@return the profile}
   *
   * @throws JsonInputException when the JSON is no policy file
   */
  static PayerProfile read(JsonNode node) {
    PolicyFormat.POLICY.check(node, "");
    return new PolicyMapper(node).profile();
  }

  private static PayerProfile base(JsonNode node) {
    String id = Nodes.text(node, "basedOn").orElse(CODE_SET);
    if (!PayerChoice.withPlace().contains(id)) {
      for (String place : List.of("state", "contractor")) {
        if (Nodes.field(node, place).isPresent()) {
          throw new JsonInputException(
              "/" + place,
              "belongs to a base that depends on the place: expected basedOn one of "
                  + String.join(", ", PayerChoice.withPlace()));
        }
      }
    }
    return PayerChoice.named(id, node, "/basedOn");
  }

  private PayerProfile profile() {
    ConventionsMapper mapped = new ConventionsMapper(conventions);
    PayerProfile.Builder profile =
        PayerProfile.builder()
            .id(node.required("id").textValue())
            .title(node.required("title").textValue())
            .contractor(base.contractor())
            .documents(base.documents())
            .junctionConventions(mapped.junction("junction").orElse(base.junctionConventions()))
            .destructionJunctionConventions(destructionJunction(mapped))
            .diagnosticLinesCarryKx(mapped.kx().orElse(base.diagnosticLinesCarryKx()))
            .distinctServiceModifier(
                Nodes.text(conventions, "distinctServiceModifier")
                    .map(Modifier::of)
                    .orElse(base.distinctServiceModifier()))
            .levelOrder(
                PolicyFormat.LEVEL_ORDER
                    .meaning(Nodes.text(conventions, "levelOrder"))
                    .orElse(base.levelOrder()))
            .pairEdits(PolicyFormat.PAIR_EDITS.meaning(ncci("pairEdits")).orElse(base.pairEdits()))
            .unitLimits(
                PolicyFormat.UNIT_EDITS.meaning(ncci("unitLimits")).orElse(base.unitLimits()))
            .coverage(coverage())
            .addAllEditions(base.editions());
    for (BillingSetting setting : BillingSetting.values()) {
      profile.putBilateralConvention(
          setting,
          mapped
              .bilateral(setting)
              .orElseGet(
                  () -> base.bilateralConventions().getOrDefault(setting, Timeline.never())));
    }
    return profile.build();
  }

  private Timeline<org.facetrules.policy.JunctionConvention> destructionJunction(
      ConventionsMapper mapped) {
    return mapped
        .junction("destructionJunction")
        .or(() -> mapped.junction("junction"))
        .orElse(base.destructionJunctionConventions());
  }

  private Optional<String> ncci(String name) {
    return Nodes.text(conventions.path("ncci"), name);
  }

  /** A file that says nothing of coverage, without a base that does, leaves it unknown. */
  private Optional<CoveragePolicy> coverage() {
    boolean says =
        List.of("coverage", "remarks").stream().anyMatch(n -> Nodes.field(node, n).isPresent());
    return base.coverage().isEmpty() && !says
        ? Optional.empty()
        : Optional.of(new CoverageMapper(node, base.coverage()).policy());
  }
}
