package org.facetrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleId;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleNeed;
import org.facetrules.source.Citation;
import org.jspecify.annotations.Nullable;

/** Writes the cards of rules in the wire format. Lines end in a line feed on every system. */
public final class RuleJson {
  private RuleJson() {}

  /**
   * {@return a card on one line, without a line end}
   *
   * @param info the card
   */
  public static String line(RuleInfo info) {
    return JsonWriting.line(out -> write(info, out));
  }

  /**
   * {@return a card on indented lines, without a last line end}
   *
   * @param info the card
   */
  public static String indented(RuleInfo info) {
    return JsonWriting.indented(out -> write(info, out));
  }

  private static void write(RuleInfo info, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("rule", info.id().value());
    out.writeStringField("title", info.title());
    out.writeStringField("statement", info.statement());
    out.writeStringField("reason", info.reason());
    out.writeStringField("severity", info.severity().label());
    out.writeStringField("kind", info.kind().label());
    out.writeStringField("authority", info.authority().label());
    out.writeStringField("firstDay", info.period().firstDay().toString());
    out.writeStringField("lastDay", day(info.period().lastDay()));
    writeTexts("needs", info.needs().stream().sorted().map(RuleNeed::label).toList(), out);
    writeTexts("answers", info.outcomes().stream().sorted().map(OutcomeKind::label).toList(), out);
    out.writeStringField("since", info.since());
    writeTexts("supersedes", info.supersedes().stream().map(RuleId::value).toList(), out);
    out.writeArrayFieldStart("citations");
    for (Citation citation : info.citations()) {
      FindingWriter.writeObject(citation, out);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static @Nullable String day(LocalDate last) {
    return last.equals(LocalDate.MAX) ? null : last.toString();
  }

  private static void writeTexts(String name, List<String> texts, JsonGenerator out)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }
}
