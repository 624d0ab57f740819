package nz.enrolment.render.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import nz.enrolment.form.answer.Signature;
import nz.enrolment.form.answer.Signature.Point;
import nz.enrolment.form.answer.Signature.Stroke;

/// Draws a [Drawing] as vectors into a box of `width` × `height`, as large as it goes without
/// distortion.
final class Pen {
  private static final float LINE_WIDTH_TO_BOX_HEIGHT = 0.022f;

  private final Graphics2D graphics;
  private final double width;
  private final double height;

  Pen(Graphics2D graphics, double width, double height) {
    this.graphics = graphics;
    this.width = width;
    this.height = height;
  }

  void draw(Drawing drawing) {
    graphics.setColor(Color.BLACK);
    switch (drawing) {
      case Drawing.Strokes(Signature signature) -> draw(signature);
      case Drawing.QrCode(String text) -> fill(qrCode(text));
    }
  }

  private void draw(Signature signature) {
    double scale = Math.min(width / signature.width(), height / signature.height());
    float lineWidth = (float) height * LINE_WIDTH_TO_BOX_HEIGHT;
    graphics.setStroke(new BasicStroke(lineWidth, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    signature.strokes().forEach(stroke -> graphics.draw(path(stroke, scale)));
  }

  /// From point to point, without smoothing: this is evidence.
  private static Path2D path(Stroke stroke, double scale) {
    Path2D path = new Path2D.Double();
    Point first = stroke.points().getFirst();
    path.moveTo(first.x() * scale, first.y() * scale);
    stroke.points().forEach(point -> path.lineTo(point.x() * scale, point.y() * scale));
    return path;
  }

  private static BitMatrix qrCode(String text) {
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code: " + text.length(), e);
    }
  }

  private void fill(BitMatrix code) {
    double module = Math.min(width / code.getWidth(), height / code.getHeight());
    Path2D modules = new Path2D.Double();
    for (int y = 0; y < code.getHeight(); y++) {
      for (int x = 0; x < code.getWidth(); x++) {
        if (code.get(x, y)) {
          modules.append(new Rectangle2D.Double(x * module, y * module, module, module), false);
        }
      }
    }
    graphics.fill(modules);
  }
}
