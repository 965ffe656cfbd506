package org.facetrules.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Edition;
import org.facetrules.table.AddOnEdits;
import org.facetrules.table.AscRates;
import org.facetrules.table.CodeLife;
import org.facetrules.table.CodeLifecycle;
import org.facetrules.table.CommonMistakes;
import org.facetrules.table.CompanionPairs;
import org.facetrules.table.CompanionServices;
import org.facetrules.table.ConversionFactors;
import org.facetrules.table.CoverageRows;
import org.facetrules.table.DenialCodes;
import org.facetrules.table.DocumentationElements;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FacetFamilyPairs;
import org.facetrules.table.FacetModifiers;
import org.facetrules.table.HospitalRates;
import org.facetrules.table.LookAlike;
import org.facetrules.table.LookAlikes;
import org.facetrules.table.MedicareJurisdictions;
import org.facetrules.table.MedicareLocalities;
import org.facetrules.table.NcciSetting;
import org.facetrules.table.PairEditTable;
import org.facetrules.table.RelativeValues;
import org.facetrules.table.ServiceIndicator;
import org.facetrules.table.ServiceIndicators;
import org.facetrules.table.UnitLimits;

/** The code sheets: one for each facet code and for the codes most often mistaken for them. */
public final class CodeSheets {
  /** What the library knows of facet codes, and of some of the other codes only. */
  private static final ImmutableList<SheetTopic> OPEN_FOR_SOME =
      ImmutableList.of(
          SheetTopic.COVERAGE,
          SheetTopic.AUTHORIZATION,
          SheetTopic.DOCUMENTATION,
          SheetTopic.DENIALS,
          SheetTopic.OTHER_PAIRS);

  private static final ImmutableList<SheetPart> PARTS =
      ImmutableList.of(
          new MeaningPart(),
          new CountPart(),
          new UsePart(),
          new LifePart(),
          new AddOnPart(),
          new ImagingPart(),
          new LimitPart(),
          new BothSidesPart(),
          new ModifierPart(),
          new DiagnosticPart(),
          new CoveragePart(),
          new AuthorizationPart(),
          new DocumentationPart(),
          new DenialPart(),
          new IndicatorPart(),
          new PaymentPart(),
          new PairPart(),
          new OtherPairPart(),
          new LookAlikePart());

  private static final ImmutableList<Edition> EDITIONS =
      ImmutableList.sortedCopyOf(
          Comparator.comparing(Edition::table),
          List.of(
              AddOnEdits.standard().edition(),
              AscRates.standard().edition(),
              CodeLifecycle.standard().edition(),
              CommonMistakes.standard().edition(),
              CompanionPairs.standard().edition(),
              CompanionServices.standard().edition(),
              ConversionFactors.standard().edition(),
              CoverageRows.standard().edition(),
              DenialCodes.standard().edition(),
              DocumentationElements.standard().edition(),
              FacetCodes.standard().edition(),
              FacetFamilyPairs.standard().edition(),
              FacetModifiers.standard().edition(),
              HospitalRates.standard().edition(),
              LookAlikes.standard().edition(),
              MedicareJurisdictions.standard().edition(),
              MedicareLocalities.standard().edition(),
              PairEditTable.bundled(NcciSetting.OUTPATIENT_HOSPITAL).edition(),
              PairEditTable.bundled(NcciSetting.PRACTITIONER).edition(),
              RelativeValues.standard().edition(),
              ServiceIndicators.standard().edition(),
              UnitLimits.standard().edition()));

  private static final ImmutableMap<ProcedureCode, CodeSheet> SHEETS =
      Maps.uniqueIndex(
          ServiceIndicators.standard().all().stream()
              .map(ServiceIndicator::code)
              .map(CodeSheets::write)
              .iterator(),
          CodeSheet::code);

  private CodeSheets() {}

  /**
   * {@return the sheet of a code; empty when there is none}
   *
   * @param code the code
   */
  public static Optional<CodeSheet> find(ProcedureCode code) {
    return Optional.ofNullable(SHEETS.get(code));
  }

  /** {@return every sheet: facet codes by family, then the codes mistaken for them; immutable} */
  public static Collection<CodeSheet> all() {
    return SHEETS.values();
  }

  private static CodeSheet write(ProcedureCode code) {
    Optional<FacetPlace> place = FacetPlace.find(code);
    List<SheetRow> rows = rows(code);
    return CodeSheet.builder()
        .code(code)
        .label(label(code))
        .family(place.map(FacetPlace::family))
        .region(place.map(FacetPlace::region))
        .addAllRows(rows)
        .addAllMistakes(CommonMistakes.standard().of(code))
        .addAllOpen(open(rows))
        .addAllEditions(EDITIONS)
        .build();
  }

  private static List<SheetRow> rows(ProcedureCode code) {
    return PARTS.stream()
        .flatMap(part -> part.rows(code).stream())
        .sorted(Comparator.comparing(SheetRow::topic))
        .toList();
  }

  private static List<String> open(List<SheetRow> rows) {
    return OPEN_FOR_SOME.stream()
        .filter(topic -> rows.stream().noneMatch(row -> row.topic() == topic))
        .map(SheetTopic::label)
        .toList();
  }

  private static String label(ProcedureCode code) {
    return LookAlikes.standard()
        .find(code)
        .map(LookAlike::label)
        .or(() -> CodeLifecycle.standard().find(code).map(CodeLife::label))
        .orElseThrow(() -> new IllegalStateException("no label for " + code));
  }
}
