package org.facetrules.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ServiceLine;

/**
 * A service of a paid day, read without the lines of other services. Paid lines of one day can be
 * those of several claims: the physician's beside the facility's, or one that was sent twice.
 *
 * @param service the service with what its lines can mean
 * @param doubt that the lines are of several claims, where they are read so
 */
record ServiceAlone(BilledService service, Optional<LineRemark> doubt) {
  private static final String SENT_TWICE =
      "lines that stand twice are read once: one claim sent twice, or two providers";
  private static final String TWO_FORMS =
      "lines in two forms that mean the same levels are read once: two claims, such as the"
          + " physician's and the facility's";

  static ServiceAlone read(BilledService service, List<ServiceLine> lines, ReaderTerms terms) {
    if (!service.readings().isEmpty()) {
      return new ServiceAlone(service, Optional.empty());
    }
    List<ServiceLine> own = service.lines().stream().map(number -> lines.get(number - 1)).toList();
    List<BilledLevels> alone = readings(own, terms);
    if (!alone.isEmpty()) {
      return new ServiceAlone(with(service, alone), Optional.empty());
    }
    List<ServiceLine> once = once(own);
    List<BilledLevels> ofOnce = once.size() < own.size() ? readings(once, terms) : List.of();
    if (!ofOnce.isEmpty()) {
      return doubtful(service, ofOnce, SENT_TWICE);
    }
    List<BilledLevels> ofBoth = inBothForms(once, terms);
    return ofBoth.isEmpty()
        ? new ServiceAlone(service, Optional.empty())
        : doubtful(service, ofBoth, TWO_FORMS);
  }

  /** The levels that the RT and LT lines of a code mean, and its other lines mean too. */
  private static List<BilledLevels> inBothForms(List<ServiceLine> lines, ReaderTerms terms) {
    List<ServiceLine> sided = lines.stream().filter(l -> isSided(l) || isAlone(l, lines)).toList();
    List<ServiceLine> other = lines.stream().filter(l -> !isSided(l) || isAlone(l, lines)).toList();
    if (sided.size() == lines.size() || other.size() == lines.size()) {
      return List.of();
    }
    List<BilledLevels> ofSided = readings(sided, terms);
    return readings(other, terms).stream()
        .filter(levels -> ofSided.stream().anyMatch(same -> same.label().equals(levels.label())))
        .toList();
  }

  private static boolean isSided(ServiceLine line) {
    return line.modifiers().contains(Modifier.LEFT) || line.modifiers().contains(Modifier.RIGHT);
  }

  /** One line of its code stands in both claims when it says one side. */
  private static boolean isAlone(ServiceLine line, List<ServiceLine> lines) {
    return lines.stream().filter(other -> other.code().equals(line.code())).count() == 1;
  }

  /** Lines of one code, side and units once, whatever else they carry. */
  private static List<ServiceLine> once(List<ServiceLine> lines) {
    Map<String, ServiceLine> once = new LinkedHashMap<>();
    for (ServiceLine line : lines) {
      List<Modifier> sides =
          LineModifierCheck.SIDES.stream().filter(line.modifiers()::contains).toList();
      once.putIfAbsent(line.code() + " " + sides + " " + line.units(), line);
    }
    return new ArrayList<>(once.values());
  }

  private static List<BilledLevels> readings(List<ServiceLine> lines, ReaderTerms terms) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<BilledService> services = new ClaimWork(terms, lines).read().services();
    return services.size() == 1 ? services.get(0).readings() : List.of();
  }

  private static ServiceAlone doubtful(
      BilledService service, List<BilledLevels> readings, String why) {
    return new ServiceAlone(
        with(service, readings),
        Optional.of(new LineRemark(service.lines(), why, Optional.empty())));
  }

  private static BilledService with(BilledService service, List<BilledLevels> readings) {
    return BilledService.builder()
        .family(service.family())
        .addAllRegions(service.regions())
        .addAllLines(service.lines())
        .diagnostic(service.diagnostic())
        .addAllReadings(readings)
        .build();
  }
}
