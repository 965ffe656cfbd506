package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Medicare tables that payment follows from: relative values, conversion factors, localities,
 * rates of hospitals and of surgical centers. Shipped with the library, or with parts added from
 * the publisher's files. Immutable: loading makes new tables and leaves these as they are.
 */
public final class FeeTables {
  private static final FeeTables BUNDLED =
      new FeeTables(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          ImmutableList.of(),
          ImmutableMap.of());

  private final Optional<RelativeValues> relativeValues;
  private final Optional<ConversionFactors> conversionFactors;
  private final Optional<MedicareLocalities> localities;
  private final ImmutableList<LocalityCounties> counties;
  private final ImmutableMap<String, ZipLocality> zips;

  FeeTables(
      Optional<RelativeValues> relativeValues,
      Optional<ConversionFactors> conversionFactors,
      Optional<MedicareLocalities> localities,
      List<LocalityCounties> counties,
      Map<String, ZipLocality> zips) {
    this.relativeValues = relativeValues;
    this.conversionFactors = conversionFactors;
    this.localities = localities;
    this.counties = ImmutableList.copyOf(counties);
    this.zips = ImmutableMap.copyOf(zips);
  }

  /** {@return the tables that the library ships; each is read when first asked for} */
  public static FeeTables bundled() {
    return BUNDLED;
  }

  /** {@return the relative values of physicians' services} */
  public RelativeValues relativeValues() {
    return relativeValues.orElseGet(RelativeValues::standard);
  }

  /** {@return the conversion factors of the physician fee schedule} */
  public ConversionFactors conversionFactors() {
    return conversionFactors.orElseGet(ConversionFactors::standard);
  }

  /** {@return the localities with their geographic indices} */
  public MedicareLocalities localities() {
    return localities.orElseGet(MedicareLocalities::standard);
  }

  /** {@return the rates of hospital outpatient departments} */
  public HospitalRates hospitalRates() {
    return HospitalRates.standard();
  }

  /** {@return the rates of ambulatory surgical centers} */
  public AscRates ascRates() {
    return AscRates.standard();
  }

  /** {@return the counties of localities; empty unless a file of them was loaded; immutable} */
  public List<LocalityCounties> counties() {
    return counties;
  }

  /**
   * {@return the locality of a ZIP code; empty when no file of them was loaded, or it has none
   * such}
   *
   * @param zip five digits
   */
  public Optional<ZipLocality> ofZip(String zip) {
    return Optional.ofNullable(zips.get(zip));
  }

  Map<String, ZipLocality> zips() {
    return zips;
  }

  /**
   * {@return these tables with parts added from the publisher's files, and a report}
   *
   * <p>What a file is follows from its content: relative values (PPRRVU) and geographic indices
   * (GPCI) as CSV, counties of localities (LOCCO) as CSV, localities of ZIP codes (ZIP5). A release
   * of relative values is put beside the others, its conversion factor holds from its first day to
   * the end of the year; a file of indices takes the place of those of its year. Of the two files
   * that there are since 2026, the name tells which it is (nonQPP, QPP).
   *
   * @param files the files in any order
   * @throws PublisherFileException when a file is not as its layout says, or two contradict each
   *     other; nothing is loaded then
   * @throws java.io.UncheckedIOException when a file cannot be read
   */
  public LoadedFees load(List<PublisherFile> files) {
    return FeeLoad.of(this, files);
  }
}
