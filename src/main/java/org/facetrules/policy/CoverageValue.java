package org.facetrules.policy;

import org.facetrules.source.Citation;

/**
 * What a policy says on a term, with its source.
 *
 * @param <T> what is said: a count, a percentage, a span of time, a stance
 * @param value what is said
 * @param citation where it was read, and how well that attests it
 */
public record CoverageValue<T>(T value, Citation citation) {}
