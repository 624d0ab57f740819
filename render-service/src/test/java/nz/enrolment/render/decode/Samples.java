package nz.enrolment.render.decode;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/// Files as patients send them, made here: nobody's face and nobody's papers.
public final class Samples {
  private static final Font TYPE = type();

  private Samples() {}

  private static InputStream noto() {
    return Samples.class.getResourceAsStream("/nz/enrolment/render/print/NotoSans-Regular.ttf");
  }

  private static Font type() {
    try (InputStream file = noto()) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /// A card on a table in the sun: gradients of all colours, and text of several sizes. Its upper
  /// left corner is red.
  public static BufferedImage card(int width, int height, int type) {
    BufferedImage picture = new BufferedImage(width, height, type);
    Graphics2D g = picture.createGraphics();
    float unit = height / 100f;
    g.setPaint(
        new GradientPaint(0, 0, new Color(90, 60, 40), width, height, new Color(220, 190, 150)));
    g.fillRect(0, 0, width, height);
    g.setPaint(
        new GradientPaint(0, 0, new Color(250, 250, 245), width, height, new Color(170, 200, 215)));
    g.fillRoundRect(
        width / 10, height / 8, width * 8 / 10, height * 6 / 8, height / 15, height / 15);
    g.setPaint(
        new RadialGradientPaint(
            width * 0.25f,
            height * 0.5f,
            height * 0.25f,
            new float[] {0, 1},
            new Color[] {new Color(235, 205, 180), new Color(60, 80, 110)}));
    g.fillRect(width * 15 / 100, height * 28 / 100, width * 20 / 100, height * 45 / 100);
    g.setColor(new Color(20, 30, 60));
    write(g, "NEW ZEALAND TEST CARD", width * 0.4f, height * 0.3f, unit * 6);
    write(g, "Hēmi Tāwhiri, 14 March 1979", width * 0.4f, height * 0.42f, unit * 4);
    write(g, "Valid until 30 June 2031 · ZZZ0016", width * 0.4f, height * 0.5f, unit * 2.6f);
    write(g, "Small print that is as small as on cards", width * 0.4f, height * 0.58f, unit * 1.8f);
    g.setColor(Color.RED);
    g.fillRect(0, 0, width / 12, height / 12);
    g.dispose();
    return picture;
  }

  private static void write(Graphics2D g, String text, float x, float y, float size) {
    g.setFont(TYPE.deriveFont(size));
    g.drawString(text, x, y);
  }

  public static byte[] card(String format) {
    return file(card(1600, 1200, BufferedImage.TYPE_INT_RGB), format);
  }

  public static byte[] file(BufferedImage picture, String format) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(picture, format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The JPEG with an Exif segment: the orientation, and a place that nobody should learn.
  public static byte[] withExif(byte[] jpeg, int orientation) {
    byte[] place = "GPS 36.8485 S 174.7633 E".getBytes(StandardCharsets.US_ASCII);
    int tiff = 8 + 2 + 12 + 4 + place.length;
    ByteBuffer segment = ByteBuffer.allocate(2 + 2 + 6 + tiff);
    segment.putShort((short) 0xffe1).putShort((short) (2 + 6 + tiff));
    segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    segment.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
    segment.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    segment.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
    return inserted(jpeg, 2, segment.array());
  }

  static byte[] inserted(byte[] file, int at, byte[] part) {
    return ByteBuffer.allocate(file.length + part.length)
        .put(file, 0, at)
        .put(part)
        .put(file, at, file.length - at)
        .array();
  }

  /// A letter, page after page, with a picture on the first.
  public static byte[] letter(int pages) {
    try (PDDocument pdf = new PDDocument()) {
      PDType0Font font;
      try (InputStream file = noto()) {
        font = PDType0Font.load(pdf, file);
      }
      for (int i = 1; i <= pages; i++) {
        letter(pdf, font, i);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void letter(PDDocument pdf, PDType0Font font, int number) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      for (int line = 0; line < 40; line++) {
        content.beginText();
        content.setFont(font, line == 0 ? 18 : 10);
        content.newLineAtOffset(60, 770 - line * 15);
        content.showText(
            line == 0
                ? "Power Company, page " + number
                : "Line "
                    + line
                    + " of an account that proves an address in Ōtautahi, 12 Example Street");
        content.endText();
      }
      if (number == 1) {
        content.drawImage(
            JPEGFactory.createFromImage(pdf, card(800, 600, BufferedImage.TYPE_INT_RGB)),
            330,
            60,
            200,
            150);
      }
    }
  }
}
