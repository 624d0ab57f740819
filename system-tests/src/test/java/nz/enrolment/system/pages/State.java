package nz.enrolment.system.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.Locale;

/// A page in one of its states, and the way there.
enum State {
  START {
    @Override
    Page reach(Practice practice, Patient patient) {
      return patient.open(invited(practice));
    }
  },
  RESUMED {
    @Override
    Page reach(Practice practice, Patient patient) {
      return patient.open(filledIn(practice));
    }
  },
  PREFILLED {
    @Override
    Page reach(Practice practice, Patient patient) {
      return patient.open(at(invited(practice), "1"));
    }
  },
  FAULTS {
    @Override
    Page reach(Practice practice, Patient patient) {
      var page = patient.open(at(invited(practice), "1"));
      page.locator("button[type=submit]").click();
      assertThat(page.locator("#summary")).isFocused();
      return page;
    }
  },
  CODE_LIST {
    @Override
    Page reach(Practice practice, Patient patient) {
      var page = patient.open(at(filledIn(practice), "1"));
      var field = Patient.field(page, "/iwi");
      field.pressSequentially("ngati k");
      assertThat(page.locator("[role=option]").first()).isVisible();
      field.press("ArrowDown");
      return page;
    }
  },
  ADDRESSES {
    @Override
    Page reach(Practice practice, Patient patient) {
      var page = patient.open(at(invited(practice), "2"));
      Patient.field(page, "/residential-address").pressSequentially("ti kouka way ot");
      assertThat(page.locator("[role=option]").first()).isVisible();
      return page;
    }
  },
  ADDRESS_FOUND {
    @Override
    Page reach(Practice practice, Patient patient) {
      return patient.open(at(filledIn(practice), "2"));
    }
  },
  HEALTH {
    @Override
    Page reach(Practice practice, Patient patient) {
      return patient.open(at(filledIn(practice), "4"));
    }
  },
  NOT_SAVED(".saving") {
    @Override
    Page reach(Practice practice, Patient patient) {
      var page = patient.open(at(filledIn(practice), "3"));
      patient.context().setOffline(true);
      Patient.field(page, "/emergency-name").fill("Aroha");
      assertThat(page.locator(".saving.waiting")).isVisible();
      return page;
    }
  },
  CONFLICT(".conflict") {
    @Override
    Page reach(Practice practice, Patient patient) {
      var link = filledIn(practice);
      var page = patient.open(at(link, "5"));
      practice.device(link).save(5, answers("smoking", "never-smoked"));
      page.locator("[id='a/smoking']").check();
      assertThat(page.locator(".conflict")).isVisible();
      return page;
    }
  },
  CARDS {
    @Override
    Page reach(Practice practice, Patient patient) {
      return patient.open(at(filledIn(practice), "6"));
    }
  },
  ELIGIBILITY {
    @Override
    Page reach(Practice practice, Patient patient) {
      return patient.open(at(filledIn(practice), "7"));
    }
  },
  EVERY_SHAPE(".scale") {
    @Override
    Page reach(Practice practice, Patient patient) {
      var link = practice.link("every-shape", answers("gender", "F"));
      practice.device(link).save(everyShape());
      var page = patient.open(at(link, "4"));
      var picture = new FilePayload("whakaahua o te uruwhenua.png", "image/png", Picture.png());
      Patient.field(page, "/file=file").setInputFiles(picture);
      assertThat(page.locator(".files li")).isVisible();
      return page;
    }
  },
  REVIEW_WITH_GAPS {
    @Override
    Page reach(Practice practice, Patient patient) {
      return patient.open(at(invited(practice), "review"));
    }
  },
  REVIEW {
    @Override
    Page reach(Practice practice, Patient patient) {
      return patient.open(at(filledIn(practice), "review"));
    }
  },
  SIGNING("signature-pad") {
    @Override
    Page reach(Practice practice, Patient patient) {
      return patient.open(at(filledIn(practice), "8"));
    }
  },
  REFUSED {
    @Override
    Page reach(Practice practice, Patient patient) {
      var link = invited(practice);
      practice.device(link).save(complete().put("nhi", "ZZZ0017").put("emergency-phone", "none"));
      var page = patient.open(at(link, "8"));
      page.locator("button[type=submit]").click();
      assertThat(page.locator("#summary")).isFocused();
      return page;
    }
  },
  SENT {
    @Override
    Page reach(Practice practice, Patient patient) {
      var page = patient.open(at(filledIn(practice), "8"));
      page.locator("button[type=submit]").click();
      assertThat(page.locator(".sent")).isVisible();
      return page;
    }
  },
  LATER {
    @Override
    Page reach(Practice practice, Patient patient) {
      return patient.open(at(filledIn(practice), "later"));
    }
  },
  BEGIN_ANEW {
    @Override
    Page reach(Practice practice, Patient patient) {
      return patient.open(at(filledIn(practice), "anew"));
    }
  },
  REVOKED {
    @Override
    Page reach(Practice practice, Patient patient) {
      return patient.open(practice.revokedLink());
    }
  },
  UNKNOWN {
    @Override
    Page reach(Practice practice, Patient patient) {
      var link = practice.link(answers("occupation", "Kaiako"));
      return patient.open(URI.create(link.toString().replaceAll("#.*", "#nothing")));
    }
  };

  private final String shown;

  State() {
    this("");
  }

  /// @param shown what it is about, where that is not what the page begins with
  State(String shown) {
    this.shown = shown;
  }

  abstract Page reach(Practice practice, Patient patient);

  /// Brings what it is about into the middle.
  void show(Page page) {
    if (!shown.isEmpty()) {
      page.locator(shown).evaluate("element => element.scrollIntoView({block: 'center'})");
    }
  }

  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static URI invited(Practice practice) {
    return practice.link(Person.read("hemi-tawhiri").prefill());
  }

  private static URI filledIn(Practice practice) {
    var link = invited(practice);
    practice.device(link).save(complete());
    return link;
  }

  private static ObjectNode complete() {
    return (ObjectNode) Practice.example("submission-adult.json").path("answers").deepCopy();
  }

  private static ObjectNode everyShape() {
    var answers = (ObjectNode) Practice.example("submission-every-shape.json").path("answers");
    answers.remove("file");
    return answers;
  }

  private static ObjectNode answers(String id, String answer) {
    return Practice.JSON.createObjectNode().put(id, answer);
  }

  private static URI at(URI link, String section) {
    return URI.create(link.toString().replace("#", "?section=" + section + "#"));
  }
}
