package org.facetrules.policy;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.facetrules.encounter.SessionKind;
import org.facetrules.internal.lookup.Groups;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.Timeline;
import org.facetrules.table.MedicareContractor;

/**
 * What a payer covers: dated values, each with its source. A term that a policy does not hold is
 * not known of that payer, and no rule judges by it. Immutable.
 *
 * <p>A policy can be built, changed ({@link #toBuilder}), printed ({@link #toText}) and compared
 * ({@link #differenceFrom}).
 */
public final class CoveragePolicy {
  private final String id;
  private final String title;
  private final ImmutableMap<CoverageTerm<?>, Timeline<CoverageValue<?>>> values;
  private final ImmutableList<String> remarks;
  private final Optional<Edition> edition;
  private final Supplier<PolicySpans> spans;

  private CoveragePolicy(Builder builder) {
    this.id = builder.id;
    this.title = builder.title;
    this.remarks = ImmutableList.copyOf(builder.remarks);
    this.edition = builder.edition;
    this.values = ordered(builder);
    this.spans = Suppliers.memoize(() -> new PolicySpans(this));
  }

  private static ImmutableMap<CoverageTerm<?>, Timeline<CoverageValue<?>>> ordered(
      Builder builder) {
    ImmutableMap.Builder<CoverageTerm<?>, Timeline<CoverageValue<?>>> values =
        ImmutableMap.builder();
    for (CoverageTerm<?> term : CoverageTerm.all()) {
      List<Timeline.Entry<CoverageValue<?>>> entries = builder.entries.get(term);
      if (entries != null) {
        values.put(term, PolicyDays.timeline(builder.id, term, entries));
      }
    }
    return values.buildOrThrow();
  }

  /** {@return the name, such as "L38773"} */
  public String id() {
    return id;
  }

  /** {@return the payer and the document in a few words, for people} */
  public String title() {
    return title;
  }

  /**
   * {@return the coverage policy of a Medicare contractor, as far as its text was read; where its
   * own sentence was not, the coordinated text of 2021 stands with a weaker grade}
   *
   * @param contractor the contractor
   */
  public static CoveragePolicy medicare(MedicareContractor contractor) {
    return BundledPolicies.medicare(contractor);
  }

  /** {@return what is to be known of the policy as a whole, for people; immutable} */
  public List<String> remarks() {
    return remarks;
  }

  /** {@return the table that it was made from; empty for a policy of one's own} */
  public Optional<Edition> edition() {
    return edition;
  }

  /** {@return the terms that the policy holds on any day, in their order; immutable} */
  public List<CoverageTerm<?>> terms() {
    return values.keySet().asList();
  }

  /**
   * {@return what the policy says of a term on a day; empty when it says nothing}
   *
   * @param <T> what is said
   * @param term the term
   * @param day usually the date of service
   */
  public <T> Optional<CoverageValue<T>> at(CoverageTerm<T> term, LocalDate day) {
    return timeline(term).at(day);
  }

  /**
   * {@return what the policy says on a day}
   *
   * @param day usually the date of service
   */
  public CoverageOnDay on(LocalDate day) {
    return spans.get().on(day);
  }

  /**
   * {@return what the policy says of a term, by day; never when it does not hold the term}
   *
   * @param <T> what is said
   * @param term the term
   */
  @SuppressWarnings("unchecked") // the builder takes values of the term's own type alone
  public <T> Timeline<CoverageValue<T>> timeline(CoverageTerm<T> term) {
    Timeline<?> found = values.get(term);
    return found == null ? Timeline.never() : (Timeline<CoverageValue<T>>) found;
  }

