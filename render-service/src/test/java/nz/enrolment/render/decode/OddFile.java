package nz.enrolment.render.decode;

/// A file that some program made in an odd way, and that shows the same as one made in a usual way.
///
/// @param usual that one
record OddFile(String name, String mediaType, byte[] file, byte[] usual) {

  @Override
  public String toString() {
    return name;
  }
}
