package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.facetrules.policy.PayerProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which inputs a policy file holds for: {@link GivenDefaults}, {@link InputDefaults#policy}. */
class OwnPayerTest {
  private static final PayerProfile ACME =
      PolicyJson.read("{\"id\": \"acme\", \"title\": \"ACME\"}");
  private static final PayerProfile OHIO =
      PolicyJson.read(
          "{\"id\": \"ours\", \"title\": \"ours\", \"basedOn\": \"medicare\", \"state\": \"OH\"}");

  private static String payerOf(String fields, InputDefaults defaults) {
    return EncounterJson.read(
            "{\"dateOfService\": \"2026-03-02\", \"claim\": []" + fields + "}", defaults)
        .profile()
        .id();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                     | acme
          , "payer": null                        | acme
          , "payer": "acme"                      | acme
          , "payer": "cpt"                       | cpt
          , "payer": "carelon"                   | carelon
          , "payer": "medicare", "state": "WA"   | medicare
          , "state": "WA"                        | acme
          """,
      quoteCharacter = '\'')
  void policy_isOfInputsThatNameItOrNoPayer(String fields, String payer) {
    assertThat(payerOf(fields, InputDefaults.builder().policy(ACME).build())).isEqualTo(payer);
  }

  @Test
  void anotherDefaultPayer_isOfInputsThatNameNone() {
    InputDefaults defaults = InputDefaults.builder().policy(ACME).payer("carelon").build();

    assertThat(payerOf("", defaults)).isEqualTo("carelon");
    assertThat(payerOf(", \"payer\": \"acme\"", defaults)).isEqualTo("acme");
    assertThat(defaults.profile().orElseThrow().id()).isEqualTo("carelon");
  }

  @Test
  void defaultPayer_mayBeThePolicysId() {
    InputDefaults defaults = InputDefaults.builder().policy(ACME).payer("acme").build();

    assertThat(payerOf("", defaults)).isEqualTo("acme");
    assertThat(defaults.profile()).contains(ACME);
    assertThat(InputDefaults.builder().policy(ACME).build().profile()).contains(ACME);
  }

  @Test
  void withoutThePolicy_itsIdIsNoPayer() {
    assertThat(
            catchThrowableOfType(
                    JsonInputException.class,
                    () -> payerOf(", \"payer\": \"acme\"", InputDefaults.none()))
                .problem())
        .startsWith("\"acme\" is no payer: expected one of cpt, medicare");
  }

  /** A policy of Ohio's contractor would be the wrong one for an input of Washington. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          , "state": "WA"         | /state      | the policy ours follows cgs: contractor cgs does not serve WA: expected noridian
          , "contractor": "ngs"   | /contractor | the policy ours follows cgs: found "ngs", expected cgs
          """)
  void placeOfAnotherContractor_isRefused(String fields, String path, String problem) {
    InputDefaults defaults = InputDefaults.builder().policy(OHIO).build();
    JsonInputException refused =
        catchThrowableOfType(JsonInputException.class, () -> payerOf(fields, defaults));

    assertThat(refused.path()).isEqualTo(path);
    assertThat(refused.problem()).isEqualTo(problem);
  }

  @Test
  void placeOfTheSameContractor_stands() {
    InputDefaults defaults = InputDefaults.builder().policy(OHIO).build();

    for (String place : List.of("", ", \"state\": \"KY\"", ", \"contractor\": \"cgs\"")) {
      assertThat(payerOf(place, defaults)).isEqualTo("ours");
    }
  }
}
