package org.facetrules.coding;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.Encounter;
import org.facetrules.policy.BilateralConvention;
import org.facetrules.policy.LevelOrder;
import org.facetrules.policy.PayerProfile;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.CodeFamily.Counting;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;

/** Gives the levels of one code family their codes: first, second, third in each region. */
final class FamilyCoder {
  private final CodeFamily family;
  private final FamilyWork work;
  private final LevelOrder order;
  private final List<FacetLevel> first;
  private final LineForms forms;
  private final LocalDate day;
  private final List<LineDraft> drafts = new ArrayList<>(4);

  private FamilyCoder(
      CodeFamily family,
      FamilyWork work,
      LevelOrder order,
      List<FacetLevel> first,
      BilateralConvention convention,
      LocalDate day) {
    this.day = day;
    this.family = family;
    this.work = work;
    this.order = order;
    this.first = first;
    this.forms = new LineForms(family, convention);
  }

  static List<LineDraft> code(
      Encounter encounter,
      PayerProfile profile,
      CodeFamily family,
      FamilyWork work,
      Junction junction,
      List<FacetLevel> first) {
    LocalDate day = encounter.dateOfService();
    FamilyCoder coder =
        new FamilyCoder(
            family,
            work,
            profile.levelOrder(),
            first,
            profile.bilateral(encounter.billing(), day),
            day);
    if (junction.isOneLumbarSession()) {
      coder.junctionPair(junction);
    } else {
      coder.region(SpinalRegion.CERVICAL_THORACIC);
      coder.region(SpinalRegion.LUMBAR);
      coder.addOtherReading(junction);
    }
    return coder.drafts;
  }

  private void addOtherReading(Junction junction) {
    Optional<CodingStep> reading = junction.otherReading();
    if (reading.isPresent()) {
      drafts.forEach(draft -> draft.because(reading.get()));
    }
  }

  private void region(SpinalRegion region) {
    List<TreatedLevel> levels = work.treated().in(region).inOrder(order);
    boolean given = !first.isEmpty() && moveToFront(levels);
    if (levels.isEmpty()) {
      return;
    }
    FamilyCodes codes = FacetCodes.standard().of(family, region);
    OrdinalSteps ordinals = OrdinalSteps.of(codes);
    once(codes.first(), false, only(levels, 0), ordinals.first());
    if (levels.size() > 1) {
      // Said once: which level came first decides what the others are.
      drafts.get(drafts.size() - 1).because(given ? Steps.ORDER_GIVEN : Steps.order(order));
      further(codes, ordinals, levels);
    }
  }

  /** Whether one of the levels was asked to come first. */
  private boolean moveToFront(List<TreatedLevel> levels) {
    int front = 0;
    for (FacetLevel wanted : first) {
      for (int i = front; i < levels.size(); i++) {
        if (levels.get(i).level() == wanted) {
          levels.add(front, levels.remove(i));
          front++;
          break;
        }
      }
    }
    return front > 0;
  }

  private void further(FamilyCodes codes, OrdinalSteps ordinals, List<TreatedLevel> levels) {
    if (family.counting() == Counting.EACH_FURTHER_JOINT) {
      finish(forms.each(codes.further(), from(levels, 1)), ordinals.further());
      return;
    }
    once(codes.second(), true, only(levels, 1), ordinals.second());
    if (levels.size() > 2) {
      once(codes.further(), true, from(levels, 2), ordinals.further());
    }
  }

  /** T12-L1 takes the first cervical/thoracic code, L1-L2 the lumbar add-on, whatever the sides. */
  private void junctionPair(Junction junction) {
    List<TreatedLevel> levels = work.treated().cranialToCaudal();
    ProcedureCode thoracic =
        FacetCodes.standard().of(family, SpinalRegion.CERVICAL_THORACIC).first();
    ProcedureCode lumbar = FacetCodes.standard().of(family, SpinalRegion.LUMBAR).second();
    once(thoracic, false, only(levels, 0), junction.step());
    once(lumbar, true, only(levels, 1), junction.step());
  }

  private void once(
      ProcedureCode code, boolean addOn, List<TreatedLevel> levels, CodingStep ordinal) {
    finish(forms.once(code, addOn, levels), ordinal);
  }

  /** A list of its own, which the line keeps. */
  private static List<TreatedLevel> only(List<TreatedLevel> levels, int index) {
    return ImmutableList.of(levels.get(index));
  }

  private static List<TreatedLevel> from(List<TreatedLevel> levels, int index) {
    return ImmutableList.copyOf(levels.subList(index, levels.size()));
  }

  private void finish(List<LineDraft> lines, CodingStep ordinal) {
    for (int i = 0; i < lines.size(); i++) {
      finish(lines.get(i), ordinal);
    }
  }

  private void finish(LineDraft draft, CodingStep ordinal) {
    List<TreatedLevel> levels = draft.levels();
    for (int i = 0; i < levels.size(); i++) {
      draft.because(Steps.region(levels.get(i).level(), day));
    }
    draft.because(ordinal);
    addKinds(draft);
    List<CodingStep> reasons = work.reasons();
    for (int i = 0; i < reasons.size(); i++) {
      draft.because(reasons.get(i));
    }
    draft.because(draft.form());
    drafts.add(draft);
  }

  /** What the levels of a line were besides treated: merged, of a cyst, given as nerves. */
  private void addKinds(LineDraft draft) {
    if (work.hasMerged(draft.levels())) {
      draft.because(Steps.MERGED);
    }
    if (work.hasCyst(draft.levels())) {
      draft.because(Steps.CYST);
    }
    SidedLevels branches = work.fromBranches(draft.levels());
    if (branches.joints() == SidedLevels.bit(FacetLevel.C2_C3)) {
      draft.because(Steps.THIRD_OCCIPITAL);
    } else if (!branches.isEmpty()) {
      draft.because(Steps.BRANCHES);
    }
  }
}
