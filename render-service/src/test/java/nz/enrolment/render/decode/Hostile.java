package nz.enrolment.render.decode;

import static nz.enrolment.render.decode.Obstacle.DAMAGED;
import static nz.enrolment.render.decode.Obstacle.ENCRYPTED;
import static nz.enrolment.render.decode.Obstacle.FONTS_MISSING;
import static nz.enrolment.render.decode.Obstacle.INTERACTIVE;
import static nz.enrolment.render.decode.Obstacle.TOO_COMPLEX;
import static nz.enrolment.render.decode.Obstacle.TOO_LARGE;
import static nz.enrolment.render.decode.Obstacle.TOO_MANY_PAGES;
import static nz.enrolment.render.decode.Obstacle.UNKNOWN_FORMAT;
import static nz.enrolment.render.decode.Obstacle.UNKNOWN_PICTURE;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// Files that nobody sends by mistake, and some that are sent so.
///
/// @param refused why; empty when its pages are shown, without what it tried
record Hostile(String name, String mediaType, byte[] file, Optional<Obstacle> refused) {
  private static final String JPEG = "image/jpeg";
  private static final String PNG = "image/png";
  private static final String PDF = "application/pdf";
  private static final String PHOTO = "/Filter /DCTDecode";

  @Override
  public String toString() {
    return name;
  }

  /// @param http where a listener waits
  /// @param file that nobody should read
  static Stream<Hostile> all(String http, String file) {
    return Stream.of(jpegs(), pngs(), pdfs(), parts(), claims(), callers(http, file))
        .flatMap(files -> files);
  }

  private static Hostile shown(String name, String mediaType, byte[] file) {
    return new Hostile(name, mediaType, file, Optional.empty());
  }

  private static Hostile refused(String name, String mediaType, byte[] file, Obstacle obstacle) {
    return new Hostile(name, mediaType, file, Optional.of(obstacle));
  }

  private static Stream<Hostile> jpegs() {
    byte[] card = Samples.card("jpeg");
    byte[] progressive = progressive();
    return Stream.of(
        refused("a JPEG that claims 60000 by 60000 dots", JPEG, claiming(card, 60000), TOO_LARGE),
        refused(
            "a progressive JPEG of more than is held",
            JPEG,
            claiming(progressive, 5100),
            TOO_LARGE),
        refused(
            "a JPEG of two scans and more than is held",
            JPEG,
            scans(claiming(card, 5100), 1),
            TOO_LARGE),
        refused("a JPEG of a thousand scans", JPEG, scans(progressive, 1000), TOO_COMPLEX),
        refused("a JPEG that ends in its middle", JPEG, half(card), DAMAGED),
        refused("a JPEG of noise", JPEG, noise(card), DAMAGED),
        refused("a JPEG that is a PNG", JPEG, Samples.card("png"), UNKNOWN_FORMAT),
        refused("a JPEG that is a page of the web", JPEG, text("<html><script>"), UNKNOWN_FORMAT),
        refused("an empty JPEG", JPEG, new byte[0], UNKNOWN_FORMAT),
        refused("a GIF", "image/gif", text("GIF89a"), UNKNOWN_FORMAT),
        shown("a JPEG that is a PDF too", JPEG, joined(card, Samples.letter(1))),
        shown(
            "a JPEG whose Exif points beyond its end",
            JPEG,
            Samples.inserted(card, 2, brokenExif())));
  }

  private static Stream<Hostile> pngs() {
    byte[] card = Samples.card("png");
    return Stream.of(
        refused("a PNG that claims 60000 by 60000 dots", PNG, pngClaiming(card, 60000), TOO_LARGE),
        refused("a PNG that ends in its middle", PNG, half(card), DAMAGED),
        refused("a PNG that is a JPEG", PNG, Samples.card("jpeg"), UNKNOWN_FORMAT),
        refused("a PNG of eight bytes", PNG, Arrays.copyOf(card, 8), DAMAGED),
        shown(
            "a PNG with a text that deflates to 128 megabytes",
            PNG,
            Samples.inserted(card, 33, textBomb())));
  }

