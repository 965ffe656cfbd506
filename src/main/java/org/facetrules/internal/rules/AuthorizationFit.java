package org.facetrules.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.AuthorizationStatus;
import org.facetrules.encounter.PriorAuthorization;
import org.facetrules.rule.RuleInput;

/**
 * How a request for authorization fits a code of the claim.
 *
 * @param faults what does not fit, in words
 * @param missing what is not known of it, as missing inputs
 */
record AuthorizationFit(List<String> faults, List<String> missing) {
  /** What fits best first: nothing wrong, then least unknown, then least wrong. */
  private static final Comparator<AuthorizationFit> ORDER =
      Comparator.comparingInt((AuthorizationFit fit) -> fit.faults().size())
          .thenComparingInt(fit -> fit.missing().size());

  /** The fit of the request that fits a code best. */
  static AuthorizationFit best(
      ProcedureCode code,
      List<BilledLine> lines,
      List<PriorAuthorization> requests,
      RuleInput input) {
    int units = units(code, lines);
    return requests.stream()
        .map(request -> of(request, code, units, input))
        .min(ORDER)
        .orElseThrow();
  }

  /** An RT and an LT line of one unit each are one service on both sides. */
  private static int units(ProcedureCode code, List<BilledLine> lines) {
    if (CodeLines.isRightAndLeft(lines, code)) {
      return 1;
    }
    int units = 0;
    for (BilledLine line : CodeLines.ofCode(lines, code)) {
      units += line.units();
    }
    return units;
  }

  private static AuthorizationFit of(
      PriorAuthorization request, ProcedureCode code, int units, RuleInput input) {
    AuthorizationFit fit = new AuthorizationFit(new ArrayList<>(0), new ArrayList<>(0));
    fit.judgeCodes(request, code);
    fit.judgeStatus(request);
    fit.judgeUnits(request, units);
    fit.judgeDays(request, input.dateOfService());
    return fit;
  }

  private void judgeCodes(PriorAuthorization request, ProcedureCode code) {
    if (request.codes().isEmpty()) {
      missing.add("authorization: codes");
    } else if (!request.codes().contains(code)) {
      faults.add("it is for " + CodeLines.codes(request.codes()));
    }
  }

  private void judgeStatus(PriorAuthorization request) {
    if (request.status().isEmpty()) {
      missing.add("authorization: status");
    } else if (request.status().get() != AuthorizationStatus.AFFIRMED) {
      faults.add("it is " + request.status().get().label());
    }
  }

  private void judgeUnits(PriorAuthorization request, int units) {
    if (request.units().isEmpty()) {
      missing.add("authorization: units");
    } else if (request.units().get() < units) {
      faults.add("it covers %s of %s units".formatted(request.units().get(), units));
    }
  }

  private void judgeDays(PriorAuthorization request, LocalDate day) {
    if (request.requestedOn().filter(day::isBefore).isPresent()) {
      faults.add("it was requested on " + request.requestedOn().get());
    }
    if (request.firstDay().filter(day::isBefore).isPresent()) {
      faults.add("it begins on " + request.firstDay().get());
    }
    if (request.lastDay().filter(day::isAfter).isPresent()) {
      faults.add("it ended on " + request.lastDay().get());
    }
    if (request.firstDay().isEmpty() || request.lastDay().isEmpty()) {
      missing.add("authorization: days covered");
    }
  }
}
