package nz.enrolment.address.server.hold;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import nz.enrolment.address.server.Management;
import nz.enrolment.address.server.serve.BuiltIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@QuarkusTest
@TestProfile(HotSwapIT.AFolder.class)
class HotSwapIT {
  private static final Path FOLDER = folder();
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final int ALL = 3780;
  private static final int REAL = 2726;
  private static final int SYNTHETIC = ALL - REAL;

  public static final class AFolder implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      // Only a change that is announced is seen within the time of a test.
      return Map.of("address.index", FOLDER.toString(), "address.look-every", "1h");
    }
  }

  @BeforeEach
  void serve_all_addresses() throws IOException {
    put("all.index", "linz-sample.csv", "synthetic-macron-roads.csv");
    awaitServed(ALL);
  }

  @AfterEach
  void take_everything_away() throws IOException {
    try (var files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void swaps_a_newer_file_in_with_no_failed_request_and_another_tag() throws Exception {
    var before = tag();
    try (var load = new SteadyLoad(URI.create("http://localhost:" + RestAssured.port))) {
      load.awaitAnswers(2000);
      put("real.index", "linz-sample.csv");
      awaitServed(REAL);
      load.awaitAnswers(2000);
      put("all-again.index", "linz-sample.csv", "synthetic-macron-roads.csv");
      awaitServed(ALL);
      load.awaitAnswers(2000);

      assertThat(load.failures()).isEmpty();
      assertThat(load.answersByTag()).hasSize(2).containsKey(before);
    }
    assertThat(tag()).isEqualTo(before);
  }

  @Test
  void goes_on_serving_a_file_that_is_deleted() throws IOException {
    var before = tag();
    Files.delete(FOLDER.resolve("all.index"));
    for (int i = 0; i < 200; i++) {
      find().then().statusCode(200);
    }
    assertThat(tag()).isEqualTo(before);
    when().get(Management.url("/health/ready")).then().statusCode(200);
  }

  @Test
  void refuses_a_truncated_file_and_goes_on_with_the_old_one() throws IOException {
    var whole = Files.readAllBytes(FOLDER.resolve("all.index"));
    refuses("truncated.index", Arrays.copyOf(whole, whole.length - 1000), "truncated");
  }

  @Test
  void refuses_a_file_with_a_flipped_bit_and_goes_on_with_the_old_one() throws IOException {
    var flipped = Files.readAllBytes(FOLDER.resolve("all.index"));
    flipped[flipped.length / 2] ^= 4;
    refuses("flipped.index", flipped, "corrupted");
  }

  @Test
  void takes_a_file_that_was_refused_once_it_is_whole() throws IOException {
    put("later.index", "linz-sample.csv");
    awaitServed(REAL);
    var whole = Files.readAllBytes(FOLDER.resolve("later.index"));
    Files.delete(FOLDER.resolve("later.index"));
    awaitServed(ALL);

    // Copied in place, bit by bit: not as it should be done, and no harm either.
    try (var copy = FileChannel.open(Files.createFile(FOLDER.resolve("copy.index")), WRITE)) {
      copy.write(ByteBuffer.wrap(whole, 0, whole.length / 2));
      await().atMost(SOON).untilAsserted(() -> assertThat(metric("address_index_refused")).isOne());
      copy.write(ByteBuffer.wrap(whole, whole.length / 2, whole.length - whole.length / 2));
    }

    awaitServed(REAL);
    await().atMost(SOON).untilAsserted(() -> assertThat(metric("address_index_refused")).isZero());
  }

  @Test
  void shows_what_it_serves() throws IOException {
    var generation = tag().substring(1, 17);
    assertThat(metric("address_index_addresses")).isEqualTo(ALL);
    assertThat(metric("address_index_bytes")).isEqualTo(Files.size(FOLDER.resolve("all.index")));
    assertThat(metric("address_index_age_seconds")).isBetween(-1.0, 60.0);
    assertThat(metric("address_index_generation{generation=\"" + generation + "\"}")).isOne();
    when()
        .get(Management.url("/health/ready"))
        .then()
        .body("checks[0].data.generation", equalTo(generation))
        .body("checks[0].data.addresses", equalTo(ALL));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void lets_the_old_mapping_go() throws IOException {
    put("mapped.index", "synthetic-macron-roads.csv");
    awaitServed(SYNTHETIC);
    assertThat(mappings("mapped.index")).isOne();
    put("real.index", "linz-sample.csv");
    awaitServed(REAL);
    await()
        .atMost(SOON)
        .untilAsserted(() -> {
          System.gc();
          assertThat(mappings("mapped.index")).isZero();
        });
  }

  private void refuses(String name, byte[] content, String reason) throws IOException {
    var before = tag();
    double refusedBefore = metric("address_index_files_total{outcome=\"refused\"}");
    try (var log = new CapturedLog()) {
      move(content, name);
      await()
          .atMost(SOON)
          .untilAsserted(() ->
              assertThat(metric("address_index_files_total{outcome=\"refused\"}"))
                  .isEqualTo(refusedBefore + 1));
      assertThat(log.texts())
          .anyMatch(
              text -> text.contains(FOLDER.resolve(name).toString()) && text.contains(reason));
    }
    assertThat(metric("address_index_refused")).isOne();
    assertThat(tag()).isEqualTo(before);
    find().then().statusCode(200).body(containsString("52 Crest Road"));
    when().get(Management.url("/health/ready")).then().statusCode(200);
  }

  private static void put(String name, String... csvs) throws IOException {
    BuiltIndex.build(FOLDER.resolve(name), csvs);
    newest(FOLDER.resolve(name));
  }

  private static void move(byte[] content, String name) throws IOException {
    var beside = Files.write(FOLDER.resolve(name + ".beside"), content);
    newest(beside);
    Files.move(beside, FOLDER.resolve(name), ATOMIC_MOVE);
  }

  /// File systems whose clock ticks slowly give two files the same time.
  private static void newest(Path file) throws IOException {
    Instant newest = Instant.EPOCH;
    try (var files = Files.list(FOLDER)) {
      for (Path each : files.filter(each -> !each.equals(file)).toList()) {
        var changed = Files.getLastModifiedTime(each).toInstant();
        if (changed.isAfter(newest)) {
          newest = changed;
        }
      }
    }
    if (!Files.getLastModifiedTime(file).toInstant().isAfter(newest)) {
      Files.setLastModifiedTime(file, FileTime.from(newest.plusMillis(1)));
    }
  }

  private static void awaitServed(int addresses) {
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(metric("address_index_addresses")).isEqualTo(addresses));
  }

  private static String tag() {
    return find().header("ETag");
  }

  private static Response find() {
    return given().queryParam("q", "52 crest rd").get("/addresses");
  }

  private static double metric(String name) {
    return when()
        .get(Management.url("/metrics"))
        .asString()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .sum();
  }

  private static long mappings(String file) throws IOException {
    try (var maps = Files.lines(Path.of("/proc/self/maps"))) {
      return maps.filter(line -> line.contains(FOLDER.resolve(file).toString())).count();
    }
  }

  private static Path folder() {
    try {
      return Files.createDirectories(Path.of("target", "hot-swap")).toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
