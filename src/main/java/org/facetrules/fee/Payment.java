package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facetrules.source.Citation;

/** Pays procedures: from the fee of a unit to the amount of each line. */
final class Payment {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal NON_PARTICIPATING = new BigDecimal("0.95");
  private static final BigDecimal LIMITING_CHARGE = new BigDecimal("1.0925");

  private final PaymentContext context;
  private final int ranked;
  private final Function<List<PaymentStep>, StepLog> logs;

  /**
   * @param ranked how many procedures of the claim are ranked
   * @param logs makes the log of a line from the steps of its fee
   */
  Payment(PaymentContext context, int ranked, Function<List<PaymentStep>, StepLog> logs) {
    this.context = context;
    this.ranked = ranked;
    this.logs = logs;
  }

  /** Rank: counted from 1; 0 for what is not ranked. */
  void pay(Procedure procedure, int rank) {
    if (procedure.isPair()) {
      payPair(procedure, rank);
    } else {
      payLine(procedure, rank);
    }
  }

  private void payLine(Procedure procedure, int rank) {
    LineWork work = procedure.first();
    Running running = new Running(procedure.terms());
    if (procedure.terms().sides() instanceof SideForm.Both both) {
      running.times(
          StepKind.BOTH_SIDES,
          "both sides (" + both.how() + "), 150 percent",
          Procedure.ONE_AND_A_HALF);
    }
    rest(running, procedure.terms(), rank);
    BigDecimal amount = running.rounded("amount, rounded half up");
    pay(work, running, lower(running, amount, work.line.charge(), work.line.charge(), amount));
  }

  /** Rounded once for both lines, so that two lines are paid what one line with 50 is. */
  private void payPair(Procedure procedure, int rank) {
    LineWork right = procedure.lines().get(0);
    LineWork left = procedure.lines().get(1);
    LineWork.Terms terms = procedure.terms();
    Running both = new Running(terms);
    both.times(StepKind.BOTH_SIDES, "both sides", Procedure.ONE_AND_A_HALF);
    rest(both, terms, rank);
    BigDecimal together = Money.cents(both.value);
    Optional<BigDecimal> charged =
        right.line.charge().flatMap(one -> left.line.charge().map(one::add));

    Running first = new Running(terms);
    first.times(
        StepKind.BOTH_SIDES,
        "both sides in two lines, 150 percent together: this line in full",
        BigDecimal.ONE);
    rest(first, terms, rank);
    BigDecimal rightAmount = first.rounded("amount, rounded half up");
    pay(right, first, lower(first, rightAmount, right.line.charge(), charged, together));

    Running second = new Running(terms);
    second.times(
        StepKind.BOTH_SIDES,
        "both sides in two lines, 150 percent together: this line one half",
        HALF);
    rest(second, terms, rank);
    BigDecimal leftAmount = together.subtract(rightAmount);
    second.log.value(
        StepKind.AMOUNT,
        "amount, rounded half up together with line " + right.number,
        leftAmount,
        ImmutableList.of());
    pay(left, second, lower(second, leftAmount, left.line.charge(), charged, together));
  }

  /** What stands between both sides and the amount. */
  private void rest(Running running, LineWork.Terms terms, int rank) {
    int units = terms.units();
    if (terms.effect() instanceof ModifierEffect.Reduced reduced) {
      running.log.product(
          StepKind.REDUCTION,
          reduced.label(),
          running.value,
          reduced.factor(),
          ImmutableList.of(reduced.citation()));
      running.value = running.value.multiply(reduced.factor());
    }
    if (rank > 0) {
      rank(running, units, rank);
    } else if (units > 1) {
      running.times(StepKind.UNITS, units(running, terms, units), BigDecimal.valueOf(units));
    }
    if (isNotParticipating(terms)) {
      running.limiting = Optional.of(Money.cents(running.value.multiply(LIMITING_CHARGE)));
      running.log.product(
          StepKind.PARTICIPATION,
          "not participating, 95 percent",
          running.value,
          NON_PARTICIPATING,
          RuleSources.NON_PARTICIPATING);
      running.value = running.value.multiply(NON_PARTICIPATING);
    }
  }

