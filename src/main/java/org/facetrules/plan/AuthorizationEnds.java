package org.facetrules.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.PriorAuthorization;

/** Authorizations that cover the day asked for and end before the day on which a session can be. */
final class AuthorizationEnds {
  private final Encounter planned;
  private final LocalDate day;

  AuthorizationEnds(Encounter planned, LocalDate day) {
    this.planned = planned;
    this.day = day;
  }

  /** A sentence for each end, where no authorization of such a code lasts longer. */
  List<String> of(AuthorizationOutlook.Needed needed) {
    return needed.codes().stream().flatMap(code -> end(code).stream()).distinct().toList();
  }

  private Optional<String> end(ProcedureCode code) {
    List<PriorAuthorization> requests =
        planned.authorizations().orElse(List.of()).stream()
            .filter(request -> request.codes().isEmpty() || request.codes().contains(code))
            .toList();
    if (requests.stream().anyMatch(request -> !endsBefore(day, request))) {
      return Optional.empty();
    }
    return requests.stream()
        .flatMap(request -> request.lastDay().stream())
        .max(Comparator.naturalOrder())
        .filter(last -> !last.isBefore(planned.dateOfService()))
        .map(last -> "the authorization ends on %s, before %s".formatted(last, day));
  }

  private static boolean endsBefore(LocalDate day, PriorAuthorization request) {
    return request.lastDay().filter(day::isAfter).isPresent();
  }
}
