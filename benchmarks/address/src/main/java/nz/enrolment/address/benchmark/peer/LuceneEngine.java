package nz.enrolment.address.benchmark.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;

/// Lucene, asked in the way that costs it least: no scores, the first documents of the only segment
/// are the answer, texts and ids from columns.
final class LuceneEngine implements Engine {
  private static final int FUZZY_LETTERS = 4;

  private final DirectoryReader reader;
  private final boolean fuzzy;

  LuceneEngine(Path folder, boolean fuzzy) throws IOException {
    this.reader = DirectoryReader.open(new MMapDirectory(folder));
    this.fuzzy = fuzzy;
  }

  @Override
  public Searcher answering() {
    var searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    return (query, ids) -> {
      var words = PeerQuery.words(query);
      if (words.isEmpty()) {
        return 0;
      }
      int found = find(searcher, exact(words), ids);
      return found == 0 && fuzzy ? find(searcher, fuzzy(words), ids) : found;
    };
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static int find(IndexSearcher searcher, Query query, int[] ids) throws IOException {
    var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    int found = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      var scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      var id = leaf.reader().getNumericDocValues(LuceneBuild.ID);
      var text = leaf.reader().getBinaryDocValues(LuceneBuild.TEXT);
      var documents = scorer.iterator();
      for (int d = documents.nextDoc();
          d != DocIdSetIterator.NO_MORE_DOCS && found < ids.length;
          d = documents.nextDoc()) {
        if (!id.advanceExact(d)
            || !text.advanceExact(d)
            || text.binaryValue().utf8ToString().isEmpty()) {
          throw new IllegalStateException("a document without id and text");
        }
        ids[found++] = (int) id.longValue();
      }
    }
    return found;
  }

  private static Query exact(List<String> words) {
    var all = new BooleanQuery.Builder();
    for (String word : words) {
      all.add(term(word), Occur.FILTER);
    }
    return all.build();
  }

  private static Query fuzzy(List<String> words) {
    var all = new BooleanQuery.Builder();
    for (String word : words) {
      var either = new BooleanQuery.Builder().add(term(word), Occur.SHOULD);
      if (!PeerQuery.isNumber(word) && word.length() >= FUZZY_LETTERS) {
        either.add(new FuzzyQuery(new Term(LuceneBuild.WORDS, word), 1), Occur.SHOULD);
      }
      all.add(either.build(), Occur.FILTER);
    }
    return all.build();
  }

  private static Query term(String word) {
    var text = PeerQuery.isNumber(word) ? LuceneBuild.number(word) : LuceneBuild.beginning(word);
    return new TermQuery(new Term(LuceneBuild.BEGINNINGS, text));
  }
}
