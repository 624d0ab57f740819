package nz.enrolment.external.manage;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The answer of `GET /destinations`.
@Schema(name = "Destinations")
record ShownDestinations(@Schema(required = true) List<ShownDestination> destinations) {}
