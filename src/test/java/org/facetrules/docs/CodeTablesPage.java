package org.facetrules.docs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.Timeline;
import org.facetrules.table.AddOnEdits;
import org.facetrules.table.AscRate;
import org.facetrules.table.AscRates;
import org.facetrules.table.CodeLife;
import org.facetrules.table.CodeLifecycle;
import org.facetrules.table.ConversionFactor;
import org.facetrules.table.ConversionFactors;
import org.facetrules.table.DiagnosisLists;
import org.facetrules.table.DiagnosisRegion;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FacetModifiers;
import org.facetrules.table.FactorKind;
import org.facetrules.table.FamilyCodes;
import org.facetrules.table.HospitalRate;
import org.facetrules.table.HospitalRates;
import org.facetrules.table.ListedDiagnosis;
import org.facetrules.table.LookAlikes;
import org.facetrules.table.MedicareJurisdictions;
import org.facetrules.table.MedicareLocalities;
import org.facetrules.table.MedicareLocality;
import org.facetrules.table.ModifierMeaning;
import org.facetrules.table.NcciSetting;
import org.facetrules.table.PairAnswer;
import org.facetrules.table.PairEdit;
import org.facetrules.table.PairEditTable;
import org.facetrules.table.PairIndicator;
import org.facetrules.table.PaymentSite;
import org.facetrules.table.PolicyDocument;
import org.facetrules.table.RelativeValue;
import org.facetrules.table.RelativeValueRelease;
import org.facetrules.table.RelativeValues;
import org.facetrules.table.ServiceIndicator;
import org.facetrules.table.ServiceIndicators;
import org.facetrules.table.UnitLimit;
import org.facetrules.table.UnitLimits;

/** Writes the page of code tables. */
final class CodeTablesPage {
  private final StringBuilder page = new StringBuilder();

  String write() {
    line("# Code tables");
    line("");
    line("The tables that the rules look into, as the library ships them. This page is written by");
    line("`mvn test -Dtest=CodeTablesPageTest -Ddocs.write=true` and compared in every build. A");
    line("digest is of a table's rows: two reports with the same digest stand on the same rows.");
    line("The letter after a source is the grade of its evidence, A to D.");
    editions();
    families();
    lives();
    addOns();
    unitLimits();
    pairs();
    modifiers();
    indicators();
    jurisdictions();
    diagnoses();
    conversionFactors();
    relativeValues();
    localities();
    hospitalRates();
    ascRates();
    return page.toString();
  }

  private void editions() {
    head("Editions", "table", "from", "as of", "digest");
    for (Edition edition : tables()) {
      row(
          edition.table(),
          day(edition.from()),
          day(edition.asOf()),
          "`" + edition.digest().substring(0, 23) + "...`");
    }
  }

  private static List<Edition> tables() {
    return List.of(
        FacetCodes.standard().edition(),
        CodeLifecycle.standard().edition(),
        LookAlikes.standard().edition(),
        AddOnEdits.standard().edition(),
        PairEditTable.bundled(NcciSetting.PRACTITIONER).edition(),
        PairEditTable.bundled(NcciSetting.OUTPATIENT_HOSPITAL).edition(),
        UnitLimits.standard().edition(),
        FacetModifiers.standard().edition(),
        ServiceIndicators.standard().edition(),
        MedicareJurisdictions.standard().edition(),
        DiagnosisLists.standard().edition(),
        RelativeValues.standard().edition(),
        ConversionFactors.standard().edition(),
        MedicareLocalities.standard().edition(),
        HospitalRates.standard().edition(),
        AscRates.standard().edition());
  }

  private void families() {
    head(
        "Facet codes",
        "family",
        "region",
        "first",
        "second",
        "further",
        "first day",
        "before",
        "source");
    for (FamilyCodes codes : FacetCodes.standard().all()) {
      row(
          codes.family().id(),
          codes.region().label(),
          codes.first().value(),
          codes.second().value(),
          codes.further().value(),
          day(codes.firstDay()),
          words(codes.predecessors()),
          source(List.of(codes.citation())));
    }
  }

  private void lives() {
    head("Lives of codes", "code", "label", "first day", "last day", "before", "after", "source");
    for (CodeLife life : CodeLifecycle.standard().all()) {
      row(
          life.code().value(),
          life.label(),
          life.beginning().toString(),
          life.lastDay().map(CodeTablesPage::day).orElse(""),
          words(life.predecessors()),
          words(life.successors()),
          source(life.citations()));
    }
  }

  private void addOns() {
    head("Add-on codes", "add-on", "primaries");
    CodeLifecycle.standard().all().stream()
        .map(CodeLife::code)
        .filter(AddOnEdits.standard()::isAddOn)
        .sorted()
        .forEach(
            code ->
                row(code.value(), words(AddOnEdits.standard().primaries(code).stream().toList())));
    line("");
    line("Source: " + AddOnEdits.standard().citation() + ".");
  }

