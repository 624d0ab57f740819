package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nz.enrolment.form.answer.StoredFile;

/// The files that a patient uploads while filling in a form.
final class GeneratedUploads {

  private static final List<String> NAMES =
      List.of("passport.jpg", "パスポート.png", "Visa (résidence) 2026.pdf", "a");

  private final Dice dice;
  private final Map<UUID, StoredFile> files = new LinkedHashMap<>();

  GeneratedUploads(Dice dice) {
    this.dice = dice;
  }

  /// A raw answer: the ids of 1 to `max` files that have just been uploaded.
  JsonNode raw(int max) {
    return Json.texts(
        Stream.generate(this::upload).limit(dice.between(1, max)).map(UUID::toString).toList());
  }

  private UUID upload() {
    UUID id = dice.uuid();
    String type = dice.pick("image/jpeg", "image/png", "application/pdf");
    long bytes = dice.between(1L, 10_000_000L);
    String url = "https://forms.example/files/" + id;
    files.put(id, new StoredFile(id, dice.pick(NAMES), type, bytes, sha256(), url));
    return id;
  }

  private String sha256() {
    StringBuilder digest = new StringBuilder();
    while (digest.length() < 64) {
      digest.append(Character.forDigit(dice.between(0, 15), 16));
    }
    return digest.toString();
  }

  Map<UUID, StoredFile> byId() {
    return Map.copyOf(files);
  }
}
