package nz.enrolment.render.decode;

/// Why a file that was sent is not shown as pages.
public enum Obstacle {
  /// It was erased where it was kept.
  GONE,
  /// What came is not what the enrolment names: another size or digest.
  ALTERED,
  /// Neither JPEG, PNG nor PDF, or not what it says that it is.
  UNKNOWN_FORMAT,
  /// Broken or cut short.
  DAMAGED,
  /// A picture in it is coded as JBIG2 or JPEG 2000, for which there is no decoder here.
  UNKNOWN_PICTURE,
  /// More bytes or dots than are taken in.
  TOO_LARGE,
  /// More pages than are shown of one file.
  TOO_MANY_PAGES,
  /// It needs more time or memory than a page may.
  TOO_COMPLEX,
  /// Nobody but who knows its password can read it.
  ENCRYPTED,
  /// Its letters are not in it, and ours are not those.
  FONTS_MISSING,
  /// A form that only the program draws for which it was made (XFA).
  INTERACTIVE
}
