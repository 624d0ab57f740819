package nz.enrolment.address.benchmark.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nz.enrolment.address.benchmark.data.AddressRows;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

/// Builds Lucene's index: every beginning of every word as a term, sorted by rank, one segment.
final class LuceneBuild {
  static final String BEGINNINGS = "b";
  static final String WORDS = "w";
  static final String ID = "id";
  static final String TEXT = "text";

  /// Longer beginnings are cut, in queries too.
  static final int LONGEST = 12;

  private static final String RANK = "rank";
  private static final int BUFFER_MEGABYTES = 512;

  private LuceneBuild() {}

  static void build(AddressRows rows, Path folder) throws IOException {
    var config =
        new IndexWriterConfig()
            .setIndexSort(new Sort(new SortField(RANK, SortField.Type.INT)))
            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (var directory = new MMapDirectory(folder);
        var writer = new IndexWriter(directory, config)) {
      int rank = 0;
      for (var address : PeerAddress.inRankOrder(rows)) {
        writer.addDocument(document(address, rank++));
      }
      writer.forceMerge(1);
    }
  }

  private static Document document(PeerAddress address, int rank) {
    var document = new Document();
    document.add(new NumericDocValuesField(RANK, rank));
    document.add(new NumericDocValuesField(ID, address.id()));
    document.add(
        new BinaryDocValuesField(
            TEXT, new BytesRef(address.text().getBytes(StandardCharsets.UTF_8))));
    document.add(terms(BEGINNINGS, beginnings(address)));
    document.add(terms(WORDS, List.copyOf(address.words())));
    return document;
  }

  /// A number is marked, so that `1` is not a beginning of `12`.
  static String number(String word) {
    return "#" + word;
  }

  static String beginning(String word) {
    return word.substring(0, Math.min(LONGEST, word.length()));
  }

  private static List<String> beginnings(PeerAddress address) {
    var terms = new ArrayList<String>();
    for (String word : address.words()) {
      for (int length = 1; length <= Math.min(LONGEST, word.length()); length++) {
        terms.add(word.substring(0, length));
      }
      terms.add(number(word));
    }
    address.numbers().forEach(number -> terms.add(number(number)));
    return terms;
  }

  private static Field terms(String name, List<String> terms) {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setOmitNorms(true);
    type.setTokenized(true);
    type.freeze();
    return new Field(name, new Terms(terms), type);
  }

  /// Terms as they are.
  private static final class Terms extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> terms;
    private Iterator<String> left;

    Terms(List<String> terms) {
      this.terms = terms;
      this.left = terms.iterator();
    }

    @Override
    public void reset() {
      left = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
      if (!left.hasNext()) {
        return false;
      }
      clearAttributes();
      term.append(left.next());
      return true;
    }
  }
}
