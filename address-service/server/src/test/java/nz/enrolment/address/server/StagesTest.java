package nz.enrolment.address.server;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = StagesTest.class, importOptions = DoNotIncludeTests.class)
class StagesTest {
  @ArchTest
  static final ArchRule only_the_answer_knows_the_other_stages =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("answer")
          .definedBy("..server.answer..")
          .layer("ask")
          .definedBy("..server.ask..")
          .layer("admit")
          .definedBy("..server.admit..")
          .layer("hold")
          .definedBy("..server.hold..")
          .layer("refuse")
          .definedBy("..server.refuse..")
          .whereLayer("answer")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("ask")
          .mayOnlyBeAccessedByLayers("answer")
          .whereLayer("admit")
          .mayOnlyBeAccessedByLayers("answer")
          .whereLayer("hold")
          .mayOnlyBeAccessedByLayers("answer")
          .whereLayer("refuse")
          .mayOnlyBeAccessedByLayers("ask", "answer");
}
