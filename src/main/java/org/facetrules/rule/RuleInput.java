package org.facetrules.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.DateOfServiceException;
import org.facetrules.coding.LevelCoder;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.History;
import org.facetrules.policy.CoverageOnDay;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Edition;
import org.facetrules.table.NationalTables;

/**
 * What a rule judges: one patient, one date of service, one billing provider, for one payer. Each
 * part may be absent; absent is not known. Serves one evaluation in one thread.
 */
public final class RuleInput {
  private final PayerProfile profile;
  private final BillingSetting setting;
  private final LocalDate dateOfService;
  private final Optional<Encounter> encounter;
  private final Optional<CodedEncounter> coded;
  private final Optional<Claim> claim;
  private final Optional<History> history;
  private final Optional<CoverageOnDay> coverage;
  private final NationalTables tables;
  private final List<RuleAnswer> answers;
  private final Notebook notebook;

  private RuleInput(Builder builder, LocalDate dateOfService) {
    this.profile = builder.profile;
    this.setting =
        builder.encounter.isPresent() ? builder.encounter.get().billing() : builder.setting;
    this.dateOfService = dateOfService;
    this.encounter = builder.encounter;
    this.coded = builder.coded.isPresent() ? builder.coded : codeIfDone();
    this.claim = builder.claim;
    this.history = builder.history;
    this.coverage = coverage(builder.profile, dateOfService);
    this.tables = builder.tables;
    this.answers = ImmutableList.of();
    this.notebook = new Notebook();
  }

  private RuleInput(RuleInput before, Claim claim) {
    this.profile = before.profile;
    this.setting = before.setting;
    this.dateOfService = before.dateOfService;
    this.encounter = before.encounter;
    this.coded = before.coded;
    this.claim = Optional.of(claim);
    this.history = before.history;
    this.coverage = before.coverage;
    this.tables = before.tables;
    this.answers = ImmutableList.of();
    this.notebook = new Notebook();
  }

  private RuleInput(RuleInput before, List<RuleAnswer> answers) {
    this.profile = before.profile;
    this.setting = before.setting;
    this.dateOfService = before.dateOfService;
    this.encounter = before.encounter;
    this.coded = before.coded;
    this.claim = before.claim;
    this.history = before.history;
    this.coverage = before.coverage;
    this.tables = before.tables;
    this.answers = ImmutableList.copyOf(answers);
    this.notebook = before.notebook;
  }

  /** {@return who pays, with its conventions} */
  public PayerProfile profile() {
    return profile;
  }

  /** {@return whose claim it is} */
  public BillingSetting setting() {
    return setting;
  }

  /** {@return the date of service; every lookup takes it} */
  public LocalDate dateOfService() {
    return dateOfService;
  }

  /**
   * {@return what is known of the day; empty when nothing is; without procedures when what was done
   * is not known, and then {@link #coded()} is empty}
   */
  public Optional<Encounter> encounter() {
    return encounter;
  }

  /** {@return what the library would bill for what was done; empty when that is not known} */
  public Optional<CodedEncounter> coded() {
    return coded;
  }

  /** {@return the claim; empty when none is given} */
  public Optional<Claim> claim() {
    return claim;
  }

  /** {@return the lines of the claim, none when no claim is given; immutable} */
  public List<ClaimLine> lines() {
    return claim.isPresent() ? claim.get().lines() : ImmutableList.of();
  }

  /** {@return the patient's earlier facet sessions; empty when not known} */
  public Optional<History> history() {
    return history;
  }

  /**
   * {@return what the payer covers on the date of service; empty when no policy of the payer is
   * known}
   */
  public Optional<CoverageOnDay> coverage() {
    return coverage;
  }

  /** {@return the national tables that are asked: pair edits, unit limits, add-on edits} */
  public NationalTables tables() {
    return tables;
  }

  /**
   * {@return whether an input is there}
   *
   * @param need the input
   */
  public boolean has(RuleNeed need) {
    return switch (need) {
      case ENCOUNTER -> coded.isPresent();
      case CLAIM -> claim.isPresent();
      case HISTORY -> history.isPresent();
      case RECORD -> encounter.isPresent() && encounter.get().record().isPresent();
      case AUTHORIZATIONS -> encounter.isPresent() && encounter.get().authorizations().isPresent();
    };
  }

  /**
   * Notes that the answer stands on a table; the report names it.
   *
   * @param edition the state of the table
   */
  public void standsOn(Edition edition) {
    notebook.add(edition);
  }

  /** {@return the tables on which the answers so far stand, in the order of their use} */
  public List<Edition> editions() {
    return notebook.editions();
  }

  /**
   * {@return the answers of the rules asked before that found something, met a resolved edit, could
   * not tell or threw; rules that an input is missing for were not asked. For rules of block 9xx,
   * which are asked last and say how well the others are founded; none for other rules; immutable}
   */
  public List<RuleAnswer> answers() {
    return answers;
  }

