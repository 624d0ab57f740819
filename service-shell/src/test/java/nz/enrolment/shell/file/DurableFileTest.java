package nz.enrolment.shell.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableFileTest {
  private static final byte[] CONTENT = {1, 2, 3};

  @TempDir private Path root;
  private Path part;
  private Path target;

  @BeforeEach
  void prepare() throws IOException {
    Path directory = Files.createDirectory(root.resolve("ab"));
    part = directory.resolve("abc.part");
    target = directory.resolve("abc");
  }

  @Test
  void is_in_its_place_when_it_is_kept() throws IOException {
    try (DurableFile file = DurableFile.open(part, target)) {
      file.write(ByteBuffer.wrap(CONTENT, 0, 1));
      file.write(ByteBuffer.wrap(CONTENT, 1, 2));
      assertThat(target).doesNotExist();
      file.keep();
    }
    assertThat(target).hasBinaryContent(CONTENT);
    assertThat(part).doesNotExist();
  }

  @Test
  void leaves_nothing_when_it_is_closed_before() throws IOException {
    try (DurableFile file = DurableFile.open(part, target)) {
      file.write(ByteBuffer.wrap(CONTENT));
    }
    assertThat(target).doesNotExist();
    assertThat(part).doesNotExist();
  }

  @Test
  void takes_the_place_of_what_was_there_and_of_what_an_earlier_attempt_left() throws IOException {
    Files.writeString(target, "earlier content");
    Files.writeString(part, "a longer part of an attempt that ended in between");
    try (DurableFile file = DurableFile.open(part, target)) {
      file.write(ByteBuffer.wrap(CONTENT));
      assertThat(target).hasContent("earlier content");
      file.keep();
    }
    assertThat(target).hasBinaryContent(CONTENT);
  }
}
