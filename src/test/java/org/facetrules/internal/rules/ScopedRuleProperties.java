package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.facetrules.claim.Claim;
import org.facetrules.claim.LineNotation;
import org.facetrules.claim.ServiceLine;
import org.facetrules.coding.Shorthand;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.History;
import org.facetrules.generators.CodingGenerators;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleInput;

/** A rule that passes unasked passes when it is asked. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ScopedRuleProperties {
  private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

  @Property(seed = "20261203", tries = 1500)
  void claim_withItsEncounter(
      @ForAll("procedures") List<FacetProcedure> procedures,
      @ForAll("lines") List<ServiceLine> lines,
      @ForAll("payers") PayerProfile payer,
      @ForAll BillingSetting setting) {
    Encounter encounter =
        Encounter.builder(DAY).billing(setting).addAllProcedures(procedures).build();
    judge(RuleInput.builder(payer).encounter(encounter).claim(Claim.of(DAY, lines)));
  }

  @Property(seed = "20261204", tries = 1500)
  void claimAlone(
      @ForAll("lines") List<ServiceLine> lines,
      @ForAll("payers") PayerProfile payer,
      @ForAll BillingSetting setting) {
    judge(RuleInput.builder(payer).setting(setting).claim(Claim.of(DAY, lines)));
  }

  private static void judge(RuleInput.Builder builder) {
    RuleInput input = builder.history(History.none()).build();
    List<String> more = new ArrayList<>();
    for (Rule rule : StandardRules.all()) {
      if (rule instanceof ScopedRule scoped && Unasked.isWrong(scoped, input)) {
        more.add(rule.info().id().value());
      }
    }
    assertThat(more).isEmpty();
  }

  @Provide
  static Arbitrary<List<FacetProcedure>> procedures() {
    return CodingGenerators.procedures();
  }

  /** Facet lines with and without what stands beside them on claims. */
  @Provide
  static Arbitrary<List<ServiceLine>> lines() {
    Arbitrary<List<ServiceLine>> beside =
        Arbitraries.of(
                "77003",
                "99213",
                "99213-25",
                "20552",
                "20552-59",
                "J3301",
                "J2001",
                "Q9966",
                "99152",
                "01992",
                "64999",
                "64640-LT",
                "27096-50",
                "64451",
                "62323",
                "64493-76",
                "64635-53",
                "64494-50-LT",
                "64493-LT-LT",
                "64633-KX-GA",
                "64490-QZ",
                "64495-XS",
                "0213T-RT")
            .map(LineNotation::readLines)
            .list()
            .ofMaxSize(3)
            .map(lists -> lists.stream().flatMap(List::stream).toList());
    return CodingGenerators.facetLines()
        .flatMap(
            facet ->
                beside.map(
                    more -> {
                      List<ServiceLine> all = new ArrayList<>(facet);
                      all.addAll(more);
                      return all;
                    }));
  }

  @Provide
  static Arbitrary<PayerProfile> payers() {
    return Arbitraries.of("cpt", "M OH", "M FL", "M NY", "M WA").map(Shorthand::profile);
  }
}
