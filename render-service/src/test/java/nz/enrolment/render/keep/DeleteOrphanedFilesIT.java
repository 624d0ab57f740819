package nz.enrolment.render.keep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nz.enrolment.journal.Transactions;
import nz.enrolment.render.RealInfrastructure;
import nz.enrolment.render.press.Press;
import nz.enrolment.shell.file.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class DeleteOrphanedFilesIT {
  @Inject Transactions transactions;
  @Inject TransactionSynchronizationRegistry registry;
  @TempDir Path root;

  private final AtomicInteger begun = new AtomicInteger();
  private FileStore store;
  private DeleteOrphanedFiles forget;

  @BeforeEach
  void open() {
    store = new FileStore(root);
    forget = new DeleteOrphanedFiles(store, new Counting(), registry);
  }

  private final class Counting implements Transactions {
    @Override
    public <T> T call(Call<T> work) throws SQLException {
      begun.incrementAndGet();
      return transactions.call(work);
    }
  }

  @Test
  void sweeps_what_has_been_without_a_document_for_an_hour() throws Exception {
    Sha256 young = put("young");
    Sha256 old = aged(put("old"));
    Sha256 kept = aged(put("kept"));
    keep(kept);

    forget.sweep();

    assertThat(List.of(young, kept)).allMatch(digest -> Files.exists(file(digest)));
    assertThat(file(old)).doesNotExist();
  }

  @Test
  void sweeps_in_batches_of_one_transaction_each() throws Exception {
    for (int number : IntStream.rangeClosed(0, DeleteOrphanedFiles.BATCH).toArray()) {
      empty(Sha256.of(new byte[] {(byte) number, (byte) (number >> 8)}));
    }

    forget.sweep();

    assertThat(begun).hasValue(2);
    try (var files = Files.walk(root)) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }

  private Sha256 put(String content) throws Exception {
    return store.put(content.getBytes(StandardCharsets.UTF_8));
  }

  /// Without the wait for the disk that a thousand real ones would take.
  private void empty(Sha256 digest) throws Exception {
    Files.createDirectories(file(digest).getParent());
    Files.createFile(file(digest));
    aged(digest);
  }

  private Sha256 aged(Sha256 digest) throws Exception {
    Instant then = Instant.now().minus(Duration.ofMinutes(61));
    Files.setLastModifiedTime(file(digest), FileTime.from(then));
    return digest;
  }

  private void keep(Sha256 digest) throws Exception {
    var source = new KeptEnrolment(UUID.randomUUID(), UUID.randomUUID(), new byte[] {'0'});
    transactions.run(tx -> {
      Documents.keep(tx, source);
      Documents.keep(
          tx,
          source.enrolment(),
          Press.STANDARD,
          new StoredDocument(digest, 4, 1, "test", List.of()));
    });
  }

  private Path file(Sha256 digest) {
    return root.resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
  }
}
