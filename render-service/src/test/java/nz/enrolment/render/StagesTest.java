package nz.enrolment.render;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "nz.enrolment.render",
    importOptions = ImportOption.DoNotIncludeTests.class)
class StagesTest {
  private static final String ROOT = "nz.enrolment.render.";

  @ArchTest
  static final ArchRule a_stage_knows_only_earlier_ones =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("decode")
          .definedBy(ROOT + "decode")
          .layer("attach")
          .definedBy(ROOT + "attach")
          .layer("fetch")
          .definedBy(ROOT + "fetch")
          .layer("layout")
          .definedBy(ROOT + "layout")
          .layer("print")
          .definedBy(ROOT + "print")
          .layer("raster")
          .definedBy(ROOT + "raster")
          .layer("press")
          .definedBy(ROOT + "press")
          .layer("keep")
          .definedBy(ROOT + "keep")
          .layer("announce")
          .definedBy(ROOT + "announce")
          .layer("make")
          .definedBy(ROOT + "make")
          .layer("hear")
          .definedBy(ROOT + "hear")
          .layer("serve")
          .definedBy(ROOT + "serve")
          .whereLayer("decode")
          .mayNotAccessAnyLayer()
          .whereLayer("attach")
          .mayOnlyAccessLayers("decode")
          .whereLayer("fetch")
          .mayOnlyAccessLayers("attach")
          .whereLayer("layout")
          .mayOnlyAccessLayers("decode", "attach")
          .whereLayer("print")
          .mayOnlyAccessLayers("layout", "decode")
          .whereLayer("raster")
          .mayNotAccessAnyLayer()
          .whereLayer("press")
          .mayOnlyAccessLayers("attach", "layout", "print", "raster")
          .whereLayer("keep")
          .mayOnlyAccessLayers("press")
          .whereLayer("announce")
          .mayOnlyAccessLayers("press", "keep")
          .whereLayer("make")
          .mayOnlyAccessLayers("fetch", "attach", "press", "keep", "announce")
          .whereLayer("hear")
          .mayOnlyAccessLayers("press", "keep", "make")
          .whereLayer("serve")
          .mayOnlyAccessLayers("raster", "press", "keep", "make");

  @ArchTest
  static final ArchRule paper_knows_no_framework =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "decode", ROOT + "layout", ROOT + "print", ROOT + "raster")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.quarkus..", "jakarta..", "java.sql..", "org.apache.kafka..");
}
