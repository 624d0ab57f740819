package nz.enrolment.render.raster;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws pages with their pictures in a [Halftone], and everything else as it is.
class HalftonedPhotos extends PDFRenderer {
  private static final double INCH_IN_MILLIMETRES = 25.4;

  private final int radius;

  HalftonedPhotos(PDDocument pdf, Resolution resolution) {
    super(pdf);
    this.radius = (int) (resolution.horizontal() / INCH_IN_MILLIMETRES);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new Drawer(parameters, radius);
  }

  private static final class Drawer extends PageDrawer {
    private final int radius;

    Drawer(PageDrawerParameters parameters, int radius) throws IOException {
      super(parameters);
      this.radius = radius;
    }

    /// Ours stand upright.
    @Override
    public void drawImage(PDImage picture) throws IOException {
      Graphics2D page = getGraphics();
      AffineTransform onPage = page.getTransform();
      AffineTransform unit = new AffineTransform(onPage);
      unit.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
      Rectangle box = unit.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds();
      setClip();
      page.setTransform(new AffineTransform());
      page.drawImage(dots(picture.getImage(), box.width, box.height), box.x, box.y, null);
      page.setTransform(onPage);
    }

    private BufferedImage dots(BufferedImage picture, int width, int height) {
      BufferedImage dots = BilevelPage.blank(width, height);
      byte[] rows = Halftone.dots(grey(picture, width, height), width, height, radius);
      System.arraycopy(rows, 0, data(dots), 0, rows.length);
      return dots;
    }

    private static byte[] grey(BufferedImage picture, int width, int height) {
      BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D graphics = grey.createGraphics();
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.drawImage(picture, 0, 0, width, height, null);
      graphics.dispose();
      return data(grey);
    }

    private static byte[] data(BufferedImage image) {
      return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }
  }
}
