package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import org.facetrules.encounter.RecordElement;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.Outcome;
import org.facetrules.table.DocumentedIntervention;

/**
 * One thing that must be there for a rule to be asked, and what the rule says where it is not. Most
 * rules are about something that a claim does not have, and need not be asked then.
 */
public sealed interface Scope {
  /**
   * {@return whether it is there}
   *
   * @param there what there is
   */
  boolean isMet(Subjects there);

  /** {@return what the rule says where it is not there} */
  Outcome without();

  /**
   * {@return that one of some subjects is there}
   *
   * @param without what the rule says where none is
   * @param any the subjects
   */
  static Scope of(Outcome without, Subject... any) {
    return new OfSubjects(Subject.bits(any), without);
  }

  /**
   * {@return that the payer's coverage policy speaks of one of some terms on the day}
   *
   * @param any the terms
   */
  static Scope said(CoverageTerm<?>... any) {
    return new OfPolicy(ImmutableList.copyOf(any), Coverage.NOT_SAID);
  }

  /**
   * {@return that the payer wants the record to hold an element}
   *
   * @param without what the rule says where it does not
   * @param element the element
   */
  static Scope asked(Outcome without, RecordElement element) {
    return new OfElement(element, without);
  }

  /**
   * {@return that an intervention was done}
   *
   * @param without what the rule says where it was not
   * @param intervention the intervention
   */
  static Scope done(Outcome without, DocumentedIntervention intervention) {
    return new OfIntervention(intervention, without);
  }

  /**
   * One of some subjects.
   *
   * @param any their bits
   * @param without what the rule says where none is there
   */
  record OfSubjects(long any, Outcome without) implements Scope {
    @Override
    public boolean isMet(Subjects there) {
      return there.hasAny(any);
    }
  }

  /**
   * A word of the payer's coverage policy on the day; the answer then stands on its table.
   *
   * @param any on which terms
   * @param without what the rule says where the policy is silent
   */
  record OfPolicy(ImmutableList<CoverageTerm<?>> any, Outcome without) implements Scope {
    @Override
    public boolean isMet(Subjects there) {
      return there.says(any);
    }
  }

  /**
   * An element that the payer wants the record to hold.
   *
   * @param element the element
   * @param without what the rule says where it is not asked for
   */
  record OfElement(RecordElement element, Outcome without) implements Scope {
    @Override
    public boolean isMet(Subjects there) {
      return there.asks(element);
    }
  }

  /**
   * An intervention that was done.
   *
   * @param intervention the intervention
   * @param without what the rule says where it was not done
   */
  record OfIntervention(DocumentedIntervention intervention, Outcome without) implements Scope {
    @Override
    public boolean isMet(Subjects there) {
      return there.isDone(intervention);
    }
  }
}
