package nz.enrolment.render.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/// The drawings of one document. An `object` element names one of them by its place in the list, so
/// that no stroke has to pass through the DOM as text.
final class Drawings implements FSObjectDrawerFactory {
  private static final String PLACE = "data";

  private final List<Drawing> drawings = new ArrayList<>();

  /// Makes `element` stand for the drawing.
  ///
  /// @param description what it shows, for who cannot see it
  void add(Element element, Drawing drawing, String description) {
    element.setAttribute(PLACE, Integer.toString(drawings.size()));
    element.setAttribute("alt", description);
    drawings.add(drawing);
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return true;
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute(PLACE)));
    return (_, x, y, width, height, page, _, _) -> {
      new Pen(page, new Rectangle2D.Double(x, y, width, height)).draw(drawing);
      return Map.of();
    };
  }
}
