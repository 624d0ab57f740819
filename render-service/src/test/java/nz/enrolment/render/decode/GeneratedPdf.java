package nz.enrolment.render.decode;

import static nz.enrolment.render.decode.OddJpegs.bytes;
import static nz.enrolment.render.decode.OddJpegs.joined;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A page as some program may make it, of a seed: areas, lines, text in fonts that it does not
/// hold, a ticked box, an odd photo; cropped, turned, protected for its owner, behind other bytes.
record GeneratedPdf(long seed, byte[] file, int turned, double width, double height) {
  private static final List<String> FONTS =
      List.of("Helvetica", "Times-Roman", "Courier", "Arial,Bold", "TimesNewRomanPSMT", "Symbol");
  private static final List<OddFile> PHOTOS =
      OddJpegs.all().filter(jpeg -> !jpeg.name().contains("end")).toList();

  @Override
  public String toString() {
    return "seed " + seed;
  }

  static GeneratedPdf of(long seed) {
    Random random = new Random(seed);
    boolean isLong = random.nextInt(6) == 0;
    int width = 200 + random.nextInt(400);
    int height = isLong ? width * 4 : 250 + random.nextInt(550);
    int turned = random.nextInt(4) * 90;
    int left = random.nextInt(40);
    byte[] pdf =
        RawPdf.page(
                "",
                ("/MediaBox [0 0 %d %d] /CropBox [%d 10 %d %d] /Rotate %d /Annots [6 0 R] /Resources << /Font << /F <<"
                        + " /Type /Font /Subtype /Type1 /BaseFont /%s >> >> /XObject << /P 5 0 R >> >>")
                    .formatted(
                        width + 60,
                        height + 20,
                        left,
                        left + width,
                        10 + height,
                        turned,
                        FONTS.get(random.nextInt(FONTS.size()))),
                content(random, width, height))
            .stream(
                "/Type /XObject /Subtype /Image /Width 400 /Height 300 /BitsPerComponent 8 /ColorSpace"
                    + " /DeviceRGB /Filter /DCTDecode",
                PHOTOS.get(random.nextInt(PHOTOS.size())).file())
            .add(
                "<< /Type /Annot /Subtype /Widget /FT /Btn /V /Yes /AS /Yes /F 4 /Rect [%d 60 %d 80] /AP << /N << /Yes 7 0 R >> >> >>"
                    .formatted(left + 60, left + 80))
            .stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 20 20] /Resources << /Font << /Z << /Type /Font /Subtype"
                    + " /Type1 /BaseFont /ZapfDingbats >> >> >>",
                bytes("q 1 w 0.5 0.5 19 19 re S BT /Z 18 Tf 2 3 Td (4) Tj ET Q"))
            .bytes();
    return new GeneratedPdf(seed, wrapped(random, pdf), turned, width, height);
  }

  private static String content(Random random, int width, int height) {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      content.append(
          "%.2f %.2f %.2f rg %d %d %d %d re f "
              .formatted(
                  random.nextDouble(),
                  random.nextDouble(),
                  random.nextDouble(),
                  random.nextInt(width),
                  random.nextInt(height),
                  20 + random.nextInt(100),
                  20 + random.nextInt(100)));
    }
    content.append(
        "q %d 0 0 %d %d %d cm /P Do Q "
            .formatted(120 + random.nextInt(80), 90 + random.nextInt(60), 30, height / 2));
    content.append(
        "1 1 1 rg 40 40 200 60 re f 0 0 0 rg BT /F 14 Tf 100 64 Td (Hemi, 12 May) Tj ET");
    return String.format(Locale.ROOT, content.toString());
  }

  private static byte[] wrapped(Random random, byte[] pdf) {
    return switch (random.nextInt(6)) {
      case 0 -> OddPdfs.owners(pdf, 40, false);
      case 1 -> OddPdfs.owners(pdf, 128, true);
      case 2 -> OddPdfs.owners(pdf, 256, true);
      case 3 -> joined(bytes("\r\n\r\n".repeat(1 + random.nextInt(200))), pdf);
      default -> pdf;
    };
  }
}
