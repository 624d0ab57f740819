package nz.enrolment.render.attach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.render.decode.Obstacle;
import nz.enrolment.render.decode.Samples;
import org.junit.jupiter.api.Test;

class AttachFilesTest {
  private static final byte[] CARD = Samples.card("jpeg");

  @Test
  void shows_the_pages_of_what_was_sent() {
    assertThat(
            EvidenceFiles.attach(
                EvidenceFiles.fetched("a.pdf", "application/pdf", Samples.letter(3))))
        .singleElement()
        .isInstanceOfSatisfying(
            BoundFile.Pages.class, pages -> assertThat(pages.pictures()).hasSize(3));
  }

  @Test
  void shows_nothing_that_is_not_what_was_sent() {
    byte[] altered = CARD.clone();
    altered[altered.length / 2]++;

    assertThat(
            reasons(
                new FetchedFile.Fetched(named(CARD), altered),
                new FetchedFile.Fetched(named(CARD), new byte[3])))
        .containsExactly(Obstacle.ALTERED, Obstacle.ALTERED);
  }

  @Test
  void says_of_each_file_why_it_is_not_shown() {
    assertThat(
            reasons(
                new FetchedFile.Gone(named(CARD)),
                new FetchedFile.TooLarge(named(CARD)),
                EvidenceFiles.fetched("a.gif", "image/gif", CARD)))
        .containsExactly(Obstacle.GONE, Obstacle.TOO_LARGE, Obstacle.UNKNOWN_FORMAT);
  }

  @Test
  void goes_on_after_a_file_that_it_cannot_show() {
    List<BoundFile> attached =
        EvidenceFiles.attach(
            new FetchedFile.Gone(named(CARD)), EvidenceFiles.fetched("a.jpg", "image/jpeg", CARD));

    assertThat(attached)
        .extracting(Object::getClass)
        .containsExactly(BoundFile.NotShown.class, BoundFile.Pages.class);
  }

  @Test
  void fetches_no_file_before_the_one_before_is_done() {
    FetchedFile letter = EvidenceFiles.fetched("a.pdf", "application/pdf", Samples.letter(1));
    AtomicInteger fetched = new AtomicInteger();
    String java = System.setProperty("java.home", "/nowhere");
    try {
      assertThatThrownBy(() ->
              new AttachFiles()
                  .attach(
                      List.of(letter.file(), letter.file()),
                      file -> {
                        fetched.incrementAndGet();
                        return letter;
                      }))
          .isInstanceOf(IOException.class);
    } finally {
      System.setProperty("java.home", java);
    }
    assertThat(fetched).hasValue(1);
  }

  @Test
  void fetches_nothing_before_its_turn_and_lets_few_wait() throws Exception {
    AttachFiles attach = new AttachFiles();
    AtomicInteger fetched = new AtomicInteger();
    AtomicInteger refused = new AtomicInteger();
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch allRefused = new CountDownLatch(3);
    Runnable one =
        () -> {
          try {
            attach.attach(
                List.of(named(CARD)),
                file -> {
                  fetched.incrementAndGet();
                  return gone(file, end);
                });
          } catch (IOException busy) {
            refused.incrementAndGet();
            allRefused.countDown();
          }
        };
    List<Thread> callers =
        Stream.generate(() -> Thread.ofVirtual().start(one))
            .limit(1 + AttachFiles.MOST_WAITING + 3)
            .toList();

    assertThat(allRefused.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(fetched).hasValueLessThanOrEqualTo(1);
    end.countDown();
    for (Thread caller : callers) {
      caller.join();
    }
    assertThat(fetched).hasValue(1 + AttachFiles.MOST_WAITING);
    assertThat(refused).hasValue(3);
  }

  private static FetchedFile gone(StoredFile file, CountDownLatch end) throws IOException {
    try {
      end.await();
      return new FetchedFile.Gone(file);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static StoredFile named(byte[] content) {
    return EvidenceFiles.file("a.jpg", "image/jpeg", content);
  }

  private static List<Obstacle> reasons(FetchedFile... attachments) {
    return EvidenceFiles.attach(attachments).stream()
        .map(attached -> ((BoundFile.NotShown) attached).obstacle())
        .toList();
  }
}