  private static Stream<Hostile> pdfs() {
    return Stream.of(
        refused("a PDF of 10,000 pages", PDF, tenThousandPages(), TOO_MANY_PAGES),
        refused("a PDF with a password", PDF, encrypted("secret"), ENCRYPTED),
        shown("a PDF that is encrypted without a password", PDF, encrypted("")),
        refused("a PDF that only XFA draws", PDF, xfa(), INTERACTIVE),
        refused("a PDF that ends in its middle", PDF, half(Samples.letter(2)), DAMAGED),
        refused("a PDF without pages", PDF, text("%PDF-1.7\n%%EOF"), DAMAGED),
        shown("a PDF behind other bytes", PDF, joined(text("GIF89a\n"), Samples.letter(1))),
        refused(
            "a PDF behind more bytes than readers pass over",
            PDF,
            joined(new byte[1020], Samples.letter(1)),
            UNKNOWN_FORMAT),
        refused(
            "a PDF in a font that it does not hold",
            PDF,
            written("/Subtype /Type1 /BaseFont /Wingdings"),
            FONTS_MISSING),
        refused("a PDF in Japanese without its font", PDF, japanese(), FONTS_MISSING),
        refused(
            "a PDF with a picture that nobody decodes",
            PDF,
            picture("/Filter /JPXDecode", text("no picture")),
            UNKNOWN_PICTURE),
        refused(
            "a PDF with a picture of an office scanner",
            PDF,
            picture("/Filter /JBIG2Decode", text("no picture")),
            UNKNOWN_PICTURE),
        shown("a PDF whose form draws itself", PDF, formOfItself()),
        shown(
            "a PDF in a font that any reader has",
            PDF,
            written("/Subtype /Type1 /BaseFont /Helvetica")),
        shown("a PDF with a broken font", PDF, brokenFont()),
        shown("a PDF page of 200 by 200 metres", PDF, large()));
  }

  /// What any viewer shows in part, and this does not.
  private static Stream<Hostile> parts() {
    byte[] card = Samples.card("jpeg");
    return Stream.of(
        refused("a PDF with half of a photo", PDF, picture(PHOTO, half(card)), DAMAGED),
        refused("a PDF with half of a photo in a line", PDF, inline(half(card)), DAMAGED),
        refused("a PDF with a quarter of a picture", PDF, picture("", new byte[7500]), DAMAGED),
        refused("a PDF with half of its words", PDF, words(half(page())), DAMAGED),
        refused("a PDF without its words", PDF, without("/Contents 9 0 R"), DAMAGED),
        refused("a PDF without a part of its words", PDF, without("/Contents [9 0 R]"), DAMAGED),
        refused("a PDF that lost a page", PDF, pages("3 0 R 9 0 R", 2), DAMAGED),
        refused("a PDF that forgot a page", PDF, pages("3 0 R", 2), DAMAGED),
        refused("a PDF that is its own page", PDF, pages("2 0 R", 1), DAMAGED),
        refused("an answer that nobody has drawn", PDF, field("", "/V (Alice)"), INTERACTIVE),
        refused(
            "an answer that is newer than its drawing",
            PDF,
            field("/NeedAppearances true", "/V (Alice) /AP << /N 4 0 R >>"),
            INTERACTIVE),
        shown("an answer that is drawn", PDF, field("", "/V (Alice) /AP << /N 4 0 R >>")),
        shown("a question without an answer", PDF, field("", "/V ()")),
        shown("a PDF with all of its words", PDF, words(page())));
  }

  /// Photos in a PDF that claim more than a photo of its own may have.
  private static Stream<Hostile> claims() {
    byte[] held = claiming(progressive(), 5100);
    byte[] scans = scans(progressive(), 1000);
    return Stream.of(
        refused("a PDF with a photo of more than is held", PDF, picture(PHOTO, held), TOO_LARGE),
        refused("a PDF with such a photo in a line", PDF, inline(held), TOO_LARGE),
        refused("a PDF with a photo of many scans", PDF, picture(PHOTO, scans), TOO_COMPLEX),
        refused("a PDF whose words are a photo", PDF, words(PHOTO, held), TOO_LARGE),
        refused(
            "a PDF with a photo in a photo",
            PDF,
            picture("/Filter [/DCTDecode /DCTDecode]", Samples.card("jpeg")),
            DAMAGED));
  }

  private static byte[] inline(byte[] photo) {
    String before = "q 200 0 0 200 0 0 cm BI /W 100 /H 100 /BPC 8 /CS /RGB /F /DCT ID ";
    return words("", joined(joined(text(before), photo), text("\nEI Q")));
  }

  private static byte[] page() {
    return RawPdf.deflated(text("0 0 100 100 re f % " + new Random(1).ints(900).boxed().toList()));
  }

  private static byte[] words(byte[] deflated) {
    return words("/Filter /FlateDecode", deflated);
  }

  private static byte[] words(String dictionary, byte[] content) {
    return new RawPdf()
            .add("<< /Type /Catalog /Pages 2 0 R >>")
            .add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R >>")
            .stream(dictionary, content)
            .bytes();
  }

