package nz.enrolment.render.decode;

/// A page as dots, coded as a PDF takes it. Nothing of the file from which it was made is in it but
/// what can be seen: no place, no device, no name.
///
/// @param width in dots
/// @param height in dots
/// @param data eight bits a sample: a JPEG file, or rows from the top, deflated (RFC 1950)
public record Picture(int width, int height, Colour colour, Coding coding, byte[] data) {

  /// What a sample is.
  public enum Colour {
    /// One a dot.
    GREY,
    /// Three a dot, sRGB.
    RGB
  }

  /// How the samples are coded.
  public enum Coding {
    /// For photos.
    JPEG,
    /// For text: no dot differs.
    DEFLATED
  }

  @Override
  public String toString() {
    return "Picture[%d×%d %s %s]".formatted(width, height, colour, coding);
  }
}
