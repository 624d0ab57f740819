package nz.enrolment.address.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nz.enrolment.address.index.search.show.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One case by hand for each way in which people, telephones and other programs write an address.
class AsPeopleWriteTest {
  private static final AddressIndex INDEX = HandMadeIndex.of(addresses());

  private static List<String> addresses() {
    var all = new ArrayList<String>();
    for (int number = 1; number <= 20; number++) {
      all.add("|" + number + "||Queen Street|Cambridge|Cambridge|3434");
      all.add("|" + number + "||Queen Street|Petersham|Auckland|1010");
      all.add("|" + number + "||Queen Street North|Petersham|Auckland|1010");
      all.add("|" + number + "||Nelson Street|Howick|Auckland|2014");
      all.add("|" + number + "||Nelson Street|Masterton|Masterton|5810");
      all.add("|" + number + "||Waikato Esplanade|Ngāruawāhia|Ngāruawāhia|3720");
      all.add("|" + number + "||Mount Pleasant Road|Mount Eden|Auckland|1024");
      all.add("|" + number + "||Saddle Hill Road|Allanton|Dunedin|9076");
      all.add("|" + number + "||Old Te Atatū Road|Te Atatū Peninsula|Auckland|0610");
      all.add("|" + number + "||Great North Road|Grey Lynn|Auckland|1021");
    }
    for (int number = 3; number <= 6; number++) {
      all.add("|" + number + "||Mount Eden Road|Grafton|Auckland|1023");
      all.add("|" + number + "||North Road|Clevedon|Clevedon|2582");
      all.add("|" + number + "||Te Atatū Road|Glendene|Auckland|0610");
      all.add("|" + number + "||Broadway|Newmarket|Auckland|1023");
      all.add("|" + number + "||Broadway Avenue|Palmerston North|Palmerston North|4410");
    }
    all.add("|24||Island Cliff-Duntroon Road|Island Cliff|Oamaru|9491");
    all.add("|8||McDonald Street|Morningside|Auckland|1025");
    all.add("|8||Puketaha Road|Puketaha|Hamilton|3281");
    all.add("1|7||Saddle Hill Road|Allanton|Dunedin|9076");
    all.add("3|12|A|Queen Street|Cambridge|Cambridge|3434");
    all.add("|28|A|Penguin Street|Southshore|Christchurch|8062");
    all.add("|46|C|Pickering Street|Kaiwharawhara|Wellington|6035");
    all.add("|8||Whickham Street|Maheno|Oamaru|9495");
    all.add("|375||Masterton Castlepoint Road|Whakataki|Tinui|5889");
    return all;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 Queen Street, Cambridge 3434, New Zealand",
        "12 Queen Street, Cambridge 3434, NZ",
        "12 Queen Street, Cambridge, Waikato 3434",
        "12 Queen Street, Cambridge 3434, Aotearoa",
        "12 Queen Street, Cambridge, Waikato 3434, New Zealand.",
        "12 Queen Street, Cambridge, Waikato, 3434, NZL",
        "12 Queen Street, Cambridge, N.Z.",
        "12 Queen Street, Cambridge, Waikato Region",
        "12 Queen Street, Cambridge, North Island, New Zealand",
        "12 Queen Street, Cambridge, Bay of Plenty",
        "12 Queen Street, Cambridge, Hawke’s Bay",
        "12 Queen Street, Cambridge, Manawatū-Whanganui",
        "12 Queen Street, Cambridge, Manawatu - Wanganui, NZ",
        "12 Queen Street, Cambridge, Te Tai Tokerau",
        "12 Queen Street, Cambridge, Tairāwhiti",
        "12 Queen Street, Cambridge, Nelson",
        "12 Queen St Cambridge waikato nz",
        "12 QUEEN STREET, CAMBRIDGE 3434, NEW ZEALAND,",
        "12 Queen Street\nCambridge 3434\nNew Zealand\n"
      })
  void names_of_the_country_and_its_regions_do_not_exclude(String query) {
    assertThat(best(query)).isEqualTo("12 Queen Street, Cambridge 3434");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 Nelson Street, Auckland            | 12 Nelson Street, Howick, Auckland 2014",
        "12 Nelson Street, Masterton, Wellington | 12 Nelson Street, Masterton 5810",
        "12 Waikato Esplanade                  | 12 Waikato Esplanade, Ngāruawāhia 3720",
        "12 Waikato Esplanade, Waikato, NZ     | 12 Waikato Esplanade, Ngāruawāhia 3720",
        "12 Queen Street, Auckland             | 12 Queen Street, Petersham, Auckland 1010",
        "12 Queen Street, Auckland, Auckland, New Zealand | 12 Queen Street, Petersham, Auckland 1010"
      })
  void where_they_are_part_of_an_address_they_are_meant(String query, String expected) {
    assertThat(best(query)).isEqualTo(expected);
  }

  @Test
  void a_region_that_is_a_town_too_keeps_others_out() {
    assertThat(INDEX.search("12 Nelson Street, Auckland", 10))
        .extracting(address -> address.parts().city())
        .containsOnly("Auckland");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hemi Tawhiri, 12 Queen Street, Cambridge",
        "c/- Smith, 12 Queen Street, Cambridge 3434",
        "Attn: Dr J Smith, 12 Queen Street, Cambridge 3434, Ph 07 883 0123",
        "12 Queen Street, Cambridge City 3434",
        "12 Queen Street, Leamington, Cambridge",
        "First Floor, 12 Queen Street, Cambridge"
      })
  void what_else_was_written_is_left_out_where_the_rest_agrees(String query) {
    assertThat(best(query)).isEqualTo("12 Queen Street, Cambridge 3434");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 zzzzqqq road",
        "12 zzzzqqq road auckland",
        "12 zzzzqqq, cambridge, nz",
        "12 que, dunedin 3434 street"
      })
  void a_road_that_nobody_knows_is_not_made_another(String query) {
    assertThat(INDEX.search(query, 10)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U1/7 Saddle Hill Road",
        "u 1/7 saddle hill road",
        "Unit 1/7 Saddle Hill Road",
        "Unit1/7 Saddle Hill Road",
        "F1/7 Saddle Hill Road",
        "Flat 1, 7 Saddle Hill Road",
        "Flat 1, No. 7 Saddle Hill Road",
        "L1/7 Saddle Hill Road",
        "Level 1/7 Saddle Hill Road",
        "Apt 1/7 Saddle Hill Road",
        "Apartment 1, 7 Saddle Hill Road",
        "Suite 1, Level 2, 7 Saddle Hill Road",
        "Villa 1/7 Saddle Hill Road",
        "Shop 1, 7 Saddle Hill Road",
        "Lot 1, 7 Saddle Hill Road",
        "#1/7 Saddle Hill Road",
        "7 Saddle Hill Road, Unit 1",
        "7 Saddle Hill Road U1",
        "7 Saddle Hill Road #1, Allanton",
        "7 Saddle Hill Road, Level 2, Suite 1, Allanton"
      })
  void a_unit_is_found_however_it_is_marked(String query) {
    assertThat(INDEX.search(query, 2))
        .extracting(address -> address.lines().getFirst())
        .contains("1/7 Saddle Hill Road");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No. 8 Saddle Hill Road",
        "No 8 Saddle Hill Road",
        "No.8 Saddle Hill Road",
        "no8 saddle hill road",
        "#8 Saddle Hill Road",
        "№ 8 Saddle Hill Road",
        "Number 8 Saddle Hill Road",
        "House 8, Saddle Hill Road",
        "Lot 8 Saddle Hill Road",
        "lot8 saddle hill road",
        "Saddle Hill Road No. 8",
        "8-10 Saddle Hill Road",
        "No. 8-10 Saddle Hill Road",
        "Unit 5/8 Saddle Hill Road",
        "U5/8 Saddle Hill Road"
      })
  void a_house_is_found_however_it_is_marked(String query) {
    assertThat(best(query)).isEqualTo("8 Saddle Hill Road, Allanton, Dunedin 9076");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3/12A Queen Street", "U3/12a queen street", "Flat 3, No 12A Queen Street"})
  void a_unit_of_a_house_with_a_letter_is_found(String query) {
    assertThat(best(query)).isEqualTo("3/12A Queen Street, Cambridge 3434");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RD 2",
        "RD2",
        "R.D. 2",
        "R.D.2",
        "R D 2",
        "R D2",
        "Rural Delivery 2",
        "Rural Delivery No. 2",
        "RD No 2",
        "RD No. 2",
        "RD #2",
        "Rd 12",
        "R/D 2"
      })
  void a_rural_delivery_number_is_passed_over_in_all_its_spellings(String delivery) {
    for (var rest :
        List.of(
            "8 Saddle Hill Road, %s",
            "8 Saddle Hill Road, %s, Dunedin 9076", "8 saddle hill rd %s dunedin")) {
      assertThat(best(rest.formatted(delivery)))
          .as(rest)
          .isEqualTo("8 Saddle Hill Road, Allanton, Dunedin 9076");
    }
  }

  @Test
  void the_number_of_a_rural_delivery_is_no_house() {
    assertThat(best("Saddle Hill Road, Rural Delivery No. 2"))
        .isEqualTo("1 Saddle Hill Road, Allanton, Dunedin 9076");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6 Mount Eden Road           | 6 Mount Eden Road, Grafton, Auckland 1023",
        "6 mt eden rd                | 6 Mount Eden Road, Grafton, Auckland 1023",
        "6 Mount Eden Road, Auckland | 6 Mount Eden Road, Grafton, Auckland 1023",
        "mount eden road 6           | 6 Mount Eden Road, Grafton, Auckland 1023",
        "3 Te Atatu Road             | 3 Te Atatū Road, Glendene, Auckland 0610",
        "3 Te Atatuu Rd              | 3 Te Atatū Road, Glendene, Auckland 0610",
        "3 North Road                | 3 North Road, Clevedon 2582",
        "3 Broadway                  | 3 Broadway, Newmarket, Auckland 1023",
        "mount eden road             | 3 Mount Eden Road, Grafton, Auckland 1023"
      })
  void the_road_of_exactly_that_name_comes_first_even_if_only_one_is_asked_for(
      String query, String expected) {
    assertThat(best(query)).isEqualTo(expected);
    assertThat(INDEX.search(query, 1))
        .extracting(address -> String.join(", ", address.lines()))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25 Queen Street Cambridge 9999 | 20 Queen Street, Cambridge 3434",
        "25 Queen Street Cambrigde      | 20 Queen Street, Cambridge 3434",
        "25 Quene Street Cambridge      | 20 Queen Street, Cambridge 3434",
        "12 Quene Street Cambridge 9999 | 12 Queen Street, Cambridge 3434",
        "12 Queen Street Cambrigde 9999 | 12 Queen Street, Cambridge 3434",
        "12 Quene Street Cambrigde      | 12 Queen Street, Cambridge 3434",
        "12 Queen St Ponsonby Auckland  | 12 Queen Street, Petersham, Auckland 1010",
        "12 Queen Street Ponsonby 3434  | 12 Queen Street, Cambridge 3434",
        "25 Saddle Hill Road, Mosgiel   | 20 Saddle Hill Road, Allanton, Dunedin 9076"
      })
  void of_two_slips_at_once_the_nearest_is_found(String query, String expected) {
    assertThat(best(query)).isEqualTo(expected);
    boolean otherNumber = !query.substring(0, 2).equals(expected.substring(0, 2));
    assertThat(INDEX.find(query, 1)).extracting(Match::nearest).containsExactly(otherNumber);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "１２ Queen Street, Cambridge",
        "１２　Ｑｕｅｅｎ　Ｓｔｒｅｅｔ，Cambridge",
        "١٢ Queen Street, Cambridge",
        "𝟏𝟐 Queen Street, Cambridge",
        "12\u00A0Queen\u00A0Street\u00A0Cambridge",
        "12\u2003Queen\u202FStreet Cambridge",
        "12 Que\u00ADen Str\u200Beet Cambridge\uFEFF",
        "12 1/2 Queen Street, Cambridge",
        "12½ Queen Street, Cambridge",
        "12 ½ Queen Street, Cambridge",
        "12 1⁄2 Queen Street, Cambridge",
        "12 QueenStreet, Cambridge",
        "12QueenStreet Cambridge",
        "12Queen Street Cambridge",
        "12queenstreet cambridge",
        "12 queenstreetcambridge",
        "QueenStreet12, Cambridge"
      })
  void other_digits_spaces_and_words_run_together_are_read(String query) {
    assertThat(best(query)).isEqualTo("12 Queen Street, Cambridge 3434");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24 IslandCliff-Duntroon Rd",
        "24 islandcliffduntroon road",
        "24 Island Cliff – Duntroon Road",
        "24 Island Cliff‑Duntroon Road",
        "24IslandCliffDuntroonRoad, Oamaru"
      })
  void a_road_of_several_words_is_read_run_together_and_with_any_dash(String query) {
    assertThat(best(query)).isEqualTo("24 Island Cliff-Duntroon Road, Island Cliff, Oamaru 9491");
  }

  @ParameterizedTest
  @CsvSource({"8 Mc Donald Street, 8 McDonald Street", "8 Puke taha Road, 8 Puketaha Road"})
  void a_word_that_was_torn_apart_is_put_together(String query, String expected) {
    assertThat(INDEX.search(query, 1))
        .extracting(address -> address.lines().getFirst())
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "28a pdengui sout, 28A Penguin Street",
    "46c picekri kaiw, 46C Pickering Street",
    "8 whicmha mahe, 8 Whickham Street",
    "375 masteto whak, 375 Masterton Castlepoint Road",
    "28a penguin soht, 28A Penguin Street"
  })
  void a_slip_in_a_word_that_is_not_finished_is_forgiven(String query, String expected) {
    assertThat(INDEX.search(query, 10))
        .extracting(address -> address.lines().getFirst())
        .contains(expected);
  }

  @Test
  void all_of_thirty_two_words_are_read() {
    var name = "attn ".repeat(27);
    assertThat(best(name + "12 Queen Street Cambridge 3434"))
        .isEqualTo("12 Queen Street, Cambridge 3434");
  }

  private static String best(String query) {
    var found = INDEX.search(query, 10);
    return found.isEmpty() ? "nothing" : String.join(", ", found.getFirst().lines());
  }
}
