package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireFormatTest {
  /** Every field of the wire format, as its description shows them. */
  static final String WHOLE =
      """
      {
        "id": "demo-1",
        "dateOfService": "2026-03-02",
        "payer": "medicare",
        "state": "WA",
        "contractor": "noridian",
        "locality": "02",
        "billing": "professional",
        "placeOfService": "11",
        "provider": {"npi": "1234567893"},
        "procedures": [
          { "technique": "medial-branch-block",
            "purpose": "diagnostic",
            "guidance": "fluoroscopy",
            "temperatureCelsius": 80.5,
            "sites": ["L4-5 bilateral", "L5-S1 left"],
            "nerves": [] }
        ],
        "otherServices": [ {"code": "77003", "modifiers": [], "units": 1, "performedBy": "same"} ],
        "diagnoses": ["M47.816"],
        "claim": [ {"id": "1", "code": "64493", "modifiers": ["50", "KX"], "units": 1,
                    "diagnoses": ["M47.816"], "charge": "450.00", "description": null,
                    "performedBy": "same", "placeOfService": "11"} ],
        "history": [
          { "dateOfService": "2026-01-05", "technique": "medial-branch-block",
            "purpose": "diagnostic", "guidance": "fluoroscopy", "sites": ["L4-5 bilateral"],
            "nerves": ["L3, L4 MBB left"], "reliefPercent": 85, "reliefDuration": "PT8H",
            "functionImprovedPercent": 60, "performedBy": "same",
            "lines": [ {"code": "64493", "modifiers": ["50", "KX"], "units": 1} ] }
        ],
        "record": {
          "painDuration": "P6M", "axialPain": true, "functionAffected": true,
          "conservativeCareFailed": true,
          "conservativeCareDuration": "P6W", "untreatedRadiculopathy": false,
          "otherPathology": false, "radiculopathyFromCyst": false, "centralizedPain": false,
          "ablationConsidered": true, "reasonNotAblation": "documented",
          "reasonIntraArticular": "absent", "intervalException": "absent",
          "sedationNecessity": "absent", "painSourceInQuestion": false,
          "fusions": [ {"levels": "L5-S1", "approach": "anterior"} ],
          "injectates": [ {"kind": "local-anesthetic", "milliliters": "0.5"} ],
          "documented": ["pain-location-and-pattern", "levels-and-nerves"],
          "absent": ["baseline-disability-scale"]
        },
        "typeOfBill": null, "facilityExempt": false,
        "authorizations": [ { "number": "A1B2C3D4E5F6G7", "status": "affirmed",
                              "codes": ["64493"], "units": 1, "requestedOn": "2026-01-20",
                              "firstDay": "2026-02-01", "lastDay": "2026-05-31" } ]
      }
      """;

  @Test
  void wholeFormat_isAccepted() {
    assertThatCode(() -> check(WHOLE)).doesNotThrowAnyException();
  }

  @Test
  void words_areThoseOfTheContract() {
    assertThat(WireFormat.TECHNIQUE.words())
        .containsExactly(
            "medial-branch-block",
            "intra-articular",
            "facet-injection",
            "radiofrequency-ablation",
            "cooled-radiofrequency",
            "pulsed-radiofrequency",
            "cryoablation",
            "chemical-ablation",
            "laser-ablation",
            "endoscopic-denervation",
            "cyst-rupture");
    assertThat(WireFormat.GUIDANCE.words())
        .containsExactly("fluoroscopy", "ct", "ultrasound", "mri", "none");
    assertThat(WireFormat.PURPOSE.words()).containsExactly("diagnostic", "therapeutic");
    assertThat(WireFormat.BILLING.words())
        .containsExactly("professional", "asc-facility", "hospital-outpatient");
    assertThat(WireFormat.CONTRACTOR.words())
        .containsExactly("noridian", "wps", "cgs", "ngs", "novitas", "palmetto", "first-coast");
    assertThat(WireFormat.STATE.words()).contains("WA", "OH", "VA", "DC").hasSizeGreaterThan(49);
  }

  /** Replaces one text of the whole format by another, and expects that place to be refused. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          "id": "demo-1"               | "id": 17                    | /id                                  | found the number 17: expected a text
          "dateOfService": "2026-03-02"| "dateOfService": null       | /dateOfService                       | found null: expected a day as YYYY-MM-DD
          "dateOfService": "2026-03-02"| "dateOfServise": "2026-03-02" | /dateOfServise                     | did you mean "dateOfService"?
          "dateOfService": "2026-03-02"| "dateOfService": "3/2/2026" | /dateOfService                       | "3/2/2026" is no day: expected the form YYYY-MM-DD
          "dateOfService": "2026-03-02"| "dateOfService": "2026-02-30" | /dateOfService                     | "2026-02-30" is no day: 2026-02 has 28 days, expected 01 to 28
          "dateOfService": "2026-03-02"| "dateOfService": "2026-13-01" | /dateOfService                     | "2026-13-01" is no day: expected a month from 01 to 12
          "dateOfService": "2026-03-02"| "dateOfService": "2026-00-01" | /dateOfService                     | expected a month from 01 to 12
          "dateOfService": "2026-03-02"| "dateOfService": "2026-03-00" | /dateOfService                     | "2026-03-00" is no day: 2026-03 has 31 days, expected 01 to 31
          "dateOfService": "2026-03-02"| "dateOfService": 20260302   | /dateOfService                       | found the number 20260302: expected a day as YYYY-MM-DD
          "payer": "medicare"          | "payer": "medicaid"         | /payer                               | "medicaid" is no payer: did you mean "medicare"? Expected one of cpt, medicare
          "payer": "medicare"          | "payer": "aetna"            | /payer                               | "aetna" is known by evidence of grade D alone and is not built in: expected --policy docs/policies/aetna.json, once it is verified, or one of cpt, medicare
          "payer": "medicare"          | "payer": []                 | /payer                               | found a list: expected one of cpt, medicare
          "state": "WA"                | "state": "wa"               | /state                               | "wa" is no state with a Medicare contractor: expected "WA"
          "state": "WA"                | "state": "ZZ"               | /state                               | "ZZ" is no state with a Medicare contractor: expected one of AK,
          "contractor": "noridian"     | "contractor": "Noridian"    | /contractor                          | "Noridian" is no Medicare contractor: expected "noridian"
          "contractor": "noridian"     | "contractor": "first coast" | /contractor                          | expected "first-coast"
          "locality": "02"             | "locality": 2               | /locality                            | found the number 2: expected a Medicare locality of two digits
          "billing": "professional"    | "billing": "asc"            | /billing                             | "asc" is no billing setting: expected one of professional, asc-facility, hospital-outpatient
          {"npi": "1234567893"}        | {"npi": "123"}              | /provider/npi                        | a value of another form: expected ten digits
          {"npi": "1234567893"}        | "1234567893"                | /provider                            | expected a provider as an object
          {"npi": "1234567893"}        | {"name": "x"}               | /provider/name                       | "name" is no field of a provider: expected one of npi
          "purpose": "diagnostic",     | "purpose": "Diagnostic",    | /procedures/0/purpose                | expected "diagnostic"
          "guidance": "fluoroscopy",   | "guidence": "fluoroscopy",  | /procedures/0/guidence               | "guidence" is no field of a procedure: did you mean "guidance"? Expected one of technique,
          "guidance": "fluoroscopy",   | "guidance": "flouroscopy",  | /procedures/0/guidance               | "flouroscopy" is no guidance: did you mean "fluoroscopy"? Expected one of fluoroscopy, ct, ultrasound, mri, none
          "guidance": "fluoroscopy",   | "guidance": "x-ray",        | /procedures/0/guidance               | "x-ray" is no guidance: expected one of fluoroscopy,
          80.5                         | "80"                        | /procedures/0/temperatureCelsius     | found "80": expected a number from -273 to 1000 (degrees Celsius)
          80.5                         | 1001                        | /procedures/0/temperatureCelsius     | found the number 1001
          "L5-S1 left"]                | null]                       | /procedures/0/sites/1                | found null in a list: expected a text
          "L5-S1 left"]                | 5]                          | /procedures/0/sites/1                | found the number 5: expected a text
          "nerves": []                 | "nerves": "L3"              | /procedures/0/nerves                 | found "L3": expected a list of nerve texts
          "code": "77003"              | "code": null                | /otherServices/0/code                | found null: expected a procedure code of five digits or capital letters
          "code": "77003"              | "code": "7700"              | /otherServices/0/code                | found "7700": expected a procedure code
          "units": 1, "performedBy"    | "units": 1.5, "performedBy" | /otherServices/0/units               | found the number 1.5: expected a whole number from 1 to 9999
          "units": 1, "performedBy"    | "units": 0, "performedBy"   | /otherServices/0/units               | found the number 0: expected a whole number from 1 to 9999
          "performedBy": "same"}       | "performedBy": "me"}        | /otherServices/0/performedBy         | "me" is no performer: expected one of same, other
          ["M47.816"],                 | ["lumbar pain"],            | /diagnoses/0                         | found "lumbar pain": expected an ICD-10-CM code
          "modifiers": ["50", "KX"], "units": 1,| "modifiers": ["bilateral"], "units": 1,| /claim/0/modifiers/0 | found "bilateral": expected a modifier of two digits or capital letters
          "450.00"                     | 450.00                      | /claim/0/charge                      | found the number 450.00: expected dollars of 0 or more
          "450.00"                     | "-1.00"                     | /claim/0/charge                      | found "-1.00": expected dollars of 0 or more
          "450.00"                     | "450.005"                   | /claim/0/charge                      | found "450.005": expected dollars of 0 or more, with at most two decimals
          "450.00"                     | "450,00"                    | /claim/0/charge                      | found "450,00": expected dollars of 0 or more, with at most two decimals, as text such as "450.00"
          "2026-01-05"                 | null                        | /history/0/dateOfService             | found null: expected a day
          ["L4-5 bilateral"]           | ["L6-7"]                    | /history/0/sites/0                   | "L6-7"
          "L3, L4 MBB left"            | "L9 MBB"                    | /history/0/nerves/0                  | "L9
          "reliefPercent": 85          | "reliefPercent": 850        | /history/0/reliefPercent             | found the number 850: expected a whole number from 0 to 100
          "PT8H"                       | "8 hours"                   | /history/0/reliefDuration            | found "8 hours": expected an ISO duration such as "P6M" or "PT8H"
          "axialPain": true            | "axialPain": "yes"          | /record/axialPain                    | found "yes": expected true or false
          "centralizedPain"            | "centralisedPain"           | /record/centralisedPain              | did you mean "centralizedPain"?
          "reasonNotAblation": "documented"| "reasonNotAblation": true | /record/reasonNotAblation          | found true: expected one of documented, absent
          "L5-S1", "approach"          | "L5-4", "approach"          | /record/fusions/0/levels             | "L5-4"
          "anterior"                   | "lateral"                   | /record/fusions/0/approach           | "lateral" is no approach: expected one of anterior, posterior
          "local-anesthetic"           | "local anesthetic"          | /record/injectates/0/kind            | expected "local-anesthetic"
          "0.5"                        | "half"                      | /record/injectates/0/milliliters     | found "half": expected a decimal as text
          "levels-and-nerves"          | "Levels and nerves"         | /record/documented/1                 | "Levels and nerves" is no element of documentation: expected "levels-and-nerves"
          "typeOfBill": null           | "typeOfBill": "13"          | /typeOfBill                          | found "13": expected a type of bill of three digits
          "facilityExempt": false      | "facilityExempt": "no"      | /facilityExempt                      | found "no": expected true or false
          "affirmed"                   | "approved"                  | /authorizations/0/status             | "approved" is no authorization status: expected one of affirmed, non-affirmed, pending
          "2026-05-31"                 | "2026-06-31"                | /authorizations/0/lastDay            | "2026-06-31" is no day: 2026-06 has 30 days, expected 01 to 30
          """)
  void oneWrongPlace_isRefusedThere(String right, String wrong, String path, String sentence) {
    assertThat(WHOLE).contains(right);
    String at = WHOLE.substring(0, WHOLE.indexOf(right));
    String text = at + wrong + WHOLE.substring(at.length() + right.length());

    JsonInputException refused = catchThrowableOfType(JsonInputException.class, () -> check(text));

    assertThat(refused).isNotNull();
    assertThat(refused.path()).isEqualTo(path);
    assertThat(refused.problem()).contains(sentence).contains("xpected");
    assertThat(refused).hasMessage(path + ": " + refused.problem());
  }

  @Test
  void providerNumber_isNeverShown() {
    assertThat(
            catchThrowableOfType(
                JsonInputException.class, () -> check(WHOLE.replace("1234567893", "12345678931"))))
        .hasMessageNotContaining("1234567");
  }

  @Test
  void nullInEveryOptionalField_isUnknown() {
    JsonNode whole = parse(WHOLE);
    List<String> names =
        whole.properties().stream()
            .map(Map.Entry::getKey)
            .filter(name -> !name.equals("dateOfService"))
            .toList();
    assertThat(names).hasSize(17);
    for (String name : names) {
      JsonNode changed = parse(WHOLE);
      ((ObjectNode) changed).putNull(name);
      assertThatCode(() -> WireFormat.ENCOUNTER.check(changed, ""))
          .as(name)
          .doesNotThrowAnyException();
    }
  }

  private static void check(String text) {
    WireFormat.ENCOUNTER.check(parse(text), "");
  }

  private static JsonNode parse(String text) {
    return Texts.parse(text);
  }
}
