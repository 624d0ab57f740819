package nz.enrolment.address.index.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressIndexCommandTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void builds_verifies_describes_and_searches() {
    build();
    assertThat(run("verify", "--index", index())).isZero();
    assertThat(run("info", "--index", index())).isZero();
    assertThat(out()).contains("2,726 addresses", "ADDRESS_PLACES");
    assertThat(run("search", "--index", index(), "--limit", "1", "52 crest rd")).isZero();
    assertThat(out()).endsWith("1519183\t52 Crest Road, Te Arai, Wellsford 0975\n");
  }

  @Test
  void answers_a_file_of_queries_with_times_and_ids() throws IOException {
    build();
    var queries =
        Files.writeString(
            folder.resolve("queries.tsv"),
            "qid\tclass\tquery\nq1\tfull\t52 crest rd te arai\nq2\tnonsense\tqqqq\n");
    out.reset();
    assertThat(
            run(
                "search",
                "--index",
                index(),
                "--queries",
                queries.toString(),
                "--warmup",
                "1",
                "--repeat",
                "3"))
        .isZero();
    assertThat(out()).matches("q1\t\\d+\t1519183(,\\d+)*\nq2\t\\d+\t\n");
  }

  @Test
  void a_file_that_cannot_be_used_is_an_error_with_a_reason() {
    assertThat(run("verify", "--index", "src/main/data/linz-sample.csv")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("not an address index");
  }

  @Test
  void wrong_usage_explains_the_right_one() {
    assertThat(run("search", "--index")).isEqualTo(2);
    assertThat(run("bulid")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("--index needs a value", "unknown command bulid", "address-index build");
  }

  private void build() {
    assertThat(run("build", "--in", "src/main/data/linz-sample.csv", "--out", index())).isZero();
  }

  private String index() {
    return folder.resolve("small.index").toString();
  }

  private int run(String... arguments) {
    var utf8 = StandardCharsets.UTF_8;
    return new AddressIndexCommand(
            new PrintStream(out, true, utf8), new PrintStream(err, true, utf8))
        .run(List.of(arguments));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
