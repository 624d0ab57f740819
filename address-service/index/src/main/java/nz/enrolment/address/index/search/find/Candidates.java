package nz.enrolment.address.index.search.find;

import java.util.List;
import nz.enrolment.address.index.search.content.IndexContent;
import nz.enrolment.address.index.search.content.NameLengths;
import nz.enrolment.address.index.search.lookup.CommonRoads;
import nz.enrolment.address.index.search.lookup.Lookup;
import nz.enrolment.address.index.search.lookup.WordLookups;
import nz.enrolment.address.index.search.query.QueryTokenizer;
import nz.enrolment.address.index.search.query.Word;

/// The roads that an interpretation may mean in one manner, in rank order: those that all its
/// words' lists have in common, and for the strictest manner what the road's own words say.
///
/// Where these are few, they are sought in the loosest manner that may be needed, and the road's
/// own words tell at once for which manner each is: one pass instead of three.
final class Candidates {
  /// When the shortest list has at most so many roads, they are gone through in all manners at
  /// once, and without asking for the house first; the other lists leave few of them.
  private static final int FEW = 96;

  /// The same of a single word, whose list no other makes shorter.
  private static final int FEW_OF_ONE_WORD = 12;

  /// Of many roads, among so many the one is sought whose whole name was typed.
  private static final int MOST_FOR_EXACT = 1024;

  private static final int BLOCK = 64;

  private final WordLookups lookups;
  private final MatchedWords filed;
  private final NameLengths nameLengths;
  private final int roads;
  private final CommonRoads common = new CommonRoads(QueryTokenizer.MOST_WORDS + 1);
  private final DeferredRoads kept = new DeferredRoads();

  /// The chosen words, fewest roads first, with how many they have.
  private final int[] order = new int[QueryTokenizer.MOST_WORDS];

  private final int[] sizes = new int[QueryTokenizer.MOST_WORDS];
  private int count;

  private List<Word> words = List.of();
  private int openLast;
  private int openAny;

  private int wanted;
  private int slipped;
  private int unfinished;
  private int slot;
  private MatchMode strictest = MatchMode.EXACT;
  private MatchMode loosest = MatchMode.EXACT;
  private boolean isChecked;
  private boolean isKept;

  /// Whether there is one road and no other: how much of its name was typed does not matter then.
  private boolean isOnly;

  private final int[] block = new int[BLOCK];
  private int drawn;
  private int at;
  private int looked;

  Candidates(IndexContent content, WordLookups lookups) {
    this.lookups = lookups;
    this.nameLengths = content.nameLengths();
    this.roads = content.roads().size();
    this.filed = new MatchedWords(content, lookups);
  }

  /// Begins a query, whose words have been looked up.
  void clear(List<Word> query) {
    words = query;
    kept.clear();
    openLast = MatchMode.LAST_OPEN.open(query);
    openAny = MatchMode.ALL_OPEN.open(query);
  }

  /// Chooses the words of an interpretation in one manner; false when no road can have them all.
  ///
  /// @param slipped words in which there is a slip
  /// @param unfinished those of them that only begin a word
  boolean choose(int wanted, MatchMode mode, int slipped, int unfinished) {
    this.wanted = wanted;
    this.slipped = slipped;
    this.unfinished = unfinished;
    this.strictest = mode;
    this.loosest = mode;
    this.slot = DeferredRoads.NONE;
    return rank();
  }

  /// Chooses the words of an interpretation for this and, where that is hardly more work, for
  /// looser manners: the roads that these have in addition are kept, see [#areKept].
  ///
  /// @param slot the interpretation
  boolean choose(int slot, int wanted, MatchMode mode) {
    this.wanted = wanted;
    this.slipped = 0;
    this.unfinished = 0;
    this.strictest = mode;
    this.slot = slot;
    if (wanted == 0 && mode == MatchMode.EXACT) {
      return false;
    }
    for (loosest = MatchMode.LAST_OPEN; loosest.compareTo(mode) > 0; loosest = loosest.stricter()) {
      if (!rank() || !areMany()) {
        kept.cover(slot, loosest);
        return count > 0;
      }
    }
    loosest = mode;
    return mode == MatchMode.EXACT || rank();
  }

  /// Whether a manner needs no search, because an earlier one kept its roads.
  boolean areKept(int slot, MatchMode mode) {
    return kept.covers(slot, mode);
  }

  /// Goes back to the roads that were kept for a manner; false when there are none.
  boolean startKept(int slot, MatchMode mode) {
    isKept = true;
    return kept.start(slot, mode);
  }

  /// Begins with roads that were found elsewhere.
  void startWith(int[] roads, int count) {
    kept.clear();
    for (int i = 0; i < count; i++) {
      kept.add(0, MatchMode.EXACT, roads[i]);
    }
    isKept = kept.start(0, MatchMode.EXACT);
  }

  /// Whether there are so many that the house should be asked for first.
  boolean areMany() {
    return sizes[0] > (count > 1 ? FEW : FEW_OF_ONE_WORD);
  }

  /// Begins with the first of all roads that have the words.
  void start() {
    common.clear();
    start(roads);
  }

