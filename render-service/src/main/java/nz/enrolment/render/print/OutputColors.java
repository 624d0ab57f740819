package nz.enrolment.render.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/// Says what colours are meant: sRGB, by a profile that is compressed once for all documents.
final class OutputColors {
  private static final String SRGB = "sRGB IEC61966-2.1";
  private static final int COMPONENTS = 3;
  private static final byte[] PROFILE =
      deflated(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

  private OutputColors() {}

  static void add(PDDocument pdf) throws IOException {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    dictionary.setItem(COSName.S, COSName.GTS_PDFA1);
    dictionary.setItem(COSName.DEST_OUTPUT_PROFILE, profile(pdf));
    PDOutputIntent intent = new PDOutputIntent(dictionary);
    intent.setInfo(SRGB);
    intent.setOutputCondition(SRGB);
    intent.setOutputConditionIdentifier(SRGB);
    intent.setRegistryName("http://www.color.org");
    pdf.getDocumentCatalog().addOutputIntent(intent);
  }

  private static COSStream profile(PDDocument pdf) throws IOException {
    COSStream profile = pdf.getDocument().createCOSStream();
    profile.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    profile.setInt(COSName.N, COMPONENTS);
    try (OutputStream raw = profile.createRawOutputStream()) {
      raw.write(PROFILE);
    }
    return profile;
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return deflated.toByteArray();
  }
}
