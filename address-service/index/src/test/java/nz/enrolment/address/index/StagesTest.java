package nz.enrolment.address.index;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = StagesTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class StagesTest {
  @ArchTest
  static final ArchRule a_stage_knows_only_what_comes_before_it =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("words")
          .definedBy("..index.words..")
          .layer("read")
          .definedBy("..index.read..")
          .layer("file")
          .definedBy("..index.file..")
          .layer("build")
          .definedBy("..index.build..")
          .layer("search")
          .definedBy("..index.search..")
          .layer("command")
          .definedBy("..index.command..")
          .whereLayer("words")
          .mayOnlyBeAccessedByLayers("build", "search")
          .whereLayer("read")
          .mayOnlyBeAccessedByLayers("build")
          .whereLayer("file")
          .mayOnlyBeAccessedByLayers("build", "search", "command")
          .whereLayer("build")
          .mayOnlyBeAccessedByLayers("command")
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("command")
          .whereLayer("command")
          .mayNotBeAccessedByAnyLayer();
}
