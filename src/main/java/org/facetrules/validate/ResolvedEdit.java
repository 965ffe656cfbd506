package org.facetrules.validate;

import org.facetrules.rule.Judgement;
import org.facetrules.rule.RuleId;

/**
 * An edit that was met and that a modifier resolves.
 *
 * @param rule the rule that met it
 * @param how which lines, by what, and what that asserts
 */
public record ResolvedEdit(RuleId rule, Judgement.Resolved how) {}
