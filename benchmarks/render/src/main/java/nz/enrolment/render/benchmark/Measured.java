package nz.enrolment.render.benchmark;

import java.util.Locale;

/// One row of the table.
///
/// @param perDocument milliseconds of wall clock that one thread spends on a document, the median
/// @param cpu milliseconds of processor time a document, of every process that has a part in it:
///   what a busy machine does not falsify
/// @param perSecond documents a second, all threads together
record Measured(
    String what, int threads, double perDocument, double cpu, double perSecond, int pages) {

  static void head() {
    System.out.println(
        "| what | threads | ms a document | CPU ms a document | CPU ms a page | documents/s |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
  }

  void print() {
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.1f | %.1f | %.1f | %.1f |%n",
        what,
        threads,
        perDocument,
        cpu,
        cpu / pages,
        perSecond);
  }
}
