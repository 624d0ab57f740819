package nz.enrolment.images;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The list of what is in an image (SBOM), as CycloneDX 1.6: the libraries that Quarkus packed, the
/// Java runtime and the Debian packages, for the digest that it is about.
record Bom(Path application, List<DebianPackage> packages) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /// @param digest of the image, `sha256:…`
  /// @throws CannotBuild if the application has a library that Quarkus has not listed
  String of(String name, String digest) throws IOException {
    var bom = JSON.createObjectNode();
    bom.put("bomFormat", "CycloneDX").put("specVersion", "1.6").put("version", 1);
    var image = bom.putObject("metadata").putObject("component");
    image.put("type", "container").put("bom-ref", "image").put("name", name);
    image.put("version", digest);
    image.put("purl", "pkg:oci/" + name + "@" + digest.replace(":", "%3A"));
    var components = bom.putArray("components");
    addLibraries(components);
    addJava(components);
    packages.forEach(each -> addPackage(components, each));
    return JSON.writeValueAsString(bom) + "\n";
  }

  private void addLibraries(ArrayNode components) throws IOException {
    var listed = Library.of(application);
    for (var jar : jars()) {
      var library = listed.get(jar.getFileName().toString());
      if (library == null) {
        throw new CannotBuild(jar + " is not in quarkus-app-dependencies.txt");
      }
      var component = component(components, "library", library.purl());
      component.put("group", library.group()).put("name", library.artifact());
      component.put("version", library.version());
      addHash(component, Sha256.of(jar));
    }
  }

  private List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.walk(application.resolve("lib"))) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static void addJava(ArrayNode components) {
    var version = JavaRuntime.version();
    var purl = "pkg:generic/temurin-jdk@" + version.replace("+", "%2B");
    component(components, "platform", purl).put("name", "temurin-jdk").put("version", version);
  }

  private static void addPackage(ArrayNode components, DebianPackage debian) {
    var component = component(components, "operating-system", debian.purl());
    component.put("name", debian.name()).put("version", debian.version());
    addHash(component, debian.sha256());
  }

  private static ObjectNode component(ArrayNode components, String type, String purl) {
    return components.addObject().put("type", type).put("bom-ref", purl).put("purl", purl);
  }

  private static void addHash(ObjectNode component, String sha256) {
    component.putArray("hashes").addObject().put("alg", "SHA-256").put("content", sha256);
  }
}
