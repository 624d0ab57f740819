package nz.enrolment.render.serve;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Which form of the document is asked for, as it stands in the query: [RequestedVariant] reads it.
record VariantQuery(
    @QueryParam("format") @DefaultValue("pdf") @Schema(enumeration = {"pdf", "tiff"}) String format,
    @QueryParam("cover") @DefaultValue("false") @Schema(enumeration = {"true", "false"})
        String cover,
    @Parameter(description = "Whether the files that were sent follow as pages")
        @QueryParam("evidence")
        @DefaultValue("false")
        @Schema(enumeration = {"true", "false"})
        String evidence,
    @Parameter(description = "Of a TIFF: fax is 204 by 196 dots an inch, class F")
        @QueryParam("resolution")
        @DefaultValue("fax")
        @Schema(enumeration = {"fax", "200", "300"})
        String resolution,
    @Parameter(description = "Of a TIFF: which bit of a byte is the leftmost dot")
        @QueryParam("fill-order")
        @DefaultValue("msb")
        @Schema(enumeration = {"msb", "lsb"})
        String fillOrder,
    @Parameter(description = "Of a TIFF; without it, a page is one strip, as class F asks")
        @QueryParam("rows-per-strip")
        @Schema(
            type = SchemaType.STRING,
            enumeration = {"8", "16", "32", "64", "128", "256"})
        Optional<String> rowsPerStrip) {

  /// Puts the same into an address.
  void addTo(UriBuilder url) {
    url.queryParam("format", format)
        .queryParam("cover", cover)
        .queryParam("evidence", evidence)
        .queryParam("resolution", resolution)
        .queryParam("fill-order", fillOrder);
    rowsPerStrip.ifPresent(rows -> url.queryParam("rows-per-strip", rows));
  }
}
