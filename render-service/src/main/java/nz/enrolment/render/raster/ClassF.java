package nz.enrolment.render.raster;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.tiff.Rational;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFEntry;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageMetadata;
import java.util.List;

/// The tags by which a fax gateway knows a page (RFC 2306, sections 2 and 4). Those of the picture
/// itself (size, `Compression` 4, `Photometric` 0, one strip) are the writer's.
final class ClassF {
  private static final int ONE_PAGE_OF_MANY = 2;
  private static final int INCH = 2;

  private ClassF() {}

  /// @param index from 0
  static TIFFImageMetadata page(int index, int pages, Resolution resolution, String software) {
    List<Entry> tags =
        List.of(
            new TIFFEntry(TIFF.TAG_SUBFILE_TYPE, TIFF.TYPE_LONG, ONE_PAGE_OF_MANY),
            new TIFFEntry(TIFF.TAG_PAGE_NUMBER, new short[] {(short) index, (short) pages}),
            new TIFFEntry(TIFF.TAG_X_RESOLUTION, new Rational(resolution.horizontal())),
            new TIFFEntry(TIFF.TAG_Y_RESOLUTION, new Rational(resolution.vertical())),
            new TIFFEntry(TIFF.TAG_RESOLUTION_UNIT, INCH),
            new TIFFEntry(TIFF.TAG_SOFTWARE, software));
    return new TIFFImageMetadata(tags);
  }
}
