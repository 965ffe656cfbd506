package org.facetrules.fee;

import java.math.BigDecimal;

/**
 * What is expected of a part of a plan, in dollars and cents.
 *
 * @param expected what should be paid, findings left aside
 * @param atRisk the share of it on lines that a finding puts at risk
 * @param lowest what it would be in the locality with the lowest total of this part
 * @param highest what it would be in the locality with the highest total of this part
 * @param lines how many lines it has
 * @param notKnown how many of them have an amount that is not known
 */
public record ForecastAmount(
    BigDecimal expected,
    BigDecimal atRisk,
    BigDecimal lowest,
    BigDecimal highest,
    int lines,
    int notKnown) {}
