package org.facetrules.table;

/**
 * What loading publisher files gave.
 *
 * @param tables the tables with the parts of the files
 * @param report what was read and what it changes
 */
public record LoadedTables(NationalTables tables, LoadReport report) {}
