package nz.enrolment.render.decode;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws a page, or fails. PDFBox logs a picture that it cannot decode and goes on without it; who
/// looks at the page would not know that there was one.
final class StrictDrawer extends PageDrawer {

  StrictDrawer(PageDrawerParameters parameters) throws IOException {
    super(parameters);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    if (!(exception instanceof EmptyGraphicsStackException)) {
      throw exception;
    }
  }
}
