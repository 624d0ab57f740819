package nz.enrolment.render.decode;

import static nz.enrolment.render.decode.OddJpegs.bytes;
import static nz.enrolment.render.decode.OddJpegs.joined;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// PDFs that every reader opens: protected for their owner only, behind what a mailer wrote, or
/// with photos as [OddJpegs] has them.
final class OddPdfs {
  private static final byte[] USUAL = Samples.letter(2);

  private OddPdfs() {}

  static Stream<OddFile> all() {
    return Stream.concat(withoutPhotos(), photos());
  }

  static Stream<OddFile> withoutPhotos() {
    return Stream.concat(protectedOnes(), behind());
  }

  private static OddFile odd(String name, byte[] file, byte[] usual) {
    return new OddFile(name, "application/pdf", file, usual);
  }

  private static Stream<OddFile> protectedOnes() {
    return Stream.of(
        odd("its owner's, RC4 of 40 bits", owners(USUAL, 40, false), USUAL),
        odd("its owner's, RC4 of 128 bits", owners(USUAL, 128, false), USUAL),
        odd("its owner's, AES of 128 bits", owners(USUAL, 128, true), USUAL),
        odd("its owner's, AES of 256 bits", owners(USUAL, 256, true), USUAL),
        odd("its owner's, as Acrobat 9 wrote it", EarlyAes.page(DRAWING), drawing().bytes()));
  }

  static final String DRAWING = "0 0 1 rg 20 20 100 100 re f 1 0 0 RG 5 w 150 150 m 280 290 l S";

  private static RawPdf drawing() {
    return RawPdf.page("", "", DRAWING);
  }

  /// Which nobody may print, copy or change, as it says.
  static byte[] owners(byte[] file, int bits, boolean aes) {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      AccessPermission none = new AccessPermission(0);
      var policy = new StandardProtectionPolicy("owner", "", none);
      policy.setEncryptionKeyLength(bits);
      policy.setPreferAES(aes);
      pdf.protect(policy);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<OddFile> behind() {
    return Stream.of(
            "\n",
            "\r\n",
            "\u00ef\u00bb\u00bf",
            "\0",
            "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n",
            "--boundary\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n",
            "1 0 obj\n",
            "%!PS-Adobe-3.0 PDF",
            "x".repeat(1018))
        .flatMap(before ->
            Stream.of(
                odd("behind " + before.length() + " bytes", joined(bytes(before), USUAL), USUAL),
                odd(
                    "behind " + before.length() + " bytes that count",
                    drawing().bytes(before),
                    drawing().bytes())));
  }

  static Stream<OddFile> photos() {
    byte[] usual = picture("", OddJpegs.USUAL);
    return OddJpegs.all()
        .filter(jpeg -> !jpeg.equals(OddJpegs.TWO_WORDS))
        .flatMap(jpeg ->
            Stream.of(
                odd("in a PDF: " + jpeg, picture("", jpeg.file()), usual),
                odd("in a line of a PDF: " + jpeg, inline(jpeg.file()), usual)));
  }

  static byte[] picture(String parameters, byte[] jpeg) {
    return RawPdf.page(
            "", "/Resources << /XObject << /P 5 0 R >> >>", "q 280 0 0 210 10 10 cm /P Do Q")
        .stream(
            "/Type /XObject /Subtype /Image /Width 400 /Height 300 /BitsPerComponent 8"
                + " /ColorSpace /DeviceRGB /Filter /DCTDecode "
                + parameters,
            jpeg)
        .bytes();
  }

  private static byte[] inline(byte[] jpeg) {
    String before = "q 280 0 0 210 10 10 cm BI /W 400 /H 300 /BPC 8 /CS /RGB /F /DCT ID ";
    String after = "\nEI Q";
    return RawPdf.page("", "", joined(joined(bytes(before), jpeg), bytes(after))).bytes();
  }
}
