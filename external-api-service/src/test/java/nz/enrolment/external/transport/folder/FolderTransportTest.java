package nz.enrolment.external.transport.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.format.Payload;
import nz.enrolment.external.transport.DestinationAnswer;
import nz.enrolment.external.transport.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTransportTest {
  private static final DeliveryId ID = new DeliveryId(new UUID(0, 1), "scans", 1);
  private static final Reply STORED = new Reply.Answered(new DestinationAnswer.Stored("a.pdf"));

  @TempDir private Path folder;

  @Test
  void a_payload_is_a_file_under_its_name_and_nothing_else_is_left() throws IOException {
    assertThat(send("one")).isEqualTo(STORED);

    assertThat(folder.resolve("a.pdf")).hasContent("one");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void a_repeat_finds_the_file_and_does_not_touch_it() throws IOException {
    send("one");
    Object written = Files.readAttributes(folder.resolve("a.pdf"), "unix:ctime,ino");

    assertThat(send("one")).isEqualTo(STORED);
    assertThat(Files.readAttributes(folder.resolve("a.pdf"), "unix:ctime,ino")).isEqualTo(written);
  }

  @Test
  void another_file_of_the_name_is_not_overwritten() throws IOException {
    Files.writeString(folder.resolve("a.pdf"), "of somebody else");

    assertThat(send("one")).isEqualTo(new Reply.NotSent("Another file has this name"));
    assertThat(folder.resolve("a.pdf")).hasContent("of somebody else");
  }

  @Test
  void a_folder_that_is_not_there_is_not_made() {
    var away = new FolderTransport(folder.resolve("share"));

    assertThat(away.send(payload("one")))
        .isEqualTo(new Reply.NotSent("The destination's folder is not there"));
    assertThat(folder.resolve("share")).doesNotExist();
  }

  private Reply send(String text) {
    return new FolderTransport(folder).send(payload(text));
  }

  private static Payload payload(String text) {
    return new Payload(text.getBytes(StandardCharsets.UTF_8), "application/pdf", "a.pdf", ID);
  }
}
