package org.facetrules.policy;

import java.util.Optional;
import org.facetrules.source.Citation;

/**
 * How a payer codes the thoracolumbar junction, with its source.
 *
 * @param form the form of the lines
 * @param citation where it was read
 * @param otherReading what other sources say instead; empty when none was found
 */
public record JunctionConvention(
    JunctionForm form, Citation citation, Optional<String> otherReading) {}
