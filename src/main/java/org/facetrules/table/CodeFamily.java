package org.facetrules.table;

/**
 * A family of facet codes: the same kind of service, split by region and by order of level. Levels
 * are counted inside a family; families are never merged.
 */
public enum CodeFamily {
  /** Thermal destruction of facet nerves under fluoroscopy or CT: 64633 to 64636. */
  DESTRUCTION("destruction", Counting.EACH_FURTHER_JOINT),
  /** Facet injection under fluoroscopy or CT: 64490 to 64495. */
  INJECTION("injection", Counting.THIRD_AND_ADDITIONAL_ONCE),
  /** Facet injection under ultrasound: 0213T to 0218T. */
  ULTRASOUND_INJECTION("ultrasound-injection", Counting.THIRD_AND_ADDITIONAL_ONCE);

  /** How a family counts the levels after the second. */
  public enum Counting {
    /** The third-level code stands for the third and any additional level, one unit in all. */
    THIRD_AND_ADDITIONAL_ONCE,
    /** The add-on code is reported for each further joint. */
    EACH_FURTHER_JOINT
  }

  private final String id;
  private final Counting counting;

  CodeFamily(String id, Counting counting) {
    this.id = id;
    this.counting = counting;
  }

  /** {@return the name of the family in tables, such as "ultrasound-injection"} */
  public String id() {
    return id;
  }

  /** {@return how levels after the second are counted} */
  public Counting counting() {
    return counting;
  }

  /** {@return whether the family is for injections, under any imaging} */
  public boolean isInjection() {
    return this != DESTRUCTION;
  }
}
