package nz.enrolment.pipeline.load;

import java.util.Optional;

/// What came back over HTTP.
///
/// @param retryAfter the header, if it was there
record HttpAnswer(int status, Optional<String> retryAfter, String body) {

  /// The first text of this name in the body, which is JSON.
  String text(String name) {
    String opening = "\"" + name + "\":\"";
    int start = body.indexOf(opening) + opening.length();
    return body.substring(start, body.indexOf('"', start));
  }

  @Override
  public String toString() {
    return "HttpAnswer[" + status + "]";
  }
}
