package org.facetrules.policy;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.InjectateKind;
import org.facetrules.encounter.RecordElement;
import org.facetrules.encounter.Technique;

/**
 * One thing that a coverage policy can say, such as how many denervation sessions it allows in a
 * region. The constants of this class are all there are.
 *
 * @param <T> what is said: a count, a percentage, a span of time, a stance, a set
 */
public final class CoverageTerm<T> {
  private static final Map<String, CoverageTerm<?>> BY_ID = new LinkedHashMap<>();

  /** The most levels of one region in a session; both sides of a joint are one level. */
  public static final CoverageTerm<Integer> LEVELS =
      term("levels.max_per_session_per_region", "levels per region and session", TermForms.COUNT);

  /**
   * The most levels injected of one region in a session, where the payer counts injections and
   * destruction apart; else {@link #LEVELS} holds for both.
   */
  public static final CoverageTerm<Integer> INJECTED_LEVELS =
      term(
          "injection.max_levels_per_session_per_region",
          "levels injected per region and session",
          TermForms.COUNT);

  /**
   * The most levels destroyed of one region in a session, where the payer counts injections and
   * destruction apart; else {@link #LEVELS} holds for both.
   */
  public static final CoverageTerm<Integer> DESTROYED_LEVELS =
      term(
          "rfa.max_levels_per_session_per_region",
          "levels destroyed per region and session",
          TermForms.COUNT);

  /** How the payer stands to a third injected level, 64492 or 64495. */
  public static final CoverageTerm<CoverageStance> THIRD_LEVEL =
      term("levels.third", "third injected level", TermForms.word(CoverageStance.class));

  /** The most regions treated in a session. */
  public static final CoverageTerm<Integer> REGIONS =
      term("regions.max_per_session", "regions per session", TermForms.COUNT);

  /** Which days count together against the caps on sessions. */
  public static final CoverageTerm<SessionWindow> WINDOW =
      term("sessions.window", "window of the caps", TermForms.word(SessionWindow.class));

  /** The most diagnostic sessions of a region in the window. */
  public static final CoverageTerm<Integer> DIAGNOSTIC_SESSIONS =
      term(
          "diagnostic.max_sessions_per_region",
          "diagnostic sessions per region in the window",
          TermForms.COUNT);

  /** The most therapeutic sessions of a region in the window. */
  public static final CoverageTerm<Integer> THERAPEUTIC_SESSIONS =
      term(
          "therapeutic.max_sessions_per_region",
          "therapeutic sessions per region in the window",
          TermForms.COUNT);

  /** The most denervation sessions of a region in the window. */
  public static final CoverageTerm<Integer> DENERVATION_SESSIONS =
      term(
          "rfa.max_sessions_per_region",
          "denervation sessions per region in the window",
          TermForms.COUNT);

  /** The most diagnostic injections of one joint and side, ever. */
  public static final CoverageTerm<Integer> DIAGNOSTICS_PER_LEVEL_AND_SIDE =
      term(
          "diagnostic.max_per_level_and_side",
          "diagnostic injections per level and side",
          TermForms.COUNT);

  /** The least time between the first and the second diagnostic of a level. */
  public static final CoverageTerm<Period> SECOND_DIAGNOSTIC_INTERVAL =
      term(
          "diagnostic.second.min_interval",
          "time between first and second diagnostic",
          TermForms.SPAN);

  /** Whether the second diagnostic confirms the first only at the same level. */
  public static final CoverageTerm<PolicyDemand> SECOND_DIAGNOSTIC_SAME_LEVEL =
      term(
          "diagnostic.second.same_level",
          "second diagnostic at the level of the first",
          TermForms.word(PolicyDemand.class));

  /** The least relief, in percent, after the first diagnostic for the second to be covered. */
  public static final CoverageTerm<Integer> FIRST_DIAGNOSTIC_RELIEF =
      term(
          "diagnostic.second.min_relief_after_first",
          "relief of the first diagnostic, percent",
          TermForms.PERCENT);

  /** Whether diagnostics count only when destruction is considered. */
  public static final CoverageTerm<PolicyDemand> ABLATION_CONSIDERED =
      term(
          "diagnostic.covered_only_if_rfa_considered",
          "destruction considered before a diagnostic",
          TermForms.word(PolicyDemand.class));