  private static byte[] without(String contents) {
    return new RawPdf()
        .add("<< /Type /Catalog /Pages 2 0 R >>")
        .add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        .add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] " + contents + " >>")
        .bytes();
  }

  private static byte[] pages(String kids, int count) {
    return new RawPdf()
        .add("<< /Type /Catalog /Pages 2 0 R >>")
        .add("<< /Type /Pages /Kids [%s] /Count %d >>".formatted(kids, count))
        .add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] >>")
        .bytes();
  }

  private static byte[] field(String form, String field) {
    return RawPdf.page("/AcroForm << /Fields [5 0 R] " + form + " >>", "/Annots [5 0 R]", "")
        .add(
            "<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /F 4 /Rect [20 100 280 140] "
                + field
                + " >>")
        .bytes();
  }

  /// What would call somebody, open or run something.
  private static Stream<Hostile> callers(String http, String file) {
    return Stream.of(
            "<< /S /JavaScript /JS (app.launchURL\\(\"%s\"\\)) >>".formatted(http),
            "<< /S /URI /URI (%s) >>".formatted(http),
            "<< /S /Launch /F (%s) >>".formatted(file),
            "<< /S /GoToR /F << /FS /URL /F (%s) >> /D [0 /Fit] >>".formatted(http),
            "<< /S /ImportData /F (%s) >>".formatted(file),
            "<< /S /SubmitForm /F << /FS /URL /F (%s) >> >>".formatted(http))
        .flatMap(action ->
            Stream.of(
                shown(
                    "a PDF that opens with " + action,
                    PDF,
                    RawPdf.page("/OpenAction " + action, "/AA << /O %s >>".formatted(action), "")
                        .bytes()),
                shown(
                    "a PDF with a link of " + action,
                    PDF,
                    RawPdf.page(
                            "",
                            "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 300 300] /A %s >>]"
                                .formatted(action),
                            "")
                        .bytes())));
  }

  static Stream<Hostile> outside(String http, String file) {
    String entity =
        "<!DOCTYPE x [<!ENTITY e SYSTEM '%s'><!ENTITY f SYSTEM '%s'>]><x>&e;&f;</x>"
            .formatted(file, http);
    return Stream.of(
        shown(
            "a PDF whose XMP has outer entities",
            PDF,
            RawPdf.page("/Metadata 5 0 R", "", "").stream(
                    "/Type /Metadata /Subtype /XML", text(entity))
                .bytes()),
        shown(
            "a PDF whose XFA has outer entities",
            PDF,
            RawPdf.page("/AcroForm << /Fields [] /XFA 5 0 R >>", "", "").stream("", text(entity))
                .bytes()),
        refused(
            "a PDF with a picture in another file",
            PDF,
            picture("/F (%s) /FFilter /DCTDecode".formatted(file), new byte[0]),
            DAMAGED),
        refused(
            "a PDF with a picture at an address",
            PDF,
            picture("/F << /FS /URL /F (%s) >>".formatted(http), new byte[0]),
            DAMAGED));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] half(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    return Samples.inserted(first, first.length, second);
  }

  /// The JPEG, whose frame says that it is of other dimensions.
  private static byte[] claiming(byte[] jpeg, int side) {
    byte[] claiming = jpeg.clone();
    for (int i = 0; i + 9 < jpeg.length; i++) {
      if (jpeg[i] == -1 && (jpeg[i + 1] == (byte) 0xc0 || jpeg[i + 1] == (byte) 0xc2)) {
        ByteBuffer.wrap(claiming, i + 5, 4).putShort((short) side).putShort((short) side);
        return claiming;
      }
    }
    throw new IllegalArgumentException("no frame");
  }

  private static byte[] progressive() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(out);
      writer.write(
          null,
          new IIOImage(Samples.card(800, 600, BufferedImage.TYPE_INT_RGB), null, null),
          param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static byte[] scans(byte[] jpeg, int count) {
    ByteBuffer scan = ByteBuffer.allocate(count * 10);
    for (int i = 0; i < count; i++) {
      scan.putShort((short) 0xffda).putShort((short) 8).put(new byte[] {1, 1, 0, 1, 1, 0});
    }
    return Samples.inserted(jpeg, jpeg.length - 2, scan.array());
  }

  private static byte[] noise(byte[] jpeg) {
    byte[] noise = jpeg.clone();
    new Random(7).nextBytes(noise);
    System.arraycopy(jpeg, 0, noise, 0, 20);
    return noise;
  }

  private static byte[] brokenExif() {
    return ByteBuffer.allocate(30)
        .putShort((short) 0xffe1)
        .putShort((short) 28)
        .put(text("Exif\0\0II*\0"))
        .putInt(0xffffffff)
        .array();
  }

  private static byte[] pngClaiming(byte[] png, int side) {
    byte[] claiming = png.clone();
    ByteBuffer.wrap(claiming, 16, 8).putInt(side).putInt(side);
    CRC32 check = new CRC32();
    check.update(claiming, 12, 17);
    ByteBuffer.wrap(claiming, 29, 4).putInt((int) check.getValue());
    return claiming;
  }

  private static byte[] textBomb() {
    byte[] deflated = RawPdf.deflated(1L << 27, 'a');
    byte[] data = joined(text("zTXtComment\0\0"), deflated);
    CRC32 check = new CRC32();
    check.update(data);
    return ByteBuffer.allocate(data.length + 8)
        .putInt(data.length - 4)
        .put(data)
        .putInt((int) check.getValue())
        .array();
  }

  private static byte[] tenThousandPages() {
    StringBuilder kids = new StringBuilder();
    RawPdf pdf = new RawPdf().add("<< /Type /Catalog /Pages 2 0 R >>");
    for (int i = 0; i < 10_000; i++) {
      kids.append(i + 3).append(" 0 R ");
    }
    pdf.add("<< /Type /Pages /Count 10000 /Kids [" + kids + "] >>");
    for (int i = 0; i < 10_000; i++) {
      pdf.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>");
    }
    return pdf.bytes();
  }

  private static byte[] encrypted(String password) {
    try (PDDocument pdf = Loader.loadPDF(Samples.letter(1))) {
      pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] xfa() {
    return RawPdf.page("/NeedsRendering true /AcroForm << /Fields [] /XFA 5 0 R >>", "", "").stream(
            "", text("<xdp/>"))
        .bytes();
  }

  private static byte[] written(String font) {
    return RawPdf.page(
            "",
            "/Resources << /Font << /F << /Type /Font " + font + " >> >> >>",
            "BT /F 12 Tf 20 20 Td (abc) Tj ET")
        .bytes();
  }

  private static byte[] japanese() {
    return written(
        "/Subtype /Type0 /BaseFont /Ryumin /Encoding /UniJIS-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0"
            + " /BaseFont /Ryumin /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor"
            + " << /Type /FontDescriptor /FontName /Ryumin /Flags 4 >> >>]");
  }

  private static byte[] brokenFont() {
    return RawPdf.page(
            "",
            "/Resources << /Font << /F << /Type /Font /Subtype /TrueType /BaseFont /Broken /Encoding /WinAnsiEncoding"
                + " /FontDescriptor << /Type /FontDescriptor /FontName /Broken /Flags 32 /FontFile2 5 0 R >> >> >> >>",
            "BT /F 12 Tf 20 20 Td (abc) Tj ET")
        .stream("", text("\0\1\0\0\0\20not a font at all"))
        .bytes();
  }

  private static byte[] picture(String dictionary, byte[] data) {
    return RawPdf.page(
            "", "/Resources << /XObject << /P 5 0 R >> >>", "q 200 0 0 200 0 0 cm /P Do Q")
        .stream(
            "/Type /XObject /Subtype /Image /Width 100 /Height 100 /BitsPerComponent 8 /ColorSpace /DeviceRGB "
                + dictionary,
            data)
        .bytes();
  }

  private static byte[] formOfItself() {
    return RawPdf.page("", "/Resources << /XObject << /A 5 0 R >> >>", "/A Do").stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A 5 0 R >> >>",
            text("/A Do"))
        .bytes();
  }

  private static byte[] large() {
    return RawPdf.page("", "/MediaBox [0 0 566929 566929]", "1 0 0 rg 0 0 300000 300000 re f")
        .bytes();
  }

  /// Each form draws the next one ten times, thirty deep.
  static byte[] formsWithoutEnd() {
    RawPdf pdf = RawPdf.page("", "/Resources << /XObject << /A 5 0 R >> >>", "/A Do");
    for (int i = 6; i < 36; i++) {
      pdf.stream(
          "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A %d 0 R >> >>"
              .formatted(i),
          text("/A Do ".repeat(10)));
    }
    return pdf.stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", text("0 0 1 1 re f"))
        .bytes();
  }

  /// A picture of a few dots, whose data deflate to half a gigabyte.
  static byte[] deflatesToTooMuch() {
    return picture("/Filter /FlateDecode", RawPdf.deflated(1L << 29, '\0'));
  }

  /// The table of its objects does the same, before anything of it can be looked at.
  static byte[] tableDeflatesToTooMuch() {
    byte[] table = RawPdf.deflated(1L << 29, '\1');
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(text("%PDF-1.7\n"));
    int start = file.size();
    file.writeBytes(
        text(
            "1 0 obj\n<< /Type /XRef /Size 2 /W [1 2 1] /Root 2 0 R /Filter /FlateDecode /Length "
                + table.length
                + " >>\nstream\n"));
    file.writeBytes(table);
    file.writeBytes(text("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n"));
    return file.toByteArray();
  }
}
