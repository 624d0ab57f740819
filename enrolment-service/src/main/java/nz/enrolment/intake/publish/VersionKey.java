package nz.enrolment.intake.publish;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Which version of which form.
///
/// @param practice the tenant
/// @param form the form's id within the practice
/// @param number 1 for the first version
@Embeddable
public record VersionKey(UUID practice, String form, int number) implements Serializable {}