  /** How the payer stands to an intra-articular injection as a diagnostic. */
  public static final CoverageTerm<CoverageStance> INTRA_ARTICULAR_DIAGNOSTIC =
      term(
          "diagnostic.intra_articular",
          "intra-articular diagnostic",
          TermForms.word(CoverageStance.class));

  /** How the payer stands to a diagnostic at a level of successful destruction. */
  public static final CoverageTerm<CoverageStance> DIAGNOSTIC_AFTER_DESTRUCTION =
      term(
          "diagnostic.at_level_of_successful_rfa",
          "diagnostic at a level of successful destruction",
          TermForms.word(CoverageStance.class));

  /** How the payer stands to therapeutic facet injections at all. */
  public static final CoverageTerm<CoverageStance> THERAPEUTIC =
      term("therapeutic.covered", "therapeutic injections", TermForms.word(CoverageStance.class));

  /** How many positive diagnostics a first therapeutic injection needs. */
  public static final CoverageTerm<Integer> THERAPEUTIC_NEEDS_DIAGNOSTICS =
      term(
          "therapeutic.requires_two_diagnostics",
          "positive diagnostics before a therapeutic injection",
          TermForms.COUNT);

  /** The relief, in percent, that makes a diagnostic positive for a therapeutic injection. */
  public static final CoverageTerm<Integer> THERAPEUTIC_DIAGNOSTIC_RELIEF =
      term(
          "therapeutic.min_diagnostic_relief",
          "relief of each diagnostic before a therapeutic injection, percent",
          TermForms.PERCENT);

  /** Whether the record must say why the patient is no candidate for destruction. */
  public static final CoverageTerm<PolicyDemand> REASON_NOT_ABLATION =
      term(
          "therapeutic.requires_no_rfa_candidacy_reason",
          "reason why not destruction",
          TermForms.word(PolicyDemand.class));

  /** The least relief, in percent, of a therapeutic injection for it to be repeated. */
  public static final CoverageTerm<Integer> THERAPEUTIC_REPEAT_RELIEF =
      term(
          "therapeutic.repeat.min_relief",
          "relief of the therapeutic injection before, percent",
          TermForms.PERCENT);

  /** How long that relief lasted at least. */
  public static final CoverageTerm<Period> THERAPEUTIC_REPEAT_DURATION =
      term(
          "therapeutic.repeat.min_duration",
          "duration of that relief before a repeat",
          TermForms.SPAN);

  /** The improvement of function, in percent, that serves instead of that relief. */
  public static final CoverageTerm<Integer> THERAPEUTIC_REPEAT_FUNCTION =
      term(
          "therapeutic.repeat.function_alternative",
          "or improvement of function, percent",
          TermForms.PERCENT);

  /** How many positive diagnostics a first destruction needs. */
  public static final CoverageTerm<Integer> DENERVATION_NEEDS_DIAGNOSTICS =
      term(
          "rfa.initial.requires_mbb", "positive diagnostics before a destruction", TermForms.COUNT);

  /** Whether those diagnostics must be medial branch blocks. */
  public static final CoverageTerm<PolicyDemand> DENERVATION_NEEDS_BRANCH_BLOCKS =
      term(
          "rfa.initial.branch_blocks_only",
          "these diagnostics as medial branch blocks",
          TermForms.word(PolicyDemand.class));

  /** The relief, in percent, that makes a diagnostic positive for a destruction. */
  public static final CoverageTerm<Integer> DENERVATION_DIAGNOSTIC_RELIEF =
      term(
          "rfa.initial.min_diagnostic_relief",
          "relief of each diagnostic before a destruction, percent",
          TermForms.PERCENT);

  /** The least relief, in percent, of a destruction for it to be repeated. */
  public static final CoverageTerm<Integer> DENERVATION_REPEAT_RELIEF =
      term("rfa.repeat.min_relief", "relief of the destruction before, percent", TermForms.PERCENT);

  /** How long that relief lasted at least. */
  public static final CoverageTerm<Period> DENERVATION_REPEAT_DURATION =
      term("rfa.repeat.min_duration", "duration of that relief before a repeat", TermForms.SPAN);

  /** The improvement of function, in percent, that serves instead of that relief. */
  public static final CoverageTerm<Integer> DENERVATION_REPEAT_FUNCTION =
      term(
          "rfa.repeat.function_alternative",
          "or improvement of function, percent",
          TermForms.PERCENT);

  /** The least time between two destructions. */
  public static final CoverageTerm<Period> DENERVATION_INTERVAL =
      term("rfa.min_interval", "time between two destructions", TermForms.SPAN);

