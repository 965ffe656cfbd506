package org.facetrules.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facetrules.cli.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the pages show is what the code does, block by block. A block stands after a marker: {@code
 * <!-- snippet: NAME -->} shows a snippet and {@code <!-- output: NAME -->} what it prints, or what
 * a command prints; {@code <!-- run -->} shows a command after {@code $} and what it prints.
 */
class DocsTest {
  private static final List<Path> PAGES =
      List.of(
          Path.of("README.md"),
          Path.of("docs/guide.md"),
          Path.of("docs/coverage.md"),
          Path.of("docs/article.md"),
          Path.of("docs/falsehoods.md"));
  private static final Path SNIPPETS = Path.of("src/test/java/org/facetrules/docs/Snippets.java");

  /** A marker line, then a fenced block. */
  private static final Pattern BLOCK =
      Pattern.compile("<!-- (snippet|output): (.+?) -->\n```(\\w*)\n(.*?)```\n", Pattern.DOTALL);

  /** A command, which may go on on further lines after a backslash, and what it prints. */
  private static final Pattern RUN =
      Pattern.compile("<!-- run -->\n```\n\\$ ((?:.*\\\\\n)*.*)\n((?:(?!```).*\n)*)```\n");

  private static final Pattern CONTINUED = Pattern.compile("\\s*\\\\\n\\s*");

  private static final Pattern MARKER =
      Pattern.compile("^<!-- (?:snippet: .+|output: .+|run) -->$", Pattern.MULTILINE);

  private static final Pattern FENCE = Pattern.compile("^```", Pattern.MULTILINE);
  private static final Pattern JAVA_FENCE = Pattern.compile("^```java$", Pattern.MULTILINE);

  /** A command, and the text of the lines that are shown of its output. */
  private static final Pattern COMMAND =
      Pattern.compile("facet-rules (.+?)(?: \\| grep \"?([^\"]+)\"?)?");

  private record Block(Path page, String kind, String name, String text) {
    @Override
    public String toString() {
      return page + ", " + kind + " " + name;
    }
  }

  /** Blocks are written by this test on demand and compared by every other run. */
  @BeforeAll
  static void rewrite() throws IOException {
    if (Boolean.getBoolean("docs.write")) {
      for (Path page : PAGES) {
        String written = BLOCK.matcher(read(page)).replaceAll(DocsTest::blockWritten);
        Files.writeString(page, RUN.matcher(written).replaceAll(DocsTest::runWritten));
      }
    }
  }

  private static String blockWritten(MatchResult found) {
    return Matcher.quoteReplacement(
        "<!-- %s: %s -->\n```%s\n%s```\n"
            .formatted(
                found.group(1),
                found.group(2),
                found.group(3),
                expected(found.group(1), found.group(2))));
  }

  private static String runWritten(MatchResult found) {
    return Matcher.quoteReplacement(
        "<!-- run -->\n```\n$ %s\n%s```\n"
            .formatted(found.group(1), expected("run", found.group(1))));
  }

  static List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (Path page : PAGES) {
      Matcher matcher = BLOCK.matcher(read(page));
      while (matcher.find()) {
        blocks.add(new Block(page, matcher.group(1), matcher.group(2), matcher.group(4)));
      }
      RUN.matcher(read(page))
          .results()
          .forEach(run -> blocks.add(new Block(page, "run", run.group(1), run.group(2))));
    }
    return blocks;
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void block_isWhatTheCodeDoes(Block block) {
    assertThat(block.text())
        .as("rewrite with: mvn test -Dtest=DocsTest -Ddocs.write=true")
        .isEqualTo(expected(block.kind(), block.name()));
  }

  @Test
  void everyJavaBlock_isASnippet() {
    for (Path page : PAGES) {
      long fences = JAVA_FENCE.matcher(read(page)).results().count();
      long snippets =
          blocks().stream()
              .filter(b -> b.page().equals(page) && b.kind().equals("snippet"))
              .count();
      assertThat(fences).as(page.toString()).isEqualTo(snippets);
    }
  }

  @Test
  void everyFence_hasAMarker_andEveryMarkerABlock() {
    for (Path page : PAGES) {
      long markers = MARKER.matcher(read(page)).results().count();
      long blocks = blocks().stream().filter(block -> block.page().equals(page)).count();
      assertThat(blocks).as(page.toString()).isPositive().isEqualTo(markers);
      assertThat(FENCE.matcher(read(page)).results())
          .as(page.toString())
          .hasSize((int) (2 * markers));
    }
  }

  @Test
  void everyRun_printsSomething() {
    assertThat(blocks().stream().filter(block -> block.kind().equals("run")))
        .isNotEmpty()
        .allSatisfy(block -> assertThat(block.text()).isNotBlank());
  }

  @Test
  void everySnippet_isShown() {
    assertThat(blocks().stream().filter(b -> b.kind().equals("snippet")).map(Block::name))
        .containsExactlyInAnyOrderElementsOf(Snippets.names());
  }

  @Test
  void everyPublicTypeOfTheCore_hasASentenceInTheGuide() {
    String guide = read(Path.of("docs/guide.md"));
    assertThat(publicTypes()).hasSizeGreaterThan(40);
    assertThat(publicTypes()).allSatisfy(type -> assertThat(guide).contains("`" + type + "`"));
  }

  private static String expected(String kind, String name) {
    return kind.equals("snippet") ? snippet(name) : output(name);
  }

  private static Set<String> publicTypes() {
    Set<String> types = new TreeSet<>();
    Pattern type =
        Pattern.compile(
            "^public (?:final |sealed )?(?:class|record|interface|enum) (\\w+)", Pattern.MULTILINE);
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/facetrules"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        if (!file.toString().contains("cli") && !file.toString().contains("internal")) {
          type.matcher(read(file)).results().forEach(match -> types.add(match.group(1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return types;
  }

  /** The lines between the markers, without their common indent, printing to standard output. */
  private static String snippet(String name) {
    List<String> lines = Splitter.on('\n').splitToList(read(SNIPPETS));
    int start = lines.indexOf("    // snippet: " + name);
    assertThat(start).as("snippet " + name).isNotNegative();
    StringBuilder text = new StringBuilder();
    for (int i = start + 1; !lines.get(i).equals("    // end"); i++) {
      text.append(lines.get(i).isEmpty() ? "" : lines.get(i).substring(4)).append('\n');
    }
    return text.toString().replaceAll("\\bout\\.println", "System.out.println");
  }

  private static String output(String name) {
    if (name.equals("mvn -q compile exec:java")) {
      return command("code docs/examples/office-visit.json");
    }
    Matcher command = COMMAND.matcher(CONTINUED.matcher(name).replaceAll(" "));
    return command.matches()
        ? lines(command(command.group(1)), Optional.ofNullable(command.group(2)))
        : printed(out -> new Snippets(out).run(name));
  }

  /** The lines of an output that have a text, as grep shows them. */
  private static String lines(String output, Optional<String> text) {
    return output
        .lines()
        .filter(line -> text.stream().allMatch(line::contains))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String command(String words) {
    List<String> arguments = new ArrayList<>();
    Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(words);
    while (word.find()) {
      arguments.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    ByteArrayInputStream nothing = new ByteArrayInputStream(new byte[0]);
    return printed(out -> Main.run(arguments, nothing, out, out));
  }

  private static String printed(Consumer<PrintStream> work) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, UTF_8);
    work.accept(out);
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