  /// Begins with the first that also has a house number; false when there is none.
  ///
  /// @param house see [House#numberKey]
  boolean startAt(long house) {
    int at = lookups.house(house);
    if (at < 0) {
      return false;
    }
    common.clear();
    lookups.readHouse(at, common.add());
    start(lookups.houseSize(at));
    return true;
  }

  /// The next roads, as many as `into` has room for, and gives how many; 0 when there are no more.
  int next(int[] into) {
    if (isKept) {
      return kept.next(into);
    }
    int count = 0;
    while (count == 0) {
      int drawn = draw(into);
      if (drawn == 0) {
        return 0;
      }
      count = isChecked ? meant(into, drawn) : drawn;
    }
    return count;
  }

  private int draw(int[] into) {
    if (at == drawn) {
      drawn = isExactAlone() ? drawForExact() : common.next(block);
      at = 0;
    }
    int more = Math.min(into.length, drawn - at);
    System.arraycopy(block, at, into, 0, more);
    at += more;
    return more;
  }

  /// What is not exact is kept for [MatchMode#NAMED], whose lists are the same, unless there is too
  /// much of it.
  private int drawForExact() {
    boolean enough = looked >= MOST_FOR_EXACT;
    int more = enough ? 0 : common.next(block);
    looked += more;
    if (enough) {
      kept.uncover(slot);
    } else if (more == 0) {
      kept.cover(slot, MatchMode.NAMED);
    }
    return more;
  }

  /// Leaves those that are meant.
  private int meant(int[] roads, int count) {
    int drawn = isExactAlone() ? shortNamed(roads, count) : count;
    filed.fetch(roads, drawn);
    isOnly = drawn == 1 && sizes[0] <= BLOCK;
    int meant = 0;
    for (int i = 0; i < drawn; i++) {
      if (isMeant(roads[i])) {
        roads[meant++] = roads[i];
      }
    }
    return meant;
  }

  /// Whether looser manners are left for later: there are many roads.
  private boolean isExactAlone() {
    return strictest == MatchMode.EXACT && loosest == MatchMode.EXACT;
  }

  /// Leaves those whose names have no more words than were typed: most fall out here, and nothing
  /// of them needs to be read.
  private int shortNamed(int[] roads, int drawn) {
    int most = Integer.bitCount(wanted);
    int left = 0;
    for (int i = 0; i < drawn; i++) {
      int road = roads[i];
      if (nameLengths.of(road) <= most) {
        roads[left++] = road;
      } else {
        kept.add(slot, MatchMode.NAMED, road);
      }
    }
    return left;
  }

  /// Sorts the words by how many roads they have; false when one has none. Without any word all
  /// roads are meant.
  private boolean rank() {
    count = 0;
    for (int left = wanted; left != 0; left &= left - 1) {
      int i = Integer.numberOfTrailingZeros(left);
      int size = lookups.size(i, lookup(i));
      if (size == 0) {
        count = 0;
        return false;
      }
      insert(i, size);
    }
    if (count == 0) {
      sizes[0] = roads;
    }
    return true;
  }

  private void insert(int word, int size) {
    int at = count++;
    for (; at > 0 && sizes[at - 1] > size; at--) {
      sizes[at] = sizes[at - 1];
      order[at] = order[at - 1];
    }
    sizes[at] = size;
    order[at] = word;
  }

  private void start(int fewest) {
    isKept = false;
    at = 0;
    drawn = 0;
    looked = 0;
    lookups.startOver();
    isChecked = loosest != strictest || isExactAlone();
    int least = fewest;
    for (int i = 0; i < count; i++) {
      lookups.read(order[i], lookup(order[i]), common.add(), least);
      least = Math.min(least, sizes[i]);
    }
    if (common.count() == 0) {
      common.add().setAll(roads);
    }
    common.start();
  }

  private Lookup lookup(int i) {
    if ((unfinished >> i & 1) != 0) {
      return Lookup.SLIPPED_END;
    }
    if ((slipped >> i & 1) != 0) {
      return Lookup.SLIPPED;
    }
    return loosest.lookup(words.get(i), i == Integer.numberOfTrailingZeros(wanted));
  }

  /// Whether a road has the words in the strictest manner; one that has them in a looser one is
  /// kept.
  private boolean isMeant(int road) {
    filed.read(road);
    if (has(strictest, road)) {
      return true;
    }
    keep(road);
    return false;
  }

  private void keep(int road) {
    if (isExactAlone()) {
      kept.add(slot, MatchMode.NAMED, road);
    }
    for (var mode = strictest; mode != loosest; ) {
      mode = mode.looser();
      if (!has(mode, road)) {
        continue;
      }
      kept.add(slot, mode, road);
      return;
    }
  }

  private boolean has(MatchMode mode, int road) {
    int missing = wanted & ~filed.whole();
    boolean named = missing == 0 && (filed.named() & Integer.lowestOneBit(wanted)) != 0;
    return switch (mode) {
      case EXACT -> named && (isOnly || filed.nameWords() >= nameLengths.of(road));
      case NAMED -> named;
      case WHOLE -> missing == 0;
      case LAST_OPEN -> (missing & ~(filed.open() & openLast)) == 0;
      case ALL_OPEN -> (missing & ~(filed.open() & openAny)) == 0;
    };
  }
}
