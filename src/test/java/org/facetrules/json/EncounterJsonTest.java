package org.facetrules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.LevelReading;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.Technique;
import org.facetrules.policy.PayerProfile;
import org.facetrules.table.MedicareContractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncounterJsonTest {
  @Test
  void everyPart_arrivesInTheEncounter() {
    EncounterInput input =
        EncounterJson.read(
            """
            {"id": "a", "dateOfService": "2026-03-02", "billing": "asc-facility",
             "payer": "medicare", "state": "OH",
             "procedures": [
               {"technique": "radiofrequency-ablation", "purpose": "therapeutic",
                "guidance": "fluoroscopy", "temperatureCelsius": 80.5, "sites": ["L4-5 left"],
                "nerves": ["L3, L4 MB left"]},
               {}]}
            """);

    assertThat(input.encounter().id()).contains("a");
    assertThat(input.encounter().dateOfService()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(input.encounter().billing()).isEqualTo(BillingSetting.ASC_FACILITY);
    assertThat(input.profile().contractor()).contains(MedicareContractor.CGS);
    assertThat(input.encounter().procedures()).hasSize(2);
    FacetProcedure first = input.encounter().procedures().get(0);
    assertThat(first.technique()).contains(Technique.RADIOFREQUENCY_ABLATION);
    assertThat(first.purpose()).contains(Purpose.THERAPEUTIC);
    assertThat(first.guidance()).contains(ImageGuidance.FLUOROSCOPY);
    assertThat(first.temperatureCelsius()).contains(new BigDecimal("80.5"));
    assertThat(first.sites())
        .flatExtracting(LevelReading::levels)
        .containsExactly(TreatedLevel.of(FacetLevel.L4_L5, Laterality.LEFT));
    assertThat(first.nerves()).hasSize(1);
  }

  @Test
  void absentParts_areUnknown() {
    EncounterInput input =
        EncounterJson.read(
            """
            {"dateOfService": "2026-03-02", "procedures": [{"technique": null, "sites": null}]}
            """);

    FacetProcedure only = input.encounter().procedures().get(0);
    assertThat(input.encounter().id()).isEmpty();
    assertThat(input.encounter().billing()).isEqualTo(BillingSetting.PROFESSIONAL);
    assertThat(input.profile()).isEqualTo(PayerProfile.cpt());
    assertThat(only.technique()).isEmpty();
    assertThat(only.purpose()).isEmpty();
    assertThat(only.guidance()).isEmpty();
    assertThat(only.temperatureCelsius()).isEmpty();
    assertThat(only.sites()).isEmpty();
    assertThat(only.nerves()).isEmpty();
  }

  @Test
  void claimWithoutProcedures_isReadAndNotCoded() {
    EncounterInput input =
        EncounterJson.read("{\"dateOfService\":\"2026-03-02\",\"claim\":[{\"code\":\"64493\"}]}");

    JsonInputException refused = catchThrowableOfType(JsonInputException.class, input::code);

    assertThat(input.encounter().procedures()).isEmpty();
    assertThat(refused).hasMessage("/procedures: found none: expected at least one procedure");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          {"dateOfService":"2026-03-02"}                                    | /procedures | missing: expected at least one procedure, or a claim
          {"dateOfService":"2026-03-02","procedures":null}                  | /procedures | found null: expected at least one procedure
          {"dateOfService":"2026-03-02","procedures":[]}                    | /procedures | found an empty list: expected at least one procedure
          {"procedures":[{}]}                                               | /dateOfService | missing: expected a day as YYYY-MM-DD
          {"dateOfService":"2026-03-02","claim":[{"code":"64493"},{"id":"1","code":"64493"},{"id":"1","code":"64494"}]} | /claim/2/id | found "1", which /claim/1 has too: expected an id of its own
          {"dateOfService":"2026-03-02","procedures":[null]}                | /procedures/0 | found null in a list: expected a procedure as an object
          {"dateOfService":"2026-03-02","procedures":[{"sites":[],"nerves":[]}]} | /procedures/0 | sites and nerves are empty lists: expected at least one site or nerve
          {"dateOfService":"2026-03-02","procedures":[{},{"sites":["L4-5","L6-7"]}]} | /procedures/1/sites/1 | "L6-7"
          {"dateOfService":"2026-03-02","procedures":[{"nerves":["L7"]}]}   | /procedures/0/nerves/0 | "L7"
          {"dateOfService":"2026-03-02","payer":"medicare","procedures":[{}]} | /payer | "medicare" stands alone: expected a state such as "WA" or a contractor, one of noridian, wps,
          {"dateOfService":"2026-03-02","payer":"medicare","state":"OH","contractor":"ngs","procedures":[{}]} | /contractor | contractor ngs does not serve OH: expected cgs
          {"a/b~c":1}                                                       | /a~1b~0c    | "a/b~c" is no field of an encounter: expected one of id,
          [{"dateOfService":"2026-03-02"}]                                  | ''          | found a list: expected an encounter as an object
          17                                                                | ''          | found the number 17: expected an encounter as an object
          """)
  void whatIsNoEncounter_isRefusedWithItsPlace(String json, String path, String sentence) {
    JsonInputException refused =
        catchThrowableOfType(JsonInputException.class, () -> EncounterJson.read(json));

    assertThat(refused).isNotNull();
    assertThat(refused.path()).isEqualTo(path);
    assertThat(refused.problem()).contains(sentence);
  }

  @Test
  void dateBeforeTheCodes_isRefusedWhenCoded() {
    EncounterInput input = EncounterJson.read(Texts.encounter("a").replace("2026", "2009"));

    assertThat(catchThrowableOfType(JsonInputException.class, input::code))
        .hasMessageStartingWith("/dateOfService: 2009-03-02 is before 2010-01-01");
  }

  @Test
  void stream_isReadLikeText() throws IOException {
    byte[] marked = ("\uFEFF" + Texts.encounter("a")).getBytes(UTF_8);

    EncounterInput fromStream =
        EncounterJson.read(new ByteArrayInputStream(marked), InputDefaults.none());

    assertThat(fromStream).isEqualTo(EncounterJson.read(Texts.encounter("a")));
  }

  @Test
  void tooLongText_isRefused() {
    String long1 = Texts.encounter("x".repeat(Limits.CHARACTERS));

    assertThat(catchThrowableOfType(JsonInputException.class, () -> EncounterJson.read(long1)))
        .hasMessage(
            "the encounter at line 1 has over 1,000,000 characters: expected an encounter in"
                + " fewer");
  }

  @Test
  void longestText_isRead() {
    String around = Texts.encounter("");
    String id = "é".repeat(Limits.CHARACTERS - around.length());

    assertThat(EncounterJson.read(Texts.encounter(id)).encounter().id()).contains(id);
    assertThat(
            catchThrowableOfType(
                JsonInputException.class, () -> EncounterJson.read(Texts.encounter(id + "é"))))
        .hasMessageContaining("1,000,000");
  }
}
