package org.facetrules.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.facetrules.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule found: facts first. The sentence for people is made from the facts, so that
 * the two cannot disagree. Immutable; sentence and facts are written when they are asked for.
 */
public final class Finding {
  /** The gravest first, then by rule and place; the facts settle what is still equal. */
  public static final Comparator<Finding> GRAVEST_FIRST =
      new Comparator<>() {
        @Override
        public int compare(Finding one, Finding other) {
          int bySeverity = one.severity.compareTo(other.severity);
          int byRule = bySeverity != 0 ? bySeverity : one.rule.compareTo(other.rule);
          int byPlace = byRule != 0 ? byRule : one.place.compareTo(other.place);
          return byPlace != 0 ? byPlace : Facts.compare(one.stated, other.stated);
        }
      };

  private final RuleId rule;
  private final Severity severity;
  private final Disposition disposition;
  private final Place place;
  private final String template;
  private final Object[] stated;
  private final Citation citation;
  private final Fix fix;

  private Finding(Builder builder) {
    this.rule = Builder.required(builder.rule, "rule");
    this.severity = Builder.required(builder.severity, "severity");
    this.disposition = Builder.required(builder.disposition, "disposition");
    this.place = Builder.required(builder.place, "place");
    this.template = Builder.required(builder.template, "template");
    this.stated = Arrays.copyOf(builder.stated, builder.size);
    this.citation = Builder.required(builder.citation, "citation");
    this.fix = Builder.required(builder.fix, "fix");
  }

  private Finding(Finding other, Severity severity) {
    this.rule = other.rule;
    this.severity = severity;
    this.disposition = other.disposition;
    this.place = other.place;
    this.template = other.template;
    this.stated = other.stated;
    this.citation = other.citation;
    this.fix = other.fix;
  }

  /** {@return the rule that found it} */
  public RuleId rule() {
    return rule;
  }

  /** {@return how grave it is} */
  public Severity severity() {
    return severity;
  }

  /** {@return what becomes of the claim when it is left as it is} */
  public Disposition disposition() {
    return disposition;
  }

  /** {@return where it stands} */
  public Place place() {
    return place;
  }

  /**
   * {@return the sentence, with the names of facts in braces, "add-on code {found} has no primary
   * code", and verbs with a bar, "{found} {is|are} cervical/thoracic": the second where several are
   * found}
   */
  public String template() {
    return template;
  }

  /** {@return what was found, what was expected, and what else matters, in order; immutable} */
  public List<Fact> facts() {
    return Facts.list(stated);
  }

  /** {@return where it was read} */
  public Citation citation() {
    return citation;
  }

  /** {@return what mends it} */
  public Fix fix() {
    return fix;
  }

  /**
   * {@return the value of a fact; empty when the finding does not state it}
   *
   * @param name the name of the fact
   */
  public Optional<String> fact(String name) {
    return facts().stream().filter(fact -> fact.name().equals(name)).map(Fact::value).findFirst();
  }

  /** {@return what is wrong, in one sentence, made from the facts} */
  public String message() {
    return FindingText.message(rule, template, stated);
  }

  /**
   * {@return the same finding with another severity, as an integrator wants it}
   *
   * @param severity the severity, whatever the evidence
   */
  public Finding withSeverity(Severity severity) {
    return new Finding(this, severity);
  }

  /**
   * {@return a builder for a finding of a rule, with the severity that the evidence can carry}
   *
   * @param info the rule
   * @param citation where it was read
   */
  public static Builder of(RuleInfo info, Citation citation) {
    return builder()
        .rule(info.id())
        .citation(citation)
        .severity(info.severity().on(citation.grade()));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Two findings are equal when all that they state is. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Finding that
        && rule.equals(that.rule)
        && severity == that.severity
        && disposition == that.disposition
        && place.equals(that.place)
        && template.equals(that.template)
        && facts().equals(that.facts())
        && citation.equals(that.citation)
        && fix.equals(that.fix);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, severity, disposition, place, template, facts(), citation, fix);
  }

  /** {@return "ERROR FR-201, line 2: " and the sentence} */
  @Override
  public String toString() {
    return severity + " " + rule + ", " + place + ": " + message();
  }

  /** Builds a {@link Finding}. Each part is set once; facts add up. */
  public static final class Builder {
    private @Nullable RuleId rule;
    private @Nullable Severity severity;
    private @Nullable Disposition disposition;
    private @Nullable Place place;
    private @Nullable String template;
    private Object[] stated = new Object[12];
    private int size;
    private @Nullable Citation citation;
    private @Nullable Fix fix;

    private Builder() {}

    /**
     * Sets the rule that found it.
     *
     * @param rule the id of the rule
     * @return this builder
     * @throws IllegalStateException when it is set already
     */
    public Builder rule(RuleId rule) {
      this.rule = once(this.rule, rule, "rule");
      return this;
    }

    /**
     * Sets how grave it is.
     *
     * @param severity the severity
     * @return this builder
     * @throws IllegalStateException when it is set already
     */
    public Builder severity(Severity severity) {
      this.severity = once(this.severity, severity, "severity");
      return this;
    }

    /**
     * Sets what becomes of the claim when it is left as it is.
     *
     * @param disposition the disposition
     * @return this builder
     * @throws IllegalStateException when it is set already
     */
    public Builder disposition(Disposition disposition) {
      this.disposition = once(this.disposition, disposition, "disposition");
      return this;
    }

    /**
     * Sets where it stands.
     *
     * @param place the place
     * @return this builder
     * @throws IllegalStateException when it is set already
     */
    public Builder place(Place place) {
      this.place = once(this.place, place, "place");
      return this;
    }

    /**
     * Sets the sentence.
     *
     * @param template the sentence, with the names of facts and, with a bar, verbs in braces: see
     *     {@link Finding#template()}
     * @return this builder
     * @throws IllegalStateException when it is set already
     */
    public Builder template(String template) {
      this.template = once(this.template, template, "template");
      return this;
    }

    /**
     * Adds a fact.
     *
     * @param name what it is: "found", "expected", "limit", "level" and the like
     * @param value the value; its text is stated
     * @return this builder
     * @throws IllegalArgumentException when the name is blank
     */
    public Builder fact(String name, Object value) {
      Object kept = Facts.kept(value);
      Fact.requireName(name, kept);
      if (size == stated.length) {
        stated = Arrays.copyOf(stated, 2 * size);
      }
      stated[size] = name;
      stated[size + 1] = kept;
      size += 2;
      return this;
    }

    /**
     * Sets where it was read.
     *
     * @param citation the source
     * @return this builder
     * @throws IllegalStateException when it is set already
     */
    public Builder citation(Citation citation) {
      this.citation = once(this.citation, citation, "citation");
      return this;
    }

    /**
     * Sets what mends it.
     *
     * @param fix the fix
     * @return this builder
     * @throws IllegalStateException when it is set already
     */
    public Builder fix(Fix fix) {
      this.fix = once(this.fix, fix, "fix");
      return this;
    }

    /**
     * {@return the finding}
     *
     * @throws IllegalStateException when a part other than facts is not set
     */
    public Finding build() {
      return new Finding(this);
    }

    private static <T> T once(@Nullable T before, T part, String name) {
      if (before != null) {
        throw new IllegalStateException("the " + name + " of the finding is set already");
      }
      return Objects.requireNonNull(part, name);
    }

    private static <T> T required(@Nullable T part, String name) {
      if (part == null) {
        throw new IllegalStateException("a finding needs its " + name + ", none is set");
      }
      return part;
    }
  }
}
