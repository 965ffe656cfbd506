package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Timeline;
import org.facetrules.table.FactRows;
import org.facetrules.table.FactRows.Fact;
import org.facetrules.table.MedicareContractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The policies of the library and the sample files say what the facts say, fact by fact. A fact is
 * a value of a term, or it is told elsewhere, in a remark or by another table: every one is either
 * here or there. The table of this class is written from the facts, not from the library's rows.
 */
class CoverageFactsTest {
  /** Fact, the term that holds it, and the value where it is not the fact's own number. */
  private static final String VALUES =
      """
      * | levels.max_per_session_per_region | = |
      * | regions.max_per_session | = |
      * | pain.min_duration | = |
      * | conservative_care.min_duration | = |
      * | conservative_care.required | = | required
      * | exclusion.untreated_radiculopathy_or_claudication | = | not-covered
      * | exclusion.non_facet_pathology | = | not-covered
      * | diagnostic.second.min_relief_after_first | = |
      * | diagnostic.second.same_level | = | required
      * | diagnostic.second.min_interval | = |
      * | diagnostic.max_sessions_per_region | = |
      * | diagnostic.covered_only_if_rfa_considered | = | required
      * | diagnostic.ia_only_if_mbb_impossible | diagnostic.intra_articular | documented-necessity
      * | diagnostic.not_at_level_of_successful_rfa | diagnostic.at_level_of_successful_rfa | not-covered
      * | therapeutic.covered | = | not-covered
      * | therapeutic.requires_two_diagnostics | = |
      * | therapeutic.min_diagnostic_relief | = |
      * | therapeutic.repeat.min_relief | = |
      * | therapeutic.repeat.min_duration | = |
      * | therapeutic.requires_no_rfa_candidacy_reason | = | required
      * | therapeutic.max_sessions_per_region | = |
      * | rfa.initial.requires_mbb | = |
      * | rfa.initial.min_diagnostic_relief | = |
      * | rfa.repeat.min_relief | = |
      * | rfa.repeat.min_duration | = |
      * | rfa.repeat.function_alternative | = |
      * | rfa.max_sessions_per_region | = |
      * | rfa.min_interval | = |
      * | rfa.rediagnose_after | = |
      * | rfa.thermal_only.min_temperature | = |
      * | injectate.allowed | = | local-anesthetic corticosteroid anti-inflammatory contrast
      * | same_day.other_blocks | = | documented-necessity
      * | noncovered.generalized_pain | = | not-covered
      * | noncovered.after_alif | exclusion.fused_segment | after-anterior-lumbar-fusion
      * | noncovered.list | = | not-covered
      * | cyst.imaging_confirmation | = | required
      * | cyst.max_repeats_per_cyst | = |
      * | cyst.repeat.min_relief | = |
      * | sedation.rfa | = | documented-necessity
      * | pa.required | pa.scope | hospital-outpatient-facility
      L38773 | imaging.required | = | fluoroscopy ct
      L38801 | imaging.required | = | fluoroscopy ct
      BCBSAL-MP-141 | imaging.required | = | fluoroscopy ct
      L38801 | sedation.injections | = | not-covered
      L35936 | sedation.injections | = | on-appeal
      L38765 | levels.third_level.change_window | levels.third | not-covered
      L38841 | levels.third_level.change_window | levels.third | not-covered
      L34892 | levels.third_level.change_window | levels.third | not-covered
      OPD-PA | levels.third_level.noncovered | levels.third | not-covered
      OPD-PA | pa.codes | = | 64490 64491 64493 64494 64633 64634 64635 64636
      UHC-2026T0004WW | exclusion.fused_segment | = | any-at-level
      UHC-2026T0004WW | diagnostic.max_same_level_side | diagnostic.max_per_level_and_side |
      UHC-2026T0004WW | diagnostic.second.same_level_side | diagnostic.second.same_level | required
      UHC-2026T0004WW | mbb.max_volume | injectate.max_volume_mbb |
      UHC-2026T0004WW | imaging.ultrasound_covered | imaging.not_covered | ultrasound
      UHC-2026T0107II | rfa.unproven_methods | techniques.not_covered | pulsed-radiofrequency endoscopic-denervation cryoablation cooled-radiofrequency chemical-ablation laser-ablation
      UHC-MA-MMP070.12 | pa.facet_codes_listed | pa.codes | none
      AETNA-CPB-0016 | diagnostic.additional_repeat | diagnostic.max_per_level_and_side | 2
      AETNA-CPB-0016 | same_day.one_modality | same_day.other_blocks | not-covered
      AETNA-CPB-0016 | rfa.pulsed_covered | techniques.not_covered | pulsed-radiofrequency
      EVICORE-CMM-208 | levels.max_per_session_per_region | rfa.max_levels_per_session_per_region |
      EVICORE-CMM-208 | exclusion.fused_segment | = | any-at-level
      EVICORE-CMM-208 | rfa.unproven_methods | techniques.not_covered | pulsed-radiofrequency cooled-radiofrequency cryoablation chemical-ablation endoscopic-denervation laser-ablation
      CARELON-IPM-2023 | levels.max_per_session_per_region | injection.max_levels_per_session_per_region |
      HUMANA-MA-PAL | pa.codes | = | 64490 64491 64492 64493 64494 64495 64633 64634 64635 64636 64999 0213T 0214T 0215T 0216T 0217T 0218T
      HUMANA-COMM-PAL | pa.codes | = | 64490 64491 64492 64493 64494 64495 64633 64634 64635 64636 64999 0213T 0214T 0215T 0216T 0217T 0218T
      BCBSAL-MP-141 | diagnostic.min_relief | diagnostic.second.min_relief_after_first |
      HIGHMARK-Z-61 | diagnostic.min_relief | diagnostic.second.min_relief_after_first |
      HIGHMARK-Z-61 | exclusion.fused_segment | = | posterior-at-level
      ALMEDICAID-2024 | pa.codes | = | 64490 64491 64492 64493 64494 64495 64633 64634 64635 64636
      ALMEDICAID-2024 | exclusion.fused_segment | = | any-at-level
      NYWCB-MTG | diagnostic.min_relief | rfa.initial.min_diagnostic_relief |
      NYWCB-MTG | levels.max_per_session_per_region | rfa.max_levels_per_session_per_region |
      AZBLUE-2026 | pa.commercial | pa.codes | 64633 64634 64635 64636
      """;

