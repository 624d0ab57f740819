package nz.enrolment.render.layout;

/// A label of ours and what it says: "Date of birth", "14 March 1979".
public record LabelledText(String label, String value) {
  @Override
  public String toString() {
    return "LabelledText[" + label + ", redacted]";
  }
}
