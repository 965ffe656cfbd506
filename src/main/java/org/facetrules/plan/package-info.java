/**
 * Answers for the front desk: how many sessions of each kind are left, when the next is allowed,
 * what the record must still show, and whether an authorization is needed.
 */
@NullMarked
package org.facetrules.plan;

import org.jspecify.annotations.NullMarked;
