package org.facetrules.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.facetrules.json.PolicyJson;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.source.Timeline;
import org.facetrules.table.CoverageRows;
import org.facetrules.table.KnownPayer;
import org.facetrules.table.KnownPayers;
import org.facetrules.table.MedicareContractor;
import org.facetrules.table.PayerStanding;

/** Writes the page of what payers cover, side by side, term by term. */
final class PoliciesPage {
  private static final String HEAD =
      """
      # What payers cover

      Every value of every coverage policy that the library ships, payers side by side, and of the
      sample files in [policies](policies). This page is written by
      `mvn test -Dtest=PoliciesPageTest -Ddocs.write=true` and compared in every build.
      [Coverage](coverage.md) says how to read it.

      The letter is the grade of the evidence: A the publisher's own text, B quoted by a reputable
      source, C one secondary source or derived, D a summary to be verified. Days are days of
      service. A payer that is not in a table says nothing of the term that was read, which is
      neither yes nor no.
      """;

  private final StringBuilder page = new StringBuilder();
  private final Map<String, CoveragePolicy> medicare = new LinkedHashMap<>();
  private final Map<String, CoveragePolicy> others = new LinkedHashMap<>();

  PoliciesPage() {
    for (MedicareContractor contractor : MedicareContractor.values()) {
      medicare.put(contractor.label(), CoveragePolicy.medicare(contractor));
    }
    for (KnownPayer payer : KnownPayers.standard().all()) {
      if (payer.standing() == PayerStanding.BUILT_IN) {
        others.put(payer.id(), PayerProfile.ofPayer(payer.id()).coverage().orElseThrow());
      } else if (payer.standing() == PayerStanding.SAMPLE_FILE) {
        others.put(payer.id() + " (sample)", sample(payer.id()));
      }
    }
  }

  String write() {
    page.append(HEAD);
    line("");
    line(
        "Table `coverage-policies`, as of %s, digest `%s`."
            .formatted(
                CoverageRows.standard().edition().asOf(),
                CoverageRows.standard().edition().digest()));
    payers();
    line("");
    line("## Term by term");
    CoverageTerm.all().forEach(this::term);
    remarks();
    return page.toString();
  }

  private void payers() {
    line("");
    line("## Payers");
    line("");
    line("| payer | title | known | terms | from | grades on its last day |");
    line("|---|---|---|---|---|---|");
    medicare.forEach((label, policy) -> row("medicare", "Medicare, " + label, "built in", policy));
    for (KnownPayer payer : KnownPayers.standard().all()) {
      if (payer.standing() == PayerStanding.FOLLOWS_CONTRACTOR) {
        line(
            "| `%s` | %s | follows the Medicare contractor | those of the contractor, authorization apart | %s | C and weaker |"
                .formatted(payer.id(), payer.title(), payer.followsFrom().orElseThrow()));
      } else {
        boolean sample = payer.standing() == PayerStanding.SAMPLE_FILE;
        row(
            payer.id(),
            payer.title(),
            sample ? "[sample file](policies/" + payer.id() + ".json)" : "built in",
            other(sample ? payer.id() + " (sample)" : payer.id()));
      }
    }
  }

  private CoveragePolicy other(String name) {
    CoveragePolicy policy = others.get(name);
    if (policy == null) {
      throw new IllegalStateException("no policy of " + name);
    }
    return policy;
  }

  private void row(String id, String title, String known, CoveragePolicy policy) {
    TreeSet<LocalDate> first = new TreeSet<>();
    TreeSet<EvidenceGrade> grades = new TreeSet<>();
    for (CoverageTerm<?> term : policy.terms()) {
      List<? extends Timeline.Entry<?>> entries = policy.timeline(term).entries();
      first.add(entries.get(0).period().firstDay());
      grades.add(last(policy, term).citation().grade());
    }
    line(
        "| `%s` | %s | %s | %s | %s | %s |"
            .formatted(
                id,
                title,
                known,
                policy.terms().size(),
                first.first().equals(LocalDate.MIN) ? "undated" : first.first(),
                grades.stream().map(EvidenceGrade::name).collect(Collectors.joining(", "))));
  }

  private static <T> CoverageValue<T> last(CoveragePolicy policy, CoverageTerm<T> term) {
    List<Timeline.Entry<CoverageValue<T>>> entries = policy.timeline(term).entries();
    return entries.get(entries.size() - 1).value();
  }

  private void term(CoverageTerm<?> term) {
    Map<List<String>, List<String>> byRows = new LinkedHashMap<>();
    medicare.forEach(
        (label, policy) ->
            byRows.computeIfAbsent(rows(policy, term), none -> new ArrayList<>()).add(label));
    List<String> lines = new ArrayList<>();
    byRows.forEach((rows, labels) -> add(lines, medicareName(labels), rows));
    others.forEach((id, policy) -> add(lines, "`" + id + "`", rows(policy, term)));
    if (!lines.isEmpty()) {
      line("");
      line("### " + capital(term.label()));
      line("");
      line("`" + term.id() + "`: " + term.expected() + ".");
      line("");
      line("| payer | value | days | grade | source |");
      line("|---|---|---|---|---|");
      lines.forEach(this::line);
    }
  }

  private String medicareName(List<String> labels) {
    return labels.size() == medicare.size()
        ? "Medicare, every contractor"
        : "Medicare, " + String.join(", ", labels);
  }

  private static void add(List<String> lines, String payer, List<String> rows) {
    rows.forEach(row -> lines.add("| " + payer + " | " + row));
  }

  private static <T> List<String> rows(CoveragePolicy policy, CoverageTerm<T> term) {
    List<String> rows = new ArrayList<>();
    for (Timeline.Entry<CoverageValue<T>> entry : policy.timeline(term).entries()) {
      CoverageValue<T> said = entry.value();
      rows.add(
          "%s | %s | %s | %s: %s |"
              .formatted(
                  term.write(said.value()),
                  entry.period(),
                  said.citation().grade(),
                  said.citation().key(),
                  said.citation().section()));
    }
    return rows;
  }

  private void remarks() {
    line("");
    line("## What else is known, and what is not");
    for (KnownPayer payer : KnownPayers.standard().all()) {
      List<String> remarks =
          payer.standing() == PayerStanding.SAMPLE_FILE
              ? sample(payer.id()).remarks()
              : KnownPayers.standard().remarks(payer.id());
      line("");
      line("`" + payer.id() + "`, " + payer.title() + ":");
      line("");
      remarks.forEach(remark -> line("- " + remark));
    }
  }

  private static CoveragePolicy sample(String id) {
    try {
      Path file = Path.of("docs/policies", id + ".json");
      return PolicyJson.read(Files.readString(file, UTF_8)).coverage().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String capital(String label) {
    return Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
