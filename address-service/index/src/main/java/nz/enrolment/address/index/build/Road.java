package nz.enrolment.address.index.build;

import java.util.Comparator;

/// A road within one locality: what the addresses along it share.
record Road(String name, Locality locality) {
  static final Comparator<Road> BY_TEXT =
      Comparator.comparing(Road::name).thenComparing(Road::locality, Locality.BY_TEXT);
}
