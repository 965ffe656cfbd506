package org.facetrules.internal.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.facetrules.encounter.RecordElement;
import org.facetrules.policy.CoverageOnDay;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Derivation;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.DocumentedIntervention;
import org.jspecify.annotations.Nullable;

/**
 * What there is in an input of all that rules can be about. Holds nothing of the input itself: two
 * inputs that have the same have equal subjects, and the same rules are asked of them.
 */
public final class Subjects {
  private static final Derivation<Subjects> VIEW = Derivation.of(Subjects::new);

  private final long subjects;
  private final long interventions;

  private final @Nullable CoverageOnDay policy;

  private Subjects(RuleInput input) {
    this(
        SubjectsOfClaim.in(input)
            | SubjectsOfEncounter.in(input)
            | SubjectsOfDay.in(input)
            | SubjectsOfSessions.in(input)
            | SubjectsOfPayer.in(input)
            | SubjectsOfAuthorization.in(input),
        AskedElements.of(input).done(),
        input.coverage().orElse(null));
  }

  private Subjects(long subjects, long interventions, @Nullable CoverageOnDay policy) {
    this.subjects = subjects;
    this.interventions = interventions;
    this.policy = policy;
  }

  /**
   * {@return that everything may be there}
   *
   * @param input what is judged
   */
  public static Subjects everything(RuleInput input) {
    return new Subjects(-1, -1, input.coverage().orElse(null));
  }

  /**
   * {@return what there is}
   *
   * @param input what is judged
   */
  public static Subjects of(RuleInput input) {
    return input.derived(VIEW);
  }

  boolean hasAny(long bits) {
    return (subjects & bits) != 0;
  }

  /** Whether the payer's policy speaks of one of some terms on the day. */
  boolean says(List<CoverageTerm<?>> any) {
    if (policy != null) {
      for (CoverageTerm<?> term : any) {
        if (policy.of(term).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the payer wants the record to hold an element. */
  boolean asks(RecordElement element) {
    Optional<CoverageValue<Set<RecordElement>>> asked =
        policy == null ? Optional.empty() : policy.of(CoverageTerm.RECORD_ELEMENTS);
    return asked.isPresent() && asked.get().value().contains(element);
  }

  boolean isDone(DocumentedIntervention intervention) {
    return (interventions & (1L << intervention.ordinal())) != 0;
  }

  /** {@return the subjects, by their names} */
  @Override
  public String toString() {
    return EnumSet.allOf(Subject.class).stream()
        .filter(subject -> hasAny(subject.bit()))
        .map(Subject::name)
        .collect(Collectors.joining(" "));
  }

  /** Two are equal when the same rules are asked of their inputs. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Subjects that
        && subjects == that.subjects
        && interventions == that.interventions
        && Objects.equals(policy, that.policy);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(subjects * 31 + interventions) * 31 + Objects.hashCode(policy);
  }
}
