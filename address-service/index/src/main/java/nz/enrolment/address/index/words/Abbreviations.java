package nz.enrolment.address.index.words;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What people write for the words of an address, both ways: a road named `St Marys` is found as
/// `saint marys`, and `Saint Marys` as `st marys`.
///
/// `st` stands for street and for saint: it is looked up under both, because only the rest of the
/// query can tell.
final class Abbreviations {
  private static final Map<String, List<String>> SHORT =
      Map.ofEntries(
          entry("avenue", List.of("ave", "av")),
          entry("boulevard", List.of("blvd", "bvd")),
          entry("centre", List.of("ctr", "center")),
          entry("close", List.of("cl")),
          entry("court", List.of("ct", "crt")),
          entry("crescent", List.of("cres", "cr", "cresc")),
          entry("drive", List.of("dr", "drv")),
          entry("east", List.of("e")),
          entry("esplanade", List.of("esp")),
          entry("extension", List.of("ext")),
          entry("fort", List.of("ft")),
          entry("gardens", List.of("gdns")),
          entry("glade", List.of("gld")),
          entry("great", List.of("gt")),
          entry("green", List.of("grn")),
          entry("grove", List.of("gr", "gve", "grv")),
          entry("heights", List.of("hts")),
          entry("highway", List.of("hwy", "hway")),
          entry("island", List.of("is")),
          entry("junction", List.of("jct")),
          entry("lane", List.of("ln")),
          entry("loop", List.of("lp")),
          entry("mount", List.of("mt")),
          entry("north", List.of("n", "nth")),
          entry("parade", List.of("pde")),
          entry("park", List.of("pk")),
          entry("place", List.of("pl")),
          entry("point", List.of("pt")),
          entry("port", List.of("pt")),
          entry("quay", List.of("qy")),
          entry("rise", List.of("rse")),
          entry("road", List.of("rd")),
          entry("saint", List.of("st")),
          entry("south", List.of("s", "sth")),
          entry("square", List.of("sq")),
          entry("street", List.of("st", "str")),
          entry("terrace", List.of("tce", "ter", "terr")),
          entry("track", List.of("trk")),
          entry("upper", List.of("upr")),
          entry("valley", List.of("vly")),
          entry("view", List.of("vw")),
          entry("way", List.of("wy")),
          entry("west", List.of("w")));

  private static final Map<String, Set<String>> BOTH_WAYS = bothWays();

  private Abbreviations() {}

  /// The other ways to write a folded word; empty for most words.
  static Set<String> of(String word) {
    return BOTH_WAYS.getOrDefault(word, Set.of());
  }

  private static Map<String, Set<String>> bothWays() {
    var all = new HashMap<String, Set<String>>();
    SHORT.forEach((full, abbreviations) -> {
      all.computeIfAbsent(full, _ -> new TreeSet<>()).addAll(abbreviations);
      abbreviations.forEach(a -> all.computeIfAbsent(a, _ -> new TreeSet<>()).add(full));
    });
    return all;
  }
}
