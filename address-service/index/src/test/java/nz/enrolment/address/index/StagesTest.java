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

  @ArchTest
  static final ArchRule a_search_reads_the_query_then_looks_up_its_words_then_finds_then_shows =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("content")
          .definedBy("..search.content..")
          .layer("query")
          .definedBy("..search.query..")
          .layer("lookup")
          .definedBy("..search.lookup..")
          .layer("find")
          .definedBy("..search.find..")
          .layer("show")
          .definedBy("..search.show..")
          .layer("the whole")
          .definedBy("nz.enrolment.address.index.search")
          .whereLayer("content")
          .mayOnlyBeAccessedByLayers("lookup", "find", "show", "the whole")
          .whereLayer("query")
          .mayOnlyBeAccessedByLayers("lookup", "find", "show", "the whole")
          .whereLayer("lookup")
          .mayOnlyBeAccessedByLayers("find", "the whole")
          .whereLayer("find")
          .mayOnlyBeAccessedByLayers("show", "the whole")
          .whereLayer("show")
          .mayOnlyBeAccessedByLayers("the whole")
          .whereLayer("the whole")
          .mayNotBeAccessedByAnyLayer();
}
