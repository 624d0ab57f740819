package nz.enrolment.render.print;

/// A document would have more pages than one may have.
public final class TooManyPages extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooManyPages(int most) {
    super("more than " + most + " pages");
  }
}
