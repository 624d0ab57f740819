package nz.enrolment.render.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// Takes the clock out of a PDF. Its dates stand in the information dictionary and, the same, in
/// its XMP metadata; its id is made from the clock unless one is given.
final class Reproducible {
  private static final Pattern CREATED =
      Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

  private Reproducible() {}

  static void make(PDDocument pdf, Instant date, UUID id) throws IOException {
    ZonedDateTime second = date.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC);
    pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(second));
    pdf.setDocumentId(id.getMostSignificantBits() ^ id.getLeastSignificantBits());
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    metadata.importXMPMetadata(dated(xmp(metadata), second).getBytes(StandardCharsets.UTF_8));
  }

  private static String xmp(PDMetadata metadata) throws IOException {
    try (InputStream stream = metadata.exportXMPMetadata()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String dated(String xmp, ZonedDateTime second) {
    return CREATED.matcher(xmp).replaceAll("$1" + second.toOffsetDateTime() + "$2");
  }
}