  private void unitLimits() {
    head(
        "Unit limits of a day",
        "code",
        "setting",
        "quarter",
        "limit",
        "applied to",
        "reason",
        "source");
    CodeLifecycle.standard().all().stream()
        .map(CodeLife::code)
        .sorted()
        .flatMap(code -> UnitLimits.standard().of(code).stream())
        .forEach(this::unitLimit);
  }

  private void unitLimit(UnitLimit limit) {
    row(
        limit.code().value(),
        limit.setting().label(),
        limit.quarter(),
        limit.limit().isPresent() ? String.valueOf(limit.limit().getAsInt()) : "",
        limit.adjudication().map(how -> how.indicator() + ", " + how.label()).orElse(""),
        limit.rationale(),
        source(List.of(limit.citation())));
  }

  /** The pairs with a facet code that the lives of codes know; the tables hold all others too. */
  private void pairs() {
    head(
        "Pair edits",
        "column 1 (paid)",
        "column 2",
        "practitioner",
        "outpatient hospital",
        "first day");
    List<ProcedureCode> codes =
        CodeLifecycle.standard().all().stream().map(CodeLife::code).sorted().toList();
    for (ProcedureCode one : codes) {
      for (ProcedureCode other : codes) {
        pair(one, other);
      }
    }
    line("");
    for (NcciSetting setting : NcciSetting.values()) {
      PairEditTable table = PairEditTable.bundled(setting);
      line(
          "- %s: %,d rows with a facet code on either side, as of %s; of those above, `0` no modifier resolves, `1` a modifier can."
              .formatted(setting.label(), table.size(), table.edition().asOf()));
    }
  }

  private void pair(ProcedureCode one, ProcedureCode other) {
    Optional<PairEdit> practitioner = inForce(NcciSetting.PRACTITIONER, one, other);
    Optional<PairEdit> hospital = inForce(NcciSetting.OUTPATIENT_HOSPITAL, one, other);
    if (practitioner.isPresent() || hospital.isPresent()) {
      row(
          one.value(),
          other.value(),
          indicator(practitioner),
          indicator(hospital),
          practitioner
              .or(() -> hospital)
              .flatMap(PairEdit::firstDay)
              .map(LocalDate::toString)
              .orElse("not published"));
    }
  }

  private static Optional<PairEdit> inForce(
      NcciSetting setting, ProcedureCode one, ProcedureCode other) {
    PairEditTable table = PairEditTable.bundled(setting);
    return table.between(one, other, table.edition().asOf()) instanceof PairAnswer.InForce found
            && found.edit().columnOne().equals(one)
        ? Optional.of(found.edit())
        : Optional.empty();
  }

  private static String indicator(Optional<PairEdit> edit) {
    return edit.map(found -> found.indicator() == PairIndicator.NEVER ? "0" : "1").orElse("");
  }

  private void modifiers() {
    head("Modifiers", "modifier", "stands", "resolves a pair", "says", "source");
    for (ModifierMeaning meaning : FacetModifiers.standard().all()) {
      row(
          meaning.modifier().value(),
          meaning.use().label(),
          switch (meaning.ncciAssociation()) {
            case ASSOCIATED -> "can";
            case NOT_ASSOCIATED -> "cannot";
          },
          meaning.statement(),
          source(meaning.citations()));
    }
  }

  private void indicators() {
    head(
        "Fee schedule indicators",
        "code",
        "status",
        "global",
        "multiple",
        "both sides",
        "assistant",
        "co-surgeon",
        "team",
        "parts",
        "read from",
        "to");
    for (ServiceIndicator indicator : ServiceIndicators.standard().all()) {
      row(
          indicator.code().value(),
          indicator.status(),
          indicator.globalDays(),
          indicator.multipleProcedures(),
          indicator.bilateral(),
          indicator.assistant(),
          indicator.coSurgeon(),
          indicator.team(),
          indicator.parts(),
          indicator.firstRelease(),
          indicator.lastRelease());
    }
  }

  private void jurisdictions() {
    head(
        "Medicare documents by state",
        "state",
        "contractor",
        "dates of service",
        "policy",
        "article");
    MedicareJurisdictions table = MedicareJurisdictions.standard();
    for (String state : table.states()) {
      for (Timeline.Entry<PolicyDocument> entry : table.documents(state).entries()) {
        PolicyDocument document = entry.value();
        row(
            state,
            document.contractor().label(),
            entry.period().toString(),
            document.lcd(),
            document.article());
      }
    }
  }

