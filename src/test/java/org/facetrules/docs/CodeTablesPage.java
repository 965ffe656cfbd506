package org.facetrules.docs;

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
import org.facetrules.table.CodeLife;
import org.facetrules.table.CodeLifecycle;
import org.facetrules.table.DiagnosisLists;
import org.facetrules.table.DiagnosisRegion;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FacetModifiers;
import org.facetrules.table.FamilyCodes;
import org.facetrules.table.ListedDiagnosis;
import org.facetrules.table.LookAlikes;
import org.facetrules.table.MedicareJurisdictions;
import org.facetrules.table.ModifierMeaning;
import org.facetrules.table.NcciSetting;
import org.facetrules.table.PairAnswer;
import org.facetrules.table.PairEdit;
import org.facetrules.table.PairEditTable;
import org.facetrules.table.PairIndicator;
import org.facetrules.table.PolicyDocument;
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
        DiagnosisLists.standard().edition());
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
