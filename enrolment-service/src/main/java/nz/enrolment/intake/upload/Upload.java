package nz.enrolment.intake.upload;

/// What became of a file that was sent.
sealed interface Upload {

  /// It is kept, and an answer may name it.
  record Received(UploadedFile file) implements Upload {}

  /// It is a photo as telephones take it.
  record Heic() implements Upload {}

  /// It is nothing that a practice can be expected to open.
  record OtherType() implements Upload {}

  /// The draft has as many files as it may have.
  record TooMany() implements Upload {}

  /// The draft was submitted or deleted while the file came.
  record DraftChanged() implements Upload {}
}
