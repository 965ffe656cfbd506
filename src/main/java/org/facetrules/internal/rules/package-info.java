/** The standard set: one rule, one file. Not exported. */
@NullMarked
package org.facetrules.internal.rules;

import org.jspecify.annotations.NullMarked;
