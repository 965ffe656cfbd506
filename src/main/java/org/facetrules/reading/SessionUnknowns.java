package org.facetrules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ServiceLine;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetModifiers;
import org.facetrules.table.ModifierKind;

/** What the lines of a session leave open beside its purpose. */
final class SessionUnknowns {
  private SessionUnknowns() {}

  static List<LineRemark> of(List<BilledService> services, List<ServiceLine> lines) {
    List<LineRemark> unknown = new ArrayList<>();
    for (BilledService service : services) {
      if (service.readings().size() > 1) {
        add(unknown, service, "how many levels and on which sides: several readings");
      }
      if (service.readings().stream().anyMatch(reading -> reading.further().isPresent())) {
        add(unknown, service, "how many levels: the third-level code stands for one or more");
      }
      if (service.readings().stream().anyMatch(reading -> reading.sideOpen() > 0)) {
        add(unknown, service, "sides: lines without 50, LT or RT");
      }
      if (service.readings().stream().allMatch(reading -> reading.joints().isEmpty())) {
        add(unknown, service, "which joints: claim lines do not say");
      }
      if (service.family() != CodeFamily.DESTRUCTION) {
        add(unknown, service, "whether the joint or its nerves: the codes are the same");
      }
      service.lines().forEach(number -> addStopped(unknown, number, lines.get(number - 1)));
    }
    return unknown;
  }

  private static void add(List<LineRemark> unknown, BilledService service, String text) {
    unknown.add(new LineRemark(service.lines(), text, Optional.empty()));
  }

  /** A line of a procedure that was stopped or reduced does not show that levels were treated. */
  private static void addStopped(List<LineRemark> unknown, int number, ServiceLine line) {
    for (Modifier modifier : line.modifiers()) {
      FacetModifiers.standard()
          .find(modifier)
          .filter(
              meaning ->
                  meaning.kind() == ModifierKind.DISCONTINUED
                      || meaning.modifier().equals(LineModifierCheck.REDUCED))
          .ifPresent(
              meaning ->
                  unknown.add(
                      new LineRemark(
                          List.of(number),
                          "whether the levels were treated: "
                              + modifier
                              + ", "
                              + meaning.statement(),
                          Optional.of(meaning.citations().get(0)))));
    }
  }
}
