package org.facetrules.cli;

import java.io.InputStream;

/**
 * What a command reads and writes.
 *
 * @param in standard input
 * @param out results
 * @param err everything else
 */
record Streams(InputStream in, Output out, Output err) {}
