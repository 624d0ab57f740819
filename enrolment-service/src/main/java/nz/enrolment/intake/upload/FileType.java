package nz.enrolment.intake.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Set;

/// What a file is by its first bytes, whatever it is called.
enum FileType {
  JPEG("image/jpeg"),
  PNG("image/png"),
  PDF("application/pdf"),
  /// What telephones take photos in; hardly anything at a practice opens it.
  HEIC("image/heic"),
  OTHER("application/octet-stream");

  /// How many bytes tell of most files.
  static final int TELLING = 12;

  /// Within so many a PDF begins for every reader, behind whatever a mailer, a server or a scanner
  /// wrote before it.
  static final int PDF_WITHIN = 1024;

  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

  final String mediaType;

  FileType(String mediaType) {
    this.mediaType = mediaType;
  }

  /// @param first the first bytes of a file, [#PDF_WITHIN] of them or all; [#TELLING] will do
  ///   unless they are of another type
  static FileType of(byte[] first) {
    String text = new String(first, ISO_8859_1);
    if (text.startsWith("\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
      return PNG;
    }
    if (isHeic(text)) {
      return HEIC;
    }
    return text.contains("%PDF-") ? PDF : OTHER;
  }

  /// A box of type `ftyp` with one of the brands (ISO/IEC 23008-12).
  private static boolean isHeic(String text) {
    return text.length() >= TELLING
        && text.startsWith("ftyp", 4)
        && HEIC_BRANDS.contains(text.substring(8, TELLING));
  }
}
