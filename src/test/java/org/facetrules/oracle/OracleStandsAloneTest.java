package org.facetrules.oracle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.facetrules.anatomy.FacetLevel;
import org.junit.jupiter.api.Test;

/** The oracle proves something only as long as it shares nothing with the coder. */
class OracleStandsAloneTest {
  private static final JavaClasses ORACLE =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("OracleStandsAloneTest"))
          .importPath(Path.of("target", "test-classes", "org", "facetrules", "oracle"));

  @Test
  void seesAnatomyAndClaimAndTheJdkOnly() {
    assertThat(ORACLE.contain(CodingOracle.class)).isTrue();
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.facetrules.oracle",
            "org.facetrules.anatomy",
            "org.facetrules.claim",
            "java.lang..",
            "java.time..",
            "java.util..")
        .check(ORACLE);
  }

  @Test
  void countsRegionsByItsOwnTable() {
    noClasses().should().callMethod(FacetLevel.class, "region").check(ORACLE);
  }
}
