package nz.enrolment.system;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the design promises: whoever adds a kind of question, or a part of an enrolment, is told by
/// the compiler of every place that has to handle it. A copy of the sources gets one more, and
/// javac has to name just those places.
class EveryOutputHandlesEveryCaseIT {

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Path MODEL = PROJECT.resolve("form-model/src/main/java");
  private static final List<String> OUTPUTS =
      List.of("render-service", "analytics-service", "external-api-service");

  @TempDir Path copy;

  @Test
  void of_the_sources_as_they_are_javac_names_none() throws IOException {
    assertThat(compile("answer/Answer.java", "record Unanswered()", "record Unanswered()"))
        .isEmpty();
  }

  @Test
  void a_new_answer_is_written_printed_and_looked_at_by_conditions() throws IOException {
    assertThat(
            compile(
                "answer/Answer.java",
                "  record Unanswered()",
                "  record Extra() implements Answer {}\n  record Unanswered()"))
        .containsExactly(
            "AnswerCodecs.java",
            "AnswerLines.java",
            "AnswersSoFar.java",
            "Blocks.java",
            "Extent.java",
            "RepeatedGroups.java");
  }

  @Test
  void a_new_shape_is_read_shown_and_looked_at_by_conditions() throws IOException {
    assertThat(
            compile(
                "question/Shape.java",
                "  record Text(",
                "  record Extra() implements Shape {}\n  record Text("))
        .containsExactly(
            "AnswerReader.java",
            "EarlierQuestion.java",
            "Shape.java",
            "ShownShape.java",
            "WordsCheck.java");
  }

  @Test
  void a_new_part_is_made_written_generalised_and_translated() throws IOException {
    assertThat(
            compile(
                "enrolment/Enrolment.java",
                "    List<String> dropped) {",
                "    List<String> dropped,\n    Cards extra) {"))
        .containsExactly(
            "EnrolmentAssembler.java",
            "EnrolmentCodecs.java",
            "Generalisation.java",
            "NzPatients.java",
            "PersonSegments.java");
  }

  /// The names of the files that no longer compile when one file of the model is changed so.
  private Set<String> compile(String changed, String from, String to) throws IOException {
    Path original = MODEL.resolve("nz/enrolment/form").resolve(changed);
    String source = Files.readString(original);
    assertThat(source).contains(from);
    Path replacement = copy.resolve(original.getFileName());
    Files.writeString(replacement, source.replace(from, to));
    return errors(
        Stream.concat(sources().filter(file -> !file.equals(original)), Stream.of(replacement))
            .toList());
  }

  private Set<String> errors(List<Path> sources) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var found = new DiagnosticCollector<JavaFileObject>();
    try (var files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
      // Without the last one, javac stops at the first kind of error that it meets.
      List<String> options =
          List.of(
              "-proc:none",
              "-d",
              copy.toString(),
              "-cp",
              classpath(),
              "-XDshould-stop.ifError=FLOW",
              "-Xmaxerrs",
              "1000");
      compiler
          .getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> Path.of(diagnostic.getSource().getName()).getFileName().toString())
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<Path> sources() throws IOException {
    Stream.Builder<Path> sources = Stream.builder();
    files(MODEL, ".java").forEach(sources);
    for (String module :
        List.of("rural-delivery", "event-journal", "service-http", "service-shell")) {
      files(PROJECT.resolve(module + "/src/main/java"), ".java").forEach(sources);
    }
    for (String output : OUTPUTS) {
      files(PROJECT.resolve(output + "/src/main/java"), ".java").forEach(sources);
    }
    return sources.build();
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).toList();
    }
  }

  /// What the built services bring, without our own modules.
  private static String classpath() throws IOException {
    Stream.Builder<Path> jars = Stream.builder();
    for (String output : OUTPUTS) {
      files(PROJECT.resolve(output + "/target/quarkus-app/lib"), ".jar").forEach(jars);
    }
    return jars.build()
        .filter(jar -> !jar.getFileName().toString().startsWith("nz.enrolment."))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