  /**
   * {@return whether the policy says anything on a day}
   *
   * @param day usually the date of service
   */
  public boolean isInForce(LocalDate day) {
    for (Timeline<CoverageValue<?>> timeline : values.values()) {
      if (timeline.at(day).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return what everybody asks of a payer and this policy does not answer, such as "number of
   * destructions"; empty for a policy that was read as a whole; immutable}
   *
   * @param day usually the date of service
   * @param kinds the kinds of the sessions in question
   */
  public List<String> notKnown(LocalDate day, Set<SessionKind> kinds) {
    ImmutableList.Builder<String> open = ImmutableList.builder();
    for (CoverageQuestion question : CoverageQuestion.all()) {
      if (question.concerns(kinds) && !question.isAnswered(this, day)) {
        open.add(question.label());
      }
    }
    return open.build();
  }

  /**
   * {@return what this policy says otherwise than another, term by term in their order; immutable}
   *
   * @param other the policy to compare with
   */
  public List<CoverageDifference> differenceFrom(CoveragePolicy other) {
    return CoverageDifference.between(this, other);
  }

  /** {@return the whole policy, a line for each value with its days and source} */
  public String toText() {
    return PolicyText.of(this);
  }

  /** {@return a builder that holds everything that this policy says} */
  public Builder toBuilder() {
    Builder builder = new Builder(id, title);
    values.forEach(
        (term, timeline) -> builder.entries.put(term, new ArrayList<>(timeline.entries())));
    builder.remarks.addAll(remarks);
    builder.edition = edition;
    return builder;
  }

  /**
   * {@return a builder of a policy that says nothing yet}
   *
   * @param id the name, such as "my-plan"
   * @param title the payer in a few words, for people
   */
  public static Builder builder(String id, String title) {
    return new Builder(id, title);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CoveragePolicy that
        && id.equals(that.id)
        && title.equals(that.title)
        && values.equals(that.values)
        && remarks.equals(that.remarks);
  }

  @Override
  public int hashCode() {
    return id.hashCode() * 31 + values.hashCode();
  }

  /** {@return name and title} */
  @Override
  public String toString() {
    return id + " (" + title + ")";
  }

  /** Builds a {@link CoveragePolicy}. */
  public static final class Builder {
    private String id;
    private String title;
    private final Map<CoverageTerm<?>, List<Timeline.Entry<CoverageValue<?>>>> entries =
        new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private Optional<Edition> edition = Optional.empty();

    private Builder(String id, String title) {
      this.id = id;
      this.title = title;
    }

    /**
     * Renames the policy.
     *
     * @param id the name
     * @param title the payer in a few words, for people
     * @return this builder
     */
    public Builder named(String id, String title) {
      this.id = id;
      this.title = title;
      return this;
    }

    /**
     * Says a value for every day, in place of whatever the policy said of the term.
     *
     * @param <T> what is said
     * @param term the term
     * @param value what is said
     * @param citation where it was read
     * @return this builder
     */
    public <T> Builder set(CoverageTerm<T> term, T value, Citation citation) {
      return clear(term).add(term, value, EffectivePeriod.from(LocalDate.MIN), citation);
    }

    /**
     * Adds a value for some days; the days before and after keep what the policy said of the term.
     *
     * @param <T> what is said
     * @param term the term
     * @param value what is said
     * @param days on which days of service
     * @param citation where it was read
     * @return this builder
     */
    public <T> Builder add(CoverageTerm<T> term, T value, EffectivePeriod days, Citation citation) {
      Groups.add(entries, term, new Timeline.Entry<>(days, new CoverageValue<>(value, citation)));
      return this;
    }

    /**
     * Says nothing of a term.
     *
     * @param term the term
     * @return this builder
     */
    public Builder clear(CoverageTerm<?> term) {
      entries.remove(term);
      return this;
    }

    /**
     * Names the table that the policy is made from.
     *
     * @param edition the state of the table
     * @return this builder
     */
    public Builder edition(Edition edition) {
      this.edition = Optional.of(edition);
      return this;
    }

    /**
     * Adds something to be known of the policy as a whole.
     *
     * @param remark the sentence, for people
     * @return this builder
     */
    public Builder remark(String remark) {
      remarks.add(remark);
      return this;
    }

    /**
     * {@return the policy}
     *
     * @throws IllegalArgumentException when the values of a term share a day, or leave days between
     *     them without one
     */
    public CoveragePolicy build() {
      return new CoveragePolicy(this);
    }
  }
}