  /** Facts that are no value of a term, by the reason. */
  private static final Map<String, List<String>> ELSEWHERE =
      Map.of(
          "documents and versions",
          List.of(
              "lcd.version",
              "article.version",
              "lcd.revision",
              "lcd.jf_consolidation",
              "lcd.proposed_change",
              "article.scope",
              "defers_to",
              "checklist.limitations"),
          "words that the terms are explained by",
          List.of(
              "indication.pain",
              "pain.chronic_definition",
              "conservative_care.examples",
              "diagnostic.first.requires",
              "diagnostic.second.interval_exception_allowed",
              "rfa.initial.mbb_consecutive_same_site"),
          "the table of elements of the record",
          List.of(
              "scale.pain.baseline",
              "scale.pain.same_scale",
              "scale.disability.baseline",
              "scale.documented",
              "scale.disability.baseline.mac_faq",
              "scale.pain.no_ranges",
              "doc.medical_record",
              "doc.justification"),
          "conventions of the profile",
          List.of(
              "modifier.kx.diagnostic",
              "modifier.kx.missing_effect",
              "modifier.kx.expected_count",
              "modifier.bilateral.physician",
              "modifier.bilateral.asc_facility",
              "junction.t12l1_l1l2.codes",
              "junction.t12l1_l1l2.one_region",
              "junction.t12l1_l1l2.codes_bilateral"),
          "rules and tables of coding",
          List.of(
              "regions.definition",
              "levels.counting",
              "levels.bilateral_is_one_level",
              "levels.definition",
              "contrast.included",
              "claim.icd10_required",
              "claim.noncovered_modifier",
              "addon.64494.primary",
              "addon.third_level.max_per_day",
              "codes.covered_group",
              "codes.noncovered_group",
              "codes.third_level.appeal",
              "codes.listed",
              "nonthermal.code",
              "cyst.icd10",
              "icd10.not_supporting_list"),
          "the hospital program beyond its list",
          List.of(
              "pa.codes.removed",
              "pa.place_of_service",
              "pa.not_applicable",
              "pa.request_timing",
              "pa.utn.required",
              "pa.utn.length",
              "pa.utn.electronic",
              "pa.exemption.notice",
              "pa.exemption.threshold",
              "pa.exemption.min_requests",
              "pa.exemption.duration",
              "pa.exemption.utn_on_claim",
              "pa.type_of_bill",
              "pa.mac_first_requests",
              "asc_demo.includes_facet",
              "wiser.includes_facet",
              "wiser.ncd_160_1_codes"),
          "remarks of the policy",
          List.of(
              "pain.min_score_after_care",
              "exam.facet_loading",
              "site_of_service.review",
              "lcd.conflict",
              "site_of_service.office_first",
              "pa.vendor",
              "continuity",
              "levels.range",
              "therapeutic.repeat_criteria_added",
              "session.definition",
              "rfa.levels",
              "year.definition",
              "nsaid.min_duration",
              "diagnostic.covered",
              "pa.ma",
              "pa.no_auth_effect",
              "policy.exists"),
          "general anesthesia is no sedation of the record",
          List.of("sedation.general_anesthesia"));

