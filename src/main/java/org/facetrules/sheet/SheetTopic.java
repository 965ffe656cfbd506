package org.facetrules.sheet;

/** What a row of a code sheet speaks of, in the order of the sheet. */
public enum SheetTopic {
  /** What the code stands for. */
  MEANING("meaning"),
  /** What one unit of it counts. */
  COUNTS("counts"),
  /** Which part of the spine it is for. */
  USE("use"),
  /** When it is the right code, where it is mistaken for a facet code. */
  RIGHT_WHEN("right when"),
  /** Since when and until when it can be reported. */
  IN_FORCE("in force"),
  /** Which codes must be on the claim for the same date. */
  NEEDS("needs"),
  /** Which codes need it. */
  NEEDED_BY("is needed by"),
  /** Which imaging it includes. */
  IMAGING("imaging"),
  /** How many units are payable. */
  UNITS("units"),
  /** How a level treated on both sides is billed. */
  BOTH_SIDES("both sides"),
  /** Which modifiers can stand on it. */
  MODIFIERS("modifiers"),
  /** How a diagnostic line is marked. */
  DIAGNOSTIC_MARKING("diagnostic marking"),
  /** What payers cover of it. */
  COVERAGE("coverage"),
  /** Who wants an authorization for it, and since when. */
  AUTHORIZATION("authorization"),
  /** What the record is asked to hold. */
  DOCUMENTATION("documentation"),
  /** With which codes payers deny it; predictions. */
  DENIALS("denials"),
  /** Its global period. */
  GLOBAL_PERIOD("global period"),
  /** Its other indicators on the Medicare fee schedule. */
  INDICATORS("fee schedule indicators"),
  /** What Medicare pays for it. */
  PAYMENT("payment"),
  /** Which codes are not paid beside it. */
  NEVER_TOGETHER("never together"),
  /** How many other codes the national pair edits name, and of which kinds. */
  OTHER_PAIRS("pair edits with other codes"),
  /** Which other codes it is mistaken for. */
  MISTAKEN_FOR("mistaken for");

  private final String label;

  SheetTopic(String label) {
    this.label = label;
  }

  /** {@return the topic, for people} */
  public String label() {
    return label;
  }
}
