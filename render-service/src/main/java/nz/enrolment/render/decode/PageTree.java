package nz.enrolment.render.decode;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The tree of a PDF's pages (ISO 32000-1, 7.7.3). PDFBox shows a blank page for one that is lost.
final class PageTree {
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSDictionary> left = new ArrayDeque<>();

  private PageTree() {}

  /// @throws Refusal when there are more pages than `most`, or fewer than there should be
  static void require(PDDocument pdf, int most) throws UndecodableFile {
    if (pdf.getNumberOfPages() > most) {
      throw new UndecodableFile(Obstacle.TOO_MANY_PAGES);
    }
    int pages = new PageTree().pages(pdf.getPages().getCOSObject(), most);
    if (pages < Math.max(1, pdf.getNumberOfPages())) {
      throw new UndecodableFile(Obstacle.DAMAGED);
    }
  }

  private int pages(COSDictionary root, int most) throws UndecodableFile {
    int pages = 0;
    left.add(root);
    while (!left.isEmpty()) {
      COSDictionary node = left.pop();
      COSArray kids = node.getCOSArray(COSName.KIDS);
      if (kids != null) {
        addAll(kids);
      } else if (!COSName.PAGES.equals(node.getCOSName(COSName.TYPE)) && ++pages > most) {
        throw new UndecodableFile(Obstacle.TOO_MANY_PAGES);
      }
    }
    return pages;
  }

  private void addAll(COSArray kids) throws UndecodableFile {
    for (int i = 0; i < kids.size(); i++) {
      if (!(kids.getObject(i) instanceof COSDictionary kid) || !seen.add(kid)) {
        throw new UndecodableFile(Obstacle.DAMAGED);
      }
      left.add(kid);
    }
  }
}
