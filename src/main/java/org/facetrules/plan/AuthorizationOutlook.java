package org.facetrules.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;

/** Whether a planned session needs an authorization, as far as the payer's list is known. */
public sealed interface AuthorizationOutlook {
  /**
   * The codes of the planned session that need an authorization in its setting.
   *
   * @param codes the codes, at least one; immutable
   * @param claims whose claims need it, in words
   * @param citation where the list was read
   */
  record Needed(List<ProcedureCode> codes, String claims, Citation citation)
      implements AuthorizationOutlook {
    /**
     * Copies the codes.
     *
     * @param codes the codes, at least one; immutable
     * @param claims whose claims need it, in words
     * @param citation where the list was read
     */
    public Needed {
      codes = ImmutableList.copyOf(codes);
    }
  }

  /**
   * The planned session needs none.
   *
   * @param reason why, in words, such as "the hospital is exempt from the authorization program"
   * @param citation where the list, or whose claims it is for, was read
   */
  record NotNeeded(String reason, Citation citation) implements AuthorizationOutlook {}

  /**
   * It cannot be said: the payer is to be asked.
   *
   * @param reason what is not known, in words, such as "not known for this payer"
   */
  record NotKnown(String reason) implements AuthorizationOutlook {}
}
