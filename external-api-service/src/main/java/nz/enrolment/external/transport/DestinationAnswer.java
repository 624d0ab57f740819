package nz.enrolment.external.transport;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A whole answer of a destination, as its transport has it.
public sealed interface DestinationAnswer {

  /// Over HTTP.
  ///
  /// @param headers by name in lower case, the first value of each
  /// @param body capped by the transport; it may repeat what was sent
  record Http(int status, Map<String, String> headers, byte[] body) implements DestinationAnswer {

    /// By any case of its name.
    public Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
      return "Http[%d, %d bytes]".formatted(status, body.length);
    }
  }

  /// Over MLLP: the acknowledgement without its framing.
  record Acknowledged(byte[] message) implements DestinationAnswer {

    @Override
    public String toString() {
      return "Acknowledged[%d bytes]".formatted(message.length);
    }
  }

  /// Into a folder: the file is there, under its final name, and durable.
  record Stored(String name) implements DestinationAnswer {}
}
