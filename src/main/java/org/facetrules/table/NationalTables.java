package org.facetrules.table;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The national tables that claims are judged by: pair edits and unit limits of each setting, add-on
 * edits. Shipped with the library, or with parts replaced from the publisher's quarterly files.
 * Immutable: loading makes new tables and leaves these as they are.
 */
public final class NationalTables {
  private static final NationalTables BUNDLED =
      new NationalTables(ImmutableMap.of(), ImmutableMap.of(), Optional.empty());

  private final ImmutableMap<NcciSetting, PairEditTable> pairEdits;
  private final ImmutableMap<NcciSetting, UnitLimitTable> unitLimits;
  private final Optional<AddOnEdits> addOnEdits;

  private NationalTables(
      ImmutableMap<NcciSetting, PairEditTable> pairEdits,
      ImmutableMap<NcciSetting, UnitLimitTable> unitLimits,
      Optional<AddOnEdits> addOnEdits) {
    this.pairEdits = pairEdits;
    this.unitLimits = unitLimits;
    this.addOnEdits = addOnEdits;
  }

  /** {@return the tables that the library ships; pair edits are read when first asked for} */
  public static NationalTables bundled() {
    return BUNDLED;
  }

  /**
   * {@return the pair edits of a setting}
   *
   * @param setting whose claims they judge
   */
  public PairEditTable pairEdits(NcciSetting setting) {
    PairEditTable loaded = pairEdits.get(setting);
    return loaded == null ? PairEditTable.bundled(setting) : loaded;
  }

  /**
   * {@return the unit limits of a setting}
   *
   * @param setting whose claims they judge
   */
  public UnitLimitTable unitLimits(NcciSetting setting) {
    UnitLimitTable loaded = unitLimits.get(setting);
    return loaded == null ? UnitLimitTable.bundled(setting) : loaded;
  }

  /** {@return the add-on edits, the same for every setting} */
  public AddOnEdits addOnEdits() {
    return addOnEdits.isPresent() ? addOnEdits.get() : AddOnEdits.standard();
  }

  /**
   * {@return these tables with parts replaced from the publisher's quarterly files, and a report}
   *
   * <p>What a file is follows from its content: pair edits (PTP) as tab-separated text in parts f1
   * to f4, unit limits (MUE) as CSV, add-on edits (AOC) as text; a name that says another table or
   * setting is refused. Setting, version and quarter follow from the publisher's names. Pair and
   * add-on tables take the place of the tables before, as their rows have days of their own; a unit
   * table is put beside those of other quarters, so that older claims keep their limits. Of the
   * pairs, those with a facet code are kept, however long the file is.
   *
   * @param files the files in any order
   * @throws PublisherFileException when a file is not as its layout says, or two do not belong
   *     together; nothing is loaded then
   * @throws java.io.UncheckedIOException when a file cannot be read
   */
  public LoadedTables load(List<PublisherFile> files) {
    return PublisherLoad.of(this, files);
  }

  NationalTables with(
      Map<NcciSetting, PairEditTable> pairs,
      Map<NcciSetting, UnitLimitTable> limits,
      Optional<AddOnEdits> addOns) {
    return new NationalTables(
        replaced(pairEdits, pairs), replaced(unitLimits, limits), addOns.or(() -> addOnEdits));
  }

  private static <T> ImmutableMap<NcciSetting, T> replaced(
      Map<NcciSetting, T> before, Map<NcciSetting, T> after) {
    Map<NcciSetting, T> both = Maps.newEnumMap(NcciSetting.class);
    both.putAll(before);
    both.putAll(after);
    return ImmutableMap.copyOf(both);
  }
}
