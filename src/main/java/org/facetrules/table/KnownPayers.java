package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;

/** The payers other than Original Medicare of whose coverage policy something is known. */
public final class KnownPayers {
  private static final KnownPayers STANDARD = new KnownPayers(BundledTable.load("payers"));

  private final Edition edition;
  private final ImmutableMap<String, KnownPayer> byId;

  private KnownPayers(BundledTable payers) {
    this.edition = payers.edition();
    this.byId =
        Maps.uniqueIndex(payers.rows().stream().map(KnownPayers::payer).toList(), KnownPayer::id);
  }

  /** The sentences by payer, read when the first is asked for. */
  private static final class Remarks {
    static final ImmutableListMultimap<String, String> BY_ID =
        BundledTable.load("payer-remarks").rows().stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    row -> row.text("payer"), KnownPayers::remark));

    private Remarks() {}
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

  /**
   * {@return what is to be known of a payer's policy as a whole, each sentence with the key and the
   * grade of its source; none for an unknown id; immutable}
   *
   * @param id such as "uhc-commercial"
   */
  public List<String> remarks(String id) {
    return Remarks.BY_ID.get(id);
  }

  private static KnownPayer payer(BundledTable.Row row) {
    KnownPayer.Builder payer =
        KnownPayer.builder()
            .id(row.text("payer"))
            .title(row.text("title"))
            .standing(standing(row.text("standing")));
    if (!row.isEmpty("follows from")) {
      payer.followsFrom(row.day("follows from"));
      payer.follows(CitationCells.one(row.text("citation")));
    }
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
}