  /** Two units can be two joints or both sides of one; the label says both amounts. */
  private static String units(Running running, LineWork.Terms terms, int units) {
    String label = units + " units";
    if (!(terms.sides() instanceof SideForm.Single single) || !single.canBeSides(terms.fee())) {
      return label;
    }
    BigDecimal bothSides =
        Procedure.ONE_AND_A_HALF
            .multiply(BigDecimal.valueOf(units / 2))
            .add(BigDecimal.valueOf(units % 2));
    return "%s, each a joint (as both sides of joints %s)"
        .formatted(label, Money.cents(running.value.multiply(bothSides)).toPlainString());
  }

  private void rank(Running running, int units, int rank) {
    if (ranked == 1 && units == 1) {
      return;
    }
    BigDecimal own = rank == 1 ? BigDecimal.ONE : HALF;
    BigDecimal factor = own.add(HALF.multiply(BigDecimal.valueOf(units - 1L))).stripTrailingZeros();
    String label =
        units == 1
            ? "rank " + rank + " of " + ranked + " by fee"
            : "rank "
                + rank
                + " of "
                + ranked
                + " by fee, "
                + units
                + " units, each further one half";
    running.times(StepKind.RANK, label, factor);
  }

  private boolean isNotParticipating(LineWork.Terms terms) {
    return context.participation() == Participation.NON_PARTICIPATING
        && terms.fee().rules().contains(PaymentRule.PARTICIPATION);
  }

  /** {@return the amount, or the own charge where what is charged together is less than allowed} */
  private static BigDecimal lower(
      Running running,
      BigDecimal amount,
      Optional<BigDecimal> charge,
      Optional<BigDecimal> charged,
      BigDecimal allowed) {
    boolean isLower =
        running.terms.fee().rules().contains(PaymentRule.LOWER_OF_CHARGE)
            && charged.filter(sum -> sum.compareTo(allowed) < 0).isPresent();
    if (!isLower || charge.isEmpty()) {
      return amount;
    }
    BigDecimal paid = Money.cents(charge.get());
    running.log.value(StepKind.CHARGE, "the charge is lower", paid, RuleSources.LOWER_OF_CHARGE);
    return paid;
  }

  private void pay(LineWork work, Running running, BigDecimal amount) {
    running.limiting.ifPresent(
        limit ->
            running.log.value(
                StepKind.LIMITING_CHARGE,
                "limiting charge, 109.25 percent of the full amount",
                limit,
                RuleSources.NON_PARTICIPATING));
    Optional<BigDecimal> share =
        context.patientShare().map(part -> Money.cents(part.multiply(amount)));
    share.ifPresent(
        part ->
            running.log.value(
                StepKind.PATIENT_SHARE,
                "patient's share of " + context.patientShare().orElse(part).toPlainString(),
                part,
                ImmutableList.of()));
    work.paid(new LineWork.Paid(amount, running.log.steps(), running.limiting, share));
  }

  /** An amount on its way. */
  private final class Running {
    final LineWork.Terms terms;
    final StepLog log;
    BigDecimal value;
    Optional<BigDecimal> limiting = Optional.empty();

    Running(LineWork.Terms terms) {
      this.terms = terms;
      this.log = logs.apply(terms.fee().steps());
      this.value = terms.fee().amount();
    }

    void times(StepKind kind, String label, BigDecimal factor) {
      log.product(kind, label, value, factor, sources(kind));
      value = value.multiply(factor);
    }

    private List<Citation> sources(StepKind kind) {
      return switch (kind) {
        case BOTH_SIDES -> RuleSources.sides(context.billing());
        case RANK -> RuleSources.ranks(context.billing());
        default -> ImmutableList.of();
      };
    }

    /** {@return the value in cents, with a step where that is not the value before} */
    BigDecimal rounded(String label) {
      BigDecimal cents = Money.cents(value);
      if (!log.endsWith(cents)) {
        log.value(StepKind.AMOUNT, label, cents, ImmutableList.of());
      }
      return cents;
    }
  }
}
