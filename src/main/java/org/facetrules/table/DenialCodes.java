package org.facetrules.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facetrules.source.Edition;

/** With which codes a payer would deny what a rule flags. */
public final class DenialCodes {
  private static final Splitter WORDS = Splitter.on(' ');

  /** Rules of the record are many and share one row: "FR-7". */
  private static final int BLOCK = "FR-7".length();

  private final Edition edition;
  private final ImmutableList<DenialCode> codes;
  private final ImmutableMap<String, DenialCode> byRule;

  private DenialCodes(BundledTable table) {
    this.edition = table.edition();
    ImmutableList.Builder<DenialCode> all = ImmutableList.builder();
    Map<String, DenialCode> rules = new HashMap<>();
    for (BundledTable.Row row : table.rows()) {
      DenialCode code = code(row);
      all.add(code);
      code.rules().forEach(rule -> add(rule, code, rules));
    }
    this.codes = all.build();
    this.byRule = ImmutableMap.copyOf(rules);
  }

  /** {@return the table that the library ships} */
  public static DenialCodes standard() {
    return Holder.STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /** {@return every row of the table; immutable} */
  public Collection<DenialCode> all() {
    return codes;
  }

  /**
   * {@return the codes with which Original Medicare would deny what a rule flags; empty where none
   * is known}
   *
   * @param rule the rule, such as "FR-506"
   */
  public Optional<DenialCode> ofMedicare(String rule) {
    return find(DenialPayers.MEDICARE, rule);
  }

  /**
   * {@return the codes with which another payer would deny what a rule flags; empty where none is
   * known}
   *
   * @param rule the rule, such as "FR-506"
   */
  public Optional<DenialCode> ofOtherPayer(String rule) {
    return find(DenialPayers.OTHER, rule);
  }

  private Optional<DenialCode> find(DenialPayers payers, String rule) {
    DenialCode own = byRule.get(payers + rule);
    return own != null || rule.length() <= BLOCK
        ? Optional.ofNullable(own)
        : Optional.ofNullable(byRule.get(payers + rule.substring(0, BLOCK)));
  }

  private static void add(String rule, DenialCode code, Map<String, DenialCode> rules) {
    List<DenialPayers> each =
        code.payers() == DenialPayers.ALL
            ? List.of(DenialPayers.MEDICARE, DenialPayers.OTHER)
            : List.of(code.payers());
    for (DenialPayers payers : each) {
      if (rules.putIfAbsent(payers + rule, code) != null) {
        throw new IllegalStateException("two denials of " + rule + " for " + payers.label());
      }
    }
  }

  private static DenialCode code(BundledTable.Row row) {
    return DenialCode.builder()
        .category(row.text("category"))
        .payers(DenialPayers.of(row.text("payers")))
        .addAllRules(row.words("rules"))
        .carc(row.text("carc"))
        .addAllRarcs(row.isEmpty("rarc") ? List.of() : WORDS.splitToList(row.text("rarc")))
        .group(row.text("group"))
        .meaning(row.text("meaning"))
        .standing(DenialStanding.of(row.text("standing")))
        .addAllCitations(CitationCells.of(row))
        .build();
  }

  /** Read when first asked for: a clean claim needs none. */
  private static final class Holder {
    static final DenialCodes STANDARD = new DenialCodes(BundledTable.load("denial-codes"));

    private Holder() {}
  }
}
