package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/// Addresses as raw answers: chosen from the address service, typed in, rural, or overseas.
final class RandomAddress {

  private static final List<String> STREETS =
      List.of("Rātā Street", "Kōwhai Road", "The Terrace", "O'Connell Lane", "Te Ara-a-Tāwhaki");
  private static final List<String> SUBURBS = List.of("Mount Eden", "Ōrākei", "Ōtāhuhu", "Sumner");
  private static final List<String> TOWNS = List.of("Auckland", "Whangārei", "Kaiwaka", "Ōamaru");

  private final Dice dice;

  RandomAddress(Dice dice) {
    this.dice = dice;
  }

  ObjectNode raw() {
    return dice.oneIn(5) ? overseas() : domestic();
  }

  private ObjectNode domestic() {
    ObjectNode address = Json.object();
    if (dice.oneIn(2)) {
      address.put("addressId", dice.between(1, 3_000_000));
    }
    address.put("street", dice.pick("", "2/", "Flat 3, ") + dice.between(1, 999) + street());
    if (!dice.oneIn(4)) {
      address.put("suburb", dice.oneIn(3) ? ruralDelivery() : dice.pick(SUBURBS));
    }
    address.put("town", dice.pick(TOWNS)).put("postcode", postcode());
    return dice.oneIn(3) ? address.put("country", "NZ") : address;
  }

  private String street() {
    return dice.pick("", "A", "B") + " " + dice.pick(STREETS);
  }

  private String ruralDelivery() {
    return dice.pick("RD ", "R.D. ", "rd", "Rural Delivery ") + dice.between(1, 20);
  }

  private String postcode() {
    return String.format(Locale.ROOT, "%04d", dice.between(110, 9893));
  }

  private ObjectNode overseas() {
    return switch (dice.between(0, 3)) {
      case 0 -> abroad("221B Baker Street", "London", "GB").put("postcode", "NW1 6XE");
      case 1 -> abroad("渋谷区神南1-2-3", "東京都", "JP").put("postcode", "150-0041");
      case 2 -> abroad("Fugalei Street", "Apia", "WS");
      default -> abroad("Shop 4, 10 Pitt St", "Sydney", "AU").put("suburb", "The Rocks");
    };
  }

  private static ObjectNode abroad(String street, String town, String country) {
    return Json.object().put("street", street).put("town", town).put("country", country);
  }
}
