package nz.enrolment.local;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.management.InstanceAlreadyExistsException;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import nz.enrolment.local.process.Ports;

/// What all tests of this JVM share, whatever class loader they come from.
///
/// A test framework may load this class once more in a loader of its own, so a static field would
/// not do. The JVM has one registry that all of them see, its MBean server; what lies there is made
/// of the JDK's types only.
final class Shared {
  private static final String NAME = "nz.enrolment.local:type=Infrastructure";

  private Shared() {}

  /// The attribute `Entries`.
  public interface Registered {
    Map<String, Object> getEntries();
  }

  /// `data` is a Path, `ports` an `int[4]`, `running` a `ConcurrentMap<String, Process>`. Made by
  /// the first who asks.
  static Map<?, ?> entries() {
    try {
      var server = ManagementFactory.getPlatformMBeanServer();
      var name = new ObjectName(NAME);
      if (!server.isRegistered(name)) {
        register(name, fresh());
      }
      return (Map<?, ?>) server.getAttribute(name, "Entries");
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }

  static <T> T entry(Map<?, ?> entries, String name, Class<T> type) {
    return requireNonNull(type.cast(entries.get(name)));
  }

  private static void register(ObjectName name, Map<String, Object> entries) throws JMException {
    Registered bean = () -> entries;
    try {
      ManagementFactory.getPlatformMBeanServer()
          .registerMBean(new StandardMBean(bean, Registered.class), name);
    } catch (InstanceAlreadyExistsException e) {
      // Another thread was first: its entries are the shared ones.
    }
  }

  private static Map<String, Object> fresh() {
    return Map.of(
        "data", temporary(), "ports", Ports.random(4), "running", new ConcurrentHashMap<>());
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("enrolment-test-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
