package nz.enrolment.address.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nz.enrolment.address.index.search.show.Address;
import nz.enrolment.address.index.search.show.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One case by hand for each way in which people write an address, on the addresses that come with
/// the project.
class QueryFormsTest {
  private static final AddressIndex INDEX = BundledIndex.open();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "52 Crest Road, Te Arai, Wellsford",
        "52 crest rd te arai",
        "te arai crest road 52",
        "52 cre te ar",
        "52 crest roa",
        "crest 52 0975",
        "52 CREST ROAD",
      })
  void an_address_is_found_however_it_is_written(String query) {
    assertThat(best(query)).isEqualTo("52 Crest Road, Te Arai, Wellsford 0975");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1700 State Highway 1 Topuni", "state highway 1 1700", "1700 sh1", "1700 sh 1"})
  void a_number_may_be_part_of_the_road(String query) {
    assertThat(best(query)).isEqualTo("1700 State Highway 1, Topuni, Wellsford 0975");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 Tī Kōuka Way",
        "3 Ti\u0304 Ko\u0304uka Way",
        "3 ti kouka way",
        "3 tii koouka way",
        "3 Tii Kouka Way"
      })
  void a_macron_may_be_composed_decomposed_doubled_or_left_out(String query) {
    assertThat(best(query)).isEqualTo("3 Tī Kōuka Way, Otatara, Invercargill 9879");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/3 ti kouka way",
        "1 / 3 ti kouka way",
        "flat 1/3 ti kouka way",
        "unit 1, 3 ti kouka way",
        "apt 1 3 ti kouka way",
        "3 ti kouka way, flat 1"
      })
  void a_unit_may_be_written_in_many_ways(String query) {
    assertThat(best(query)).isEqualTo("1/3 Tī Kōuka Way, Otatara, Invercargill 9879");
  }

  @ParameterizedTest
  @CsvSource({
    "52 crset road, 52 Crest Road",
    "52 crst road, 52 Crest Road",
    "52 creest road, 52 Crest Road",
    "52 cresk road, 52 Crest Road",
    "52 krest road, 52 Crest Road"
  })
  void one_slip_is_forgiven_wherever_it_is(String query, String expected) {
    assertThat(INDEX.search(query, 10))
        .extracting(address -> address.lines().getFirst())
        .contains(expected);
  }

  @Test
  void a_house_that_is_not_there_offers_the_nearest_on_that_road_and_says_so() {
    var match = INDEX.find("53 crest road te arai", 10).getFirst();
    assertThat(match.address().lines().getFirst()).isEqualTo("52 Crest Road");
    assertThat(match.nearest()).isTrue();
    assertThat(INDEX.find("52 crest road te arai", 10)).noneMatch(Match::nearest);
  }

  @Test
  void a_number_far_beyond_the_end_of_a_road_has_no_nearest() {
    assertThat(INDEX.find("99999 crest road", 10)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"52 crest road 6011", "52 crest road te arai 6011"})
  void a_wrong_postcode_is_passed_over(String query) {
    assertThat(best(query)).isEqualTo("52 Crest Road, Te Arai, Wellsford 0975");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "52 crest road te arei",
        "52 crest road te aari",
        "52 crest rd wellsfrod",
        "52 crest rd qellsford"
      })
  void a_slip_in_the_suburb_or_city_is_forgiven_too(String query) {
    assertThat(best(query)).isEqualTo("52 Crest Road, Te Arai, Wellsford 0975");
  }

  @ParameterizedTest
  @ValueSource(strings = {"52 crest road rd 2", "52 crest rd 4", "52 crest road, RD 4, Wellsford"})
  void a_rural_delivery_route_is_passed_over(String query) {
    assertThat(best(query)).isEqualTo("52 Crest Road, Te Arai, Wellsford 0975");
  }

  @Test
  void the_plain_number_comes_first_then_suffixes_then_units() {
    var houses =
        INDEX.search("3 ti kouka way", 10).stream()
            .map(address -> address.lines().getFirst())
            .toList();
    assertThat(houses).startsWith("3 Tī Kōuka Way", "1/3 Tī Kōuka Way", "2/3 Tī Kōuka Way");
    assertThat(suffixed()).containsSubsequence("", "A");
  }

  @Test
  void a_letter_behind_the_number_finds_that_house_first() {
    var suffixed = INDEX.search("5a", 10).getFirst();
    assertThat(suffixed.parts().number() + suffixed.parts().suffix()).isEqualTo("5A");
  }

  @Test
  void a_suburb_alone_finds_addresses_on_several_of_its_roads() {
    var found = INDEX.search("mangawhai", 10);
    assertThat(found)
        .hasSize(10)
        .allMatch(address -> address.lines().toString().contains("Mangawhai"));
    assertThat(found.stream().map(address -> address.parts().road()).distinct())
        .hasSizeGreaterThan(5);
  }

  @Test
  void a_postcode_alone_finds_addresses_of_that_postcode() {
    assertThat(INDEX.search("0991", 10))
        .hasSize(10)
        .allMatch(address -> address.parts().postcode().equals("0991"));
  }

  @Test
  void a_number_typed_last_may_go_on() {
    var numbers =
        INDEX.search("te arai crest road 5", 10).stream()
            .map(address -> address.parts().number())
            .toList();
    assertThat(numbers).contains("52").allMatch(number -> number.startsWith("5"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "////", "asdf jkl", "select * from users", "12 zzzzqqq road", "'"})
  void nonsense_finds_nothing(String query) {
    assertThat(INDEX.search(query, 10)).isEmpty();
  }

  @Test
  void the_limit_is_kept_and_no_address_comes_twice() {
    var found = INDEX.search("1 road", 7);
    assertThat(found).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void an_address_has_its_parts_and_place() {
    var address = INDEX.search("52 crest road", 1).getFirst();
    assertThat(address.id()).isEqualTo(1519183);
    assertThat(address.parts())
        .isEqualTo(new Address.Parts("", "52", "", "Crest Road", "Te Arai", "Wellsford", "0975"));
    assertThat(address.latitude()).isEqualTo(-36.168549);
    assertThat(address.longitude()).isEqualTo(174.628046);
  }

  @Test
  void every_address_is_found_again_by_its_id_and_others_are_not() {
    for (var row : BundledIndex.rows()) {
      assertThat(INDEX.address(row.id()))
          .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(row.id()));
    }
    assertThat(INDEX.address(1)).isEmpty();
    assertThat(INDEX.address(Integer.MAX_VALUE)).isEmpty();
  }

  private static List<String> suffixed() {
    var row =
        BundledIndex.rows().stream()
            .filter(r -> r.id() > 9_000_000 && r.numbering().suffix().equals("A"))
            .findFirst()
            .orElseThrow();
    return INDEX.search(row.number() + " " + row.road() + " " + row.suburb(), 10).stream()
        .map(address -> address.parts().suffix())
        .toList();
  }

  private static String best(String query) {
    return String.join(", ", INDEX.search(query, 10).getFirst().lines());
  }
}
