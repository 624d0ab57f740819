package nz.enrolment.render.print;

import java.io.StringWriter;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nz.enrolment.render.layout.Paper;
import org.w3c.dom.Document;

/// The document that we print, as HTML for other printers. It lies in the printer's package, which
/// shows its DOM to nobody else.
public final class HtmlOfPaper {

  private HtmlOfPaper() {}

  /// @param fonts a folder that holds our fonts
  public static String of(Paper paper, Path fonts) throws Exception {
    Document dom = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    Typeface typeface = new Typeface(FallbackFonts.none());
    Markup markup = new Markup(dom, new PrintableText(typeface::hasGlyph), new Drawings());
    new PaperMarkup(dom, markup, paper).build(typeface.families());
    StringWriter html = new StringWriter();
    Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
    writer.setOutputProperty(OutputKeys.METHOD, "html");
    writer.transform(new DOMSource(dom), new StreamResult(html));
    return html.toString().replace("</style>", faces(fonts) + "</style>");
  }

  /// The fonts' own bytes.
  public static byte[] font(String name) {
    return Resource.bytes(name);
  }

  private static String faces(Path fonts) {
    return face(fonts, "Regular", "normal", "normal")
        + face(fonts, "Bold", "bold", "normal")
        + face(fonts, "Italic", "normal", "italic");
  }

  private static String face(Path fonts, String cut, String weight, String style) {
    return "@font-face { font-family: \"Noto Sans\"; font-weight: %s; font-style: %s; src: url(%s); }"
        .formatted(weight, style, fonts.resolve("NotoSans-" + cut + ".ttf").toUri());
  }
}
