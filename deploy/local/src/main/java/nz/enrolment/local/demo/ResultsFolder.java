package nz.enrolment.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Where results are written as files: a directory a patient, and the counts beside them, which
/// name nobody.
record ResultsFolder(Path root) {

  /// Writes all of one patient's results.
  void write(Result result) throws IOException {
    var folder = Files.createDirectories(of(result.submitted().person()));
    pretty(folder.resolve("submission.json"), result.submitted().body());
    Files.write(folder.resolve("event.json"), result.event());
    Files.write(folder.resolve("document.pdf"), result.pdf());
    Files.write(folder.resolve("document.tiff"), result.tiff());
    write(folder, result.delivered());
  }

  private static void write(Path folder, Deliveries delivered) throws IOException {
    Files.write(folder.resolve("delivered.json"), delivered.bundle());
    Files.write(folder.resolve("delivered.hl7"), delivered.message());
    Files.write(folder.resolve("delivered-webhook.json"), delivered.webhook().body());
    Files.write(folder.resolve("delivered-webhook.headers"), delivered.webhook().headers());
    Files.writeString(folder.resolve("delivered-webhook.secret"), delivered.webhook().secret());
    var landed = Files.createDirectories(folder.resolve("delivered-folder"));
    for (var file : delivered.files()) {
      Files.copy(file, landed.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Writes the numbers of this moment and those of a closed quarter.
  void write(JsonNode live, JsonNode released) throws IOException {
    Files.createDirectories(root);
    var both = Http.JSON.createObjectNode();
    both.set("live", live);
    both.set("released", released);
    pretty(root.resolve("counts.json"), both);
  }

  Path of(Person person) {
    return root.resolve(person.slug());
  }

  private static void pretty(Path file, JsonNode content) throws IOException {
    Http.JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), content);
  }
}
