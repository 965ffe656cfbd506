package org.facetrules.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.policy.BilateralForm;
import org.facetrules.reading.FacetSlot.Position;
import org.facetrules.table.CodeFamily;

/** A service of a claim while it is read: first its form of bilateral lines, then its levels. */
sealed interface ServiceDraft {
  /** Says which bilateral forms the lines allow, or why none. */
  void findForms(ReaderTerms terms, Conventions conventions, ClaimNotes notes);

  BilledService finish(Set<BilateralForm> forms, ClaimNotes notes);

  private static BilledService service(
      CodeFamily family,
      List<SpinalRegion> regions,
      List<ReadLine> lines,
      List<BilledLevels> readings) {
    return BilledService.builder()
        .family(family)
        .addAllRegions(regions)
        .addAllLines(lines.stream().map(ReadLine::number).sorted().toList())
        .diagnostic(ServiceLines.mark(lines))
        .addAllReadings(readings)
        .build();
  }

  /** Lines that can mean no levels. */
  record Unreadable(CodeFamily family, List<SpinalRegion> regions, List<ReadLine> lines)
      implements ServiceDraft {
    static Unreadable of(ServiceLines group) {
      return new Unreadable(group.codes().family(), List.of(group.codes().region()), group.lines());
    }

    /** What would be the pair if its lines agreed with themselves stays one service. */
    static Unreadable of(JunctionPair pair) {
      return new Unreadable(pair.family(), JunctionPair.REGIONS, pair.lines());
    }

    @Override
    public void findForms(ReaderTerms terms, Conventions conventions, ClaimNotes notes) {}

    @Override
    public BilledService finish(Set<BilateralForm> forms, ClaimNotes notes) {
      return service(family, regions, lines, List.of());
    }
  }

  /** Lines of one region, read by themselves. */
  final class OfRegion implements ServiceDraft {
    private final ServiceLines lines;
    private final ServiceReader reader;
    private boolean readable = true;

    OfRegion(ServiceLines lines) {
      this.lines = lines;
      this.reader = new ServiceReader(lines);
    }

    @Override
    public void findForms(ReaderTerms terms, Conventions conventions, ClaimNotes notes) {
      for (Position position : lines.positions()) {
        Set<BilateralForm> forms = reader.forms(position, terms.forms());
        if (forms.isEmpty()) {
          readable = false;
          SlotProblems.explain(lines, position, terms, notes);
        } else {
          conventions.need(lines.text(position), lines.numbers(position), forms);
        }
      }
      if (readable) {
        needLevels(terms, conventions, notes);
      }
    }

    /** A form can be left out by the number of joints that there are. */
    private void needLevels(ReaderTerms terms, Conventions conventions, ClaimNotes notes) {
      Set<BilateralForm> forms = reader.forms(terms.forms());
      Set<BilateralForm> withLevels = EnumSet.noneOf(BilateralForm.class);
      reader.readings(forms).forEach(levels -> withLevels.addAll(levels.conventions()));
      if (withLevels.isEmpty() && !forms.isEmpty()) {
        readable = false;
        notes.problem(lines.numbers(), reader.tooMany());
      } else if (!withLevels.equals(forms)) {
        conventions.need(lines.text(), lines.numbers(), withLevels);
      }
    }

    @Override
    public BilledService finish(Set<BilateralForm> forms, ClaimNotes notes) {
      List<BilledLevels> readings = readable ? reader.readings(forms) : List.of();
      return service(
          lines.codes().family(), List.of(lines.codes().region()), lines.lines(), readings);
    }
  }

  /** T12-L1 with L1-L2 as one lumbar session. */
  final class OfPair implements ServiceDraft {
    private final JunctionPair pair;
    private boolean readable = true;

    OfPair(JunctionPair pair) {
      this.pair = pair;
    }

    @Override
    public void findForms(ReaderTerms terms, Conventions conventions, ClaimNotes notes) {
      need(pair.thoracic(), Position.FIRST, terms, conventions, notes);
      need(pair.lumbar(), pair.addOn(), terms, conventions, notes);
    }

    @Override
    public BilledService finish(Set<BilateralForm> forms, ClaimNotes notes) {
      return service(
          pair.family(),
          JunctionPair.REGIONS,
          pair.lines(),
          readable ? pair.readings(forms) : List.of());
    }

    private void need(
        ServiceLines lines,
        Position position,
        ReaderTerms terms,
        Conventions conventions,
        ClaimNotes notes) {
      Set<BilateralForm> forms = JunctionPair.forms(lines.units(position), position, terms.forms());
      if (forms.isEmpty()) {
        readable = false;
        SlotProblems.explain(lines, position, terms, notes);
      } else {
        conventions.need(lines.text(position), lines.numbers(position), forms);
      }
    }
  }
}
