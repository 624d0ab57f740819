package nz.enrolment.render.raster;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Makes a TIFF of a PDF. Safe for use by many threads.
public final class RasterPdf {
  private final String software;

  /// @param software the name and version of this build, which the file will bear; ASCII
  public RasterPdf(String software) {
    this.software = software;
    // PDFBox reads the pictures of a page by ImageIO, which would put them into a file first.
    ImageIO.setUseCache(false);
  }

  /// One page of TIFF for each page of the PDF, as class F has it.
  public byte[] raster(byte[] pdf, Resolution resolution) {
    return raster(pdf, FaxOptions.of(resolution));
  }

  /// One page of TIFF for each page of the PDF.
  public byte[] raster(byte[] pdf, FaxOptions fax) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return raster(document, fax);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] raster(PDDocument pdf, FaxOptions fax) throws IOException {
    int pages = pdf.getNumberOfPages();
    BilevelPage page = new BilevelPage(pdf, fax.resolution());
    ClassF file = new ClassF(fax, software, pages);
    for (int i = 0; i < pages; i++) {
      file.add(page.draw(i));
    }
    return file.bytes();
  }
}
