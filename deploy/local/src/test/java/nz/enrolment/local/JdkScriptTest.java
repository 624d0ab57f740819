package nz.enrolment.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nz.enrolment.local.process.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkScriptTest {
  private final Path script = Project.here().module("deploy/local").resolve("jdk.sh");
  @TempDir private Path folder;

  @Test
  void java_home_comes_first() throws Exception {
    jdk("elsewhere", "25.0.1");
    jdk("jvm/other", "25.0.1");
    assertThat(find(Map.of("JAVA_HOME", path("elsewhere")))).isEqualTo(path("elsewhere"));
  }

  @Test
  void an_older_java_home_is_passed_over() throws Exception {
    jdk("elsewhere", "21.0.2");
    jdk("jvm/twenty-five", "25");
    assertThat(find(Map.of("JAVA_HOME", path("elsewhere")))).isEqualTo(path("jvm/twenty-five"));
  }

  @Test
  void one_of_sdkman_is_found() throws Exception {
    jdk("sdkman/candidates/java/25-tem", "25.0.2");
    assertThat(find(Map.of())).isEqualTo(path("sdkman/candidates/java/25-tem"));
  }

  @Test
  void without_any_it_says_what_to_install() throws Exception {
    jdk("jvm/old", "17.0.9");
    assertThat(find(Map.of())).contains("JDK 25 is needed").contains("sdk install java");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void jdk(String name, String version) throws IOException {
    var javac = folder.resolve(name).resolve("bin/javac");
    Files.createDirectories(javac.getParent());
    Files.createFile(javac);
    assertThat(javac.toFile().setExecutable(true)).isTrue();
    Files.writeString(
        folder.resolve(name).resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  private String find(Map<String, String> environment) throws Exception {
    var command = "source " + script + " && find_jdk_25 && printf %s \"$JAVA_HOME\"";
    var builder = new ProcessBuilder("/bin/bash", "-c", command).redirectErrorStream(true);
    builder.environment().remove("JAVA_HOME");
    builder
        .environment()
        .putAll(Map.of("JVM_ROOT", path("jvm"), "SDKMAN_DIR", path("sdkman"), "PATH", tools()));
    builder.environment().putAll(environment);
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return said;
  }

  /// A PATH with what the script itself needs, and no Java.
  private String tools() throws IOException {
    var bin = Files.createDirectories(folder.resolve("tools"));
    for (var tool : new String[] {"grep", "cat", "dirname", "readlink"}) {
      var found = Files.exists(Path.of("/usr/bin", tool)) ? "/usr/bin" : "/bin";
      Files.createSymbolicLink(bin.resolve(tool), Path.of(found, tool));
    }
    return bin.toString();
  }
}
