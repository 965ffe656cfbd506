package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.Modifier;
import org.facetrules.source.Citation;

/** A line while its amount is worked out. */
final class LineWork {
  /** By what a line says, never by its place, so that the order of lines does not matter. */
  static final Comparator<LineWork> BY_CONTENT =
      Comparator.comparing((LineWork work) -> work.line.code())
          .thenComparing(work -> work.line.label())
          .thenComparing(work -> work.line.charge().orElse(BigDecimal.ONE.negate()))
          .thenComparing(work -> work.number);

  final int number;
  final ClaimLine line;
  private final ImmutableList.Builder<String> remarks = ImmutableList.builder();
  private Optional<Answer> settled = Optional.empty();
  private Optional<Terms> terms = Optional.empty();

  /** What a line comes to. */
  sealed interface Answer {
    /** {@return the amount; empty when it is not known} */
    Optional<BigDecimal> amount();
  }

  /** Paid, by steps that are empty where they were not asked for. */
  record Paid(
      BigDecimal dollars,
      ImmutableList<PaymentStep> steps,
      Optional<BigDecimal> limitingCharge,
      Optional<BigDecimal> patientShare)
      implements Answer {
    @Override
    public Optional<BigDecimal> amount() {
      return Optional.of(dollars);
    }
  }

  /** Not paid for itself, or not known. */
  record Unpaid(LineOutcome outcome, String reason, List<Citation> citations) implements Answer {
    @Override
    public Optional<BigDecimal> amount() {
      return outcome == LineOutcome.NOT_KNOWN ? Optional.empty() : Optional.of(Money.NOTHING);
    }
  }

  /** What a line that is paid is paid by. */
  record Terms(Fee.Priced fee, SideForm sides, ModifierEffect effect) {
    boolean isRanked() {
      return fee.rules().contains(PaymentRule.RANKED)
          && !(effect instanceof ModifierEffect.Reduced reduced && !reduced.ranked());
    }

    /** What was stopped early is paid half and is no further procedure. */
    boolean isFirstAlone() {
      return fee.rules().contains(PaymentRule.FIRST_ALONE)
          && !(effect instanceof ModifierEffect.Reduced reduced && !reduced.ranked());
    }

    boolean isComprehensive() {
      return fee.rules().contains(PaymentRule.COMPREHENSIVE);
    }

    int units() {
      if (sides instanceof SideForm.Both both) {
        return both.units();
      }
      return sides instanceof SideForm.Single single ? single.units() : 1;
    }
  }

  LineWork(int number, ClaimLine line) {
    this.number = number;
    this.line = line;
  }

  void price(Terms of) {
    terms = Optional.of(of);
    remarks.addAll(of.fee().remarks());
  }

  Optional<Terms> terms() {
    return settled.isPresent() ? Optional.empty() : terms;
  }

  void remark(String remark) {
    remarks.add(remark);
  }

  void packaged(String reason, List<Citation> citations) {
    settle(LineOutcome.PACKAGED, reason, citations);
  }

  void notPaid(String reason, List<Citation> citations) {
    settle(LineOutcome.NOT_PAID, reason, citations);
  }

  void notKnown(String reason) {
    settle(LineOutcome.NOT_KNOWN, reason, ImmutableList.of());
  }

  private void settle(LineOutcome outcome, String reason, List<Citation> citations) {
    settled = Optional.of(new Unpaid(outcome, reason, citations));
  }

  void paid(Paid payment) {
    settled = Optional.of(payment);
  }

  /** {@return the amount, nothing for a line that is not paid; empty when it is not known} */
  Optional<BigDecimal> amount() {
    return answer().amount();
  }

  private Answer answer() {
    return settled.orElseThrow(
        () -> new IllegalStateException("line " + number + " was left without an answer"));
  }

  LineEstimate estimate() {
    LineEstimate.Builder estimate = LineEstimate.builder().number(number).line(line);
    if (answer() instanceof Paid paid) {
      estimate
          .outcome(LineOutcome.PAID)
          .addAllSteps(paid.steps)
          .limitingCharge(paid.limitingCharge)
          .patientShare(paid.patientShare)
          .addAllRemarks(remarks.build());
    } else if (answer() instanceof Unpaid unpaid) {
      estimate.outcome(unpaid.outcome).reason(unpaid.reason).addAllCitations(unpaid.citations);
    }
    return estimate.amount(amount()).build();
  }

  boolean hasUnknownSides() {
    return terms().filter(of -> of.sides() instanceof SideForm.NotKnown).isPresent();
  }

  /** {@return whether the line says this side and nothing else of sides, for one unit} */
  boolean isOneSide(Modifier side, Modifier other) {
    return line.modifiers().contains(side)
        && !line.modifiers().contains(other)
        && terms
            .filter(of -> of.sides() instanceof SideForm.Single single && single.units() == 1)
            .isPresent();
  }
}
