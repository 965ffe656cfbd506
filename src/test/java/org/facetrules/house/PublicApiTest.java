package org.facetrules.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The public surface as text: every change of it shows in review. */
class PublicApiTest {
  private static final Path FILE = Path.of("src/test/resources/api/public-api.txt");

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.facetrules");

  @Test
  void surface_isAsWritten() throws IOException {
    String surface = String.join("\n", surface()) + "\n";
    if (Boolean.getBoolean("docs.write")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, surface);
    }
    assertThat(Files.readString(FILE))
        .as("rewrite with: mvn test -Dtest=PublicApiTest -Ddocs.write=true")
        .isEqualTo(surface);
  }

  @Test
  void surface_hasNoGuavaAndNoGeneratedType() {
    assertThat(surface())
        .noneMatch(line -> line.contains("com.google"))
        .noneMatch(line -> line.contains(".Immutable") && !line.contains("java.lang.Object"));
  }

  private static Set<String> surface() {
    Set<String> lines = new TreeSet<>();
    for (JavaClass type : MAIN) {
      if (isVisible(type) && isExported(type.getPackageName())) {
        lines.add(type.getName());
        for (JavaMember member : type.getMembers()) {
          if (member.getModifiers().contains(JavaModifier.PUBLIC)
              && !member.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            lines.add(line(type, member));
          }
        }
      }
    }
    return lines;
  }

  private static boolean isExported(String packageName) {
    return !packageName.equals("org.facetrules.cli")
        && !packageName.startsWith("org.facetrules.internal");
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicApiTest::isVisible).orElse(true);
  }

  private static String line(JavaClass type, JavaMember member) {
    if (member instanceof JavaField field) {
      return type.getName() + "#" + field.getName() + ": " + field.getRawType().getName();
    }
    JavaCodeUnit method = (JavaCodeUnit) member;
    String parameters =
        method.getRawParameterTypes().stream()
            .map(JavaClass::getName)
            .collect(Collectors.joining(", "));
    return "%s#%s(%s): %s"
        .formatted(
            type.getName(), method.getName(), parameters, method.getRawReturnType().getName());
  }
}
