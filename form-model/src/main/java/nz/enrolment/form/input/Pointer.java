package nz.enrolment.form.input;

/// The way from the root of a document to a place in it. Almost every place is fine and nobody asks
/// for its pointer, so that it is written out only then.
sealed interface Pointer {

  Pointer ROOT = new Root();

  /// As RFC 6901 has it.
  String toString();

  record Root() implements Pointer {
    @Override
    public String toString() {
      return "";
    }
  }

  record Member(Pointer parent, String name) implements Pointer {
    @Override
    public String toString() {
      return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }
  }

  record Element(Pointer parent, int index) implements Pointer {
    @Override
    public String toString() {
      return parent + "/" + index;
    }
  }
}
