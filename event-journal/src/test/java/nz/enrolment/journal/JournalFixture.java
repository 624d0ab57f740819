package nz.enrolment.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nz.enrolment.journal.consume.Consumer;
import nz.enrolment.journal.consume.Handler;
import nz.enrolment.journal.consume.Handling;
import nz.enrolment.journal.consume.Watched;
import nz.enrolment.journal.event.Envelope;
import nz.enrolment.journal.event.Event;
import nz.enrolment.journal.publish.Publisher;
import nz.enrolment.journal.publish.RelaySettings;
import nz.enrolment.local.Database;
import nz.enrolment.local.Infrastructure;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// What one test has for itself on the shared broker and database server: a topic of one partition,
/// its dead-letter topic for the consumer `bench`, and a database with the journal's tables and a
/// table of effects.
///
/// @param kafka bootstrap servers
public record JournalFixture(String kafka, Database database, String topic) {
  public static final Infrastructure INFRASTRUCTURE = Infrastructure.forTests();
  public static final String CONSUMER = "bench";

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  public static JournalFixture prepare() throws SQLException, IOException {
    String name = "bench-" + UUID.randomUUID();
    INFRASTRUCTURE.createTopics(name, letters(name));
    JournalFixture bench =
        new JournalFixture(INFRASTRUCTURE.kafka(), INFRASTRUCTURE.database(name), name);
    bench.execute(migration("V1__journal.sql"));
    bench.execute(migration("R__journal_retry.sql"));
    bench.execute("create table effect (key text, sequence bigint)");
    return bench;
  }

  private static String migration(String name) throws IOException {
    try (var file = JournalFixture.class.getResourceAsStream("/db/migration/" + name)) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }

  /// Of records, for the consumer of this name.
  public Consumer consumer(String name, Handler handler) {
    return new Consumer(name, transactions(), handler, new Watched());
  }

  public Consumer consumer(Handler handler) {
    return consumer(CONSUMER, handler);
  }

  private static String letters(String topic) {
    return topic + "." + CONSUMER + ".dead-letter";
  }

  public String letters() {
    return letters(topic);
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }

  public Transactions transactions() {
    return new JdbcTransactions();
  }

  private final class JdbcTransactions implements Transactions {
    @Override
    public <T> T call(Call<T> work) throws SQLException {
      try (Connection connection = connect()) {
        connection.setAutoCommit(false);
        T result = work.call(connection); // closed before it commits, it has rolled back
        connection.commit();
        return result;
      }
    }
  }

  public RelaySettings relaySettings() {
    return relaySettings(Map.of());
  }

  public RelaySettings relaySettings(Map<String, String> producer) {
    return new RelaySettings(
        database.jdbcUrl(), database.user(), database.password(), kafka, producer);
  }

  public Event event(String key, long sequence) {
    return event(topic, key, sequence);
  }

  public static Event event(String topic, String key, long sequence) {
    return event(topic, key, sequence, Long.toString(sequence).getBytes(UTF_8));
  }

  public static Event event(String topic, String key, long sequence, byte[] data) {
    return new Event(
        topic, key, sequence, "bench.v1", "/bench", UUID.randomUUID(), Instant.now(), data);
  }

  public JournalFixture onAnotherTopic() {
    return new JournalFixture(kafka, database, letters());
  }

  /// Publishes one event, as a service does.
  public void announce(String key) throws SQLException {
    transactions().run(tx -> publish(tx, key));
  }

  public void publish(Connection tx, String key) throws SQLException {
    new Publisher(topic, "/bench")
        .publish(tx, key, "bench.v1", Instant.now(), "{}".getBytes(UTF_8));
  }

  /// Keeps each event as a row of the table of effects.
  public Handler keepEffects() {
    return envelope -> Handling.keep(tx -> keepEffect(tx, envelope));
  }

  public static void keepEffect(Connection tx, Envelope envelope) throws SQLException {
    try (var insert = tx.prepareStatement("insert into effect values (?, ?)")) {
      insert.setString(1, envelope.key());
      insert.setLong(2, envelope.sequence());
      insert.executeUpdate();
    }
  }

  /// Sequence numbers in the order in which their effects were kept.
  public List<Long> effects() throws SQLException {
    return numbers("select sequence from effect order by ctid");
  }

  public List<Long> numbers(String query) throws SQLException {
    List<Long> numbers = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
    }
    return numbers;
  }

  public long waiting() throws SQLException {
    return numbers("select count(*) from journal_outbox").getFirst();
  }

  public void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// The records of a topic from its beginning, as soon as there are so many; fewer after half a
  /// minute.
  public List<ConsumerRecord<byte[], byte[]>> read(String from, int atLeast) {
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    Instant end = Instant.now().plus(LONGEST_WAIT);
    try (var reader = reader(Map.of())) {
      TopicPartition partition = new TopicPartition(from, 0);
      reader.assign(List.of(partition));
      reader.seekToBeginning(List.of(partition));
      while (records.size() < atLeast && Instant.now().isBefore(end)) {
        reader.poll(Duration.ofMillis(200)).forEach(records::add);
      }
    }
    return records;
  }

  /// How many records the topic has been sent, those sent twice counted twice.
  public long sent() {
    TopicPartition partition = new TopicPartition(topic, 0);
    try (var reader = reader(Map.of())) {
      return Objects.requireNonNull(reader.endOffsets(List.of(partition)).get(partition));
    }
  }

  public KafkaConsumer<byte[], byte[]> reader(Map<String, Object> more) {
    Map<String, Object> settings = new HashMap<>(more);
    settings.put("bootstrap.servers", kafka);
    settings.put("enable.auto.commit", false);
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /// The sequence numbers in their headers.
  public static List<Long> sequences(List<ConsumerRecord<byte[], byte[]>> records) {
    return records.stream()
        .map(record -> Long.valueOf(Records.texts(record.headers()).get("ce_sequence")))
        .toList();
  }
}
