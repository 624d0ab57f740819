package nz.enrolment.address.server.answer;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/// Why a request is not answered. The constants' lower-case names with dashes are the stable ends
/// of the problem types.
enum Refusal {
  QUERY_EMPTY(400, "Nothing to search for", "q must hold some part of an address.", "/q"),
  QUERY_TOO_LONG(400, "The query is too long", "q may have at most 200 characters.", "/q"),
  LIMIT_OUT_OF_RANGE(
      400, "The limit is out of range", "limit must be a whole number from 1 to 20.", "/limit"),
  ADDRESS_UNKNOWN(404, "No such address", "There is no address with this id in the index.", ""),
  INDEX_UNAVAILABLE(
      503,
      "No addresses to search",
      "The address index is not available; enter the address by hand or try again.",
      ""),
  INTERNAL(500, "Something went wrong here", "The request could not be answered; try again.", "");

  private static final String TYPES = "https://enrolment.nz/problems/";

  private final int status;
  private final String title;
  private final String detail;
  private final String pointer;

  Refusal(int status, String title, String detail, String pointer) {
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.pointer = pointer;
  }

  Problem problem() {
    return new Problem(URI.create(TYPES + code()), title, status, detail, faults());
  }

  RefusedRequest asException() {
    return new RefusedRequest(this);
  }

  private List<Problem.Fault> faults() {
    return pointer.isEmpty() ? List.of() : List.of(new Problem.Fault(pointer, code(), detail));
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
