package nz.enrolment.render.raster;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws a page of a PDF in black on white: letters and lines without grey, pictures as
/// [HalftonedPhotos].
///
/// The renderer first paints the page white, dot by dot, which takes a third of the time and was
/// white before: nothing is let through until it has done so.
final class BilevelPage {
  private static final float POINTS_PER_INCH = 72;

  /// 0 is white, as fax has it.
  private static final IndexColorModel WHITE_IS_ZERO =
      new IndexColorModel(1, 2, new byte[] {-1, 0}, new byte[] {-1, 0}, new byte[] {-1, 0});

  private static final RenderingHints WITHOUT_GREY =
      new RenderingHints(
          Map.of(
              RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF,
              RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_OFF,
              RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE));

  private static final Rectangle NOTHING = new Rectangle();

  private final PDDocument pdf;
  private final Resolution resolution;

  BilevelPage(PDDocument pdf, Resolution resolution) {
    this.pdf = pdf;
    this.resolution = resolution;
  }

  /// @param index from 0
  /// @return rows of one bit a dot, 1 is black, each filled up to a byte
  byte[] draw(int index) throws IOException {
    return ((DataBufferByte) picture(index).getRaster().getDataBuffer()).getData();
  }

  /// The same as a picture.
  BufferedImage picture(int index) throws IOException {
    BufferedImage page = blank(resolution.width(), resolution.height());
    Graphics2D graphics = page.createGraphics();
    try {
      draw(index, graphics);
    } finally {
      graphics.dispose();
    }
    return page;
  }

  static BufferedImage blank(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, WHITE_IS_ZERO);
  }

  /// A line of fax is a little wider than A4: the page stands in its middle.
  private void draw(int index, Graphics2D graphics) throws IOException {
    float scaleX = resolution.horizontal() / POINTS_PER_INCH;
    float scaleY = resolution.vertical() / POINTS_PER_INCH;
    double width = pdf.getPage(index).getMediaBox().getWidth() * scaleX;
    graphics.translate(Math.max(0, Math.rint((resolution.width() - width) / 2)), 0);
    graphics.setClip(NOTHING);
    renderer(graphics).renderPageToGraphics(index, graphics, scaleX, scaleY);
  }

  private PDFRenderer renderer(Graphics2D graphics) {
    PDFRenderer renderer =
        new HalftonedPhotos(pdf, resolution) {
          @Override
          protected PageDrawer createPageDrawer(PageDrawerParameters page) throws IOException {
            graphics.setClip(null);
            return super.createPageDrawer(page);
          }
        };
    renderer.setRenderingHints(WITHOUT_GREY);
    return renderer;
  }
}
