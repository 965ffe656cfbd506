package org.facetrules.validate;

import org.facetrules.rule.Finding;

/**
 * A finding that was left, and who answers for it.
 *
 * @param finding the finding
 * @param suppression why it was left
 */
public record SuppressedFinding(Finding finding, Suppression suppression) {}
