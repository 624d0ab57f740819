package nz.enrolment.shell.http;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createExample;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.Test;

class ProblemTypesTest {
  private static final Pattern SLUG =
      Pattern.compile("new Problem\\(\\s*(?:\\d{3}|status),\\s*\"([a-z-]+)\"");

  @Test
  void are_those_that_the_description_names_first() {
    assertThat(types("`not-closed`: not closed yet; `not-counted`: nobody, see `from`", Map.of()))
        .containsExactly("not-closed", "not-counted");
  }

  @Test
  void are_those_of_the_examples() {
    var example = Map.of("type", Problem.type("draft-changed"));

    assertThat(types("A problem", Map.of("made on an earlier state", example)))
        .containsExactly("draft-changed");
  }

  @Test
  void are_any_where_nothing_is_said() {
    MediaType body = createMediaType().schema(createSchema().ref("Problem"));
    ProblemTypes.narrow(response("A problem", body));

    assertThat(body.getSchema().getRef()).endsWith("/Problem");
  }

  /// What any operation may be answered with is what this library and its neighbour answer with,
  /// but for the refusals of a token, which have a status of their own.
  @Test
  void of_all_operations_are_those_of_the_shell() throws IOException {
    assertThat(slugs("src/main/java", "../service-shell/src/main/java"))
        .hasSizeGreaterThan(10)
        .isSubsetOf(
            Stream.concat(
                    ProblemTypes.EVERYWHERE.stream(), Stream.of("sign-in-required", "not-allowed"))
                .toList());
  }

  private static Set<String> slugs(String... folders) throws IOException {
    Set<String> slugs = new HashSet<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          SLUG.matcher(Files.readString(file)).results().forEach(slug -> slugs.add(slug.group(1)));
        }
      }
    }
    return slugs;
  }

  private static List<String> types(String description, Map<String, Object> examples) {
    MediaType body = createMediaType().schema(createSchema().ref("Problem"));
    examples.forEach((name, value) -> body.addExample(name, createExample().value(value)));
    ProblemTypes.narrow(response(description, body));
    Schema narrowed = body.getSchema().getAllOf().get(1);
    return requireNonNull(narrowed.getProperties().get("type")).getEnumeration().stream()
        .map(each -> each.toString().replace(Problem.type(""), ""))
        .toList();
  }

  private static APIResponse response(String description, MediaType body) {
    return createAPIResponse()
        .description(description)
        .content(createContent().addMediaType(Problem.MEDIA_TYPE, body));
  }
}