  /** After how long the diagnosis is made again when the source of the pain is in question. */
  public static final CoverageTerm<Period> REDIAGNOSE_AFTER =
      term("rfa.rediagnose_after", "diagnosis made again after", TermForms.SPAN);

  /** The lowest temperature of a destruction in degrees Celsius. */
  public static final CoverageTerm<BigDecimal> LEAST_TEMPERATURE =
      term(
          "rfa.thermal_only.min_temperature",
          "lowest temperature of a destruction, degrees Celsius",
          TermForms.DECIMAL);

  /** Techniques that are not paid. */
  public static final CoverageTerm<Set<Technique>> TECHNIQUES_NOT_COVERED =
      term("techniques.not_covered", "techniques not covered", TermForms.words(Technique.class));

  /** The imaging of which the payer wants one. */
  public static final CoverageTerm<Set<ImageGuidance>> IMAGING =
      term("imaging.required", "imaging covered", TermForms.words(ImageGuidance.class));

  /** Imaging that is not paid, where the payer names that and not the imaging that it wants. */
  public static final CoverageTerm<Set<ImageGuidance>> IMAGING_NOT_COVERED =
      term("imaging.not_covered", "imaging not covered", TermForms.words(ImageGuidance.class));

  /** Substances that the payer allows. */
  public static final CoverageTerm<Set<InjectateKind>> INJECTATES =
      term("injectate.allowed", "injectates covered", TermForms.words(InjectateKind.class));

  /** The largest volume at each medial branch, in milliliters. */
  public static final CoverageTerm<BigDecimal> BRANCH_BLOCK_VOLUME =
      term(
          "injectate.max_volume_mbb",
          "largest volume at each medial branch, milliliters",
          TermForms.DECIMAL);

  /** How the payer stands to sedation for injections. */
  public static final CoverageTerm<CoverageStance> SEDATION_FOR_INJECTIONS =
      term("sedation.injections", "sedation for injections", TermForms.word(CoverageStance.class));

  /** How the payer stands to sedation for destruction. */
  public static final CoverageTerm<CoverageStance> SEDATION_FOR_DENERVATION =
      term("sedation.rfa", "sedation for destruction", TermForms.word(CoverageStance.class));

  /** How the payer stands to other spinal blocks in the session. */
  public static final CoverageTerm<CoverageStance> OTHER_BLOCKS =
      term(
          "same_day.other_blocks",
          "other spinal blocks in the session",
          TermForms.word(CoverageStance.class));

  /** How long the pain has lasted at least. */
  public static final CoverageTerm<Period> PAIN_DURATION =
      term("pain.min_duration", "duration of the pain", TermForms.SPAN);

  /** Whether the pain is predominantly axial. */
  public static final CoverageTerm<PolicyDemand> AXIAL_PAIN =
      term("pain.axial", "predominantly axial pain", TermForms.word(PolicyDemand.class));

  /** Whether function is affected. */
  public static final CoverageTerm<PolicyDemand> FUNCTION_AFFECTED =
      term("pain.function_affected", "function affected", TermForms.word(PolicyDemand.class));

  /** Whether conservative care has failed. */
  public static final CoverageTerm<PolicyDemand> CONSERVATIVE_CARE =
      term(
          "conservative_care.required",
          "failed conservative care",
          TermForms.word(PolicyDemand.class));

  /** How long conservative care was tried at least. */
  public static final CoverageTerm<Period> CONSERVATIVE_CARE_DURATION =
      term("conservative_care.min_duration", "duration of conservative care", TermForms.SPAN);

  /** How the payer stands to an untreated radiculopathy that no facet cyst causes. */
  public static final CoverageTerm<CoverageStance> UNTREATED_RADICULOPATHY =
      term(
          "exclusion.untreated_radiculopathy_or_claudication",
          "untreated radiculopathy or claudication",
          TermForms.word(CoverageStance.class));

  /** How the payer stands to pain that other pathology explains. */
  public static final CoverageTerm<CoverageStance> OTHER_PATHOLOGY =
      term(
          "exclusion.non_facet_pathology",
          "other pathology that explains the pain",
          TermForms.word(CoverageStance.class));

  /** How the payer stands to generalized or centralized pain. */
  public static final CoverageTerm<CoverageStance> GENERALIZED_PAIN =
      term(
          "noncovered.generalized_pain",
          "generalized or centralized pain",
          TermForms.word(CoverageStance.class));

