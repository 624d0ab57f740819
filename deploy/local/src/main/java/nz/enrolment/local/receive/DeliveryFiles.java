package nz.enrolment.local.receive;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Deliveries in files named by their keys, so that a key is known again after a restart.
///
/// @param suffix of the files, with its dot
record DeliveryFiles(Path directory, String suffix) {

  /// Keeps the body, unless the key is known.
  ///
  /// @return the body that took effect: this one, or the first that came under this key
  synchronized byte[] keep(String key, byte[] body) throws IOException {
    var file = file(key);
    if (Files.exists(file)) {
      return Files.readAllBytes(file);
    }
    var unfinished = Files.createTempFile(directory, "receiving", ".tmp");
    Files.write(unfinished, body);
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    return body;
  }

  Path file(String key) {
    return directory.resolve(URLEncoder.encode(key, StandardCharsets.UTF_8) + suffix);
  }

  List<Received> all() throws IOException {
    try (var files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(suffix)).map(this::received).toList();
    }
  }

  private Received received(Path file) {
    var name = file.getFileName().toString();
    var key = name.substring(0, name.length() - suffix.length());
    return new Received(URLDecoder.decode(key, StandardCharsets.UTF_8), file);
  }
}
