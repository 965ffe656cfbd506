package org.facetrules.encounter;

import java.util.Optional;
import org.facetrules.anatomy.LevelReading;

/**
 * A fusion of vertebrae that the record names.
 *
 * @param levels the fused levels; empty when the record does not name them
 * @param approach from which side; empty when not known
 */
public record Fusion(Optional<LevelReading> levels, Optional<FusionApproach> approach) {}
