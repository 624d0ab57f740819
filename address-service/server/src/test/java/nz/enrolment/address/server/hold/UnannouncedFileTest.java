package nz.enrolment.address.server.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nz.enrolment.address.server.serve.BuiltIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnannouncedFileTest {
  private static final Duration OFTEN = Duration.ofMillis(100);
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path folder;

  /// What a link points to may be exchanged without any event in the folder of the link, as on a
  /// network file system.
  @Test
  void a_file_that_changes_behind_a_link_is_swapped_in() throws IOException {
    var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    var watched = Files.createDirectory(folder.resolve("watched"));
    BuiltIndex.build(elsewhere.resolve("it.index"), "linz-sample.csv");
    Files.createSymbolicLink(watched.resolve("it.index"), elsewhere.resolve("it.index"));

    servesAfter(
        watched,
        2726,
        () -> BuiltIndex.build(elsewhere.resolve("it.index"), "synthetic-macron-roads.csv"),
        1054);
  }

  @Test
  void a_folder_that_comes_later_is_looked_into() throws IOException {
    var later = folder.resolve("later");
    servesAfter(
        later.resolve("it.index"),
        0,
        () -> {
          Files.createDirectory(later);
          BuiltIndex.build(later.resolve("it.index"), "linz-sample.csv");
        },
        2726);
  }

  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }

  private static void servesAfter(Path place, int before, Change change, int after)
      throws IOException {
    var holder = new IndexHolder(place, new IndexMetrics(new SimpleMeterRegistry()));
    var watch = new IndexWatch(holder, place, OFTEN);
    watch.start();
    try {
      assertThat(addresses(holder)).isEqualTo(before);
      change.make();
      await().atMost(SOON).untilAsserted(() -> assertThat(addresses(holder)).isEqualTo(after));
    } finally {
      watch.stop();
    }
  }

  private static int addresses(IndexHolder holder) {
    return switch (holder.held()) {
      case HeldIndex.Verified(var index, _, _) -> index.size();
      case HeldIndex.Missing _ -> 0;
    };
  }
}
