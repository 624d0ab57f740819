package nz.enrolment.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nz.enrolment.local.ConsoleProgress;
import nz.enrolment.local.Suite;
import nz.enrolment.local.process.InParallel;
import nz.enrolment.local.process.Project;

/// The main job: from a form to what each system has at the end.
public final class Demonstration {
  private final ConsoleProgress progress;
  private final Office office;
  private final Visit visit;
  private final Collect collect;
  private final WeeklyCounts counts;
  private final ConsoleReport report;
  private final ResultsFolder folder;
  private final List<String> missing = new ArrayList<>();

  /// @param out where results are written as files
  public Demonstration(Suite suite, Path out, ConsoleProgress progress) {
    var http = new Http();
    this.progress = progress;
    this.office = new Office(suite, http);
    this.visit = new Visit(suite, http);
    this.collect = new Collect(suite, office);
    this.counts = new WeeklyCounts(suite, office);
    this.folder = new ResultsFolder(out);
    this.report = new ConsoleReport(progress, folder);
  }

  /// Plays all of it, printing each result.
  ///
  /// @return what is missing; empty if every result arrived and was checked
  public List<String> play() throws IOException, InterruptedException {
    try {
      playUnlessMissing();
    } catch (Missing e) {
      missing.add(e.getMessage());
    }
    return List.copyOf(missing);
  }

  /// A link that nobody has opened yet, for somebody of whom the practice knows a little.
  public URI link() throws IOException, InterruptedException {
    var prefill = Http.JSON.createObjectNode().put("date-of-birth", "1988-06-21");
    prefill.putObject("name").put("given", "Aroha").put("family", "Pōtiki");
    return office.invite(prefill);
  }

  private void playUnlessMissing() throws IOException, InterruptedException {
    var form = Project.here().module("contracts/examples/form-standard.json");
    progress.say("published the form " + office.publish(form));
    var live = counts.live();
    var handled = counts.handled();
    var people = People.three();
    var submitted = new ArrayList<Submitted>();
    for (var person : people) {
      submitted.add(enrol(person));
    }
    var neighbours = new GeneratedPatients(people.getFirst()).all();
    InParallel.run(neighbours.stream().map(this::enrolling));
    progress.say("enrolled " + neighbours.size() + " generated neighbours");
    for (var submission : submitted) {
      collect(submission);
    }
    count(live, handled, people.size() + neighbours.size());
  }

  private Submitted enrol(Person person) throws IOException, InterruptedException {
    var submitted = visit.enrol(person, office.invite(person.prefill()));
    progress.say(person.name() + " opened a link and enrolled: " + submitted.enrolment());
    return submitted;
  }

  private Runnable enrolling(Person person) {
    return () -> {
      try {
        visit.enrol(person, office.invite(person.prefill()));
      } catch (IOException e) {
        throw new Missing("a neighbour's enrolment: " + e.getMessage());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  private void collect(Submitted submitted) throws IOException, InterruptedException {
    var name = submitted.person().slug();
    try {
      var result = collect.resultOf(submitted);
      folder.write(result);
      report.print(result);
      Check.faultsOf(result).forEach(fault -> missing.add(name + ": " + fault));
    } catch (Missing e) {
      missing.add(name + ": " + e.getMessage());
    }
  }

  /// The practice sees its own work at once; what may leave it, of a quarter that is over.
  private void count(JsonNode before, int handled, int more)
      throws IOException, InterruptedException {
    var live = counts.live();
    if (live.path("today").asInt() != before.path("today").asInt() + more) {
      throw new Missing("summary: today it was %s, now %s".formatted(before, live));
    }
    var released = counts.released(handled, more);
    folder.write(live, released);
    report.print(live, released);
  }
}
