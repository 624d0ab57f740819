package nz.enrolment.pipeline.load;

/// A practice with a published form.
///
/// @param token of its staff
public record LoadPractice(String token) {
  @Override
  public String toString() {
    return "LoadPractice[…]";
  }
}
