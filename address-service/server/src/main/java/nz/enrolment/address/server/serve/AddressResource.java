package nz.enrolment.address.server.serve;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.BiFunction;
import nz.enrolment.address.server.hold.HeldIndex;
import nz.enrolment.address.server.hold.HeldIndex.Verified;
import nz.enrolment.address.server.hold.IndexHolder;
import nz.enrolment.address.server.problem.Refusal;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `GET /addresses` and `GET /addresses/{id}`, as the contract `META-INF/openapi.yaml` has them.
///
/// The methods declare no media type and no parameter of the query. What is produced is chosen
/// among both forms by the weights of `Accept`, and the query is read strictly, as it was sent.
@Path("/addresses")
@NonBlocking
public class AddressResource {
  private final IndexHolder holder;
  private final FindAddresses findAddresses;

  AddressResource(IndexHolder holder, FindAddresses findAddresses) {
    this.holder = holder;
    this.findAddresses = findAddresses;
  }

  /// What fits `q`, best first, at most `limit`.
  @GET
  public RestResponse<byte[]> find(
      @Context RoutingContext context,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
    var parameters = context.request().query();
    return answer(context, (held, as) -> findAddresses.answer(held, as, parameters, known));
  }

  /// One address.
  @GET
  @Path("/{id}")
  public RestResponse<byte[]> read(
      @Context RoutingContext context,
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
    return answer(context, (held, as) -> ReadAddress.answer(held, as, id, known));
  }

  private RestResponse<byte[]> answer(
      RoutingContext context, BiFunction<Verified, Representation, AddressResponse> operation) {
    var answer =
        Representation.wantedBy(context)
            .map(as -> answer(as, operation))
            .orElse(new AddressResponse.Refused(Refusal.NOT_ACCEPTABLE));
    return Responses.of(answer);
  }

  private AddressResponse answer(
      Representation as, BiFunction<Verified, Representation, AddressResponse> operation) {
    return switch (holder.held()) {
      case Verified held -> operation.apply(held, as);
      case HeldIndex.Missing _ -> new AddressResponse.Refused(Refusal.INDEX_UNAVAILABLE);
    };
  }
}
