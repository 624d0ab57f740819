package nz.enrolment.address.index.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nz.enrolment.address.index.file.IndexWriter;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.read.BadRows;
import nz.enrolment.address.index.read.CsvBlock;
import nz.enrolment.address.index.read.Postcodes;
import nz.enrolment.address.index.read.UnreadableAddresses;

/// Builds one index file from CSV files. Equal addresses give equal bytes; of two rows with one id
/// the first wins and the other is a bad row.
public final class BuildIndex {
  /// How many bad rows are borne unless the caller says otherwise.
  public static final int BAD_ROWS_BORNE = 1000;

  private final BadRows bad;
  private final ProgressListener progress;
  private final AddressTable gathered = new AddressTable();
  private int retired;

  private BuildIndex(int badRowsBorne, ProgressListener progress) {
    this.bad = new BadRows(badRowsBorne);
    this.progress = progress;
  }

  /// Reads all files and writes the index.
  ///
  /// @param csvs files in either of LINZ's layouts, mixed as you like
  /// @param postcodes a file with postcodes by address or road, for exports without that column
  /// @throws UnreadableAddresses when a file lacks a column, more rows than borne are bad, or no
  ///   address is left
  public static BuildReport build(
      List<Path> csvs, Optional<Path> postcodes, Path index, int badRowsBorne) throws IOException {
    return build(csvs, postcodes, index, badRowsBorne, ProgressListener.NONE);
  }

  /// The same, for somebody who waits.
  ///
  /// @param progress hears how far it is
  public static BuildReport build(
      List<Path> csvs,
      Optional<Path> postcodes,
      Path index,
      int badRowsBorne,
      ProgressListener progress)
      throws IOException {
    var build = new BuildIndex(badRowsBorne, progress);
    build.gather(csvs, postcodes);
    var arranged = new RankedAddresses(build.gathered);
    IndexWriter.write(index, Sections.of(arranged));
    return new BuildReport(
        build.gathered.size(),
        arranged.roads.size(),
        build.retired,
        build.bad.count(),
        build.bad.first());
  }

  private void gather(List<Path> csvs, Optional<Path> postcodeFile) throws IOException {
    var postcodes =
        postcodeFile.isPresent() ? Postcodes.read(postcodeFile.get(), bad) : Postcodes.none();
    try (var reading = new ParallelReader(postcodes)) {
      for (Path csv : csvs) {
        reading.read(csv, this::add, bytes -> progress.read(csv, bytes, gathered.size()));
      }
    }
    if (gathered.size() == 0) {
      throw new UnreadableAddresses("no address in " + csvs);
    }
    if (gathered.size() > Layout.LARGEST_U24) {
      throw new UnreadableAddresses("more addresses than this format can hold");
    }
  }

  private void add(CsvBlock.Addresses read) throws UnreadableAddresses {
    for (var row : read.bad()) {
      bad.add(row);
    }
    retired += read.retired();
    for (int i = 0; i < read.rows().size(); i++) {
      var row = read.rows().get(i);
      if (!gathered.add(row)) {
        bad.add(read.bad(i, "address_id", "there is an address " + row.id() + " already"));
      }
    }
  }
}
