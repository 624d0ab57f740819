package nz.enrolment.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.Ports;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How one image is put together. Nothing in it depends on when or where it is built, so that equal
/// services have equal digests.
///
/// @param index what the address service serves
record Image(Path project, Layers layers, Path index) {
  // A person other than root; a cluster may choose any other with the group 0.
  private static final String USER = "65532:0";

  JibContainerBuilder of(ServiceImage service) throws Exception {
    var application = service.application(project);
    var image =
        Jib.fromScratch()
            .setFormat(ImageFormat.OCI)
            .addFileEntriesLayer(layers.system())
            .addFileEntriesLayer(layers.java())
            .addFileEntriesLayer(layers.dependencies(application))
            .addFileEntriesLayer(layers.application(application))
            .setUser(USER)
            .setWorkingDirectory(AbsoluteUnixPath.get(Layers.HOME))
            // Without a locale of UTF-8, Java cannot open a file whose name has a macron.
            .setEnvironment(Map.of("LANG", "C.UTF-8"))
            .setExposedPorts(
                Ports.parse(
                    List.of(
                        Integer.toString(service.port()),
                        Integer.toString(service.managementPort()))))
            .addLabel("org.opencontainers.image.title", service.name())
            .setEntrypoint(
                Layers.JAVA + "/bin/java",
                "-XX:+UseSerialGC",
                // A JVM that has once run out of memory may be missing a thread: begin anew.
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData")
            // What a cluster may replace without repeating the rest.
            .setProgramArguments("-Xmx" + service.heap(), "-jar", "quarkus-run.jar");
    if (service.servesAddresses()) {
      image
          .addFileEntriesLayer(layers.addresses(index))
          .addEnvironmentVariable("ADDRESS_INDEX", Layers.ADDRESS_INDEX);
    }
    return image;
  }

  /// Builds it and writes or pushes it.
  static JibContainer build(JibContainerBuilder image, Containerizer to, Path cache)
      throws Exception {
    return image.containerize(
        to.setBaseImageLayersCache(cache)
            .setApplicationLayersCache(cache)
            .setToolName("enrolment-suite"));
  }
}
