package org.facetrules.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.DatedLine;
import org.facetrules.claim.ServiceLine;

/** The paid lines of one day, as sessions by region. */
final class PaidDay {
  private final ReaderTerms terms;
  private final LocalDate day;
  private final List<ServiceLine> lines;
  private final List<Integer> numbers;
  private final ClaimReading reading;

  private PaidDay(
      ReaderTerms terms, LocalDate day, List<ServiceLine> lines, List<Integer> numbers) {
    this.terms = terms;
    this.day = day;
    this.lines = lines;
    this.numbers = numbers;
    this.reading = new ClaimWork(terms, lines).read();
  }

  /** Takes the lines at some places of a history, all of one day. */
  static PaidDay read(
      ReaderTerms terms, LocalDate day, List<DatedLine> history, List<Integer> places) {
    return new PaidDay(
        terms,
        day,
        places.stream().map(place -> history.get(place).line()).toList(),
        places.stream().map(place -> place + 1).toList());
  }

  List<PaidSession> sessions() {
    List<PaidSession> sessions = new ArrayList<>();
    for (SpinalRegion region : SpinalRegion.values()) {
      List<BilledService> services =
          reading.services().stream().filter(service -> countsIn(service) == region).toList();
      if (!services.isEmpty()) {
        sessions.add(session(region, services));
      }
    }
    return sessions;
  }

  /** What belongs to no session; problems of a service stand among the unknowns of its session. */
  List<LineRemark> remarks() {
    return Stream.concat(reading.problems().stream(), reading.remarks().stream())
        .filter(remark -> !remark.lines().isEmpty() && !isOfAService(remark))
        .map(this::inHistory)
        .toList();
  }

  private PaidSession session(SpinalRegion region, List<BilledService> services) {
    List<ServiceAlone> read =
        services.stream().map(service -> ServiceAlone.read(service, lines, terms)).toList();
    List<BilledService> alone = read.stream().map(ServiceAlone::service).toList();
    SessionPurpose purpose = SessionPurpose.of(alone, terms, day);
    PaidSession.Builder session =
        PaidSession.builder().dateOfService(day).region(region).purpose(purpose.purpose());
    alone.forEach(service -> session.addService(inHistory(service)));
    read.forEach(
        service -> unknowns(service).forEach(unknown -> session.addUnknown(inHistory(unknown))));
    purpose.unknown().ifPresent(unknown -> session.addUnknown(inHistory(unknown)));
    SessionUnknowns.of(alone, lines).forEach(unknown -> session.addUnknown(inHistory(unknown)));
    return session.build();
  }

  /** Why a service is open; what is wrong with a whole claim is no fault of several claims. */
  private List<LineRemark> unknowns(ServiceAlone service) {
    return service
        .doubt()
        .map(List::of)
        .orElseGet(
            () ->
                reading.problems().stream()
                    .filter(p -> !Collections.disjoint(service.service().lines(), p.lines()))
                    .toList());
  }

  private static SpinalRegion countsIn(BilledService service) {
    return service.regions().get(service.regions().size() - 1);
  }

  private boolean isOfAService(LineRemark remark) {
    return reading.problems().contains(remark)
        && reading.services().stream()
            .anyMatch(service -> !Collections.disjoint(service.lines(), remark.lines()));
  }

  private LineRemark inHistory(LineRemark remark) {
    return new LineRemark(inHistory(remark.lines()), remark.text(), remark.citation());
  }

  private BilledService inHistory(BilledService service) {
    return BilledService.builder()
        .family(service.family())
        .addAllRegions(service.regions())
        .addAllLines(inHistory(service.lines()))
        .diagnostic(service.diagnostic())
        .addAllReadings(service.readings())
        .build();
  }

  private List<Integer> inHistory(List<Integer> ofDay) {
    return ofDay.stream().map(number -> numbers.get(number - 1)).toList();
  }
}
