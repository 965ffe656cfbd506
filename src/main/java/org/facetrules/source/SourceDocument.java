package org.facetrules.source;

/**
 * A document that facts were read in.
 *
 * @param key the short name that citations use
 * @param title what it is and where it was published
 * @param dated its date or version as far as known
 */
public record SourceDocument(String key, String title, String dated) {}
