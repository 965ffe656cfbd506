package org.facetrules.rule;

import java.time.LocalDate;
import org.facetrules.source.EffectivePeriod;

/** The days that rules judge unless they say other ones. */
final class Periods {
  /** The first day of the facet codes; nothing earlier is modelled. */
  static final EffectivePeriod ALWAYS = EffectivePeriod.from(LocalDate.of(2010, 1, 1));

  private Periods() {}
}
