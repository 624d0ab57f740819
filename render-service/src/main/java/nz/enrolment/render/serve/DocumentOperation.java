package nz.enrolment.render.serve;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.render.press.Variant;
import nz.enrolment.shell.http.Uuids;

/// What is answered once it is understood which document is asked for.
@FunctionalInterface
interface DocumentOperation {

  Response answer(UUID enrolment, Variant variant) throws SQLException, IOException;

  /// The answer, or what is wrong with the request. 404 whether the enrolment is not known (yet),
  /// is somebody else's, or its id is no id: these look the same.
  static Response to(String id, VariantQuery query, DocumentOperation operation)
      throws SQLException, IOException {
    return switch (RequestedVariant.read(query)) {
      case RequestedVariant.Known(Variant variant) -> to(Uuids.read(id), variant, operation);
      case RequestedVariant.Faulty faulty -> faulty.problem().response();
    };
  }

  private static Response to(Optional<UUID> enrolment, Variant variant, DocumentOperation operation)
      throws SQLException, IOException {
    return enrolment.isPresent()
        ? operation.answer(enrolment.get(), variant)
        : DocumentAnswer.unknown();
  }
}
