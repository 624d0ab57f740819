package nz.enrolment.render.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nz.enrolment.render.decode.Picture;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// A picture within a PDF. Its bytes go there as they are: they are neither read nor coded again.
final class EmbeddedPicture {

  private EmbeddedPicture() {}

  static PDImageXObject of(Picture picture, PDDocument pdf) {
    try {
      return new PDImageXObject(
          pdf,
          new ByteArrayInputStream(picture.data()),
          filter(picture.coding()),
          picture.width(),
          picture.height(),
          Byte.SIZE,
          colours(picture.colour()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static COSName filter(Picture.Coding coding) {
    return switch (coding) {
      case JPEG -> COSName.DCT_DECODE;
      case DEFLATED -> COSName.FLATE_DECODE;
    };
  }

  /// RGB is that of the document's output intent, sRGB.
  private static PDColorSpace colours(Picture.Colour colour) {
    return switch (colour) {
      case GREY -> PDDeviceGray.INSTANCE;
      case RGB -> PDDeviceRGB.INSTANCE;
    };
  }
}
