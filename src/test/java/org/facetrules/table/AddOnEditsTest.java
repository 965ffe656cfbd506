package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.Multimap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddOnEditsTest {
  private static final AddOnEdits TABLE = AddOnEdits.standard();

  @Test
  void pairs_areThoseOfTheFacts() throws IOException {
    Multimap<ProcedureCode, ProcedureCode> primaries = HashMultimap.create();
    Multimap<ProcedureCode, ProcedureCode> addOns = HashMultimap.create();
    for (FactRows.Fact fact : FactRows.of("addon-edits.csv")) {
      ProcedureCode addOn = ProcedureCode.of(fact.get("add_on_code"));
      ProcedureCode primary = ProcedureCode.of(fact.get("primary_code"));
      primaries.put(addOn, primary);
      addOns.put(primary, addOn);
    }
    assertThat(primaries.size()).isEqualTo(111);
    for (ProcedureCode addOn : primaries.keySet()) {
      assertThat(TABLE.isAddOn(addOn)).isTrue();
      assertThat(TABLE.primaries(addOn))
          .containsExactlyElementsOf(new TreeSet<>(primaries.get(addOn)));
    }
    for (ProcedureCode primary : addOns.keySet()) {
      assertThat(TABLE.addOns(primary))
          .containsExactlyElementsOf(new TreeSet<>(addOns.get(primary)));
      assertThat(TABLE.isAddOn(primary)).isEqualTo(primaries.containsKey(primary));
    }
  }

  /** coding-facts 7, read by hand. */
  @ParameterizedTest
  @CsvSource({
    "64491, 64490",
    "64492, 64490 64491",
    "64494, 64490 64493",
    "64495, 64493 64494",
    "64634, 64633",
    "64636, 64635",
    "0215T, 0213T 0214T",
    "0218T, 0216T 0217T",
    "64490, ''"
  })
  void primaries_ofTheFacetAddOns(String addOn, String primaries) {
    String found = TABLE.primaries(ProcedureCode.of(addOn)).toString().replaceAll("[\\[\\],]", "");
    assertThat(found).isEqualTo(primaries);
  }

  @Test
  void codesOutsideTheTable_haveNoEdits() {
    ProcedureCode visit = ProcedureCode.of("99213");
    assertThat(TABLE.primaries(visit)).isEmpty();
    assertThat(TABLE.addOns(visit)).isEmpty();
    assertThat(TABLE.isAddOn(visit)).isFalse();
  }

  /** Imaging is itself an add-on, and no facet code is among its primaries. */
  @Test
  void imaging_isNoAddOnOfAFacetCode() {
    Set<ProcedureCode> primaries = TABLE.primaries(ProcedureCode.of("77003"));
    assertThat(primaries).hasSize(14);
    for (FamilyCodes family : FacetCodes.standard().all()) {
      assertThat(primaries).doesNotContain(family.first(), family.second(), family.further());
    }
  }

  @Test
  void editionAndCitation_nameTheDay() {
    assertThat(TABLE.edition().asOf()).isEqualTo(LocalDate.of(2024, 6, 3));
    assertThat(TABLE.citation())
        .isEqualTo(new Citation("NS", "national add-on table of 2024-06-03", EvidenceGrade.A));
  }
}
