package org.facetrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.facetrules.source.SourceDocument;
import org.facetrules.source.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every statement of the pages for readers names its sources, and the falsehoods are shown false.
 */
class ReaderPagesTest {
  private static final Path FALSEHOODS = Path.of("docs/falsehoods.md");
  private static final Path ARTICLE = Path.of("docs/article.md");
  private static final int ROWS_OF_THE_ARTICLE = 13;

  private static final Pattern FALSEHOOD =
      Pattern.compile("^\\*\\*(\\d+)\\. (.{5,100})\\*\\*$", Pattern.MULTILINE);
  private static final Pattern ROW = Pattern.compile("^## (\\d+)\\. (.+)$", Pattern.MULTILINE);

  /** A source: its key, the grade in which it attests the statement, and its own title and date. */
  private static final Pattern SOURCE =
      Pattern.compile("^- (\\S+), grade ([A-D]):(.*)$", Pattern.MULTILINE);

  /** A statement, and all that stands below it up to the next one. */
  private record Entry(int number, String statement, String text) {
    List<MatchResult> sources() {
      return SOURCE.matcher(text).results().toList();
    }

    @Override
    public String toString() {
      return number + ". " + statement;
    }
  }

  /** Titles and dates of sources are written by this test on demand. */
  @BeforeAll
  static void rewrite() throws IOException {
    if (Boolean.getBoolean("docs.write")) {
      for (Path page : List.of(FALSEHOODS, ARTICLE)) {
        Files.writeString(
            page,
            SOURCE
                .matcher(read(page))
                .replaceAll(found -> Matcher.quoteReplacement(written(found))));
      }
    }
  }

  static List<Entry> falsehoods() {
    return entries(FALSEHOODS, FALSEHOOD);
  }

  static List<Entry> rows() {
    return entries(ARTICLE, ROW);
  }

  static Stream<Entry> statements() {
    return Stream.concat(falsehoods().stream(), rows().stream());
  }

  @Test
  void falsehoods_areNumbered_andNoneStandsTwice() {
    List<Entry> falsehoods = falsehoods();

    assertThat(falsehoods).hasSizeGreaterThanOrEqualTo(25);
    assertThat(falsehoods)
        .extracting(Entry::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, falsehoods.size()).boxed().toList());
    assertThat(falsehoods).extracting(Entry::statement).doesNotHaveDuplicates();
  }

  @Test
  void everyRowOfTheArticle_isJudged() {
    assertThat(rows())
        .extracting(Entry::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, ROWS_OF_THE_ARTICLE).boxed().toList());
    assertThat(rows())
        .allSatisfy(row -> assertThat(row.text()).startsWith("\n\n**").contains(".** "));
  }

  @ParameterizedTest
  @MethodSource("falsehoods")
  void everyFalsehood_hasTheTruthBelow_andARunningExample(Entry falsehood) {
    String truth = falsehood.text().substring(0, falsehood.text().indexOf("\n- "));

    assertThat(truth.strip()).hasSizeBetween(10, 400).endsWith(".");
    assertThat(falsehood.text()).contains("<!-- run -->\n```\n$ facet-rules ");
  }

  @ParameterizedTest
  @MethodSource("statements")
  void everyStatement_hasSources_thatAreKnown(Entry statement) {
    assertThat(statement.sources())
        .isNotEmpty()
        .allSatisfy(
            source ->
                assertThat(source.group())
                    .as("rewrite with: mvn test -Dtest=ReaderPagesTest -Ddocs.write=true")
                    .isEqualTo(written(source)));
    assertThat(statement.sources().stream().map(source -> source.group(1)))
        .doesNotHaveDuplicates()
        .allSatisfy(key -> assertThat(Sources.find(key)).as(key).isPresent());
  }

  private static String written(MatchResult source) {
    String document =
        Sources.find(source.group(1)).map(ReaderPagesTest::label).orElse("no row of Sources");
    return "- " + source.group(1) + ", grade " + source.group(2) + ": " + document;
  }

  private static String label(SourceDocument document) {
    return document.title() + " (" + document.dated() + ")";
  }

  private static List<Entry> entries(Path page, Pattern heading) {
    String text = read(page);
    List<MatchResult> headings = heading.matcher(text).results().toList();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      MatchResult start = headings.get(i);
      int end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
      entries.add(
          new Entry(
              Integer.parseInt(start.group(1)), start.group(2), text.substring(start.end(), end)));
    }
    return entries;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
