package nz.enrolment.render.print;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/// What a PDF says of itself: in its catalog, its information dictionary and, the same again, as
/// XMP (ISO 16684-1), by which it claims to be PDF/A-2a and PDF/UA-1.
///
/// The date is the paper's and not the clock's, so that the same paper gives the same bytes.
final class PdfMetadata {
  private static final String XMP = Resource.text("description.xml");
  private static final String KEYWORDS = "\n   <pdf:Keywords>%s</pdf:Keywords>";

  private static final VarHandle PDF_A = field("_pdfAConformance", PdfAConformance.class);
  private static final VarHandle PDF_UA = field("_pdfUaConformance", boolean.class);

  private final PDDocument pdf;
  private final PDDocumentInformation information;
  private final ZonedDateTime second;

  private PdfMetadata(PDDocument pdf, Instant date) {
    this.pdf = pdf;
    this.information = pdf.getDocumentInformation();
    this.second = date.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC);
  }

  private static VarHandle field(String name, Class<?> type) {
    try {
      return MethodHandles.privateLookupIn(PdfBoxRenderer.class, MethodHandles.lookup())
          .findVarHandle(PdfBoxRenderer.class, name, type);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /// Has the renderer leave the description to us: it builds its own from a dozen small schemas and
  /// an XML transformer, which takes a tenth of a document's time, and has no switch for that. Its
  /// page contents are tagged all the same, by what it was told when it was built.
  static void isOursToWrite(PdfBoxRenderer renderer) {
    PDF_A.set(renderer, PdfAConformance.NONE);
    PDF_UA.set(renderer, false);
  }

  /// @param pdf with its information dictionary filled, but for the date
  /// @param language tag of RFC 5646
  static void add(PDDocument pdf, Instant date, String language) throws IOException {
    PdfMetadata description = new PdfMetadata(pdf, date);
    description.information.setCreationDate(GregorianCalendar.from(description.second));
    description.addToCatalog(language);
  }

  private void addToCatalog(String language) throws IOException {
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    catalog.setMarkInfo(marks);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.setLanguage(language);
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
  }

  /// The template's places, in their order.
  private String xmp() {
    return XMP.formatted(
        escaped(information.getTitle()),
        escaped(information.getAuthor()),
        escaped(information.getSubject()),
        escaped(information.getProducer()),
        keywords(information.getKeywords()),
        second.toOffsetDateTime());
  }

  private static String keywords(@Nullable String keywords) {
    return keywords == null ? "" : KEYWORDS.formatted(escaped(keywords));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