  /** Two facts under a name that is a value with other payers. */
  private static final Set<String> REMARKED =
      Set.of("ARISE-0035 pa.required", "CARELON-IPM-2026 policy.exists");

  /** Policies of the facts, and those of the library or of a sample file that hold them. */
  private static final Map<String, List<String>> HOLDERS = holders();

  /** Payers and days of which the library has no policy. */
  private static final Set<String> NOT_SHIPPED =
      Set.of(
          "CIGNA-CMM-201",
          "BCBST-FACET",
          "OPTUM-AZ-2026",
          "ANTHEM-CG-MED-78",
          "IBX-01.00.12c",
          "CAT3-US",
          "CARELON-IPM-2026",
          "BMC-OCA-3.9641",
          "UHC-OXFORD-PAIN024",
          "MEDICARE-LCD-FAMILY",
          "IEHP-UM-PAI-01");

  private static Map<String, List<String>> holders() {
    Map<String, List<String>> holders = new HashMap<>();
    List<String> contractors = new ArrayList<>();
    for (MedicareContractor contractor : MedicareContractor.values()) {
      contractors.add(contractor.id());
    }
    holders.put("OPD-PA", contractors);
    String each =
        "L38773 cgs,L38801 noridian,L38765 palmetto,L38841 wps,A58477 wps,L34892 novitas,"
            + "L33930 first-coast,A57787 first-coast,L35936 ngs,A57826 ngs,"
            + "UHC-2026T0004WW uhc-commercial,UHC-2026T0107II uhc-commercial,"
            + "UHC-MP.12.22 uhc-commercial,UHC-MA-MMP070.12 uhc-medicare-advantage,"
            + "AETNA-CPB-0016 aetna,EVICORE-CMM-208 evicore,CARELON-IPM-2023 carelon,"
            + "CARELON-IPM-2022 carelon,HUMANA-MA-PAL humana-medicare-advantage,"
            + "HUMANA-COMM-PAL humana,BCBSAL-MP-141 bcbs-alabama,HIGHMARK-Z-61 highmark,"
            + "ARISE-0035 arise,ALMEDICAID-2024 alabama-medicaid,WALNI-SPINAL wa-lni,"
            + "NYWCB-MTG ny-wcb,MCG-A-0218 mcg,AZBLUE-2026 bcbs-arizona";
    Splitter.on(',')
        .withKeyValueSeparator(' ')
        .split(each)
        .forEach((facts, payer) -> holders.put(facts, List.of(payer)));
    return holders;
  }

  static List<Fact> facts() throws IOException {
    return FactRows.of("coverage-rules.csv").stream()
        .filter(fact -> !NOT_SHIPPED.contains(fact.get("policy_id")))
        .toList();
  }

  @Test
  void everyPolicyOfTheFacts_isHeldOrNamedAsNotShipped() throws IOException {
    Set<String> policies = new TreeSet<>();
    FactRows.of("coverage-rules.csv").forEach(fact -> policies.add(fact.get("policy_id")));
    Set<String> named = new TreeSet<>(HOLDERS.keySet());
    named.addAll(NOT_SHIPPED);

    assertThat(policies).containsExactlyElementsOf(named);
    assertThat(facts()).hasSizeGreaterThan(180);
  }

  @ParameterizedTest
  @MethodSource("facts")
  void everyFact_isAValueOrToldElsewhere(Fact fact) throws IOException {
    Optional<String[]> value = value(fact);
    boolean elsewhere =
        ELSEWHERE.values().stream().anyMatch(keys -> keys.contains(fact.get("rule_key")))
            || REMARKED.contains(fact.get("policy_id") + " " + fact.get("rule_key"));

    assertThat(value.isPresent()).as(fact.toString()).isNotEqualTo(elsewhere);
    if (value.isPresent()) {
      CoverageTerm<?> term = CoverageTerm.find(value.get()[0]).orElseThrow();
      for (String holder : HOLDERS.getOrDefault(fact.get("policy_id"), List.of())) {
        assertHeld(policy(holder), term, value.get()[1], fact);
      }
    }
  }

