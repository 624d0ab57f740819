package nz.enrolment.render.decode;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// The pages of a PDF as they look. What it says should be run, sent or opened is never looked at.
final class PdfPages {
  private static final byte[] MAGIC = {'%', 'P', 'D', 'F', '-'};

  /// Bytes within which a file may begin: what a mailer or a server wrote before it is passed over,
  /// as every reader does.
  private static final int WITHIN = 1024;

  /// How a file is protected for the holders of certificates (ISO 32000-1, table 27).
  private static final Pattern FOR_CERTIFICATES = Pattern.compile("/adbe\\.pkcs7\\.s[345]\\b");

  static {
    FontMappers.set(new SubstituteFonts());
  }

  private PdfPages() {}

  static List<Picture> of(byte[] file) throws IOException {
    byte[] fromHeader = Arrays.copyOfRange(file, header(file), file.length);
    try (PDDocument pdf = load(fromHeader)) {
      require(pdf);
      return pages(pdf);
    }
  }

  private static int header(byte[] file) throws UndecodableFile {
    for (int i = 0; i <= Math.min(file.length, WITHIN) - MAGIC.length; i++) {
      if (Arrays.equals(file, i, i + MAGIC.length, MAGIC, 0, MAGIC.length)) {
        return i;
      }
    }
    throw new UndecodableFile(Obstacle.UNKNOWN_FORMAT);
  }

  /// What only its owner's password protects is opened without one. It says who may print or change
  /// it; a reader shows it to everybody.
  private static PDDocument load(byte[] file) throws IOException {
    try {
      return Loader.loadPDF(file);
    } catch (InvalidPasswordException _) {
      throw new UndecodableFile(Obstacle.ENCRYPTED);
    } catch (IOException | NoClassDefFoundError e) {
      // PDFBox opens those with a library that is not on the class path.
      boolean isForOthers =
          FOR_CERTIFICATES.matcher(new String(file, StandardCharsets.ISO_8859_1)).find();
      throw isForOthers ? new UndecodableFile(Obstacle.ENCRYPTED) : new IOException(e);
    }
  }

  private static void require(PDDocument pdf) throws IOException {
    if (pdf.getDocumentCatalog().getCOSObject().getBoolean("NeedsRendering", false)) {
      throw new UndecodableFile(Obstacle.INTERACTIVE);
    }
    PageTree.require(pdf, Sheets.MOST);
  }

  private static List<Picture> pages(PDDocument pdf) throws IOException {
    PDFRenderer renderer = new Strict(pdf);
    renderer.setSubsamplingAllowed(true);
    StreamCheck streams = new StreamCheck();
    List<Picture> pages = new ArrayList<>();
    int index = 0;
    for (PDPage page : pdf.getPages()) {
      streams.require(page);
      addAll(pages, renderer, index++, Cut.of(page));
    }
    return pages;
  }

  private static void addAll(List<Picture> pages, PDFRenderer renderer, int index, Cut cut)
      throws IOException {
    Sheets sheets = cut.sheets();
    sheets.requireAtMost(Sheets.MOST - pages.size());
    for (Rectangle part : sheets.parts()) {
      if (sheets.parts().size() > 1) {
        cut.show(part, sheets.scale());
      }
      pages.add(
          PictureEncoder.of(renderer.renderImage(index, (float) sheets.scale(), ImageType.RGB)));
    }
  }

  /// Leaves out nothing: what cannot be drawn ends the page.
  private static final class Strict extends PDFRenderer {
    private final Field.Drawn fields;

    Strict(PDDocument pdf) {
      super(pdf);
      fields = Field.Drawn.of(pdf);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new StrictDrawer(parameters, fields);
    }
  }
}
