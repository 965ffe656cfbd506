package org.facetrules.validate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.facetrules.claim.Claim;
import org.facetrules.internal.rules.Scope;
import org.facetrules.internal.rules.ScopedRule;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleAnswer;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleNeed;
import org.facetrules.source.EffectivePeriod;
import org.jspecify.annotations.Nullable;

/** A rule with what is asked of its card before each evaluation, made ready once. */
final class AskedRule {
  private static final int KNOWLEDGE_BLOCK = 9;

  /** Before it no claim is judged. */
  private static final EffectivePeriod ALL_DAYS = EffectivePeriod.from(LocalDate.of(2010, 1, 1));

  private final Rule rule;

  /** The same rule where it tells for all days what must be there for it to be asked. */
  private final @Nullable ScopedRule judged;

  private final ImmutableList<Scope> scopes;

  private final RuleInfo info;
  private final EffectivePeriod period;
  private final boolean knowledge;

  /** Whether an integrator wrote it. */
  private final boolean house;

  private final Outcome outsideItsDays;

  /** A bit for each input that it needs, as {@link GivenInput} has them. */
  private final int needed;

  /** By the bits of what is missing, what the rule then says. */
  private final Outcome[] missing;

  /** Answers that many evaluations share: passed, and one for each set of missing inputs. */
  private final ImmutableList<RuleAnswer> shared;

  AskedRule(Rule rule) {
    this.rule = rule;
    this.info = rule.info();
    this.period = info.period();
    this.judged = rule instanceof ScopedRule scoped && period.equals(ALL_DAYS) ? scoped : null;
    this.scopes = judged == null ? ImmutableList.of() : ImmutableList.copyOf(judged.scopes());
    this.knowledge = info.id().block() == KNOWLEDGE_BLOCK;
    this.house = !info.id().isStandard();
    this.outsideItsDays = Outcome.notApplicable("judges dates of service " + period);
    this.needed = bits(info.needs());
    this.missing = missing(needed);
    this.shared = shared(info, needed, missing);
  }

  private static int bits(Set<RuleNeed> needs) {
    int bits = 0;
    for (RuleNeed need : needs) {
      bits |= GivenInput.bit(need);
    }
    return bits;
  }

  private static Outcome[] missing(int needed) {
    Outcome[] outcomes = new Outcome[needed + 1];
    for (int set = 0; set <= needed; set++) {
      outcomes[set] = lacking(set);
    }
    return outcomes;
  }

  private static Outcome lacking(int set) {
    ImmutableList.Builder<String> labels = ImmutableList.builder();
    for (RuleNeed need : RuleNeed.values()) {
      if ((set & GivenInput.bit(need)) != 0) {
        labels.add(need.label());
      }
    }
    return set == 0
        ? Outcome.passed()
        : Outcome.undetermined(labels.build().toArray(new String[0]));
  }

  private static ImmutableList<RuleAnswer> shared(RuleInfo info, int needed, Outcome[] missing) {
    ImmutableList.Builder<RuleAnswer> answers = ImmutableList.builder();
    for (int set = 0; set <= needed; set++) {
      if ((set & needed) == set) {
        answers.add(new RuleAnswer(info, missing[set]));
      }
    }
    return answers.build();
  }

  /** What it said. */
  RuleAnswer answer(Outcome outcome) {
    for (int i = 0; i < shared.size(); i++) {
      if (shared.get(i).outcome() == outcome) {
        return shared.get(i);
      }
    }
    return new RuleAnswer(info, outcome);
  }

  RuleInfo info() {
    return info;
  }

  Rule rule() {
    return rule;
  }

  /** Whether it judges the answers of the other rules. */
  boolean isOfKnowledge() {
    return knowledge;
  }

  /** What it says when an input that it needs is missing; passed when none is. */
  Outcome forWantOf(GivenInput given) {
    return missing[given.lacking(needed)];
  }

  /** What it says in a situation without being asked; null where it has to be. */
  @Nullable Outcome unasked(Situation situation) {
    if (judged == null) {
      return null;
    }
    for (Scope scope : scopes) {
      if (!scope.isMet(situation.subjects())) {
        return scope.without();
      }
    }
    int lacking = situation.lacking(needed);
    return lacking == 0 ? null : missing[lacking];
  }

  /** Whether the payer's policy says something that it judges by. */
  boolean meetsPolicy(Situation situation) {
    for (Scope scope : scopes) {
      if (scope instanceof Scope.OfPolicy policy && policy.isMet(situation.subjects())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an answer of it says no more than that an input is missing. */
  boolean isForWant(Outcome outcome, GivenInput given) {
    return given.lacking(needed) != 0 && outcome == forWantOf(given);
  }

  /** What it says, of a rule that has to be asked. */
  Outcome evaluate(GivenInput given) {
    if (!given.isWithin(period)) {
      return outsideItsDays;
    }
    return given.lacking(needed) == 0
        ? ask(given.input())
        : lacking(given.input(), forWantOf(given));
  }

  /** An input is missing, unless there is nothing here for the rule whatever it says. */
  private Outcome lacking(RuleInput input, Outcome undetermined) {
    try {
      Optional<Outcome> outOfScope = rule.outOfScope(input);
      return outOfScope.isPresent() ? outOfScope.get() : undetermined;
    } catch (Exception | AssertionError | LinkageError | StackOverflowError thrown) {
      return failed(thrown);
    }
  }

  /** A rule that throws must not keep the others from answering. */
  @SuppressWarnings("NullAway") // a house rule is not compiled under the library's gates
  private Outcome ask(RuleInput input) {
    try {
      Outcome outcome = judged == null ? rule.evaluate(input) : judged.judge(input);
      if (outcome == null) {
        return Outcome.failed("the rule gave no outcome");
      }
      if (house) {
        requireSound(outcome, input);
      }
      return outcome;
    } catch (Exception | AssertionError | LinkageError | StackOverflowError thrown) {
      return failed(thrown);
    }
  }

  /** What cannot be told or made is found here, and not when a report is printed. */
  private static void requireSound(Outcome outcome, RuleInput input) {
    for (Judgement judgement : outcome.judgements()) {
      if (judgement instanceof Judgement.Flagged flagged) {
        String message = flagged.finding().message();
        if (flagged.finding().fix() instanceof Fix.Edits edits && input.claim().isPresent()) {
          requireMakeable(edits, input.claim().get(), message);
        }
      }
    }
  }

  private static void requireMakeable(Fix.Edits edits, Claim claim, String message) {
    try {
      edits.applyTo(claim);
    } catch (IllegalArgumentException thrown) {
      throw new IllegalArgumentException(
          "the fix of \"" + message + "\" cannot be made: " + thrown.getMessage(), thrown);
    }
  }

  private static Outcome failed(Throwable thrown) {
    String message = thrown.getMessage();
    return Outcome.failed(
        thrown.getClass().getSimpleName() + (message == null ? "" : ": " + message));
  }
}
