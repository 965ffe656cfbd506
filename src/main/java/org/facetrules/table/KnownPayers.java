package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;

/** The payers other than Original Medicare of whose coverage policy something is known. */
public final class KnownPayers {
  private static final KnownPayers STANDARD =
      new KnownPayers(BundledTable.load("payers"), BundledTable.load("payer-remarks"));

  private final Edition edition;
  private final ImmutableMap<String, KnownPayer> byId;

  private KnownPayers(BundledTable payers, BundledTable remarks) {
    this.edition = payers.edition();
    ImmutableListMultimap<String, BundledTable.Row> remarksById =
        Multimaps.index(remarks.rows(), row -> row.text("payer"));
    this.byId =
        Maps.uniqueIndex(
            payers.rows().stream()
                .map(row -> payer(row, remarksById.get(row.text("payer"))))
                .toList(),
            KnownPayer::id);
    requireKnown(remarksById.keySet());
  }

  /** {@return the table that the library ships} */
  public static KnownPayers standard() {
    return STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /** {@return all payers in the order of the table; immutable} */
  public Collection<KnownPayer> all() {
    return byId.values();
  }

  /**
   * {@return the payers that are known in a way, in the order of the table; immutable}
   *
   * @param standing the way
   */
  public List<KnownPayer> all(PayerStanding standing) {
    return byId.values().stream()
        .filter(payer -> payer.standing() == standing)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the payer with an id; empty for an unknown id}
   *
   * @param id such as "uhc-commercial"
   */
  public Optional<KnownPayer> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private static KnownPayer payer(BundledTable.Row row, List<BundledTable.Row> remarks) {
    KnownPayer.Builder payer =
        KnownPayer.builder()
            .id(row.text("payer"))
            .title(row.text("title"))
            .standing(standing(row.text("standing")));
    if (!row.isEmpty("follows from")) {
      payer.followsFrom(row.day("follows from"));
      payer.follows(CitationCells.one(row.text("citation")));
    }
    remarks.forEach(remark -> payer.addRemark(remark(remark)));
    return payer.build();
  }

  private static String remark(BundledTable.Row row) {
    Citation source = CitationCells.one(row.text("citation"));
    return row.text("remark") + " (" + source.key() + ", grade " + source.grade() + ")";
  }

  private static PayerStanding standing(String word) {
    return switch (word) {
      case "built-in" -> PayerStanding.BUILT_IN;
      case "follows-contractor" -> PayerStanding.FOLLOWS_CONTRACTOR;
      case "sample-file" -> PayerStanding.SAMPLE_FILE;
      default -> throw new IllegalStateException("table payers: unknown standing " + word);
    };
  }

  private void requireKnown(Collection<String> remarked) {
    for (String id : remarked) {
      if (!byId.containsKey(id)) {
        throw new IllegalStateException("table payer-remarks: no payer " + id);
      }
    }
  }
}
