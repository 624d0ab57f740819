package nz.enrolment.intake.keep;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// A document of an enrolment, which another service keeps.
///
/// @param url where to fetch it, with a token of the practice
/// @param sha256 of its bytes, hexadecimal
/// @param bytes its size
/// @param pages its number of pages
@Embeddable
public record KeptDocument(
    @Column(name = "document_url") String url,
    @Column(name = "document_sha256") String sha256,
    @Column(name = "document_bytes") long bytes,
    @Column(name = "document_pages") int pages) {}
