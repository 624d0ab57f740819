package nz.enrolment.render.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/// Looks, before anything is drawn, at every stream that the pages can draw: PDFBox takes the part
/// of a stream that it gets for the whole, and gives a JPEG all the memory that it claims to need.
final class StreamCheck {
  /// Bytes before deflated data that say how they are deflated (RFC 1950).
  private static final int ZLIB_HEADER = 2;

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> left = new ArrayDeque<>();

  /// What pages share is looked at once.
  ///
  /// @throws Refusal when a stream is not there, is cut short, or is not to be decoded
  void require(PDPage page) throws IOException {
    requireContents(page.getCOSObject());
    add(page.getCOSObject().getItem(COSName.CONTENTS));
    add(page.getResources() == null ? null : page.getResources().getCOSObject());
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      addAppearance(annotations.getObject(i));
    }
    while (!left.isEmpty()) {
      visit(left.pop());
    }
  }

  private static void requireContents(COSDictionary page) throws IOException {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    boolean isThere = contents != null || !page.containsKey(COSName.CONTENTS);
    for (int i = 0; contents instanceof COSArray parts && i < parts.size(); i++) {
      isThere &= parts.getObject(i) != null;
    }
    if (!isThere) {
      throw new UndecodableFile(Obstacle.DAMAGED);
    }
  }

  private void addAppearance(@Nullable COSBase annotation) {
    if (annotation instanceof COSDictionary dictionary) {
      add(dictionary.getItem(COSName.AP));
    }
  }

  private void add(@Nullable COSBase next) {
    if (next != null && seen.add(next)) {
      left.push(next);
    }
  }

  private void visit(COSBase next) throws IOException {
    switch (next) {
      case COSObject reference -> add(reference.getObject());
      case COSArray array -> array.forEach(this::add);
      case COSStream stream -> {
        require(stream);
        addAll(stream);
      }
      case COSDictionary dictionary when !isPage(dictionary) -> {
        SymbolFont.repair(dictionary);
        addAll(dictionary);
      }
      default -> {}
    }
  }

  private void addAll(COSDictionary dictionary) {
    dictionary.keySet().forEach(key -> add(dictionary.getItem(key)));
  }

  /// What leads up again, to the whole document, is not what a page draws.
  private static boolean isPage(COSDictionary dictionary) {
    COSName type = dictionary.getCOSName(COSName.TYPE);
    return COSName.PAGE.equals(type) || COSName.PAGES.equals(type);
  }

  /// @throws Refusal when the stream is cut short, or is not to be decoded
  static void require(COSStream stream) throws IOException {
    List<COSName> filters = new PDStream(stream).getFilters();
    for (int i = 0; i < filters.size(); i++) {
      switch (filters.get(i).getName()) {
        case "JPXDecode", "JBIG2Decode" -> throw new UndecodableFile(Obstacle.UNKNOWN_PICTURE);
        case "DCTDecode", "DCT" -> makePlain(stream, i == filters.size() - 1);
        case "FlateDecode", "Fl" -> requireEnd(stream);
        default -> {}
      }
    }
  }

  /// Leaves of a photo what makes its dots ([Jpeg]). One that is coded once more could hold another
  /// one, of any size.
  private static void makePlain(COSStream stream, boolean isLast) throws IOException {
    if (!isLast) {
      throw new UndecodableFile(Obstacle.DAMAGED);
    }
    byte[] photo;
    try (InputStream in = new PDStream(stream).createInputStream(List.of("DCTDecode", "DCT"))) {
      photo = in.readAllBytes();
    }
    Jpeg jpeg = Jpeg.read(fromStart(photo), said(stream));
    jpeg.requireSize();
    JpegPhoto.requireWhole(jpeg);
    stream.removeItem(COSName.F);
    stream.removeItem(COSName.DECODE_PARMS);
    stream.removeItem(COSName.DP);
    stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(jpeg.plain());
    }
  }

  /// Some programs write another end of line before it.
  private static byte[] fromStart(byte[] photo) {
    int from = 0;
    while (from < photo.length && (photo[from] == '\n' || photo[from] == '\r')) {
      from++;
    }
    return Arrays.copyOfRange(photo, from, photo.length);
  }

  /// What its colours are where the photo itself does not say it (ISO 32000-1, table 13).
  private static JpegColours.Said said(COSStream stream) {
    COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    COSBase last =
        parameters instanceof COSArray all && all.size() > 0
            ? all.getObject(all.size() - 1)
            : parameters;
    int transform =
        last instanceof COSDictionary dictionary ? dictionary.getInt("ColorTransform", -1) : -1;
    return switch (transform) {
      case -1 -> JpegColours.Said.NOTHING_IN_PDF;
      case 0 -> JpegColours.Said.NOT_TRANSFORMED;
      default -> JpegColours.Said.TRANSFORMED;
    };
  }

  /// Its checksum is not asked for: many programs write a wrong one.
  private static void requireEnd(COSStream stream) throws IOException {
    Inflater inflater = new Inflater(true);
    try (InputStream in = new PDStream(stream).createInputStream(List.of("FlateDecode", "Fl"))) {
      boolean isEmpty = in.readNBytes(ZLIB_HEADER).length < ZLIB_HEADER;
      if (!isEmpty && !ends(in, inflater)) {
        throw new UndecodableFile(Obstacle.DAMAGED);
      }
    } catch (DataFormatException _) {
      throw new UndecodableFile(Obstacle.DAMAGED);
    } finally {
      inflater.end();
    }
  }

  private static boolean ends(InputStream in, Inflater inflater)
      throws IOException, DataFormatException {
    byte[] deflated = new byte[1 << 13];
    byte[] inflated = new byte[1 << 16];
    for (int n = in.read(deflated); n > 0 && !inflater.finished(); n = in.read(deflated)) {
      inflater.setInput(deflated, 0, n);
      while (!inflater.needsInput() && !inflater.finished()) {
        inflater.inflate(inflated);
      }
    }
    return inflater.finished();
  }
}
