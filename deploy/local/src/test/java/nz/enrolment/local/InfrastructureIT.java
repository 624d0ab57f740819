package nz.enrolment.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class InfrastructureIT {
  private final Infrastructure infrastructure = Infrastructure.forTests();

  @Test
  void declared_topics_are_there_and_keep_what_identifies_a_person_for_a_week() throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", infrastructure.kafka()))) {
      assertThat(admin.listTopics().names().get())
          .contains("enrolment-completed.v1", "enrolment-completed.v1.render.dead-letter");
      var topic = new ConfigResource(ConfigResource.Type.TOPIC, "enrolment-completed.v1");
      var settings = requireNonNull(admin.describeConfigs(List.of(topic)).all().get().get(topic));
      assertThat(settings.get("retention.ms").value()).isEqualTo("604800000");
      assertThat(Long.parseLong(settings.get("segment.ms").value())).isLessThan(100_000_000);
    }
  }

  @Test
  void a_broker_killed_and_started_again_still_has_what_it_acknowledged() throws Exception {
    infrastructure.createTopics("kept");
    produce("kept", "before");
    infrastructure.killBroker();
    infrastructure.startBroker();
    assertThat(produce("kept", "after")).isEqualTo(1);
  }

  private long produce(String topic, String value) throws ExecutionException, InterruptedException {
    var settings = Map.<String, Object>of("bootstrap.servers", infrastructure.kafka());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      return producer.send(new ProducerRecord<>(topic, value)).get().offset();
    }
  }

  @Test
  void a_database_killed_and_started_again_still_has_what_it_committed() throws SQLException {
    var database = infrastructure.database("kept");
    execute(database, "create table kept (id int)");
    execute(database, "insert into kept values (7)");
    infrastructure.killDatabase();
    infrastructure.startDatabase();
    assertThat(ask(infrastructure.database("kept"), "select id from kept")).isEqualTo("7");
  }

  @Test
  void a_database_stopped_and_started_again_still_has_what_it_committed() throws SQLException {
    execute(infrastructure.database("stopped"), "create table kept (id int)");
    infrastructure.stopDatabase();
    infrastructure.startDatabase();
    assertThat(ask(infrastructure.database("stopped"), "select count(*) from kept")).isEqualTo("0");
  }

  @Test
  void a_database_whose_parent_was_killed_is_taken_over() throws Exception {
    var before = ask(infrastructure.database("orphan"), "select pg_postmaster_start_time()");
    var parent = requireNonNull(infrastructure.processes().get("postgres"));
    parent.destroyForcibly();
    parent.onExit().get();
    infrastructure.startDatabase();
    assertThat(ask(infrastructure.database("orphan"), "select pg_postmaster_start_time()"))
        .isNotEqualTo(before);
  }

  @Test
  void the_database_is_as_durable_as_in_production() throws SQLException {
    var database = infrastructure.database("durable");
    assertThat(ask(database, "show fsync")).isEqualTo("on");
    assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
  }

  private static void execute(Database database, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(Database database, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  @Test
  void a_token_says_whose_staff_it_is_for() {
    var claims = infrastructure.token("demo-staff").split("\\.")[1];
    assertThat(new String(Base64.getUrlDecoder().decode(claims), UTF_8))
        .contains(infrastructure.oidcIssuer())
        .contains("\"groups\":[\"practice-staff\"]")
        .contains("\"practice\":\"7b0c1d52-6c1f-4a57-9c39-2f6a5d1e8a01\"");
  }

  @Test
  void everyone_in_a_jvm_shares_one_infrastructure() throws Exception {
    assertThat(Infrastructure.forTests().kafka()).isEqualTo(infrastructure.kafka());
    assertThat(kafkaSeenFromAnotherClassLoader()).isEqualTo(infrastructure.kafka());
  }

  private static Object kafkaSeenFromAnotherClassLoader() throws Exception {
    var classes = Infrastructure.class.getProtectionDomain().getCodeSource().getLocation();
    try (var other = new URLClassLoader(new URL[] {classes}, null)) {
      var same = other.loadClass(Infrastructure.class.getName());
      var infrastructure = same.getMethod("forTests").invoke(null);
      same.getMethod("createTopics", String[].class)
          .invoke(infrastructure, (Object) new String[] {"from-elsewhere"});
      return same.getMethod("kafka").invoke(infrastructure);
    }
  }
}
