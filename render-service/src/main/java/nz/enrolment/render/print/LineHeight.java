package nz.enrolment.render.print;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.pdfboxout.PdfBoxRawPDFontMetrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Has all lines be as high as our Latin font has them, whatever other fonts stand beside it.
/// openhtmltopdf takes the highest of all fonts that a style names, used or not, so that one name
/// in Arabic would move every line of a document.
///
/// It asks this, which it takes for a cache, before it looks into a font.
final class LineHeight implements FSCacheEx<String, FSCacheValue> {
  private static final float STRIKETHROUGH_OFFSET = -350;
  private static final float LINE_WIDTH = 50;

  private final PdfBoxRawPDFontMetrics metrics;

  private LineHeight(PdfBoxRawPDFontMetrics metrics) {
    this.metrics = metrics;
  }

  static LineHeight of(TrueTypeFont font) {
    try {
      HorizontalHeaderTable header = font.getHorizontalHeader();
      float toThousandths = 1000f / font.getUnitsPerEm();
      float ascent = header.getAscender() * toThousandths;
      float descent = -header.getDescender() * toThousandths;
      return new LineHeight(
          new PdfBoxRawPDFontMetrics(
              ascent, descent, STRIKETHROUGH_OFFSET, LINE_WIDTH, descent, LINE_WIDTH, descent));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public FSCacheValue get(String font) {
    return metrics;
  }

  @Override
  public FSCacheValue get(String font, Callable<? extends FSCacheValue> loader) {
    return metrics;
  }

  @Override
  public void put(String font, FSCacheValue value) {}
}
