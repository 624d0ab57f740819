package nz.enrolment.address.server.problem;

import java.util.Locale;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.Problem.Fault;

/// Why a request is not answered. The constants' lower-case names with dashes are the stable ends
/// of the problem types.
public enum Refusal {
  /// `q` is not there, or holds no letter and no digit.
  QUERY_EMPTY(400, "Nothing to search for", "q must hold some part of an address.", "/q"),
  /// `q` has too many characters.
  QUERY_TOO_LONG(400, "The query is too long", "q may have at most 200 characters.", "/q"),
  /// `q` has too many words.
  QUERY_TOO_MANY_WORDS(400, "The query has too many words", "q may have at most 32 words.", "/q"),
  /// `q` has a character that nobody types or pastes.
  QUERY_HAS_CONTROL_CHARACTERS(
      400,
      "The query has control characters",
      "q may have tabs and line breaks, and no other control character.",
      "/q"),
  /// `q` is not percent-encoded UTF-8.
  QUERY_NOT_UTF_8(
      400, "The query cannot be read", "q must be UTF-8, percent-encoded as in a form.", "/q"),
  /// `limit` is no number, or too small or large.
  LIMIT_OUT_OF_RANGE(
      400, "The limit is out of range", "limit must be a whole number from 1 to 20.", "/limit"),
  /// No such id.
  ADDRESS_UNKNOWN(404, "No such address", "There is no address with this id in the index.", ""),
  /// Neither JSON nor GeoJSON is wanted.
  NOT_ACCEPTABLE(406, "Not acceptable", "Accept application/json or application/geo+json.", ""),
  /// The client asked too often.
  TOO_MANY_REQUESTS(
      429, "Too many requests", "Retry after the number of seconds in Retry-After.", ""),
  /// A bug.
  INTERNAL(500, "Internal error", "The request failed. A retry may succeed.", ""),
  /// No verified index.
  INDEX_UNAVAILABLE(
      503,
      "No addresses to search",
      "The address index is not available; enter the address by hand or try again.",
      "");

  private final Problem problem;
  private final byte[] body;

  /// @param pointer RFC 6901, into the query parameters; empty when none of them is at fault
  Refusal(int status, String title, String detail, String pointer) {
    String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.problem =
        pointer.isEmpty()
            ? new Problem(status, slug, title, detail)
            : Problem.badParameter(slug, title, new Fault(pointer, slug, detail));
    this.body = problem.json();
  }

  /// The problem.
  public Problem problem() {
    return problem;
  }

  /// The problem as JSON, in UTF-8; one array for all, never written to.
  public byte[] body() {
    return body;
  }
}
