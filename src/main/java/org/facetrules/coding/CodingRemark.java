package org.facetrules.coding;

import org.facetrules.source.Citation;

/**
 * Something to be known about the encounter that is not a reason of one line: why a procedure has
 * no facet code, which injection a destruction includes, where sources are silent.
 *
 * @param kind what the remark is about
 * @param at the place in the encounter, as a path such as "/procedures/0"
 * @param text the remark, for people
 * @param citation where it was read
 */
public record CodingRemark(RemarkKind kind, String at, String text, Citation citation) {}
