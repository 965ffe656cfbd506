package org.facetrules.fee;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.Modifier;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.table.NcciSetting;
import org.facetrules.table.UnitLimit;
import org.facetrules.table.UnitLimits;

/**
 * The unit limit of a code counts all its lines of the day. What goes beyond it is not known: it is
 * denied, or paid after review. Both sides of a code with limit 1 are within it.
 */
final class DayLimit {
  private final int limit;
  private final Set<Half> used = EnumSet.noneOf(Half.class);
  private int units;

  private enum Half {
    RIGHT,
    LEFT
  }

  private DayLimit(int limit) {
    this.limit = limit;
  }

  /** {@return the most units a day; empty when no limit was read} */
  static OptionalInt of(ClaimLine line, BillingSetting billing) {
    NcciSetting setting =
        billing == BillingSetting.HOSPITAL_OUTPATIENT
            ? NcciSetting.OUTPATIENT_HOSPITAL
            : NcciSetting.PRACTITIONER;
    return UnitLimits.standard().of(line.code()).stream()
        .filter(limit -> limit.setting() == setting)
        .map(UnitLimit::limit)
        .flatMapToInt(OptionalInt::stream)
        .max();
  }

  /** Settles lines beyond the limit, in the order of their content. A hospital is paid once. */
  static void apply(List<LineWork> lines, BillingSetting billing) {
    if (billing == BillingSetting.HOSPITAL_OUTPATIENT) {
      return;
    }
    Map<String, List<LineWork>> services =
        lines.stream()
            .filter(work -> work.terms().isPresent())
            .sorted(LineWork.BY_CONTENT)
            .collect(Collectors.groupingBy(DayLimit::service, TreeMap::new, Collectors.toList()));
    for (List<LineWork> service : services.values()) {
      of(service.get(0).line, billing).ifPresent(most -> new DayLimit(most).apply(service));
    }
  }

  /** The professional and the technical part are counted apart. */
  private static String service(LineWork work) {
    return work.terms()
        .map(LineWork.Terms::effect)
        .filter(ModifierEffect.Part.class::isInstance)
        .map(part -> work.line.code() + "-" + ((ModifierEffect.Part) part).part())
        .orElse(work.line.code().value());
  }

  private void apply(List<LineWork> service) {
    for (LineWork work : service) {
      int own = work.line.wholeUnits();
      if (!isWithin(work, own)) {
        work.notKnown(beyond(work, own));
      }
    }
  }

  private String beyond(LineWork work, int own) {
    return "%s units of %s%s: its unit limit is %s a day"
        .formatted(units + own, work.line.code(), units == 0 ? "" : " with other lines", limit);
  }

  private boolean isWithin(LineWork work, int own) {
    boolean countsSides = limit == 1 && isSided(work);
    boolean within = countsSides ? takeSides(work, own) : units + own <= limit;
    units += within ? own : 0;
    return within;
  }

  private static boolean isSided(LineWork work) {
    return work.terms()
        .map(terms -> terms.fee().rules())
        .filter(
            rules ->
                rules.contains(PaymentRule.BOTH_SIDES_150)
                    || rules.contains(PaymentRule.BOTH_SIDES_TWO_LINES))
        .isPresent();
  }

  private boolean takeSides(LineWork work, int own) {
    Set<Half> sides = sides(work.line);
    if (own > sides.size() || !Sets.intersection(used, sides).isEmpty()) {
      return false;
    }
    used.addAll(sides);
    return true;
  }

  /** A line that says no side may stand for either. */
  private static Set<Half> sides(ClaimLine line) {
    boolean right = line.modifiers().contains(Modifier.RIGHT);
    boolean left = line.modifiers().contains(Modifier.LEFT);
    return right == left ? EnumSet.allOf(Half.class) : EnumSet.of(right ? Half.RIGHT : Half.LEFT);
  }
}
