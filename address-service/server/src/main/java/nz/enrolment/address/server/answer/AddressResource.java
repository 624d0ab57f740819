package nz.enrolment.address.server.answer;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import nz.enrolment.address.index.search.Address;
import nz.enrolment.address.index.search.AddressIndex;
import nz.enrolment.address.server.hold.HeldIndex;
import nz.enrolment.address.server.hold.IndexHolder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// `GET /addresses` and `GET /addresses/{id}`. An answer stays true as long as its index is served,
/// so the index's generation is its ETag.
@Path("/addresses")
@Produces(MediaType.APPLICATION_JSON)
public class AddressResource {
  private static final String FOR_THE_ASKER_ONLY = "private, max-age=300";

  private final IndexHolder holder;

  AddressResource(IndexHolder holder) {
    this.holder = holder;
  }

  /// What fits a query, best first. `q` and `limit` come as texts, so that bad ones are refused
  /// with a reason.
  @GET
  @Operation(
      operationId = "findAddresses",
      summary = "Find addresses as they are typed, best first")
  @APIResponse(
      responseCode = "200",
      description = "What fits; an empty list when nothing does",
      content = @Content(schema = @Schema(implementation = FoundAddresses.class)))
  @APIResponse(responseCode = "304", description = "The same as the client has")
  @APIResponse(
      responseCode = "400",
      description = "query-empty, query-too-long or limit-out-of-range",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "503",
      description = "index-unavailable",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(implementation = Problem.class)))
  public Response find(
      @Parameter(
              description = "Part of an address, in any order, 1 to 200 characters",
              required = true,
              example = "52 crest rd",
              schema = @Schema(minLength = 1, maxLength = 200))
          @QueryParam("q")
          @Nullable String q,
      @Parameter(
              description = "How many at most, 1 to 20, 10 unless given",
              example = "10",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "20",
                      defaultValue = "10"))
          @QueryParam("limit")
          @Nullable String limit,
      @Context Request request) {
    var search = SearchRequest.read(q, limit);
    var index = index();
    return answer(
        request, index, () -> new FoundAddresses(index.search(search.query(), search.limit())));
  }

  /// One address; any id that is not in the index, a number or not, is unknown.
  @GET
  @Path("/{id}")
  @Operation(operationId = "readAddress", summary = "Read one address by LINZ's address_id")
  @APIResponse(
      responseCode = "200",
      description = "The address",
      content = @Content(schema = @Schema(implementation = Address.class)))
  @APIResponse(responseCode = "304", description = "The same as the client has")
  @APIResponse(
      responseCode = "404",
      description = "address-unknown",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "503",
      description = "index-unavailable",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(implementation = Problem.class)))
  public Response read(
      @Parameter(
              description = "LINZ's address_id",
              example = "1519183",
              schema = @Schema(type = SchemaType.INTEGER))
          @PathParam("id")
          String id,
      @Context Request request) {
    var index = index();
    var address = index.address(number(id)).orElseThrow(Refusal.ADDRESS_UNKNOWN::asException);
    return answer(request, index, () -> address);
  }

  private AddressIndex index() {
    return switch (holder.held()) {
      case HeldIndex.Verified(var index) -> index;
      case HeldIndex.Missing _ -> throw Refusal.INDEX_UNAVAILABLE.asException();
    };
  }

  /// Kept by the asking browser only: what was asked for is the patient's address.
  private static Response answer(Request request, AddressIndex index, Supplier<Object> body) {
    var tag = new EntityTag(index.generation());
    var unchanged = request.evaluatePreconditions(tag);
    var answer = unchanged == null ? Response.ok(body.get()).tag(tag) : unchanged;
    return answer.header("Cache-Control", FOR_THE_ASKER_ONLY).build();
  }

  private static int number(String id) {
    try {
      return Integer.parseInt(id);
    } catch (NumberFormatException _) {
      throw Refusal.ADDRESS_UNKNOWN.asException();
    }
  }
}
