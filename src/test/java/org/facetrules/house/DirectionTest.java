package org.facetrules.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A package sees only what stands left of it; the boundaries stand on top. */
class DirectionTest {
  private static final String ROOT = "org.facetrules";

  /** Left to right; each sees itself and what stands before it. */
  private static final List<String> ORDER =
      List.of(
          ROOT + ".internal.lookup",
          ROOT + ".source",
          ROOT + ".anatomy",
          ROOT + ".claim",
          ROOT + ".encounter",
          ROOT + ".table",
          ROOT + ".policy",
          ROOT + ".coding",
          ROOT + ".reading",
          ROOT + ".rule",
          ROOT + ".internal.rules",
          ROOT + ".validate",
          ROOT + ".plan",
          ROOT + ".fee",
          ROOT + ".sheet",
          ROOT,
          ROOT + ".json",
          ROOT + ".picture",
          ROOT + ".cli");

  private static final List<String> BOUNDARIES =
      List.of(ROOT + ".json", ROOT + ".picture", ROOT + ".cli");

  /** Of the command line, Jackson and picocli the core must know nothing. */
  private static final List<String> CORE_MAY_USE =
      List.of(
          "java.",
          "com.google.common.",
          "com.google.errorprone.annotations.",
          "org.immutables.value.",
          "org.jspecify.");

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackage_hasAPlaceInTheOrder() {
    Set<String> found = new TreeSet<>();
    MAIN.forEach(type -> found.add(type.getPackageName()));
    assertThat(ORDER).containsAll(found).hasSameSizeAs(found);
  }

  @Test
  void noPackage_looksRight() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : MAIN) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        int here = ORDER.indexOf(type.getPackageName());
        int there = ORDER.indexOf(dependency.getTargetClass().getPackageName());
        if (there > here) {
          wrong.add(dependency.getDescription());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theCore_usesGuavaAlone() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : MAIN) {
      if (!BOUNDARIES.contains(type.getPackageName())) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> !isAllowedInCore(dependency.getTargetClass()))
            .forEach(dependency -> wrong.add(dependency.getDescription()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theCore_hasNoClockLocaleNetworkOrLog() {
    List<String> forbidden =
        List.of("java.time.Clock", "java.util.logging.Logger", "java.net.Socket", "java.io.File");
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : MAIN) {
      if (!BOUNDARIES.contains(type.getPackageName())) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> forbidden.contains(dependency.getTargetClass().getName()))
            .forEach(dependency -> wrong.add(dependency.getDescription()));
        type.getMethodCallsFromSelf().stream()
            .filter(call -> call.getTarget().getName().equals("now"))
            .forEach(call -> wrong.add(call.getDescription()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Decision 0006: what reads claims back must not share a fault with what writes them. */
  @Test
  void reading_knowsNothingOfCoding() {
    Set<String> wrong = new TreeSet<>();
    Set<String> seen = new TreeSet<>();
    for (JavaClass type : MAIN) {
      if (type.getPackageName().equals(ROOT + ".reading")) {
        seen.add(type.getName());
        type.getDirectDependenciesFromSelf().stream()
            .filter(d -> d.getTargetClass().getPackageName().equals(ROOT + ".coding"))
            .forEach(dependency -> wrong.add(dependency.getDescription()));
      }
    }
    assertThat(seen).isNotEmpty();
    assertThat(wrong).isEmpty();
  }

  private static boolean isAllowedInCore(JavaClass target) {
    JavaClass type = target.getBaseComponentType();
    String name = type.getName();
    return type.isPrimitive()
        || ORDER.contains(type.getPackageName())
        || CORE_MAY_USE.stream().anyMatch(name::startsWith);
  }
}
