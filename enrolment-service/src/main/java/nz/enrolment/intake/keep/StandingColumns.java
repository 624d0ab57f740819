package nz.enrolment.intake.keep;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A [Standing] in its columns.
@Embeddable
record StandingColumns(
    @Column(name = "standing") String is,
    @Column(name = "standing_since") @Nullable Instant since,
    @Column(name = "declined_because") @Nullable String because,
    @Column(name = "declined_detail") @Nullable String detail) {
  private static final String OPEN = "open";
  private static final String ENTERED = "entered";
  private static final String DECLINED = "declined";

  static StandingColumns of(Standing standing, Instant since) {
    return switch (standing) {
      case Standing.Open() -> new StandingColumns(OPEN, since, null, null);
      case Standing.Entered() -> new StandingColumns(ENTERED, since, null, null);
      case Standing.Declined(var because, var detail) ->
          new StandingColumns(DECLINED, since, because.written(), detail.orElse(null));
    };
  }

  Standing standing() {
    return switch (is) {
      case OPEN -> new Standing.Open();
      case ENTERED -> new Standing.Entered();
      case DECLINED ->
          new Standing.Declined(
              Optional.ofNullable(because).flatMap(DeclineReason::read).orElseThrow(),
              Optional.ofNullable(detail));
      default -> throw new IllegalStateException("no standing has this name: " + is);
    };
  }
}
