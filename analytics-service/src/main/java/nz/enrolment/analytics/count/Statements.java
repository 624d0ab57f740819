package nz.enrolment.analytics.count;

/// What is asked of one of the tables of counters.
///
/// @param begin of owner, subject, period, plan and cells
/// @param lock of owner, subject and period
/// @param add of cells, owner, subject and period
/// @param close of owner, subject and period
record Statements(String begin, String lock, String add, String close) {

  /// @param owner the column of the counter's owner
  static Statements of(String table, String owner) {
    return new Statements(
        """
        insert into %s (%s, subject, period, plan, cells) values (?, ?, ?, ?, ?)
        on conflict do nothing\
        """
            .formatted(table, owner),
        "select plan, closed from %s where %s = ? and subject = ? and period = ? for update"
            .formatted(table, owner),
        """
        update %s set cells =
          (select array_agg(cell + more order by place)
           from unnest(cells, ?) with ordinality as both_of(cell, more, place))
        where %s = ? and subject = ? and period = ?\
        """
            .formatted(table, owner),
        """
        update %s set closed = true where %s = ? and subject = ? and period = ?
        returning plan, cells\
        """
            .formatted(table, owner));
  }
}
