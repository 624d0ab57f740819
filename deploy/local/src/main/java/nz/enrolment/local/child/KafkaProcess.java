package nz.enrolment.local.child;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;

/// A real Kafka broker and its KRaft controller, one node, keeping its log in a directory.
///
/// Commands: `topic <name> <partitions> <retention in ms>` creates a topic if there is none of that
/// name, and `topics <file>` those that a file as `contracts/topics.json` declares.
public final class KafkaProcess {
  private final Path directory;
  private final int port;
  private final int controllerPort;

  private KafkaProcess(Path directory, int port, int controllerPort) {
    this.directory = directory;
    this.port = port;
    this.controllerPort = controllerPort;
  }

  /// Runs until standard input closes. Arguments: directory, broker's port, controller's port.
  public static void main(String[] args) throws Exception {
    var leash = Leash.hold();
    var process =
        new KafkaProcess(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    process.formatOnce();
    var server = new KafkaRaftServer(new KafkaConfig(process.settings()), Time.SYSTEM);
    server.startup();
    var parting = leash.serve(process::answer);
    server.shutdown();
    Tree.deleteIfTemporary(process.directory, parting);
    System.exit(0);
  }

  private void formatOnce() throws IOException {
    if (Files.exists(directory.resolve("log/meta.properties"))) {
      return;
    }
    Files.createDirectories(directory);
    var file = directory.resolve("server.properties");
    try (var out = Files.newBufferedWriter(file)) {
      settings().store(out, null);
    }
    var cluster = Uuid.randomUuid().toString();
    var status =
        StorageTool.execute(
            new String[] {"format", "-t", cluster, "-c", file.toString()}, System.err);
    if (status != 0) {
      throw new IOException("Kafka could not format " + directory + ": status " + status);
    }
  }

  /// Addresses are `localhost`, never a host name, so that nothing of this broker is reachable from
  /// another machine.
  private Properties settings() {
    var settings = new Properties();
    settings.putAll(
        Map.of(
            "process.roles", "broker,controller",
            "node.id", "1",
            "controller.quorum.voters", "1@localhost:" + controllerPort,
            "controller.listener.names", "CONTROLLER",
            "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "listeners",
                "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort,
            "advertised.listeners", "PLAINTEXT://localhost:" + port,
            "log.dirs", directory.resolve("log").toString(),
            "auto.create.topics.enable", "false"));
    settings.putAll(
        Map.of(
            "offsets.topic.replication.factor", "1",
            // Its default of 50 costs seconds at each start and serves one broker no better.
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "group.initial.rebalance.delay.ms", "0",
            // Its default of five minutes would outlive most of what runs here.
            "log.retention.check.interval.ms", "5000",
            "log.initial.task.delay.ms", "5000"));
    return settings;
  }

  private void answer(String[] words) throws Exception {
    switch (words[0]) {
      case "topic" ->
          create(words[1], Integer.parseInt(words[2]), retention(Long.parseLong(words[3])));
      case "topics" -> createAll(Path.of(words[1]));
      default -> throw new IllegalArgumentException("unknown command " + words[0]);
    }
  }

  private void createAll(Path declared) throws Exception {
    for (var topic : new ObjectMapper().readTree(declared.toFile()).get("topics")) {
      var settings = new HashMap<>(retention(topic.get("retention.ms").asLong()));
      if (topic.has("max.message.bytes")) {
        settings.put("max.message.bytes", topic.get("max.message.bytes").asText());
      }
      create(topic.get("name").asText(), topic.get("partitions").asInt(), settings);
    }
  }

  private void create(String name, int partitions, Map<String, String> settings) throws Exception {
    var topic = new NewTopic(name, partitions, (short) 1).configs(settings);
    try (var admin = Admin.create(addresses())) {
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }

  /// Kafka forgets whole segments: one that stayed open for its default week would keep a record
  /// for two.
  private static Map<String, String> retention(long millis) {
    return Map.of(
        "retention.ms", Long.toString(millis), "segment.ms", Long.toString(millis / 7 + 1));
  }

  private Map<String, Object> addresses() {
    return Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:" + port);
  }
}