  /** On the first day that the fact names, or on the day of the facts where it names none. */
  private static <T> void assertHeld(
      CoveragePolicy policy, CoverageTerm<T> term, String value, Fact fact) {
    LocalDate day = day(fact.get("effective_from"));
    Optional<T> said = policy.at(term, day).map(found -> found.value());

    assertThat(said).as("%s on %s: %s", policy, day, fact).contains(term.read(value));
    assertThat(sources(policy.timeline(term)))
        .as(fact.toString())
        .containsAnyElementsOf(keys(fact.get("source")));
  }

  private static LocalDate day(String effective) {
    if (effective.isEmpty()) {
      return LocalDate.of(2026, 11, 23);
    }
    LocalDate day = LocalDate.parse(effective.length() == 7 ? effective + "-01" : effective);
    LocalDate listed = LocalDate.of(2024, 8, 16);
    // The program's list of today: 64492 and 64495 were on it before.
    return day.equals(LocalDate.of(2023, 7, 1)) ? listed : day;
  }

  private static Optional<String[]> value(Fact fact) {
    if (REMARKED.contains(fact.get("policy_id") + " " + fact.get("rule_key"))) {
      return Optional.empty();
    }
    Optional<String[]> general = Optional.empty();
    for (String line : VALUES.lines().toList()) {
      String[] cells = line.split("\\|", -1);
      if (cells[1].strip().equals(fact.get("rule_key"))) {
        String term = cells[2].strip().equals("=") ? cells[1].strip() : cells[2].strip();
        String value = cells[3].isBlank() ? number(fact) : cells[3].strip();
        if (cells[0].strip().equals(fact.get("policy_id"))) {
          return Optional.of(new String[] {term, value});
        }
        if (cells[0].strip().equals("*")) {
          general = Optional.of(new String[] {term, value});
        }
      }
    }
    return general;
  }

  private static String number(Fact fact) {
    String value = fact.get("value");
    return switch (fact.get("unit")) {
      case "month" -> "P" + value + "M";
      case "week" -> "P" + 7 * Integer.parseInt(value) + "D";
      case "year" -> "P" + value + "Y";
      default -> value;
    };
  }

  /** The keys of a fact's sources, of which a value of the library names at least one. */
  private static Set<String> keys(String sources) {
    Set<String> keys = new HashSet<>();
    for (String key : Splitter.on(" | ").split(sources)) {
      keys.add(key.equals("CMS-L38773v32") || key.equals("CMS-A58364v42") ? "G-PREC" : key.strip());
    }
    // One newsletter under two names.
    if (keys.contains("P-AAPC-NGS")) {
      keys.add("AAPC-RCI");
    }
    // The list of today is transcribed there; who took two codes off it, and its scope, here.
    if (keys.contains("G-SOPH-OPD")) {
      keys.add("P-CGS-2024");
      keys.add("P-NOR-PA");
    }
    if (keys.contains("P-CGS-2024")) {
      keys.add("G-PREC");
      keys.add("G-MBS");
      keys.add("P-L38765");
      keys.add("P-L38841");
      keys.add("P-L34892");
    }
    return keys;
  }

  private static <T> Set<String> sources(
      Timeline<org.facetrules.policy.CoverageValue<T>> timeline) {
    Set<String> sources = new HashSet<>();
    timeline.entries().forEach(entry -> sources.add(entry.value().citation().key()));
    return sources;
  }

  private static CoveragePolicy policy(String holder) throws IOException {
    Optional<MedicareContractor> contractor = MedicareContractor.find(holder);
    if (contractor.isPresent()) {
      return CoveragePolicy.medicare(contractor.get());
    }
    Path sample = Path.of("docs/policies", holder + ".json");
    PayerProfile payer =
        Files.exists(sample)
            ? PolicyJson.read(Files.readString(sample))
            : holder.endsWith("medicare-advantage")
                ? PayerProfile.ofPayer(holder, PayerProfile.medicare("AZ"))
                : PayerProfile.ofPayer(holder);
    return payer.coverage().orElseThrow();
  }
}
