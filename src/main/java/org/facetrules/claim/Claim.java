package org.facetrules.claim;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;

/**
 * The lines of one claim: one patient, one billing provider, one date of service. Lines are
 * numbered from 1 in their order.
 *
 * @param dateOfService the day on which the services were done
 * @param lines the lines; immutable
 */
public record Claim(LocalDate dateOfService, List<ClaimLine> lines) {
  /**
   * Copies the lines.
   *
   * @param dateOfService the day on which the services were done
   * @param lines the lines; immutable
   */
  public Claim {
    lines = ImmutableList.copyOf(lines);
  }

  /**
   * {@return a claim of which only codes, modifiers and units are known}
   *
   * @param dateOfService the day on which the services were done
   * @param lines code, modifiers and units of each line
   */
  public static Claim of(LocalDate dateOfService, List<ServiceLine> lines) {
    ImmutableList.Builder<ClaimLine> claim = ImmutableList.builder();
    for (ServiceLine line : lines) {
      claim.add(ClaimLine.of(line));
    }
    return new Claim(dateOfService, claim.build());
  }

  /**
   * {@return a claim as people write its lines, such as "64493-50-KX 64494-LT-KX"}
   *
   * @param dateOfService the day on which the services were done
   * @param text the lines; {@link LineNotation} says what is read
   * @throws LineNotationException when a part of the text cannot be read
   */
  public static Claim parse(LocalDate dateOfService, String text) {
    return of(dateOfService, LineNotation.readLines(text));
  }

  /** {@return the lines as people write them, apart by commas} */
  @Override
  public String toString() {
    return String.join(", ", lines.stream().map(ClaimLine::label).toList());
  }

  /** By hand, as is {@link #hashCode}: a first answer waits for nothing that a record sets up. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Claim that
        && dateOfService.equals(that.dateOfService)
        && lines.equals(that.lines);
  }

  @Override
  public int hashCode() {
    return 31 * dateOfService.hashCode() + lines.hashCode();
  }
}
