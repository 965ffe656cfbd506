package org.facetrules.coding;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.Technique;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Citation;
import org.facetrules.table.MedicareContractor;

/**
 * Writes cases in a few words: {@code IA diagnostic us: L4-5 left + RFA: nerves L3, L4 right}. A
 * procedure is a technique and, where told, purpose and guidance, then its sites or nerves; {@code
 * /} parts several texts. Fluoroscopy unless told; {@code ?} in place of a word leaves it out.
 */
public final class Shorthand {
  public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static final Map<String, Technique> TECHNIQUES =
      Map.ofEntries(
          Map.entry("MBB", Technique.MEDIAL_BRANCH_BLOCK),
          Map.entry("IA", Technique.INTRA_ARTICULAR),
          Map.entry("INJ", Technique.FACET_INJECTION),
          Map.entry("RFA", Technique.RADIOFREQUENCY_ABLATION),
          Map.entry("COOLED", Technique.COOLED_RADIOFREQUENCY),
          Map.entry("PRF", Technique.PULSED_RADIOFREQUENCY),
          Map.entry("CRYO", Technique.CRYOABLATION),
          Map.entry("CHEMICAL", Technique.CHEMICAL_ABLATION),
          Map.entry("LASER", Technique.LASER_ABLATION),
          Map.entry("ENDOSCOPIC", Technique.ENDOSCOPIC_DENERVATION),
          Map.entry("CYST", Technique.CYST_RUPTURE));

  private static final Map<String, ImageGuidance> GUIDANCE =
      Map.of(
          "ct", ImageGuidance.CT,
          "us", ImageGuidance.ULTRASOUND,
          "mri", ImageGuidance.MRI,
          "none", ImageGuidance.NONE);

  private Shorthand() {}

  public static CodedEncounter code(String payer, String procedures) {
    return code(payer, procedures, DAY);
  }

  /** Payers: cpt, M (Medicare), M-ASC, M-hospital, followed by a state or contractor; or an id. */
  public static CodedEncounter code(String payer, String procedures, LocalDate day) {
    return LevelCoder.forPayer(profile(payer)).code(encounter(payer, procedures, day));
  }

  public static PayerProfile profile(String payer) {
    List<String> words = Splitter.on(' ').splitToList(payer);
    if (payer.startsWith("cpt")) {
      return PayerProfile.cpt();
    }
    if (words.size() == 1) {
      return PayerProfile.ofPayer(payer);
    }
    String where = words.get(1);
    return MedicareContractor.find(where)
        .map(PayerProfile::medicare)
        .orElseGet(() -> PayerProfile.medicare(where));
  }

  public static Encounter encounter(String payer, String procedures, LocalDate day) {
    Encounter.Builder encounter = Encounter.builder().dateOfService(day).billing(setting(payer));
    Splitter.on(" + ")
        .split(procedures)
        .forEach(text -> encounter.addProcedure(procedure(text.strip())));
    return encounter.build();
  }

  /** The lines as one text, in their order. */
  public static String lines(CodedEncounter coded) {
    return String.join(", ", coded.serviceLines().stream().map(Object::toString).toList());
  }

  /** All steps of all lines, each with its citation. */
  public static List<CodingStep> steps(CodedEncounter coded) {
    return coded.lines().stream().flatMap(line -> line.steps().stream()).toList();
  }

  /** Every citation of lines and remarks. */
  public static List<Citation> citations(CodedEncounter coded) {
    return Stream.concat(
            steps(coded).stream().map(CodingStep::citation),
            coded.remarks().stream().map(CodingRemark::citation))
        .toList();
  }

  private static BillingSetting setting(String payer) {
    if (payer.contains("-ASC")) {
      return BillingSetting.ASC_FACILITY;
    }
    return payer.contains("-hospital")
        ? BillingSetting.HOSPITAL_OUTPATIENT
        : BillingSetting.PROFESSIONAL;
  }

  private static FacetProcedure procedure(String text) {
    List<String> halves = Splitter.on(':').trimResults().limit(2).splitToList(text);
    FacetProcedure.Builder procedure = FacetProcedure.builder();
    ImageGuidance guidance = ImageGuidance.FLUOROSCOPY;
    boolean guided = true;
    for (String word : Splitter.on(' ').split(halves.get(0))) {
      Technique technique = TECHNIQUES.get(word);
      if (technique != null) {
        procedure.technique(technique);
      } else if (word.equals("diagnostic")) {
        procedure.purpose(Purpose.DIAGNOSTIC);
      } else if (word.equals("therapeutic")) {
        procedure.purpose(Purpose.THERAPEUTIC);
      } else if (word.endsWith("C")) {
        procedure.temperatureCelsius(new BigDecimal(word.replace("C", "")));
      } else if (word.equals("unguided")) {
        guided = false;
      } else if (!word.equals("?")) {
        ImageGuidance named = GUIDANCE.get(word);
        if (named == null) {
          throw new IllegalArgumentException("\"" + word + "\" in \"" + text + "\"");
        }
        guidance = named;
      }
    }
    if (guided) {
      procedure.guidance(guidance);
    }
    if (!halves.get(1).isEmpty()) {
      Splitter.on(" / ").split(halves.get(1)).forEach(part -> addPlace(procedure, part));
    }
    return procedure.build();
  }

  private static void addPlace(FacetProcedure.Builder procedure, String part) {
    if (part.startsWith("nerves ")) {
      procedure.nerves(part.substring("nerves ".length()));
    } else {
      procedure.levels(part);
    }
  }
}
