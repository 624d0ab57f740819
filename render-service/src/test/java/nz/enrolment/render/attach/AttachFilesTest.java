package nz.enrolment.render.attach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.render.decode.Obstacle;
import nz.enrolment.render.decode.Samples;
import org.junit.jupiter.api.Test;

class AttachFilesTest {
  private static final byte[] CARD = Samples.card("jpeg");

  @Test
  void shows_the_pages_of_what_was_sent() {
    assertThat(Evidence.attach(Evidence.fetched("a.pdf", "application/pdf", Samples.letter(3))))
        .singleElement()
        .isInstanceOfSatisfying(
            Attached.Pages.class, pages -> assertThat(pages.pictures()).hasSize(3));
  }

  @Test
  void shows_nothing_that_is_not_what_was_sent() {
    byte[] altered = CARD.clone();
    altered[altered.length / 2]++;

    assertThat(
            reasons(
                new Attachment.Fetched(named(CARD), altered),
                new Attachment.Fetched(named(CARD), new byte[3])))
        .containsExactly(Obstacle.ALTERED, Obstacle.ALTERED);
  }

  @Test
  void says_of_each_file_why_it_is_not_shown() {
    assertThat(
            reasons(
                new Attachment.Gone(named(CARD)),
                new Attachment.TooLarge(named(CARD)),
                Evidence.fetched("a.gif", "image/gif", CARD)))
        .containsExactly(Obstacle.GONE, Obstacle.TOO_LARGE, Obstacle.UNKNOWN_FORMAT);
  }

  @Test
  void goes_on_after_a_file_that_it_cannot_show() {
    List<Attached> attached =
        Evidence.attach(
            new Attachment.Gone(named(CARD)), Evidence.fetched("a.jpg", "image/jpeg", CARD));

    assertThat(attached)
        .extracting(Object::getClass)
        .containsExactly(Attached.NotShown.class, Attached.Pages.class);
  }

  private static StoredFile named(byte[] content) {
    return Evidence.file("a.jpg", "image/jpeg", content);
  }

  private static List<Obstacle> reasons(Attachment... attachments) {
    return Evidence.attach(attachments).stream()
        .map(attached -> ((Attached.NotShown) attached).obstacle())
        .toList();
  }
}
