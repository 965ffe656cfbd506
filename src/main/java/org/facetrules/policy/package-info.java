/** What a payer adds to the code set: profiles made of dated conventions. */
@NullMarked
package org.facetrules.policy;

import org.jspecify.annotations.NullMarked;
