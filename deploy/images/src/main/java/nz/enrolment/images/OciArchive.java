package nz.enrolment.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// An image in a file, as the OCI image layout specifies.
record OciArchive(Path file) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Of the manifest, as `sha256:…`: the name by which a cluster asks for exactly this image.
  String digest() throws IOException {
    return json("index.json").at("/manifests/0/digest").asText();
  }

  /// Bytes that a node which has nothing yet must fetch.
  long compressedSize() throws IOException {
    long sum = 0;
    for (var layer : json("blobs/" + digest().replace(':', '/')).path("layers")) {
      sum += layer.path("size").asLong();
    }
    return sum;
  }

  private JsonNode json(String name) throws IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(file));
        var tar = new TarArchiveInputStream(in)) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return JSON.readTree(tar.readAllBytes());
        }
      }
    }
    throw new FileNotFoundException(name + " in " + file);
  }
}
