package org.facetrules.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.claim.ServiceLine;
import org.facetrules.policy.BilateralForm;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Citation;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FamilyCodes;
import org.jspecify.annotations.Nullable;

/** Reads one claim: sorts its lines into services, finds their bilateral form, counts levels. */
final class ClaimWork {
  private static final CodeFamily[] FAMILIES = CodeFamily.values();

  private final ReaderTerms terms;
  private final List<ServiceLine> lines;
  private final ClaimNotes notes = new ClaimNotes();
  private final @Nullable ServiceLines[][] groups =
      new ServiceLines[FAMILIES.length][SpinalRegion.values().length];
  private final Map<CodeAndSide, List<Integer>> repeated = new LinkedHashMap<>();

  ClaimWork(ReaderTerms terms, List<ServiceLine> lines) {
    this.terms = terms;
    this.lines = List.copyOf(lines);
  }

  private record CodeAndSide(ProcedureCode code, Optional<Modifier> side) {}

  /** The reading with a word on whose conventions it follows. */
  ClaimReading readAndTellConventions() {
    ClaimReading bare = read();
    int remarks = notes.remarkCount();
    ConventionUse.remark(bare, terms, notes);
    if (notes.remarkCount() == remarks) {
      return bare;
    }
    return answer(bare.services(), bare.conventions());
  }

  ClaimReading read() {
    sort();
    Conventions conventions = new Conventions(terms.forms());
    List<ServiceDraft> drafts = drafts();
    drafts.forEach(draft -> draft.findForms(terms, conventions, notes));
    conventions.explain(notes);
    Set<BilateralForm> forms = conventions.common();
    List<BilledService> services =
        drafts.stream().map(draft -> draft.finish(forms, notes)).toList();
    PairAlone.require(services, notes);
    SharedJoints.require(services, notes);
    return answer(services, forms);
  }

  private void sort() {
    boolean facet = false;
    LineReader reader = new LineReader(terms.dateOfService(), notes);
    for (int i = 0; i < lines.size(); i++) {
      Optional<ReadLine> line = reader.read(i + 1, lines.get(i));
      if (line.isPresent()) {
        facet = true;
        put(line.get());
      }
    }
    if (!facet && !notes.hasProblems()) {
      notes.problem(List.of(), "no facet code among the lines: they mean no facet level");
    }
    for (List<Integer> numbers : repeated.values()) {
      if (numbers.size() > 1) {
        notes.remark(numbers, "lines of one code and side are read as one line");
      }
    }
  }

  private void put(ReadLine line) {
    FamilyCodes codes = line.slot().codes();
    @Nullable ServiceLines[] regions = groups[codes.family().ordinal()];
    ServiceLines group = regions[codes.region().ordinal()];
    if (group == null) {
      group = new ServiceLines(codes);
      regions[codes.region().ordinal()] = group;
    }
    group.add(line);
    repeated
        .computeIfAbsent(new CodeAndSide(line.line().code(), line.side()), any -> new ArrayList<>())
        .add(line.number());
  }

  private List<ServiceDraft> drafts() {
    List<ServiceDraft> drafts = new ArrayList<>();
    for (CodeFamily family : FAMILIES) {
      Optional<ServiceLines> thoracic = group(family, SpinalRegion.CERVICAL_THORACIC);
      Optional<ServiceLines> lumbar = group(family, SpinalRegion.LUMBAR);
      Optional<JunctionPair> pair = JunctionPair.of(thoracic, lumbar);
      if (pair.isPresent()) {
        drafts.addAll(pairDrafts(pair.get()));
      } else {
        thoracic.ifPresent(group -> drafts.add(regionDraft(group)));
        lumbar.ifPresent(group -> drafts.add(regionDraft(group)));
      }
    }
    return drafts;
  }

  private List<ServiceDraft> pairDrafts(JunctionPair pair) {
    if (!pair.lines().stream().allMatch(ReadLine::sound)) {
      return List.of(ServiceDraft.Unreadable.of(pair));
    }
    Optional<Citation> refused = terms.pairRefused(pair.family());
    if (refused.isEmpty()) {
      return List.of(new ServiceDraft.OfPair(pair));
    }
    notes.problem(pair.numbers(), pair.refusal(), refused.get());
    return List.of(
        ServiceDraft.Unreadable.of(pair.thoracic()), ServiceDraft.Unreadable.of(pair.lumbar()));
  }

  private ServiceDraft regionDraft(ServiceLines group) {
    return group.isSound() && !MissingCodes.find(group, notes)
        ? new ServiceDraft.OfRegion(group)
        : ServiceDraft.Unreadable.of(group);
  }

  private Optional<ServiceLines> group(CodeFamily family, SpinalRegion region) {
    return Optional.ofNullable(groups[family.ordinal()][region.ordinal()]);
  }

  private ClaimReading answer(List<BilledService> services, Set<BilateralForm> forms) {
    return ClaimReading.builder()
        .addAllLines(lines)
        .dateOfService(terms.dateOfService())
        .payer(terms.payer().map(PayerProfile::id))
        .addAllServices(services)
        .addAllConventions(notes.hasProblems() ? Set.of() : forms)
        .addAllProblems(notes.problems())
        .addAllRemarks(notes.remarks())
        .addAllEditions(terms.editions())
        .build();
  }
}
