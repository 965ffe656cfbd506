package org.facetrules.oracle;

import java.util.EnumSet;
import java.util.Set;
import org.facetrules.anatomy.FacetLevel;

/** One day of one patient: a sheet for each kind of service. */
public final class Day {
  /** Injections under fluoroscopy or CT. */
  public final Chart injected = new Chart();

  /** Injections under ultrasound. */
  public final Chart underUltrasound = new Chart();

  /** Thermal destruction under fluoroscopy or CT. */
  public final Chart destroyed = new Chart();

  /** Techniques that have no facet code. */
  public final Chart unlisted = new Chart();

  Set<FacetLevel> levels() {
    Set<FacetLevel> levels = EnumSet.noneOf(FacetLevel.class);
    levels.addAll(injected.levels());
    levels.addAll(underUltrasound.levels());
    levels.addAll(destroyed.levels());
    levels.addAll(unlisted.levels());
    return levels;
  }
}
