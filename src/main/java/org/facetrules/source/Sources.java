package org.facetrules.source;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The documents behind this library's citations. Facts were read in stored public copies up to
 * 2026-11-23; a document may have been revised since.
 */
public final class Sources {
  private static final String ROWS =
      """
      A57787 | Medicare article A57787 (First Coast, LCD L33930), cms.gov coverage database | version 26
      A57787v21 | Medicare article A57787 (First Coast), cms.gov coverage database | version 21, note of 2023-11-30
      A58350 | Medicare article A58350 (Palmetto, LCD L38765), cms.gov coverage database | version 22
      L33930 | Medicare LCD L33930 (First Coast), cms.gov coverage database | version 22
      CGS25 | CGS: Billing and Coding Update for Thoraco-lumbar Facet Joint Interventions (A58364), cgsmedicare.com | 2025-01-29
      NGS-Q | Medicare billing article text in a public forum; its wording matches NGS as quoted by AAPC | about 2026
      AAPC-RCI | AAPC Revenue Cycle Insider 180296, quoting the NGS article on T12-L1 and L1-2 | 2024 or later
      AAPC-15 | AAPC orthopedic newsletter 145131, quoting the CMS Quarterly Compliance Newsletter | January 2015
      AAPC-MBB | AAPC forum thread quoting CPT Assistant 2004 and 2010 on branches and joints | 2016
      AAPC-AA | AAPC forum thread quoting CPT Assistant December 2010 on C0-C1 and C1-C2 | after 2010
      AAPC-N135379 | AAPC Neurology Coding Alert 135379 on T12-L1 with L1-L2 | undated
      AAPC-PRF | AAPC forum table of joints and branches; pulsed radiofrequency | 2013
      AAPC-PRF05 | AAPC neurology newsletter on pulsed radiofrequency, quoting CPT Assistant | August 2005
      AHIMA20 | Journal of AHIMA: CPT update for 2020 | 2020
      ACR18 | American College of Radiology on MLN SE1422 (bilateral procedures and unit limits) | 2018-01-24
      MMP14 | Medical Management Plus on MLN SE1422 | 2014-07-07
      NS | CMS NCCI add-on table of 2024-06-03 and pair and unit tables of 2024-07-01, as stored in the northstar repository | 2024-06-03, 2024-07-01
      UHC10 | UnitedHealthcare crosswalk notice on the codes of 2010 | 2011-06
      JMP12 | Facet joint nerve destruction codes of 2012, public page | 2012
      BECK10 | Becker's ASC: facet injection codes of 2010 | 2010
      CRED | CMS relative value file of July 2026, as stored in the CredentialDOMD repository | 2026-06-30
      MDSTRAT | mdstrategies.com on the code book's note for destruction | November 2017
      LUKE | Research memo on facet denervation codes that quotes contractor text | 2026-09-15
      ARK | CMS relative value files 2020 to 2024, as stored in the arkrvu repository | 2026-02-27
      G-RUB | Facet Joint Interventions rubric, built from a hospital checklist for L38801 and A58403 | 2026-06-05, checklist of 2025-02-26
      G-MBS | Payer research on facet denervation that cites L38801 v23 and A58403 v27 | 2026-09-15
      P-A57826-SUM | Structured summary of article A57826 (NGS) | undated
      P-AAPC-US | AAPC Neurology Coding Alert 137331 on bilateral 0213T-0218T | undated
      P-ACE | Billing company alert that reproduces the First Coast KX text and lists effective dates | April 2021
      P-ASRA | ASRA: new coverage policies for facet joint interventions, with contractor, LCD, article, day | 2021-03-26
      P-MACCONS | Reprint of the CMS list of contractors by jurisdiction | about 2010
      P-CMS-JL | CMS: Who are the MACs, jurisdiction L | 2023-02-24
      SEQ | AAPC newsletters 165494 and 165183 on the order of modifiers | undated
      OPPSENG | CMS hospital pair and unit tables v32.3, as stored in the opps-engine repository | 2026-10-01
      CMSAPI | CMS relative value file of October 2025 and locality files, as stored in the cms_api repository | 2025-10-17
      RVUDOC | CMS record layout of the relative value file RVU25D, as stored in the cms_api repository | October 2025
      FCSO236 | First Coast: Part B questions on reason code 236, medicare.fcso.com | 2025-01-08
      CR11168 | CMA notice and two trade articles on CMS change request 11168 (distinct-service modifiers) | 2019-02-15 to 2019-08-15
      FAC | findacode.com: list of NCCI modifiers | undated
      TMAPTP | Texas Medical Association on pair edits and their modifiers | undated, after 2015
      MCWG | codingmcw: modifiers of the global surgery period, citing the NCCI manual | about February 2025
      MOHN | MO HealthNet list of modifiers with types | undated
      MMP12 | Medical Management Plus on reduced, discontinued and cancelled procedures | 2012-06-06
      MYELIN | CMS ASC addenda 2021 to 2026 and notes, as stored in the Myelin repository | 2026-04-09
      NOR73 | Noridian page on modifier 73 | undated
      AAPC53 | AAPC urology alert 164175 on modifier 53 | undated
      LIFEW | LifeWise payment policy updates | 2026-03-05
      PALABN | Palmetto GBA on GA and GZ with coverage policies | undated
      PALGZ | Palmetto GBA on GZ and GY | 2020-07-16
      NORGZ | Noridian page on modifier GZ | 2022-12-16
      IMMED | immedicaresolutions.com on notices to patients and modifier GZ | undated
      MBS-RES | Research on 64772 that cites NCCI v32.3, the relative values of October 2026 and the ASC addenda of July 2026 | 2026-09-15 and later
      CARR25 | CMS carrier files of January 2025 for some states, as stored in the cms_api repository | January 2025
      NOR | Noridian page on prior authorization of facet interventions (L38803, A58405), med.noridianmedicare.com | before 2026-04-16
      TMA14 | Texas Medical Association on MLN SE1422 | 2014-07-22
      HIA | HIA: CPT coding for paravertebral facet joint injections, hiacode.com | 2025-01-07
      AAPC-L45 | AAPC forum thread on L4-L5 on both sides | 2013
      AAPC-CE | AAPC discussion thread 14912 on a Coding Edge article of December 2008 | about 2008
      CAH | codingahead.com page on 64493, right on the missing image and wrong on the ultrasound codes | undated
      WIKI | Facet joint encyclopaedia text, public copies | undated
      GHCF | Conversion factors, full series, in a public repository | undated
      BECK22 | Becker's ASC: conversion factor history, AMA data | 2022-07-22
      PILOT | pilotinfosys.com: questions on unit limits | undated
      QPRO | qpro.com blog 35863 on unit limits | 2023-04-04
      PRIO | Priority Health notice on bilateral procedures | 2022-03-16
      WMIB | whatismedicalinsurancebilling.org on 64493 and destruction codes | 2021-08
      G-PREC | Quotations of CGS policy L38773 v32 and article A58364 v42, checked against the CMS coverage interface, in the precertly repository | 2026-10-10
      P-CGS-OPD | CGS: outpatient procedure page on facet joint interventions (criteria and documentation), cgsmedicare.com | undated
      P-FCSO-CHK | First Coast: checklist for the documentation of facet joint injections, medicare.fcso.com | undated
      P-NSNOTES | Clinical technique notes: steps of a facet joint injection | undated
      P-41983 | 42 CFR 419.83 on prior authorization in hospital outpatient departments, mirror of the regulation | current copy
      P-NOR-PA | Noridian: prior authorization for facet joint intervention (CR 13016), med.noridianmedicare.com | 2023-02-14
      P-CGS-2024 | CGS: changes to prior authorization for facet joint interventions, cgsmedicare.com | 2024-08-15
      P-ALMED | Alabama Medicaid: prior authorization for spinal facet-joint interventions | 2024-05-22
      G-MBS-RECON | Research on prior authorization lists of payers, with the Humana list of 2026-07-01 | 2026-09-21
      P-OIG-5 | HHS OIG A-09-20-03003: more than five facet-joint injection sessions in a rolling 12 months | 2020-10
      P-OIG-30M | HHS OIG A-09-22-03006: improper payments for spinal facet-joint interventions | 2023-03
      P-JADME-RES | Noridian DME: denial resolution, missing description | undated
      P-SMRC-304 | Noridian SMRC 01-304: findings on facet joint injections | dates of service 2019
      MPR | medicarepaymentandreimbursement.com: conversion factors of 2010 and 2011 | 2010-07 to 2011-06
      BECK23 | Becker's ASC: conversion factor history, AMA data | 2023-07
      GH26CF | Two public repositories that give both conversion factors of 2026 | 2026
      PBN25 | Part B News (DecisionHealth) on the conversion factors of 2026 | 2025-11-03
      HFML | National amounts computed from the CMS relative value file of January 2025, in the healthfraudml repository | 2026-07-27
      BILLER | CMS geographic indices of 2026 (GPCI2026), as stored in the Biller repository | 2026
      PFDOC | CMS description of the physician fee schedule payment files (PF25PC), as stored in the cms_api repository | 2025
      HCPRO10 | HCPro APCs Weekly Monitor on modifier 50 and status T in hospital outpatient departments | 2010-04-23
      FEE-FILE | A fee schedule file of CMS that the caller loaded; the section names file and release | as loaded
      NCCI-FILE | A quarterly NCCI file of CMS that the caller loaded; the section names table and version | as loaded
      DERIVED | Derived by this library from graded facts; the section names them | 2026-11-23
      """;

  private static final ImmutableMap<String, SourceDocument> BY_KEY = read();

  private Sources() {}

  /** {@return every document, in no particular order; immutable} */
  public static Collection<SourceDocument> all() {
    return BY_KEY.values();
  }

  /**
   * {@return the document behind a citation's key; empty for a key that is not this library's}
   *
   * @param key the key of a {@link Citation}
   */
  public static Optional<SourceDocument> find(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  private static ImmutableMap<String, SourceDocument> read() {
    ImmutableMap.Builder<String, SourceDocument> documents = ImmutableMap.builder();
    for (String row : ROWS.lines().toList()) {
      List<String> cells = Splitter.on('|').trimResults().splitToList(row);
      documents.put(cells.get(0), new SourceDocument(cells.get(0), cells.get(1), cells.get(2)));
    }
    return documents.buildOrThrow();
  }
}
