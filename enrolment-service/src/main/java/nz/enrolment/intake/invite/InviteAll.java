package nz.enrolment.intake.invite;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.form.input.Problem;
import nz.enrolment.intake.body.Faults;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Makes a link for each row of a list, and reports of each.
@ApplicationScoped
class InviteAll {
  private final MakeLink makeLink;
  private final String page;

  @Inject
  InviteAll(MakeLink makeLink, @ConfigProperty(name = "intake.page-url") String page) {
    this.makeLink = makeLink;
    this.page = page;
  }

  /// Makes the links of all rows that can be read.
  ///
  /// @return empty when the practice has no such form version
  Optional<BulkReport> invite(
      UUID practice, LinkRequest.Understood request, List<RecallRow> rows, Instant now) {
    List<JsonNode> prefills =
        rows.stream()
            .filter(RecallRow.Known.class::isInstance)
            .map(row -> (JsonNode) ((RecallRow.Known) row).prefill())
            .toList();
    return makeLink
        .makeAll(practice, request, prefills, now)
        .map(invitations -> report(rows, invitations.iterator()));
  }

  private BulkReport report(List<RecallRow> rows, Iterator<Invitation> invitations) {
    List<BulkReport.Row> report = new ArrayList<>();
    for (RecallRow row : rows) {
      report.add(
          switch (row) {
            case RecallRow.Known known -> report(known.number(), invitations.next());
            case RecallRow.Unreadable(long number, Problem problem) ->
                new BulkReport.Refused(number, Faults.of(List.of(problem)));
          });
    }
    return BulkReport.of(report);
  }

  private BulkReport.Row report(long row, Invitation invitation) {
    return switch (invitation) {
      case Invitation.Made(var id, var token, var expiresAt) ->
          new BulkReport.Made(row, id, page + "#" + token, expiresAt);
      case Invitation.LinkFaulty(var problems) -> new BulkReport.Refused(row, Faults.of(problems));
      case Invitation.PrefillFaulty(var problems) ->
          new BulkReport.Refused(
              row, Faults.of(problems.stream().map(InviteAll::intoRow).toList()));
    };
  }

  private static Problem intoRow(Problem problem) {
    String pointer = problem.pointer().substring("/prefill".length());
    return new Problem(pointer, problem.code(), problem.detail());
  }
}
