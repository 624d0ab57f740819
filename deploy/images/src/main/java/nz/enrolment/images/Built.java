package nz.enrolment.images;

/// One image that is there.
///
/// @param compressed bytes that a node without any layer fetches
record Built(ServiceImage service, String digest, long compressed) {
  /// What a node fetches for one service, compressed, may not be larger: 150 MB.
  static final long LARGEST = 150_000_000;

  /// @throws CannotBuild if it is too large
  Built requireSmall() {
    if (compressed > LARGEST) {
      throw new CannotBuild(
          "%s has %d bytes, and may have %d".formatted(service.name(), compressed, LARGEST));
    }
    return this;
  }
}
