package nz.enrolment.local.child;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What a container is allowed, in the words of the OCI runtime specification: what a namespace of
/// Kubernetes with the Pod Security Standard `restricted` allows, and a user that the image does
/// not know. It shares the network of this machine.
final class Bundle {
  // As OpenShift chooses them.
  private static final int ANY_USER = 1_000_680_000;
  private static final long PROCESSES_AND_THREADS = 1024;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path image;
  private final ObjectNode config;

  Bundle(Path image) throws IOException {
    this.image = image;
    this.config = (ObjectNode) JSON.readTree(image.resolve("config.json").toFile());
  }

  /// Writes it, for `runc run --bundle`.
  ///
  /// @param directory of the service: its `config` is the container's
  /// @param memory bytes, of which the container is killed for more
  /// @param writable folders, at the same place in the container
  void write(Path directory, long memory, List<Path> writable) throws IOException {
    // A name that /etc/hosts knows.
    config.put("hostname", "localhost");
    config.putObject("root").put("path", image.resolve("rootfs").toString()).put("readonly", true);
    restrict((ObjectNode) config.get("process"));
    limit((ObjectNode) config.get("linux"), memory);
    var mounts = (ArrayNode) config.get("mounts");
    mounts.addObject().put("destination", "/tmp").put("type", "tmpfs").put("source", "tmpfs");
    bind(mounts, Path.of("/etc/hosts"), "/etc/hosts", "ro");
    bind(mounts, directory.resolve("config"), "/service/config", "ro");
    writable.forEach(folder -> bind(mounts, folder, folder.toString(), "rw"));
    addCgroups(mounts);
    JSON.writeValue(directory.resolve("config.json").toFile(), config);
  }

  private static void restrict(ObjectNode process) {
    process.put("terminal", false).put("noNewPrivileges", true);
    process.remove("rlimits");
    process.putObject("capabilities");
    process.putObject("user").put("uid", ANY_USER).put("gid", 0);
  }

  private static void limit(ObjectNode linux, long memory) {
    var resources = linux.putObject("resources");
    resources.putObject("memory").put("limit", memory);
    resources.putObject("pids").put("limit", PROCESSES_AND_THREADS);
    var namespaces = linux.putArray("namespaces");
    List.of("pid", "ipc", "uts", "mount").forEach(each -> namespaces.addObject().put("type", each));
  }

  /// Where a JVM reads what it is allowed.
  private static void addCgroups(ArrayNode mounts) {
    removeFrom(mounts, "/sys/fs/cgroup");
    var mount = mounts.addObject();
    mount.put("destination", "/sys/fs/cgroup").put("type", "cgroup").put("source", "cgroup");
    List.of("nosuid", "noexec", "nodev", "relatime", "ro").forEach(mount.putArray("options")::add);
  }

  private static void bind(ArrayNode mounts, Path from, String to, String mode) {
    removeFrom(mounts, to);
    var mount = mounts.addObject().put("destination", to).put("type", "bind");
    mount.put("source", from.toString()).putArray("options").add("rbind").add(mode);
  }

  private static void removeFrom(ArrayNode mounts, String destination) {
    for (int i = mounts.size() - 1; i >= 0; i--) {
      JsonNode mount = mounts.get(i);
      if (mount.path("destination").asText().equals(destination)) {
        mounts.remove(i);
      }
    }
  }
}
