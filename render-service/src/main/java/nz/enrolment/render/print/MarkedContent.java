package nz.enrolment.render.print;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/// The property lists of a page's marked content: one for all artifacts of a kind.
///
/// openhtmltopdf asks for a list of its own, with its place on the page, for each box that might
/// have a background or a border: some 700 in three pages, most of them for boxes that paint
/// nothing. What those are is a layout artifact (ISO 32000-1, 14.8.2.2.2), which has no place to
/// tell. Text and figures have their numbers in the content itself.
final class MarkedContent extends COSDictionary {
  private static final COSName LAYOUT = COSName.getPDFName("Layout");
  private static final COSName PAGINATION = COSName.getPDFName("Pagination");

  private MarkedContent() {
    setItem(LAYOUT, artifact(LAYOUT));
    setItem(PAGINATION, artifact(PAGINATION));
  }

  private static COSDictionary artifact(COSName type) {
    COSDictionary artifact = new COSDictionary();
    artifact.setItem(COSName.TYPE, type);
    return artifact;
  }

  /// Resources of a new page.
  static PDResources resources() {
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.PROPERTIES, new MarkedContent());
    return new PDResources(resources);
  }

  /// Asked before a list is added.
  @Override
  public boolean containsValue(Object value) {
    return getKeyForValue(value) != null;
  }

  @Override
  public @Nullable COSName getKeyForValue(Object value) {
    COSBase type = value instanceof COSDictionary list ? list.getItem(COSName.TYPE) : null;
    if (COSName.BACKGROUND.equals(type)) {
      return LAYOUT;
    }
    return PAGINATION.equals(type) ? PAGINATION : super.getKeyForValue(value);
  }
}
