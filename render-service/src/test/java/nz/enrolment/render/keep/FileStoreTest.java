package nz.enrolment.render.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nz.enrolment.shell.file.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {
  private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

  @TempDir Path root;
  private FileStore store;

  @BeforeEach
  void open() {
    store = new FileStore(root.resolve("made/by/the/store"));
  }

  @Test
  void keeps_the_same_content_once() throws Exception {
    Sha256 first = store.put(CONTENT);
    Sha256 second = store.put(CONTENT);

    assertThat(second).isEqualTo(first).isEqualTo(Sha256.of(CONTENT));
    assertThat(store.get(first)).contains(CONTENT);
    try (var files = Files.walk(root)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void finds_nothing_under_a_digest_that_it_does_not_have() throws Exception {
    assertThat(store.get(Sha256.of(CONTENT))).isEmpty();
  }

  @Test
  void does_not_hand_out_a_file_that_was_damaged() throws Exception {
    Sha256 digest = store.put(CONTENT);
    Path file =
        root.resolve("made/by/the/store")
            .resolve(digest.hex().substring(0, 2))
            .resolve(digest.hex());
    Files.writeString(file, "contenT");

    assertThat(store.get(digest)).isEmpty();
  }

  @Test
  void forgets_what_is_deleted_and_does_not_mind_a_second_time() throws Exception {
    Sha256 digest = store.put(CONTENT);
    store.delete(digest);
    store.delete(digest);

    assertThat(store.get(digest)).isEmpty();
  }

  @Test
  void names_what_is_old_and_clears_broken_writes_away() throws Exception {
    Sha256 digest = store.put(CONTENT);
    Path part = root.resolve("made/by/the/store/" + digest.hex().substring(0, 2) + "/x.part");
    Files.writeString(part, "half");

    assertThat(store.putBefore(Instant.now().minusSeconds(60))).isEmpty();
    assertThat(part).exists();
    assertThat(store.putBefore(Instant.now().plusSeconds(60))).containsExactly(digest);
    assertThat(part).doesNotExist();
  }

  @Test
  void leaves_what_it_has_not_named_alone() throws Exception {
    Sha256 digest = store.put(CONTENT);
    Path home = root.resolve("made/by/the/store");
    Path foreign = Files.createDirectory(home.resolve("lost+found")).resolve("x.part");
    Files.writeString(foreign, "somebody's");
    Path removed = home.resolve(digest.hex().substring(0, 2)).resolve(".nfs0000000001");
    Files.writeString(removed, "still open elsewhere");

    assertThat(store.putBefore(Instant.now().plusSeconds(60))).containsExactly(digest);
    assertThat(List.of(foreign, removed)).allMatch(Files::exists);
  }

  @Test
  void goes_on_after_what_cannot_be_listed() throws Exception {
    Sha256 digest = store.put(CONTENT);
    for (int first = 0; first < 16; first++) {
      Path noDirectory = root.resolve("made/by/the/store/%x0".formatted(first));
      Files.writeString(noDirectory, "no directory");
    }

    assertThat(store.putBefore(Instant.now().plusSeconds(60))).containsExactly(digest);
  }

  @Test
  void takes_nothing_but_a_digest_as_a_name() {
    assertThatThrownBy(() -> new Sha256("../../etc/passwd"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
