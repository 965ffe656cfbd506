package org.facetrules.source;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
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
      PALRR181 | Palmetto Railroad Medicare on reason code 181, palmettogba.com | 2021-11-22
      PALGZ | Palmetto GBA on GZ and GY | 2020-07-16
      NORGZ | Noridian page on modifier GZ | 2022-12-16
      IMMED | immedicaresolutions.com on notices to patients and modifier GZ | undated
      RCM9 | Billing newsletter on rules and payer lists of autumn 2026 | 2026-09
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
      FEE-FILE | A fee schedule file of CMS that the caller loaded; the section names file and release | as loaded
      NCCI-FILE | A quarterly NCCI file of CMS that the caller loaded; the section names table and version | as loaded
      DERIVED | Derived by this library from graded facts; the section names them | 2026-11-23
      G-HIPPO | Copy of the national reason and remark code lists in the hippo repository | 2019-01-15
      G-MBS-MEMO | Payer research memo on facet denervation; documents not opened, summaries only | 2026-09-15
      G-MCG-0218 | Paraphrase of guideline MCG A-0218, facet neurotomy | 2026-09-22
      G-MCG-0695 | Paraphrase of guideline MCG A-0695, facet joint injection | 2026-09-22
      G-NYMTG | Software encoding of the New York workers' compensation back guideline, sections 3.5 and 3.6 | undated
      G-SOPH-FFS | Transcription of the CMS lists for WISeR and surgical centers, sophiewell.com repository | 2026-09-30
      G-SOPH-OPD | Transcription of the CMS hospital outpatient authorization list, sophiewell.com repository | 2026-09-30
      G-SOPH-RARC | Reason and remark code lists in the sophiewell.com repository | 2026-08-22
      P-151 | Noridian DME: Reason code 151 with N115 (LCD frequency limits reached), med.noridianmedicare.com | 2022-12-01
      P-197 | Noridian DME: Reason code 197 with N210 (UTN missing), med.noridianmedicare.com | undated
      P-A58477-v13 | CMS MCD article A58477 (WPS by elimination), version 13, superseded, cms.gov | rev 2023-03-30, ended 2024-07-13
      P-AAPC-50 | AAPC: bilateral facet reporting varies by payer (50 one line; two lines; RT/LT), aapc.com | undated (pre-2010 codes)
      P-AAPMR-JE | AAPM&R summary of A-09-20-03010 (51 of 100, $12,546 in the sample, more than $4 million estimated), aapmr.org | 2021-02-23
      P-ACR-PA | ACR: Prior authorization for facet joint intervention begins July 1 (CMS-1772-FC), acr.org | 2023-02-22
      P-AETNA-ADDON | Aetna OfficeLink: add-on codes without base code are denied, aetna.com | 2019-09
      P-AETNA-D3 | Criteria page for Aetna CPB 0016, effective 2026-01-01, d3rx.com | eff 2026-01-01
      P-AETNA-SUM | Structured summary of Aetna CPB 0016, verity.backworkai.com | undated
      P-AMM | Payer list of claim adjustment codes (107, 11, 119), amm.cc | undated
      P-ANTH-2022 | Anthem/Empire provider news: AIM guideline changes effective 2022-03-13, providernews.anthem.com | eff 2022-03-13
      P-ANTH-2023 | Anthem provider news: AIM/Carelon interventional pain guideline changes effective 2023-04-09, providernews.anthem.com | eff 2023-04-09
      P-ANTH-MAC | Anthem CG-MED-78 anesthesia services for interventional pain procedures, anthem.com | published 2021-12-29
      P-ARISE | WPS/Arise Health Plan guideline PUM 250-0035, effective 2025-09-01, genhealth.ai | eff 2025-09-01
      P-ARISE-2021 | WPS/Arise Health Plan PUM 250-0035-1706, effective 2021-09-01, docslib.org | eff 2021-09-01
      P-BCBSAL | BCBS of Alabama MP-141 Treatment Modalities for Facetogenic Pain, al-policies.exploremyplan.com | reviewed 2024-11
      P-BCBST | BCBS of Tennessee: Facet Joint Injections policy, bcbst.com | undated
      P-CARC | CARC list 2025, medicalbillingrcm.com | 2025
      P-CGS-CAC | CGS: multi-jurisdictional CAC meeting 2020-05-28, lists each contractor with its jurisdictions, cgsmedicare.com | 2020-05-20
      P-CGS-EXEMPT | CGS: OPD Prior Authorization Provider Exemption Process, cgsmedicare.com | 2023-08-24
      P-CGS-FAQ | CGS: FAQs - Prior Authorization: Facet Joint Injections, cgsmedicare.com | 2024-04-26
      P-CGS-RFA | CGS: Pathway to an RFA Request for Facet Joints, cgsmedicare.com | 2023-12-19
      P-CO50 | Noridian JF Part B reason-code guidance: CO-50 with N115, med.noridianmedicare.com | 2023-12-09
      P-DL35936 | CMS MCD proposed LCD DL35936 (NGS), posted 2024-02-08: opened for non-coverage of the 3rd level, anesthesia with facet procedures, therapeutic injection first line, cms.gov | posted 2024-02-08
      P-EVI-208 | Structured summary of eviCore CMM-208, verity.backworkai.com | undated (V1.0.2025 per G-MBS)
      P-FCA-2021 | Compliance newsletter: December 2021 settlement of $836,702.88 (units/levels overbilled), healthcarecompliancebrief.com | 2022-03-15
      P-FCSO-EXEMPT | First Coast: OPD exemption process, medicare.fcso.com | 2024-03-15
      P-HIGHMARK | Highmark medical policy Z-61 (version 019), securecms.highmark.com | version 019
      P-IBX-MAC | Independence Blue Cross 01.00.12c anesthesia services for facet and other spinal injections, medpolicy.ibx.com | version c
      P-ISASS | ISASS note on the 2023 OIG audit (33 sessions), isass.org | 2023-03-22
      P-JEB-RES | Noridian JE Part B denial code resolution list, med.noridianmedicare.com | undated
      P-L34892 | CMS MCD LCD L34892 (Novitas) header page: original effective 2015-10-01; revision effective 2024-08-11; notice 2024-06-27 to 2024-08-10, cms.gov | rev 2024-08-11
      P-L38765 | CMS MCD LCD L38765 (Palmetto) header page: original effective 2021-04-25; revision effective 2024-07-07; notice 2024-05-23 to 2024-07-06, cms.gov | rev 2024-07-07
      P-L38841 | CMS MCD LCD L38841 (WPS) header page: original effective 2021-04-25; revision effective 2024-07-14; notice 2024-05-30 to 2024-07-13, cms.gov | rev 2024-07-14
      P-MTS | Public transcription sample: bilateral facet arthrogram and injection L3-4, L4-5, L5-S1 (useful as a negative test note: three levels, IV sedation), mtsamples.com | undated
      P-N122 | RARC N122 explanation, mdclarity.com | undated
      P-N362 | RARC N362 explanation, denialcodeguide.com | undated
      P-NASS-DEN | NASS summary of A-09-21-03002 (split 7.2 and 2.3 million), spine.org | 2021-12-21
      P-NGS-EXEMPT | NGS: OPD prior authorization exemption (TOB 13x only; 10 requests and 90% affirmation; 12 months), ngsmedicare.com | undated (2022 or later)
      P-NGS-EXFAQ | NGS: Prior Authorization Exemption Process FAQ, ngsmedicare.com | undated
      P-NGS-PA | NGS: facet joint interventions added to the OPD prior authorization programme; requests accepted from 2023-06-15, ngsmedicare.com | 2023
      P-NGS-SED | NGS: Reminder - general anesthesia and conscious sedation not medically necessary for facet joint interventions (names LCD L35936 and article A57826), ngsmedicare.com | 2021-06-10
      P-OIG-2008 | HHS OIG OEI-05-07-00200: Medicare Payments for Facet Joint Injection Services, archive.org | 2008-09
      P-OIG-DEN | HHS OIG A-09-21-03002: Medicare Improperly Paid Physicians for Spinal Facet-Joint Denervation Sessions, oig.hhs.gov | 2021-12
      P-OIG-JE | HHS OIG A-09-20-03010: Noridian Made Improper Medicare Payments of $4 Million to Physicians in Jurisdiction E for Spinal Facet-Joint Injections, oig.hhs.gov | 2021
      P-OIG-SERIES | HHS OIG work plan series SRS-A-25-006 (spinal pain management audits: facet injection, denervation, epidural, trigger point, sedation), oig.hhs.gov | 2025
      P-OXFORD | UnitedHealthcare Oxford PAIN 024.2 Facet Joint Injections for Spinal Pain, effective 2021-11-01, info.5y1.org | eff 2021-11-01
      P-PAINMAN | The Pain Center Manual, part 2: interventional procedure note templates, text.123docz.net | undated
      P-PAL-CHK | Palmetto GBA JJ: Facet Joint Interventions Checklist, palmettogba.com | 2023-05-10
      P-SMRC-087 | Noridian SMRC 01-087 OIG Facet Joint Denervation - notification, noridiansmrc.com | DOS 2020-09-01 to 2021-04-24
      P-WALNI | Washington State L&I coverage decision: Spinal Injections, lni.wa.gov | undated
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
    int start = 0;
    for (int end = ROWS.indexOf('\n'); end >= 0; end = ROWS.indexOf('\n', start)) {
      SourceDocument document = document(ROWS.substring(start, end));
      documents.put(document.key(), document);
      start = end + 1;
    }
    return documents.buildOrThrow();
  }

  private static SourceDocument document(String row) {
    int first = row.indexOf('|');
    int second = row.indexOf('|', first + 1);
    return new SourceDocument(
        row.substring(0, first).strip(),
        row.substring(first + 1, second).strip(),
        row.substring(second + 1).strip());
  }
}
