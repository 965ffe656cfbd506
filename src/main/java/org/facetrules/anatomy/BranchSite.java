package org.facetrules.anatomy;

import java.util.List;
import java.util.Optional;

/**
 * One place of a nerve text: a nerve or a range of nerves, and the kind word that covers it.
 *
 * @param nerves the nerves
 * @param kind the kind word, empty when there is none
 */
record BranchSite(List<NerveName> nerves, Optional<NerveKind> kind) {
  static BranchSite bare(List<NerveName> nerves) {
    return new BranchSite(nerves, Optional.empty());
  }

  BranchSite with(NerveKind named) {
    return new BranchSite(nerves, Optional.of(named));
  }

  boolean fits(NerveKind named) {
    return nerves.stream().anyMatch(nerve -> nerve.as(named).isPresent());
  }

  /** The branches under a reading: only a bare S1 has a second one. */
  List<MedialBranch> option(int reading) {
    return nerves.stream().map(nerve -> option(nerve, reading)).toList();
  }

  private MedialBranch option(NerveName nerve, int reading) {
    List<MedialBranch> bare = nerve.bare();
    return kind.flatMap(nerve::as).orElse(bare.get(Math.min(reading, bare.size() - 1)));
  }
}
