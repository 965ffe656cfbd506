package org.facetrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.BilateralConvention;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.policy.JunctionConvention;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Citation;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.Timeline;
import org.facetrules.table.MedicareContractor;

/** Writes a payer's profile as a policy file that says everything itself. */
final class PolicyWriter {
  private static final String MEDICARE = "medicare";

  private final PayerProfile profile;
  private final JsonGenerator out;

  PolicyWriter(PayerProfile profile, JsonGenerator out) {
    this.profile = profile;
    this.out = out;
  }

  void write() throws IOException {
    out.writeStartObject();
    out.writeStringField("id", profile.id());
    out.writeStringField("title", profile.title());
    writeTexts(
        "remarks", profile.coverage().map(CoveragePolicy::remarks).orElse(ImmutableList.of()));
    Optional<MedicareContractor> contractor = profile.contractor();
    if (contractor.isPresent()) {
      writeBase(contractor.get());
    }
    writeConventions();
    if (profile.coverage().isPresent()) {
      out.writeArrayFieldStart("coverage");
      for (CoverageTerm<?> term : profile.coverage().get().terms()) {
        writeTerm(profile.coverage().get(), term);
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  /** Documents and contractor have no field of their own: they are those of the base. */
  private void writeBase(MedicareContractor contractor) throws IOException {
    String id = PayerChoice.withPlace().contains(profile.id()) ? profile.id() : MEDICARE;
    PayerProfile medicare = PayerProfile.medicare(contractor);
    PayerProfile base =
        id.equals(MEDICARE) ? medicare : PayerProfile.ofPayer(profile.id(), medicare);
    out.writeStringField("basedOn", id);
    out.writeStringField("contractor", contractor.id());
    List<CoverageTerm<?>> said =
        profile.coverage().map(CoveragePolicy::terms).orElse(ImmutableList.of());
    List<String> without =
        base.coverage().map(CoveragePolicy::terms).orElse(ImmutableList.of()).stream()
            .filter(term -> !said.contains(term))
            .map(CoverageTerm::id)
            .toList();
    writeTexts("without", without);
  }

  private void writeConventions() throws IOException {
    out.writeObjectFieldStart("conventions");
    out.writeArrayFieldStart("bilateral");
    for (Map.Entry<BillingSetting, Timeline<BilateralConvention>> setting :
        profile.bilateralConventions().entrySet()) {
      for (Timeline.Entry<BilateralConvention> entry : setting.getValue().entries()) {
        writeBilateral(setting.getKey(), entry);
      }
    }
    out.writeEndArray();
    writeJunction("junction", profile.junctionConventions());
    writeJunction("destructionJunction", profile.destructionJunctionConventions());
    out.writeArrayFieldStart("kx");
    for (Timeline.Entry<Citation> entry : profile.diagnosticLinesCarryKx().entries()) {
      out.writeStartObject();
      writeDated(entry.period(), entry.value());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeObjectFieldStart("ncci");
    out.writeStringField("pairEdits", Vocabulary.word(profile.pairEdits()));
    out.writeStringField("unitLimits", Vocabulary.word(profile.unitLimits()));
    out.writeEndObject();
    out.writeStringField("distinctServiceModifier", profile.distinctServiceModifier().value());
    out.writeStringField("levelOrder", Vocabulary.word(profile.levelOrder()));
    out.writeEndObject();
  }

  private void writeBilateral(BillingSetting setting, Timeline.Entry<BilateralConvention> entry)
      throws IOException {
    BilateralConvention convention = entry.value();
    out.writeStartObject();
    out.writeStringField("setting", Vocabulary.word(setting));
    out.writeStringField("form", Vocabulary.word(convention.form()));
    writeDated(entry.period(), convention.injections());
    if (!convention.otherFamilies().equals(convention.injections())) {
      out.writeObjectFieldStart("otherFamilies");
      writeCitation(convention.otherFamilies());
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private void writeJunction(String name, Timeline<JunctionConvention> junction)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (Timeline.Entry<JunctionConvention> entry : junction.entries()) {
      out.writeStartObject();
      out.writeStringField("form", Vocabulary.word(entry.value().form()));
      writeDated(entry.period(), entry.value().citation());
      if (entry.value().otherReading().isPresent()) {
        out.writeStringField("otherReading", entry.value().otherReading().get());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private <T> void writeTerm(CoveragePolicy policy, CoverageTerm<T> term) throws IOException {
    for (Timeline.Entry<CoverageValue<T>> entry : policy.timeline(term).entries()) {
      out.writeStartObject();
      out.writeStringField("term", term.id());
      out.writeStringField("value", term.write(entry.value().value()));
      writeDated(entry.period(), entry.value().citation());
      out.writeEndObject();
    }
  }

  private void writeDated(EffectivePeriod days, Citation citation) throws IOException {
    if (!days.firstDay().equals(LocalDate.MIN)) {
      out.writeStringField("firstDay", days.firstDay().toString());
    }
    if (!days.lastDay().equals(LocalDate.MAX)) {
      out.writeStringField("lastDay", days.lastDay().toString());
    }
    writeCitation(citation);
  }

  private void writeCitation(Citation citation) throws IOException {
    out.writeStringField("source", citation.key());
    out.writeStringField("section", citation.section());
    out.writeStringField("grade", citation.grade().name());
  }

  private void writeTexts(String name, List<String> texts) throws IOException {
    if (!texts.isEmpty()) {
      out.writeArrayFieldStart(name);
      for (String text : texts) {
        out.writeString(text);
      }
      out.writeEndArray();
    }
  }
}
