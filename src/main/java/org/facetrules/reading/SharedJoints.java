package org.facetrules.reading;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CodeFamily;

/**
 * An injection at a joint and side that was destroyed is part of the destruction, so the lines of
 * both stand for different joints or sides; there has to be room for them.
 */
final class SharedJoints {
  private static final Citation PART_OF_DESTRUCTION =
      new Citation(
          "WMIB",
          "injection and destruction of one joint on one day: the destruction alone",
          EvidenceGrade.B);

  private SharedJoints() {}

  static void require(List<BilledService> services, ClaimNotes notes) {
    for (BilledService destruction : services) {
      for (BilledService injection : services) {
        if (destruction.family() == CodeFamily.DESTRUCTION
            && injection.family().isInjection()
            && bothRead(destruction, injection)
            && noneApart(destruction, injection)) {
          notes.problem(
              lines(destruction, injection), refusal(destruction, injection), PART_OF_DESTRUCTION);
        }
      }
    }
  }

  private static boolean bothRead(BilledService one, BilledService other) {
    return !one.readings().isEmpty() && !other.readings().isEmpty();
  }

  private static boolean noneApart(BilledService destruction, BilledService injection) {
    return destruction.readings().stream()
        .allMatch(
            destroyed ->
                injection.readings().stream()
                    .filter(injected -> shareAForm(destroyed, injected))
                    .noneMatch(injected -> apart(destruction, destroyed, injection, injected)));
  }

  private static boolean shareAForm(BilledLevels one, BilledLevels other) {
    return !Collections.disjoint(one.conventions(), other.conventions());
  }

  private static boolean apart(
      BilledService destruction,
      BilledLevels destroyed,
      BilledService injection,
      BilledLevels injected) {
    boolean pair = !destroyed.joints().isEmpty() || !injected.joints().isEmpty();
    return destruction.regions().stream()
        .filter(injection.regions()::contains)
        .allMatch(
            region ->
                pair
                    ? onOtherSides(destroyed, injected, region)
                    : haveRoom(destroyed, injected, Capacity.of(injection.family(), region)));
  }

  /** Beside the pair no other level was treated, so both stand for the pair's joint. */
  private static boolean onOtherSides(
      BilledLevels destroyed, BilledLevels injected, SpinalRegion region) {
    Optional<Laterality> one = side(destroyed, region);
    Optional<Laterality> other = side(injected, region);
    return one.isEmpty()
        || other.isEmpty()
        || (one.get() != other.get()
            && one.get() != Laterality.BILATERAL
            && other.get() != Laterality.BILATERAL);
  }

  private static Optional<Laterality> side(BilledLevels levels, SpinalRegion region) {
    if (!levels.joints().isEmpty()) {
      return levels.joints().stream()
          .filter(joint -> joint.level().region() == region)
          .findFirst()
          .flatMap(TreatedLevel::laterality);
    }
    if (levels.fewest() != 1 || levels.sideOpen() > 0) {
      return Optional.empty();
    }
    if (levels.bilateral() > 0) {
      return Optional.of(Laterality.BILATERAL);
    }
    return Optional.of(levels.left() > 0 ? Laterality.LEFT : Laterality.RIGHT);
  }

  private static boolean haveRoom(BilledLevels destroyed, BilledLevels injected, int joints) {
    return leftOf(destroyed) + leftOf(injected) <= joints
        && rightOf(destroyed) + rightOf(injected) <= joints;
  }

  /** The fewest joints on the left. */
  private static int leftOf(BilledLevels levels) {
    return levels.bilateral()
        + levels.left()
        + levels.further().map(further -> further.reaches(Laterality.LEFT) ? 1 : 0).orElse(0);
  }

  /** The fewest joints on the right. */
  private static int rightOf(BilledLevels levels) {
    return levels.bilateral()
        + levels.right()
        + levels.further().map(further -> further.reaches(Laterality.RIGHT) ? 1 : 0).orElse(0);
  }

  private static List<Integer> lines(BilledService one, BilledService other) {
    return Stream.of(one, other)
        .flatMap(service -> service.lines().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static String refusal(BilledService destruction, BilledService injection) {
    String part = "an injection at a joint and side that was destroyed is part of the destruction";
    if (destruction.regions().size() > 1 || injection.regions().size() > 1) {
      return "T12-L1 with L1-L2 is a pair when no other level was treated, and "
          + part
          + ": no side is left for these lines";
    }
    return part
        + ", and no %s joint and side is left for it"
            .formatted(destruction.regions().get(0).label());
  }
}
