package nz.enrolment.address.server;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = StagesTest.class, importOptions = DoNotIncludeTests.class)
class StagesTest {
  @ArchTest
  static final ArchRule only_serving_knows_the_other_stages =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("serve")
          .definedBy("..server.serve..")
          .layer("ask")
          .definedBy("..server.ask..")
          .layer("limit")
          .definedBy("..server.limit..")
          .layer("hold")
          .definedBy("..server.hold..")
          .layer("problem")
          .definedBy("..server.problem..")
          .whereLayer("serve")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("ask")
          .mayOnlyBeAccessedByLayers("serve")
          .whereLayer("limit")
          .mayOnlyBeAccessedByLayers("serve")
          .whereLayer("hold")
          .mayOnlyBeAccessedByLayers("serve")
          .whereLayer("problem")
          .mayOnlyBeAccessedByLayers("ask", "serve");
}