  /**
   * {@return the same input with another claim, as it stands before any rule is asked}
   *
   * @param other the claim, of the same day
   */
  public RuleInput withClaim(Claim other) {
    return new RuleInput(this, other);
  }

  /**
   * {@return the same input after rules have answered, with the tables that they stood on}
   *
   * @param answers what they said
   */
  public RuleInput after(List<RuleAnswer> answers) {
    return new RuleInput(this, answers);
  }

  /**
   * {@return a view of this input, made when first asked for and kept for the rules after it}
   *
   * @param <T> what is made
   * @param derivation how it is made; a constant, the same object for all that share it
   */
  public <T> T derived(Derivation<T> derivation) {
    return notebook.view(derivation, this);
  }

  private static Optional<CoverageOnDay> coverage(PayerProfile profile, LocalDate day) {
    Optional<CoveragePolicy> policy = profile.coverage();
    return policy.isPresent() ? Optional.of(policy.get().on(day)) : Optional.empty();
  }

  private Optional<CodedEncounter> codeIfDone() {
    return encounter.isPresent() && !encounter.get().procedures().isEmpty()
        ? Optional.of(LevelCoder.forPayer(profile).code(encounter.get()))
        : Optional.empty();
  }

  /**
   * {@return a new builder}
   *
   * @param profile who pays
   */
  public static Builder builder(PayerProfile profile) {
    return new Builder(profile);
  }

  /** Builds a {@link RuleInput}; at least an encounter or a claim. */
  public static final class Builder {
    private static final LocalDate FIRST_DAY = Periods.ALWAYS.firstDay();

    private final PayerProfile profile;
    private BillingSetting setting = BillingSetting.PROFESSIONAL;
    private Optional<Encounter> encounter = Optional.empty();
    private Optional<CodedEncounter> coded = Optional.empty();
    private Optional<Claim> claim = Optional.empty();
    private Optional<History> history = Optional.empty();
    private NationalTables tables = NationalTables.bundled();

    private Builder(PayerProfile profile) {
      this.profile = profile;
    }

    /**
     * Sets whose claim it is where no encounter says it.
     *
     * @param setting the setting; professional unless set
     * @return this builder
     */
    public Builder setting(BillingSetting setting) {
      this.setting = setting;
      return this;
    }

    /**
     * Sets what is known of the day.
     *
     * @param encounter the encounter; without procedures where what was done is not known
     * @return this builder
     */
    public Builder encounter(Encounter encounter) {
      this.encounter = Optional.of(encounter);
      return this;
    }

    /**
     * Sets what the coder made of the encounter, so that it is not coded again.
     *
     * @param coded the answer of the coder for this payer
     * @return this builder
     */
    public Builder coded(CodedEncounter coded) {
      this.coded = Optional.of(coded);
      return this;
    }

    /**
     * Sets the claim.
     *
     * @param claim the claim
     * @return this builder
     */
    public Builder claim(Claim claim) {
      this.claim = Optional.of(claim);
      return this;
    }

    /**
     * Sets the patient's earlier facet sessions.
     *
     * @param history the history; one without sessions says that there were none
     * @return this builder
     */
    public Builder history(History history) {
      this.history = Optional.of(history);
      return this;
    }

    /**
     * Sets the national tables.
     *
     * @param tables the tables; those that the library ships unless set
     * @return this builder
     */
    public Builder tables(NationalTables tables) {
      this.tables = tables;
      return this;
    }

    /**
     * {@return the input}
     *
     * @throws IllegalArgumentException when neither encounter nor claim is given, when they are of
     *     different days, when the day is before 2010-01-01, or when a session of the history is
     *     after that day
     */
    public RuleInput build() {
      if (encounter.isPresent() && claim.isPresent()) {
        requireOneDay(encounter.get().dateOfService(), claim.get().dateOfService());
      }
      LocalDate day = day();
      if (day.isBefore(FIRST_DAY)) {
        throw DateOfServiceException.before(FIRST_DAY, day);
      }
      if (history.isPresent()) {
        history.get().requireUntil(day);
      }
      return new RuleInput(this, day);
    }

    private LocalDate day() {
      if (encounter.isPresent()) {
        return encounter.get().dateOfService();
      }
      if (claim.isPresent()) {
        return claim.get().dateOfService();
      }
      throw new IllegalArgumentException("nothing to judge: expected an encounter or a claim");
    }

    private static void requireOneDay(LocalDate done, LocalDate billed) {
      if (!done.equals(billed)) {
        throw new IllegalArgumentException(
            "the encounter is of %s, the claim of %s: expected one date of service"
                .formatted(done, billed));
      }
    }
  }
}
