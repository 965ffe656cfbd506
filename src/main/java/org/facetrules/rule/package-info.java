/**
 * The vocabulary of edits: a rule looks at an encounter or a claim and answers with judgements, a
 * finding is facts first, a fix is data. Integrators implement {@link org.facetrules.rule.Rule} for
 * edits of their own.
 */
@NullMarked
package org.facetrules.rule;

import org.jspecify.annotations.NullMarked;
