package nz.enrolment.render.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The glyphs of a document's lines, from the left to the right of the page, without spaces.
final class SeenLines extends PDFTextStripper {
  private static final int A_PAGE = 10_000;

  private final SortedMap<Integer, List<TextPosition>> lines = new TreeMap<>();

  private SeenLines() {}

  /// What lies between two places, in points from the left of the page.
  record Band(double left, double right) {
    boolean holds(TextPosition glyph) {
      return glyph.getX() >= left && glyph.getX() < right;
    }
  }

  /// The lines in a band, from that beside one label to that above another.
  static List<String> between(byte[] pdf, String label, String next, Band labels, Band band) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      SeenLines seen = new SeenLines();
      seen.setSuppressDuplicateOverlappingText(false);
      seen.getText(document);
      return seen
          .lines
          .subMap(seen.place(label, labels), seen.place(next, labels))
          .values()
          .stream()
          .map(line -> text(line, band))
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Integer place(String label, Band labels) {
    return lines.entrySet().stream()
        .filter(line -> text(line.getValue(), labels).equals(label))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private static String text(List<TextPosition> line, Band band) {
    return line.stream()
        .filter(band::holds)
        .sorted(Comparator.comparingDouble(TextPosition::getX))
        .map(TextPosition::getUnicode)
        .collect(Collectors.joining())
        .replaceAll("[\\s\\u00a0]", "");
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    lines
        .computeIfAbsent(
            getCurrentPageNo() * A_PAGE + Math.round(glyph.getY()), _ -> new ArrayList<>())
        .add(glyph);
  }
}
