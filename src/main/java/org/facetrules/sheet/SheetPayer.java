package org.facetrules.sheet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.PayerProfile;
import org.facetrules.table.KnownPayer;
import org.facetrules.table.KnownPayers;
import org.facetrules.table.MedicareContractor;
import org.facetrules.table.PayerStanding;

/** A payer whose policy the sheets read: the Medicare contractors, and those built in. */
record SheetPayer(String name, CoveragePolicy policy) {
  private static final String MEDICARE = "Medicare ";
  private static final ImmutableList<SheetPayer> ALL = read();

  static List<SheetPayer> all() {
    return ALL;
  }

  boolean isMedicare() {
    return name.startsWith(MEDICARE);
  }

  /** {@return the names, "Medicare" once, and alone where every contractor is among them} */
  static String words(List<String> names) {
    List<String> contractors = names.stream().filter(name -> name.startsWith(MEDICARE)).toList();
    ImmutableList.Builder<String> words = ImmutableList.builder();
    if (contractors.size() == MedicareContractor.values().length) {
      words.add("Medicare, every contractor");
    } else {
      for (int i = 0; i < contractors.size(); i++) {
        words.add(i == 0 ? contractors.get(i) : contractors.get(i).substring(MEDICARE.length()));
      }
    }
    return Words.list(
        words.addAll(names.stream().filter(name -> !name.startsWith(MEDICARE)).toList()).build());
  }

  private static ImmutableList<SheetPayer> read() {
    ImmutableList.Builder<SheetPayer> all = ImmutableList.builder();
    for (MedicareContractor contractor : MedicareContractor.values()) {
      all.add(new SheetPayer(MEDICARE + contractor.label(), CoveragePolicy.medicare(contractor)));
    }
    for (KnownPayer payer : KnownPayers.standard().all(PayerStanding.BUILT_IN)) {
      CoveragePolicy policy = PayerProfile.ofPayer(payer.id()).coverage().orElseThrow();
      all.add(new SheetPayer(payer.title(), policy));
    }
    return all.build();
  }
}
