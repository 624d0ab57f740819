package nz.enrolment.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every file that the documentation links to exists, and so does every type that it names.
class DocumentationTest {

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)[^)]*\\)");
  private static final Pattern PATH = Pattern.compile("`([a-z][\\w.-]*/[\\w./-]*\\w)`");
  private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+)`");

  @ParameterizedTest
  @MethodSource("documents")
  void links_lead_to_files(Path document) throws IOException {
    assertThat(found(LINK, document))
        .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void paths_are_paths_of_the_project_or_from_the_document(Path document) throws IOException {
    assertThat(found(PATH, document))
        .filteredOn(path -> Files.exists(PROJECT.resolve(path.split("/", 2)[0])))
        .filteredOn(path -> Files.notExists(document.resolveSibling(path)))
        .allSatisfy(path -> assertThat(PROJECT.resolve(path)).exists());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void types_are_types_of_the_project(Path document) throws IOException {
    Set<String> types = types();
    assertThat(types).contains("DocumentationTest", "Enrolment");
    assertThat(found(TYPE, document)).isSubsetOf(types);
  }

  private static List<String> found(Pattern pattern, Path document) throws IOException {
    return pattern
        .matcher(Files.readString(document))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static Set<String> types() throws IOException {
    try (Stream<Path> files = Files.walk(PROJECT)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(PROJECT)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.toString().contains("/target/"))
          .filter(file -> !file.toString().contains("/.data/"))
          .filter(file -> !file.toString().contains("/node_modules/"))
          .toList()
          .stream();
    }
  }
}
