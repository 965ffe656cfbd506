package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.Modifier;
import org.facetrules.source.Citation;
import org.facetrules.table.PaymentSite;

/** One estimate: prices each line, joins what is one procedure, ranks, and pays. */
final class EstimateWork {
  private final FeeSchedule schedule;
  private final Claim claim;
  private final PaymentContext context;
  private final EncounterFacts facts;
  private final List<LineWork> lines = new ArrayList<>();

  EstimateWork(FeeSchedule schedule, Claim claim, PaymentContext context, EncounterFacts facts) {
    this.schedule = schedule;
    this.claim = claim;
    this.context = context;
    this.facts = facts;
  }

  PaymentEstimate estimate() {
    work(StepLog::from);
    List<LineEstimate> estimates = lines.stream().map(LineWork::estimate).toList();
    return PaymentEstimate.builder()
        .dateOfService(claim.dateOfService())
        .schedule(schedule.title())
        .context(context)
        .addAllLines(estimates)
        .addAllOpenQuestions(facts.openQuestions())
        .addAllRemarks(EstimateRemarks.of(estimates, context))
        .addAllEditions(schedule.editions(context))
        .build();
  }

  /** {@return the amount of each line, nothing where it is not known; without steps and remarks} */
  List<BigDecimal> amounts() {
    work(steps -> StepLog.none());
    List<BigDecimal> amounts = new ArrayList<>(lines.size());
    for (LineWork line : lines) {
      amounts.add(line.amount().orElse(Money.NOTHING));
    }
    return amounts;
  }

  private void work(Function<List<PaymentStep>, StepLog> logs) {
    for (int i = 0; i < claim.lines().size(); i++) {
      LineWork work = new LineWork(i + 1, claim.lines().get(i));
      lines.add(work);
      price(work);
    }
    DayLimit.apply(lines, context.billing());
    if (isAny(LineWork.Terms::isComprehensive)) {
      packageIntoComprehensive();
    }
    if (isAny(terms -> terms.fee().rules().contains(PaymentRule.FIRST_ALONE))) {
      leaveFurther();
    }
    pay(procedures(), logs);
  }

  private void price(LineWork work) {
    ClaimLine line = work.line;
    line.charge()
        .filter(charge -> charge.signum() < 0)
        .ifPresent(
            charge -> {
              throw new IllegalArgumentException(
                  "line %s: charge %s, expected 0 or more"
                      .formatted(work.number, charge.toPlainString()));
            });
    int units = line.wholeUnits();
    if (units == 0) {
      work.notKnown(
          "units %s: expected a whole number of at least 1"
              .formatted(line.units().stripTrailingZeros().toPlainString()));
      return;
    }
    ModifierEffect effect = ModifierEffect.of(line, context.billing());
    if (effect instanceof ModifierEffect.NotPaid not) {
      work.notPaid(not.reason(), not.citations());
    } else if (effect instanceof ModifierEffect.NotKnown unknown) {
      work.notKnown(unknown.reason());
    } else {
      price(work, units, effect);
    }
  }

  private void price(LineWork work, int units, ModifierEffect effect) {
    Fee fee = schedule.fee(query(work.line, effect));
    if (fee instanceof Fee.NotKnown unknown) {
      work.notKnown(unknown.reason());
    } else if (fee instanceof Fee.NotPaid not) {
      work.notPaid(not.reason(), not.citations());
    } else if (fee instanceof Fee.Packaged packaged) {
      work.packaged(packaged.reason(), packaged.citations());
    } else if (fee instanceof Fee.Priced priced) {
      price(work, units, effect, priced);
    }
  }

  private void price(LineWork work, int units, ModifierEffect effect, Fee.Priced priced) {
    SideForm said = SideForm.of(work.line, units, priced, context.billing());
    SideForm sides = facts.bothSides().contains(work.number) ? said.ofBothSides(priced) : said;
    if (sides instanceof SideForm.NotPaid not) {
      work.notPaid(not.reason(), not.citations());
    } else if (sides instanceof SideForm.NotKnown unknown
        && !priced.rules().contains(PaymentRule.FIRST_ALONE)) {
      work.notKnown(unknown.reason());
    } else {
      work.price(new LineWork.Terms(priced, sides, effect));
    }
  }

  private FeeQuery query(ClaimLine line, ModifierEffect effect) {
    Optional<Modifier> part =
        effect instanceof ModifierEffect.Part of ? Optional.of(of.part()) : Optional.empty();
    // A place that tells no site is not that of the claim either.
    Optional<PaymentSite> site =
        line.placeOfService().isPresent()
            ? line.placeOfService().flatMap(Sites::of)
            : context.site();
    LocalDate day = claim.dateOfService();
    return new FeeQuery(line.code(), part, day, context.at(site));
  }

