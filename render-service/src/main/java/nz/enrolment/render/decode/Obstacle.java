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
  /// It is or holds a picture for which there is no decoder here: JBIG2, JPEG 2000, a JPEG without
  /// loss, of 12 bits or coded by arithmetic, a PNG with a chunk that only its maker knows.
  UNKNOWN_PICTURE,
  /// More bytes or dots than are taken in.
  TOO_LARGE,
  /// More pages than are shown of one file.
  TOO_MANY_PAGES,
  /// It needs more time or memory than a page may.
  TOO_COMPLEX,
  /// Nobody but who has its password or certificate can read it.
  ENCRYPTED,
  /// Letters are not in it, and are in no font of ours, or nobody can tell which they are.
  FONTS_MISSING,
  /// A form that only the program draws for which it was made (XFA).
  INTERACTIVE
}
