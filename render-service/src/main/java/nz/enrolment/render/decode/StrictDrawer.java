package nz.enrolment.render.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Draws a page, or fails. PDFBox logs a picture that it cannot decode and goes on without it,
/// fills one that is cut short with black, and leaves out the answer in a field that nobody has
/// drawn; who looks at the page would not know that there was one.
final class StrictDrawer extends PageDrawer {
  private final Field.Drawn fields;
  private final Letters letters = new Letters();

  StrictDrawer(PageDrawerParameters parameters, Field.Drawn fields) throws IOException {
    super(parameters);
    this.fields = fields;
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    if (!(exception instanceof EmptyGraphicsStackException)) {
      throw exception;
    }
  }

  @Override
  public void showAnnotation(PDAnnotation annotation) throws IOException {
    if (!Field.isShown(annotation, fields)) {
      throw new UndecodableFile(Obstacle.INTERACTIVE);
    }
    super.showAnnotation(annotation);
  }

  /// A picture within the page's content is decoded as soon as it is read.
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
      makeWhole(operator);
    }
    super.processOperator(operator, operands);
  }

  private static void makeWhole(Operator operator) throws IOException {
    COSStream stream = inline(operator);
    StreamCheck.require(stream);
    try (InputStream in = stream.createRawInputStream()) {
      operator.setImageData(in.readAllBytes());
    }
    operator.setImageParameters(stream);
  }

  private static COSStream inline(Operator operator) throws IOException {
    COSStream stream = new COSStream();
    if (operator.getImageData() == null || operator.getImageParameters() == null) {
      throw new UndecodableFile(Obstacle.DAMAGED);
    }
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(operator.getImageData());
    }
    stream.addAll(operator.getImageParameters());
    COSBase filter = stream.getDictionaryObject(COSName.FILTER, COSName.F);
    if (filter != null) {
      stream.setItem(COSName.FILTER, filter);
    }
    return stream;
  }

  /// What is not seen, as the text that a scanner lays behind its picture, may be in any font.
  @Override
  protected void showFontGlyph(Matrix text, PDFont font, int code, Vector displacement)
      throws IOException {
    if (getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER) {
      letters.require(font, code);
    }
    super.showFontGlyph(text, font, code, displacement);
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    requireSamples(image);
    if (image instanceof PDImageXObject object) {
      requireSamples(object.getSoftMask());
      requireSamples(object.getMask());
    }
    super.drawImage(image);
  }

  /// Of a JPEG, its own dimensions count.
  private static void requireSamples(@Nullable PDImage image) throws IOException {
    if (image == null || "jpg".equals(image.getSuffix())) {
      return;
    }
    long bits = image.isStencil() ? 1 : image.getBitsPerComponent();
    long components = image.isStencil() ? 1 : image.getColorSpace().getNumberOfComponents();
    long bytesARow = (image.getWidth() * components * bits + 7) / 8;
    if (length(image) < bytesARow * image.getHeight()) {
      throw new UndecodableFile(Obstacle.DAMAGED);
    }
  }

  private static long length(PDImage image) throws IOException {
    try (InputStream samples = image.createInputStream()) {
      return samples.transferTo(OutputStream.nullOutputStream());
    }
  }
}
