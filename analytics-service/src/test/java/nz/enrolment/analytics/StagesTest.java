package nz.enrolment.analytics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// A stage knows only what comes before it; receiving hands over to the journal and knows none.
@AnalyzeClasses(packages = "nz.enrolment.analytics", importOptions = DoNotIncludeTests.class)
class StagesTest {

  @ArchTest
  static final ArchRule a_stage_knows_only_earlier_ones =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("hear")
          .definedBy("..hear..")
          .layer("period")
          .definedBy("..period..")
          .layer("generalise")
          .definedBy("..generalise..")
          .layer("count")
          .definedBy("..count..")
          .layer("release")
          .definedBy("..release..")
          .layer("serve")
          .definedBy("..serve..")
          .whereLayer("hear")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("hear")
          .mayNotAccessAnyLayer()
          .whereLayer("period")
          .mayNotAccessAnyLayer()
          .whereLayer("generalise")
          .mayOnlyAccessLayers("period")
          .whereLayer("count")
          .mayOnlyAccessLayers("period", "generalise")
          .whereLayer("release")
          .mayOnlyAccessLayers("period", "count")
          .whereLayer("serve")
          .mayOnlyAccessLayers("period", "release")
          .whereLayer("serve")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule generalising_is_pure =
      noClasses()
          .that()
          .resideInAnyPackage("..generalise..", "..period..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io..", "java.sql..", "java.net..", "java.nio.file..", "org.slf4j..");

  @ArchTest
  static final ArchRule only_generalising_and_its_caller_see_an_enrolment =
      noClasses()
          .that()
          .resideInAnyPackage("..release..", "..serve..", "..hear..", "..period..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("nz.enrolment.form..");
}
