package nz.enrolment.render.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxImage;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import nz.enrolment.form.answer.Signature;
import nz.enrolment.form.answer.Signature.Point;
import nz.enrolment.render.decode.Picture;

/// Draws a [Drawing] as vectors into a box of the page, as large as it goes without distortion.
///
/// It speaks to the page directly and not through a `Graphics2D`: that has a finalizer, which would
/// keep whole documents on the heap until a second garbage collection.
final class Pen {
  private static final float LINE_WIDTH_TO_BOX_HEIGHT = 0.022f;
  private static final float EDGE_TO_BOX_HEIGHT = 0.0008f;

  private final OutputDevice page;
  private final Rectangle2D box;

  /// @param box in the units of the page
  Pen(OutputDevice page, Rectangle2D box) {
    this.page = page;
    this.box = box;
  }

  void draw(Drawing drawing) {
    page.setColor(new FSRGBColor(0, 0, 0));
    switch (drawing) {
      case Drawing.Strokes(Signature signature) -> draw(signature);
      case Drawing.QrCode(String text) -> fill(qrCode(text));
      case Drawing.Dots(Picture picture) -> draw(picture);
    }
  }

  private void draw(Signature signature) {
    Stroke before = page.getStroke();
    float lineWidth = (float) box.getHeight() * LINE_WIDTH_TO_BOX_HEIGHT;
    page.setStroke(new BasicStroke(lineWidth, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    page.draw(path(signature, scale(signature.width(), signature.height())));
    page.setStroke(before);
  }

  /// From point to point, without smoothing: this is evidence.
  private Path2D path(Signature signature, double scale) {
    Path2D path = new Path2D.Double();
    for (Signature.Stroke stroke : signature.strokes()) {
      Point first = stroke.points().getFirst();
      path.moveTo(x(first.x(), scale), y(first.y(), scale));
      stroke.points().forEach(point -> path.lineTo(x(point.x(), scale), y(point.y(), scale)));
    }
    return path;
  }

  private static BitMatrix qrCode(String text) {
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code: " + text.length(), e);
    }
  }

  /// Neighbours in a row become one area, so that no reader shows hair lines between them.
  private void fill(BitMatrix code) {
    double module = scale(code.getWidth(), code.getHeight());
    Path2D areas = new Path2D.Double();
    for (int y = 0; y < code.getHeight(); y++) {
      for (int x = 0; x < code.getWidth(); x++) {
        int start = x;
        while (x < code.getWidth() && code.get(x, y)) {
          x++;
        }
        if (x > start) {
          areas.append(area(start, x, y, module), false);
        }
      }
    }
    page.fill(areas);
  }

  private Rectangle2D area(int fromX, int toX, int y, double module) {
    return new Rectangle2D.Double(x(fromX, module), y(y, module), (toX - fromX) * module, module);
  }

  /// In the middle of the box, from its top, with an edge: paper on paper would have none.
  private void draw(Picture picture) {
    double scale = scale(picture.width(), picture.height());
    int width = (int) (picture.width() * scale);
    int height = (int) (picture.height() * scale);
    int left = (int) (box.getX() + (box.getWidth() - width) / 2);
    var dots = EmbeddedPicture.of(picture, ((PdfBoxOutputDevice) page).getWriter());
    // Whether a reader smoothes dots is left to it: PDF/A has nothing said of that.
    page.drawImage(
        new PdfBoxImage(picture.data(), "", width, height, dots), left, (int) box.getY(), true);
    Stroke before = page.getStroke();
    page.setStroke(new BasicStroke((float) box.getHeight() * EDGE_TO_BOX_HEIGHT));
    page.draw(new Rectangle2D.Double(left, box.getY(), width, height));
    page.setStroke(before);
  }

  private double scale(int width, int height) {
    return Math.min(box.getWidth() / width, box.getHeight() / height);
  }

  private double x(int x, double scale) {
    return box.getX() + x * scale;
  }

  private double y(int y, double scale) {
    return box.getY() + y * scale;
  }
}