  /** A forecast asks this of each claim in each locality: by hand, without a stream. */
  private boolean isAny(Predicate<LineWork.Terms> kind) {
    for (LineWork work : lines) {
      if (work.terms().filter(kind).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** One such line pays for the whole claim. */
  private void packageIntoComprehensive() {
    List<LineWork> comprehensive =
        lines.stream()
            .filter(work -> work.terms().filter(LineWork.Terms::isComprehensive).isPresent())
            .sorted(LineWork.BY_CONTENT)
            .toList();
    LineWork dearest = comprehensive.get(0);
    for (LineWork work : comprehensive) {
      if (fee(work).compareTo(fee(dearest)) > 0) {
        dearest = work;
      }
    }
    if (comprehensive.size() > 1 || dearest.line.modifiers().contains(Modifier.BILATERAL)) {
      dearest.remark(
          "some pairs of comprehensive procedures are paid at a higher classification; which was"
              + " not read");
    }
    for (LineWork work : lines) {
      if (work != dearest && work.terms().isPresent()) {
        work.packaged(
            "packaged into the comprehensive payment of line " + dearest.number, sources(dearest));
      }
    }
  }

  /** Where only the first procedure's amount was read, the dearest is the first. */
  private void leaveFurther() {
    List<LineWork> alike =
        lines.stream()
            .filter(work -> work.terms().filter(LineWork.Terms::isFirstAlone).isPresent())
            .sorted(
                Comparator.comparing(EstimateWork::fee)
                    .reversed()
                    .thenComparing(work -> !work.hasUnknownSides())
                    .thenComparing(LineWork.BY_CONTENT))
            .toList();
    lines.stream().filter(LineWork::hasUnknownSides).forEach(EstimateWork::leaveSides);
    alike.stream()
        .skip(1)
        .filter(work -> work.terms().isPresent())
        .forEach(
            work ->
                work.notKnown(
                    ("no source read says whether a hospital is paid a further procedure of the day"
                            + " in full (%s) or at one half (%s)")
                        .formatted(
                            Money.cents(fee(work)).toPlainString(),
                            Money.cents(fee(work).multiply(ModifierEffect.Reductions.HALF))
                                .toPlainString())));
  }

  private static void leaveSides(LineWork work) {
    work.terms()
        .map(LineWork.Terms::sides)
        .ifPresent(sides -> work.notKnown(((SideForm.NotKnown) sides).reason()));
  }

  private static BigDecimal fee(LineWork work) {
    return work.terms().map(terms -> terms.fee().amount()).orElse(BigDecimal.ZERO);
  }

  private static List<Citation> sources(LineWork work) {
    return work.terms().stream()
        .flatMap(terms -> terms.fee().steps().stream())
        .flatMap(step -> step.citations().stream())
        .toList();
  }

  private List<Procedure> procedures() {
    ImmutableList.Builder<Procedure> procedures = ImmutableList.builder();
    Map<String, List<LineWork>> rights = new TreeMap<>();
    Map<String, List<LineWork>> lefts = new TreeMap<>();
    lines.stream()
        .filter(work -> work.terms().isPresent())
        .sorted(LineWork.BY_CONTENT)
        .forEach(
            work -> {
              if (isHalf(work, Modifier.RIGHT, Modifier.LEFT)) {
                rights.computeIfAbsent(codeAndPlace(work), key -> new ArrayList<>()).add(work);
              } else if (isHalf(work, Modifier.LEFT, Modifier.RIGHT)) {
                lefts.computeIfAbsent(codeAndPlace(work), key -> new ArrayList<>()).add(work);
              } else {
                procedures.add(new Procedure(ImmutableList.of(work)));
              }
            });
    rights.forEach(
        (key, right) -> pair(right, lefts.getOrDefault(key, new ArrayList<>()), procedures));
    lefts.values().stream()
        .flatMap(List::stream)
        .forEach(left -> procedures.add(new Procedure(ImmutableList.of(left))));
    return procedures.build();
  }

  private static boolean isHalf(LineWork work, Modifier side, Modifier other) {
    return work.isOneSide(side, other)
        && work.terms()
            .filter(terms -> terms.fee().rules().contains(PaymentRule.BOTH_SIDES_150))
            .filter(terms -> terms.effect() instanceof ModifierEffect.None)
            .isPresent();
  }

  /** A right and a left line are two halves of one procedure where they are paid alike. */
  private static String codeAndPlace(LineWork work) {
    return work.line.code() + " " + fee(work);
  }

  private static void pair(
      List<LineWork> rights, List<LineWork> lefts, ImmutableList.Builder<Procedure> procedures) {
    for (LineWork right : rights) {
      procedures.add(
          lefts.isEmpty()
              ? new Procedure(ImmutableList.of(right))
              : new Procedure(ImmutableList.of(right, lefts.remove(0))));
    }
  }

  private void pay(List<Procedure> procedures, Function<List<PaymentStep>, StepLog> logs) {
    List<Procedure> ranked =
        procedures.stream()
            .filter(procedure -> procedure.terms().isRanked())
            .sorted(Procedure.BY_RANK)
            .toList();
    Payment payment = new Payment(context, ranked.size(), logs);
    for (Procedure procedure : procedures) {
      payment.pay(procedure, ranked.indexOf(procedure) + 1);
    }
  }
}
