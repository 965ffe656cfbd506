/**
 * Dated tables: code families and lives of codes, national pair edits, unit limits and add-on
 * edits, Medicare jurisdictions; as the library ships them, or read from the publisher's quarterly
 * files.
 */
@NullMarked
package org.facetrules.table;

import org.jspecify.annotations.NullMarked;
