package nz.enrolment.external.destination;

import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;

/// Text without the white space around it: a secret that is mounted as a file often ends in a line
/// break.
public final class Stripped implements Converter<String> {
  private static final long serialVersionUID = 1;

  /// Null, which counts as not given, when nothing is left.
  @Override
  public @Nullable String convert(String value) {
    String text = value.strip();
    return text.isEmpty() ? null : text;
  }
}
