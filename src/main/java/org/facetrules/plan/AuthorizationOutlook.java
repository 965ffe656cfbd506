package org.facetrules.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;

/**
 * The codes of a planned session that need an authorization in its setting.
 *
 * @param codes the codes; immutable
 * @param claims whose claims need it, in words
 * @param citation where the list was read
 */
public record AuthorizationOutlook(List<ProcedureCode> codes, String claims, Citation citation) {
  /**
   * Copies the codes.
   *
   * @param codes the codes; immutable
   * @param claims whose claims need it, in words
   * @param citation where the list was read
   */
  public AuthorizationOutlook {
    codes = ImmutableList.copyOf(codes);
  }
}
