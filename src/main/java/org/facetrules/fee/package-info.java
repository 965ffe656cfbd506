/** What should be paid: fee schedules, payment estimates step by step, forecasts. */
@NullMarked
package org.facetrules.fee;

import org.jspecify.annotations.NullMarked;
