package nz.enrolment.journal;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = LayersTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
  /// A consumer's dead letters go through the outbox: so consuming knows publishing.
  @ArchTest
  static final ArchRule publishing_knows_nothing_of_consuming_and_what_both_share_neither =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("shared")
          .definedBy("nz.enrolment.journal")
          .layer("event")
          .definedBy("..journal.event..")
          .layer("publish")
          .definedBy("..journal.publish..")
          .layer("consume")
          .definedBy("..journal.consume..")
          .whereLayer("shared")
          .mayOnlyBeAccessedByLayers("publish", "consume")
          .whereLayer("event")
          .mayOnlyBeAccessedByLayers("publish", "consume")
          .whereLayer("publish")
          .mayOnlyBeAccessedByLayers("consume")
          .whereLayer("consume")
          .mayNotBeAccessedByAnyLayer();
}
