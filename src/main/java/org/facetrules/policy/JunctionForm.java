package org.facetrules.policy;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import org.facetrules.anatomy.FacetLevel;

/** How T12-L1 and L1-L2 are coded when they are the only levels of the encounter. */
public enum JunctionForm {
  /** As one lumbar session: the cervical/thoracic first-level code and the lumbar add-on code. */
  ONE_LUMBAR_SESSION,
  /** Each in its own region: two first-level codes. */
  EACH_REGION_ALONE;

  /** The two joints that the form is about. */
  static final ImmutableSet<FacetLevel> PAIR =
      ImmutableSet.copyOf(EnumSet.of(FacetLevel.T12_L1, FacetLevel.L1_L2));
}
