package nz.enrolment.render.raster;

import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageWriterSpi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Makes a TIFF of a PDF. Safe for use by many threads.
public final class RasterPdf {
  private final TIFFImageWriterSpi writers = new TIFFImageWriterSpi();
  private final String software;

  /// @param software the name and version of this build, which the file will bear
  public RasterPdf(String software) {
    this.software = software;
  }

  /// One page of TIFF for each page of the PDF.
  public byte[] raster(byte[] pdf, Resolution resolution) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return raster(document, resolution);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] raster(PDDocument pdf, Resolution resolution) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    ImageWriter writer = writers.createWriterInstance(null);
    try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      write(pdf, resolution, writer);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private void write(PDDocument pdf, Resolution resolution, ImageWriter writer) throws IOException {
    BilevelPage page = new BilevelPage(pdf, resolution);
    int pages = pdf.getNumberOfPages();
    ImageWriteParam group4 = group4(writer);
    writer.prepareWriteSequence(null);
    for (int i = 0; i < pages; i++) {
      var tags = ClassF.page(i, pages, resolution, software);
      writer.writeToSequence(new IIOImage(page.draw(i), null, tags), group4);
    }
    writer.endWriteSequence();
  }

  private static ImageWriteParam group4(ImageWriter writer) {
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionType("CCITT T.6");
    return param;
  }
}
