package nz.enrolment.analytics.serve;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nz.enrolment.analytics.release.CountsAnswer;

/// The two formats of an answer.
enum CountsFormat {
  JSON(MediaType.APPLICATION_JSON_TYPE) {
    @Override
    byte[] one(CountsAnswer.Released release) {
      return release.json();
    }

    @Override
    byte[] several(List<CountsAnswer.Released> releases) {
      var out = new ByteArrayOutputStream();
      out.writeBytes("{\"releases\":[".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < releases.size(); i++) {
        out.writeBytes(i == 0 ? new byte[0] : new byte[] {','});
        out.writeBytes(releases.get(i).json());
      }
      out.writeBytes("]}".getBytes(StandardCharsets.UTF_8));
      return out.toByteArray();
    }
  },
  CSV(MediaType.valueOf(Csv.MEDIA_TYPE).withCharset("UTF-8")) {
    @Override
    byte[] one(CountsAnswer.Released release) {
      return several(List.of(release));
    }

    @Override
    byte[] several(List<CountsAnswer.Released> releases) {
      return Csv.of(releases).getBytes(StandardCharsets.UTF_8);
    }
  };

  private final MediaType mediaType;

  CountsFormat(MediaType mediaType) {
    this.mediaType = mediaType;
  }

  /// The one that the caller likes better; JSON if both are alike.
  static CountsFormat of(Request request) {
    Variant chosen =
        request.selectVariant(
            Variant.mediaTypes(JSON.mediaType, MediaType.valueOf(Csv.MEDIA_TYPE)).build());
    return Optional.ofNullable(chosen)
        .filter(variant -> variant.getMediaType().getSubtype().equals("csv"))
        .map(_ -> CSV)
        .orElse(JSON);
  }

  MediaType mediaType() {
    return mediaType;
  }

  abstract byte[] one(CountsAnswer.Released release);

  abstract byte[] several(List<CountsAnswer.Released> releases);
}