  /** Which fusions exclude a level. */
  public static final CoverageTerm<FusionExclusion> FUSION =
      term("exclusion.fused_segment", "fused segments", TermForms.word(FusionExclusion.class));

  /** How the payer stands to prolotherapy and intra-facet implants. */
  public static final CoverageTerm<CoverageStance> PROLOTHERAPY_AND_IMPLANTS =
      term(
          "noncovered.list",
          "prolotherapy and intra-facet implants",
          TermForms.word(CoverageStance.class));

  /** Whether imaging shows the nerve root compressed by the cyst that is ruptured. */
  public static final CoverageTerm<PolicyDemand> CYST_IMAGING =
      term(
          "cyst.imaging_confirmation",
          "imaging of the cyst and the nerve root",
          TermForms.word(PolicyDemand.class));

  /** How often a rupture of one cyst is repeated at most. */
  public static final CoverageTerm<Integer> CYST_REPEATS =
      term("cyst.max_repeats_per_cyst", "repeats per cyst", TermForms.COUNT);

  /** The least relief, in percent, of a cyst procedure for it to be repeated. */
  public static final CoverageTerm<Integer> CYST_REPEAT_RELIEF =
      term(
          "cyst.repeat.min_relief",
          "relief of the cyst procedure before, percent",
          TermForms.PERCENT);

  /** How long that relief lasted at least. */
  public static final CoverageTerm<Period> CYST_REPEAT_DURATION =
      term("cyst.repeat.min_duration", "duration of that relief before a repeat", TermForms.SPAN);

  /** Elements that the record must hold; the table of elements says of which interventions. */
  public static final CoverageTerm<Set<RecordElement>> RECORD_ELEMENTS =
      term("doc.elements", "elements of the record", TermForms.words(RecordElement.class));

  /** Codes that need an authorization. */
  public static final CoverageTerm<Set<ProcedureCode>> AUTHORIZED_CODES =
      term("pa.codes", "codes that need an authorization", TermForms.CODES);

  /** Whose claims need it. */
  public static final CoverageTerm<AuthorizationScope> AUTHORIZATION_SCOPE =
      term(
          "pa.scope",
          "claims that need an authorization",
          TermForms.word(AuthorizationScope.class));

  private final String id;
  private final String label;
  private final TermForm<T> form;
  private final int index;

  private CoverageTerm(String id, String label, TermForm<T> form) {
    this.id = id;
    this.label = label;
    this.form = form;
    this.index = BY_ID.size();
  }

  /** Where it stands among all terms, counted from 0. */
  int index() {
    return index;
  }

  /** {@return the name in policy files, such as "rfa.max_sessions_per_region"} */
  public String id() {
    return id;
  }

  /** {@return what it is in a few words, for people} */
  public String label() {
    return label;
  }

  /** {@return how its values are written, such as "a whole number from 0 to 99"} */
  public String expected() {
    return form.expected();
  }

  /**
   * {@return the value that a text says}
   *
   * @param text such as "2", "P6M", "not-covered"
   * @throws IllegalArgumentException when the text has another form; the message says which
   */
  public T read(String text) {
    try {
      return form.read(text);
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(
          "%s: found \"%s\", expected %s".formatted(id, text, form.expected()), refused);
    }
  }

  /**
   * {@return the text of a value, which reads back as the same value}
   *
   * @param value the value
   */
  public String write(T value) {
    return form.write(value);
  }

  /** {@return every term in the order of a policy as it is printed; immutable} */
  public static Collection<CoverageTerm<?>> all() {
    return Terms.ALL.values();
  }

  /**
   * {@return the term with a name; empty for an unknown name}
   *
   * @param id such as "rfa.max_sessions_per_region"
   */
  public static Optional<CoverageTerm<?>> find(String id) {
    return Optional.ofNullable(Terms.ALL.get(id));
  }

  /** {@return the name in policy files} */
  @Override
  public String toString() {
    return id;
  }

  private static <T> CoverageTerm<T> term(String id, String label, TermForm<T> form) {
    CoverageTerm<T> term = new CoverageTerm<>(id, label, form);
    BY_ID.put(id, term);
    return term;
  }

  /** The terms once all are there. */
  private static final class Terms {
    static final ImmutableMap<String, CoverageTerm<?>> ALL = ImmutableMap.copyOf(BY_ID);

    private Terms() {}
  }
}
