package nz.enrolment.render.decode;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private static final int MOST_PAGES = 50;
  private static final byte[] MAGIC = {'%', 'P', 'D', 'F', '-'};

  static {
    FontMappers.set(new OwnFonts());
  }

  private PdfPages() {}

  static List<Picture> of(byte[] file) throws IOException {
    if (Arrays.mismatch(file, 0, Math.min(5, file.length), MAGIC, 0, 5) >= 0) {
      throw new Refusal(Obstacle.UNKNOWN_FORMAT);
    }
    try (PDDocument pdf = Loader.loadPDF(file)) {
      require(pdf);
      return pages(pdf);
    } catch (InvalidPasswordException e) {
      throw new Refusal(Obstacle.ENCRYPTED);
    }
  }

  private static void require(PDDocument pdf) throws IOException {
    if (pdf.isEncrypted()) {
      throw new Refusal(Obstacle.ENCRYPTED);
    }
    if (pdf.getDocumentCatalog().getCOSObject().getBoolean("NeedsRendering", false)) {
      throw new Refusal(Obstacle.INTERACTIVE);
    }
    PageTree.require(pdf, MOST_PAGES);
  }

  private static List<Picture> pages(PDDocument pdf) throws IOException {
    PDFRenderer renderer = new Strict(pdf);
    renderer.setSubsamplingAllowed(true);
    WholeStreams streams = new WholeStreams();
    List<Picture> pages = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      streams.require(page);
      pages.add(Coded.of(page(renderer, page, pages.size())));
    }
    return pages;
  }

  private static BufferedImage page(PDFRenderer renderer, PDPage page, int index)
      throws IOException {
    boolean liesOnItsSide = page.getRotation() % 180 != 0;
    double width = page.getCropBox().getWidth();
    double height = page.getCropBox().getHeight();
    double scale =
        liesOnItsSide
            ? Math.min(Fit.WIDTH / height, Fit.HEIGHT / width)
            : Math.min(Fit.WIDTH / width, Fit.HEIGHT / height);
    return renderer.renderImage(index, (float) scale, ImageType.RGB);
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
