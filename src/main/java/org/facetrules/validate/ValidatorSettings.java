package org.facetrules.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facetrules.coding.LevelCoder;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.History;
import org.facetrules.internal.rules.StandardRules;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleId;
import org.facetrules.rule.Severity;
import org.facetrules.table.NationalTables;

/**
 * What a validator is set to.
 *
 * @param coder codes what was done for who pays
 * @param profile who pays
 * @param setting whose claim it is where no encounter says it
 * @param history the patient's earlier sessions
 * @param tables the national tables
 * @param index the rules, and which of them are asked
 * @param leftOut rules that are not asked, with the reason
 * @param severities severities other than the rules' own
 * @param suppressions findings that somebody answers for
 * @param trace whether the answers of all rules are reported
 */
record ValidatorSettings(
    LevelCoder coder,
    PayerProfile profile,
    BillingSetting setting,
    Optional<History> history,
    NationalTables tables,
    RuleIndex index,
    ImmutableMap<RuleId, String> leftOut,
    ImmutableMap<RuleId, Severity> severities,
    ImmutableList<Suppression> suppressions,
    Trace trace) {
  /** Whether the answers of all rules are reported. */
  enum Trace {
    OFF,
    ON
  }

  static final ValidatorSettings STANDARD =
      new ValidatorSettings(
          LevelCoder.forPayer(PayerProfile.cpt()),
          PayerProfile.cpt(),
          BillingSetting.PROFESSIONAL,
          Optional.empty(),
          NationalTables.bundled(),
          new RuleIndex(asked(StandardRules.all())),
          ImmutableMap.of(),
          ImmutableMap.of(),
          ImmutableList.of(),
          Trace.OFF);

  private static ImmutableList<AskedRule> asked(List<Rule> rules) {
    ImmutableList.Builder<AskedRule> asked = ImmutableList.builderWithExpectedSize(rules.size());
    for (Rule rule : rules) {
      asked.add(new AskedRule(rule));
    }
    return asked.build();
  }

  /** House rules first, so that block 9xx of the library, which looks at the others, is last. */
  private static Comparator<AskedRule> order() {
    return Comparator.comparing((AskedRule rule) -> rule.info().id().isStandard())
        .thenComparing(rule -> rule.info().id());
  }

  /** In the order in which they are asked. */
  ImmutableList<AskedRule> rules() {
    return index.rules();
  }

  ValidatorSettings withProfile(PayerProfile other) {
    return new ValidatorSettings(
        LevelCoder.forPayer(other),
        other,
        setting,
        history,
        tables,
        index,
        leftOut,
        severities,
        suppressions,
        trace);
  }

  ValidatorSettings withSetting(BillingSetting other) {
    return new ValidatorSettings(
        coder, profile, other, history, tables, index, leftOut, severities, suppressions, trace);
  }

  ValidatorSettings withHistory(History known) {
    return new ValidatorSettings(
        coder,
        profile,
        setting,
        Optional.of(known),
        tables,
        index,
        leftOut,
        severities,
        suppressions,
        trace);
  }

  ValidatorSettings withTables(NationalTables others) {
    return new ValidatorSettings(
        coder, profile, setting, history, others, index, leftOut, severities, suppressions, trace);
  }

  ValidatorSettings tracing() {
    return new ValidatorSettings(
        coder,
        profile,
        setting,
        history,
        tables,
        index,
        leftOut,
        severities,
        suppressions,
        Trace.ON);
  }

  ValidatorSettings with(Rule rule) {
    RuleId id = rule.info().id();
    if (id.isStandard()) {
      throw new IllegalArgumentException(
          id + " is an id of the library: expected other letters than FR");
    }
    if (has(id) || leftOut.containsKey(id)) {
      throw new IllegalArgumentException(id + " is taken: expected an id of its own");
    }
    ValidatorSettings settings =
        withRules(
            ImmutableList.sortedCopyOf(
                order(), Stream.concat(rules().stream(), Stream.of(new AskedRule(rule))).toList()),
            leftOut);
    for (RuleId superseded : rule.info().supersedes()) {
      settings = settings.without(superseded, "superseded by " + id);
    }
    return settings;
  }

  ValidatorSettings without(RuleId id, String reason) {
    requireKnown(id);
    if (reason.isBlank()) {
      throw new IllegalArgumentException(id + " is left out without a reason: expected why");
    }
    return withRules(
        ImmutableList.copyOf(
            rules().stream().filter(rule -> !rule.info().id().equals(id)).iterator()),
        ImmutableMap.<RuleId, String>builder().putAll(leftOut).put(id, reason).buildOrThrow());
  }

  ValidatorSettings severity(RuleId id, Severity severity) {
    requireKnown(id);
    ImmutableMap<RuleId, Severity> changed =
        ImmutableMap.<RuleId, Severity>builder()
            .putAll(severities)
            .put(id, severity)
            .buildKeepingLast();
    return new ValidatorSettings(
        coder, profile, setting, history, tables, index, leftOut, changed, suppressions, trace);
  }

  ValidatorSettings suppress(Suppression suppression) {
    requireKnown(suppression.rule());
    ImmutableList<Suppression> more =
        ImmutableList.<Suppression>builder().addAll(suppressions).add(suppression).build();
    return new ValidatorSettings(
        coder, profile, setting, history, tables, index, leftOut, severities, more, trace);
  }

  private ValidatorSettings withRules(
      ImmutableList<AskedRule> others, ImmutableMap<RuleId, String> without) {
    return new ValidatorSettings(
        coder,
        profile,
        setting,
        history,
        tables,
        new RuleIndex(others),
        without,
        severities,
        suppressions,
        trace);
  }

  private boolean has(RuleId id) {
    return rules().stream().anyMatch(rule -> rule.info().id().equals(id));
  }

  private void requireKnown(RuleId id) {
    if (!has(id)) {
      throw new IllegalArgumentException(
          "no rule " + id + " in this validator: expected one of the standard set or one added");
    }
  }
}
