package nz.enrolment.render.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.zip.Deflater;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nz.enrolment.render.layout.Paper;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;

/// Prints paper as PDF/A-2a and PDF/UA-1. The same paper gives the same bytes on one build of this
/// service and one JDK. Safe for use by many threads.
public final class PrintPaper {
  private static final DOMImplementation DOM = dom();

  static {
    // The library's log quotes what it prints.
    XRLog.setLoggingEnabled(false);
    // The best compression would make files a tenth smaller, and take half of the time again.
    System.setProperty(Filter.SYSPROP_DEFLATELEVEL, Integer.toString(Deflater.BEST_SPEED));
  }

  private final String producer;
  private final TypefacePool typefaces;
  private final int mostPages;

  /// With our own fonts only, and as many pages as it takes.
  ///
  /// @param producer the name and version of this build, which the file will bear
  public PrintPaper(String producer) {
    this(producer, FallbackFonts.none(), Integer.MAX_VALUE);
  }

  /// @param producer the name and version of this build, which the file will bear
  /// @param fallbacks for what our own fonts cannot draw
  /// @param mostPages that a document may have
  public PrintPaper(String producer, FallbackFonts fallbacks, int mostPages) {
    this.producer = producer;
    this.typefaces = new TypefacePool(fallbacks);
    this.mostPages = mostPages;
  }

  /// Whatever the answers hold, it prints.
  ///
  /// @throws TooManyPages when it would be too long
  public Printed print(Paper paper) {
    if (paper.leastPages() > mostPages) {
      throw new TooManyPages(mostPages);
    }
    return typefaces.lend(typeface -> print(paper, typeface));
  }

  private Printed print(Paper paper, Typeface typeface) {
    PrintableText legible = new PrintableText(typeface::hasGlyph);
    Drawings drawings = new Drawings();
    Document dom = DOM.createDocument(null, null, null);
    Markup markup = new Markup(dom, legible, drawings);
    new PaperMarkup(dom, markup, paper).build(typeface.families());
    try (PDDocument pdf = new PDDocument()) {
      PdfRendererBuilder builder = builder(drawings).usePDDocument(pdf).withW3cDocument(dom, "");
      typeface.addTo(builder, pdf);
      return new Printed(
          bytes(builder, pdf, paper, legible), pdf.getNumberOfPages(), legible.isComplete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whatever a document might name, a file or an address, is refused before it is looked at.
  private PdfRendererBuilder builder(Drawings drawings) {
    return new PdfRendererBuilder()
        .useFastMode()
        .usePdfAConformance(PdfAConformance.PDFA_2_A)
        .usePdfUaAccessibility(true)
        .withProducer(producer)
        .useObjectDrawerFactory(drawings)
        .usePageSupplier(this::page)
        .useUriResolver((_, _) -> null)
        .useExternalResourceAccessControl(
            (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
  }

  private PDPage page(PDDocument pdf, float width, float height, int index, int shadow) {
    if (index >= mostPages) {
      throw new TooManyPages(mostPages);
    }
    PDPage page = new PDPage(new PDRectangle(width, height));
    page.setResources(MarkedContent.resources());
    pdf.addPage(page);
    return page;
  }

  private static byte[] bytes(
      PdfRendererBuilder builder, PDDocument pdf, Paper paper, PrintableText legible)
      throws IOException {
    boolean isTurned = legible.hasRightToLeft();
    if (isTurned) {
      RightToLeft.turn(builder);
    }
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      PdfMetadata.isOursToWrite(renderer);
      renderer.createPDFWithoutClosing();
      if (isTurned) {
        OriginalText.tell(pdf);
      }
      PdfMetadata.add(pdf, paper.date(), paper.language().tag());
      OutputColors.add(pdf);
      pdf.setDocumentId(number(paper.enrolment()));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  /// A file's id is made of it, and else of the clock.
  private static long number(UUID enrolment) {
    return enrolment.getMostSignificantBits() ^ enrolment.getLeastSignificantBits();
  }

  private static DOMImplementation dom() {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .getDOMImplementation();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
