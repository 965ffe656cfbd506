package org.facetrules.fee;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facetrules.table.MedicareLocalities;
import org.facetrules.table.MedicareLocality;

/** Finds the locality that a context names. */
final class Localities {
  private static final String SUBURBS =
      "the suburbs of Washington in Maryland and Virginia belong to locality 01 of DC";

  private final MedicareLocalities table;

  Localities(MedicareLocalities table) {
    this.table = table;
  }

  /**
   * {@return the locality; empty when none is named, none is needed as the year was not read, or a
   * state with several localities stands alone}
   *
   * @throws LocalityException when the state has no such locality
   */
  Optional<MedicareLocality> of(PaymentContext context, int year) {
    if (context.state().isEmpty() || table.of(year).isEmpty()) {
      return Optional.empty();
    }
    String state = context.state().get();
    List<MedicareLocality> own = table.of(year, state);
    if (own.isEmpty()) {
      throw new LocalityException(
          LocalityException.Part.STATE,
          "no Medicare locality of %s in %s: expected one of %s"
              .formatted(
                  state,
                  year,
                  table.of(year).stream()
                      .map(MedicareLocality::state)
                      .distinct()
                      .collect(Collectors.joining(", "))));
    }
    if (context.locality().isEmpty()) {
      return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }
    String number = context.locality().get();
    return Optional.of(
        own.stream()
            .filter(locality -> locality.number().equals(number))
            .findFirst()
            .orElseThrow(
                () ->
                    new LocalityException(
                        LocalityException.Part.LOCALITY,
                        "locality %s does not belong to %s in %s: expected one of %s%s"
                            .formatted(
                                number,
                                state,
                                year,
                                own.stream()
                                    .map(MedicareLocality::label)
                                    .collect(Collectors.joining(", ")),
                                hasSuburbs(state) ? "; " + SUBURBS : ""))));
  }

  private static boolean hasSuburbs(String state) {
    return state.equals("MD") || state.equals("VA");
  }

  /** {@return that the number is another place in DC, where it can be meant; empty elsewhere} */
  static Optional<String> suburbs(MedicareLocality locality) {
    return locality.state().equals("MD") && locality.number().equals("01")
        ? Optional.of("locality 01 of MD is " + locality.name() + "; " + SUBURBS)
        : Optional.empty();
  }
}
