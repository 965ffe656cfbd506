package org.facetrules.table;

import java.util.Optional;

/** The Medicare administrative contractors that have a facet policy. */
public enum MedicareContractor {
  /** Noridian, jurisdictions JE and JF. */
  NORIDIAN("noridian", "Noridian"),
  /** WPS, jurisdictions J5 and J8. */
  WPS("wps", "WPS"),
  /** CGS, jurisdiction J15. */
  CGS("cgs", "CGS"),
  /** NGS, jurisdictions J6 and JK. */
  NGS("ngs", "NGS"),
  /** Novitas, jurisdictions JH and JL. */
  NOVITAS("novitas", "Novitas"),
  /** Palmetto GBA, jurisdictions JJ and JM. */
  PALMETTO("palmetto", "Palmetto GBA"),
  /** First Coast, jurisdiction JN. */
  FIRST_COAST("first-coast", "First Coast");

  private final String id;
  private final String label;

  MedicareContractor(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** {@return the contractor's name in input, such as "first-coast"} */
  public String id() {
    return id;
  }

  /** {@return the contractor's name, for people} */
  public String label() {
    return label;
  }

  /**
   * {@return the contractor with an id; empty for an unknown id}
   *
   * @param id the id, in lower case
   */
  public static Optional<MedicareContractor> find(String id) {
    for (MedicareContractor contractor : values()) {
      if (contractor.id.equals(id)) {
        return Optional.of(contractor);
      }
    }
    return Optional.empty();
  }
}
