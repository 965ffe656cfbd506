package org.facetrules.table;

import java.time.LocalDate;
import java.util.Optional;
import org.facetrules.source.Citation;
import org.facetrules.source.EffectivePeriod;

/**
 * What a document says of one term of coverage, as text.
 *
 * @param policy the policy that it belongs to, such as "cgs"
 * @param term the term, such as "rfa.max_sessions_per_region"
 * @param value what is said, such as "2"
 * @param period the days on which it holds, from the first day of the document where its own is not
 *     published
 * @param readIn the day of the revision in which it was read, where the value's own first day is
 *     not published; empty otherwise
 * @param citation where it was read
 */
public record CoverageRow(
    String policy,
    String term,
    String value,
    EffectivePeriod period,
    Optional<LocalDate> readIn,
    Citation citation) {}