  private void diagnoses() {
    head(
        "Diagnoses that support facet procedures",
        "code",
        "article",
        "part of the spine",
        "for",
        "source");
    for (ListedDiagnosis listed : DiagnosisLists.standard().all()) {
      row(
          listed.code().value(),
          listed.article().orElse("any"),
          listed.region().map(DiagnosisRegion::label).orElse(""),
          listed.group().name().toLowerCase(Locale.ROOT).replace('_', ' '),
          source(listed.citations()));
    }
    line("");
    line("The lists of the other articles were not read: FR-601 is undetermined there.");
  }

  private void conversionFactors() {
    head(
        "Conversion factors of the physician fee schedule",
        "dates of service",
        "for",
        "factor",
        "source");
    for (ConversionFactor factor : ConversionFactors.standard().all()) {
      row(
          factor.period().toString(),
          factor.kind().map(FactorKind::label).orElse("all"),
          factor.factor().toPlainString(),
          source(factor.citations()));
    }
    line("");
    line("The factors of 2027 are proposed only and stand in no table.");
  }

  private void relativeValues() {
    head("Releases of relative values", "release", "first day", "file", "source");
    for (RelativeValueRelease release : RelativeValues.standard().releases()) {
      row(release.id(), day(release.firstDay()), release.label(), source(release.citations()));
    }
    line("");
    line(
        "Releases that are missing here were not read: October 2024, April and July 2025 (January");
    line("and October 2025 are the same for the facet codes), January and April 2026.");
    head(
        "Relative values of facet codes",
        "code",
        "releases",
        "work",
        "practice, non-facility",
        "practice, facility",
        "malpractice",
        "total, non-facility",
        "total, facility");
    for (ServiceIndicator indicator : ServiceIndicators.standard().all()) {
      relativeValues(indicator.code());
    }
  }

  private void relativeValues(ProcedureCode code) {
    List<RelativeValues.DatedValue> rows = RelativeValues.standard().of(code);
    for (int from = 0; from < rows.size(); ) {
      RelativeValue value = rows.get(from).value();
      int to = from;
      while (to + 1 < rows.size() && rows.get(to + 1).value().equals(value)) {
        to++;
      }
      String last = from == to ? "" : " to " + rows.get(to).release().id();
      row(
          code.value(),
          rows.get(from).release().id() + last,
          value.work().toPlainString(),
          value.practiceExpenseNonFacility().toPlainString(),
          value.practiceExpenseFacility().toPlainString(),
          value.malpractice().toPlainString(),
          value.total(PaymentSite.NON_FACILITY).toPlainString(),
          value.total(PaymentSite.FACILITY).toPlainString());
      from = to + 1;
    }
  }

  private void localities() {
    head("Localities of 2026", "state", "locality", "name", "work", "practice", "malpractice");
    for (MedicareLocality locality : MedicareLocalities.standard().of(2026)) {
      row(
          locality.state(),
          locality.number(),
          locality.name(),
          locality.work().toPlainString(),
          locality.practiceExpense().toPlainString(),
          locality.malpractice().toPlainString());
    }
    line("");
    line("The table also has the localities of 2020 to 2025.");
  }

  private void hospitalRates() {
    head("Hospital outpatient rates", "code", "year", "status", "APC", "weight", "rate", "source");
    for (HospitalRate rate : HospitalRates.standard().all()) {
      row(
          rate.code().value(),
          String.valueOf(rate.year()),
          rate.status(),
          rate.apc().orElse(""),
          number(rate.weight()),
          number(rate.rate()),
          source(rate.citations()));
    }
  }

  private void ascRates() {
    head("ASC rates", "code", "releases", "indicator", "second discounted", "weight", "rate");
    for (AscRate rate : AscRates.standard().all()) {
      row(
          rate.code().value(),
          rate.firstRelease().equals(rate.lastRelease())
              ? day(rate.firstRelease())
              : day(rate.firstRelease()) + " to " + day(rate.lastRelease()),
          rate.indicator(),
          rate.discount(),
          number(rate.weight()),
          number(rate.rate()));
    }
    line("");
    line(
        "Conversion factors of ASC weights, derived from every row: "
            + AscRates.standard().factors().entrySet().stream()
                .map(factor -> factor.getKey() + " " + factor.getValue())
                .collect(Collectors.joining(", "))
            + ".");
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }

  private void head(String title, String... columns) {
    line("");
    line("## " + title);
    line("");
    row(columns);
    line("|" + "---|".repeat(columns.length));
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  private static String words(List<ProcedureCode> codes) {
    return codes.stream().map(ProcedureCode::value).collect(Collectors.joining(" "));
  }

  private static String source(List<Citation> citations) {
    return citations.stream()
        .map(citation -> citation.key() + " (" + citation.grade() + ")")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String day(LocalDate day) {
    return Optional.of(day)
        .filter(known -> known.getYear() > 1900)
        .map(LocalDate::toString)
        .orElse("");
  }
}
