package nz.enrolment.images;

/// Why there are no images; its message is for the person at the command line.
final class CannotBuild extends RuntimeException {
  private static final long serialVersionUID = 1;

  CannotBuild(String message) {
    super(message);
  }
}
