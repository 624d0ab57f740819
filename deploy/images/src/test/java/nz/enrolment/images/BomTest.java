package nz.enrolment.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cyclonedx.Version;
import org.cyclonedx.model.Component;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BomTest {
  private static final String DIGEST = "sha256:" + "0".repeat(64);
  private static final DebianPackage LIBC =
      new DebianPackage("libc6", "2.36-9+deb12u14", "f".repeat(64));

  @TempDir Path application;

  @BeforeEach
  void pack() throws IOException {
    Files.createDirectories(application.resolve("lib/main"));
    Files.writeString(
        application.resolve("quarkus-app-dependencies.txt"),
        "org.xmlresolver:xmlresolver:data:jar:5.2.1\nnz.enrolment:address-index::jar:1.0\n");
    Files.writeString(library("org.xmlresolver.xmlresolver-5.2.1-data.jar"), "one");
    Files.writeString(library("nz.enrolment.address-index.jar"), "two");
  }

  @Test
  void is_a_valid_bill_of_materials() throws Exception {
    var problems = new JsonParser().validate(bom(), Version.VERSION_16);
    assertThat(problems).isEmpty();
  }

  @Test
  void names_every_library_with_its_checksum() throws Exception {
    var components = new JsonParser().parse(bom()).getComponents();
    assertThat(components)
        .extracting(Component::getPurl)
        .containsExactly(
            "pkg:maven/nz.enrolment/address-index@1.0",
            "pkg:maven/org.xmlresolver/xmlresolver@5.2.1?classifier=data",
            "pkg:generic/temurin-jdk@" + Runtime.version().toString().replace("+", "%2B"),
            "pkg:deb/debian/libc6@2.36-9%2Bdeb12u14?arch=amd64");
    assertThat(components.getFirst().getHashes().getFirst().getValue())
        .isEqualTo("3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3");
  }

  @Test
  void refuses_a_library_that_is_not_listed() throws IOException {
    Files.writeString(library("org.other.other-1.jar"), "three");
    assertThatThrownBy(this::bom)
        .isInstanceOf(CannotBuild.class)
        .hasMessageContaining("org.other.other-1.jar");
  }

  private Path library(String name) {
    return application.resolve("lib/main").resolve(name);
  }

  private byte[] bom() throws IOException {
    var bom = new Bom(application, List.of(LIBC)).of("address-service", DIGEST);
    return bom.getBytes(StandardCharsets.UTF_8);
  }
}
