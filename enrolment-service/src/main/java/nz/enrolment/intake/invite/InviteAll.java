package nz.enrolment.intake.invite;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.form.input.InputProblem;
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
      UUID practice, LinkRequest.Understood request, RecallList.Rows list, Instant now) {
    List<JsonNode> prefills =
        list.rows().stream()
            .filter(RecallRow.Known.class::isInstance)
            .map(row -> (JsonNode) ((RecallRow.Known) row).prefill())
            .toList();
    return makeLink
        .makeAll(practice, request, prefills, now)
        .map(invitations -> report(list, invitations.iterator()));
  }

  private BulkReport report(RecallList.Rows list, Iterator<LinkResult> invitations) {
    return BulkReport.of(
        list.rows().stream().map(row -> report(row, invitations)).toList(), list.empty());
  }

  private BulkReport.Row report(RecallRow row, Iterator<LinkResult> invitations) {
    return switch (row) {
      case RecallRow.Known known -> report(known.number(), invitations.next());
      case RecallRow.Unreadable(long number, var problems) ->
          new BulkReport.Refused(number, Faults.of(problems));
    };
  }

  private BulkReport.Row report(long row, LinkResult invitation) {
    return switch (invitation) {
      case LinkResult.Made(var id, var token, var expiresAt) ->
          new BulkReport.Made(row, id, page + "#" + token, expiresAt);
      case LinkResult.LinkFaulty(var problems) -> new BulkReport.Refused(row, Faults.of(problems));
      case LinkResult.PrefillFaulty(var problems) ->
          new BulkReport.Refused(
              row, Faults.of(problems.stream().map(InviteAll::intoRow).toList()));
    };
  }

  private static InputProblem intoRow(InputProblem problem) {
    String pointer = problem.pointer().substring("/prefill".length());
    return new InputProblem(pointer, problem.code(), problem.detail());
  }
}
