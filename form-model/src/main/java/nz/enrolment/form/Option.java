package nz.enrolment.form;

import java.util.Optional;

/// One of the answers that a question offers; `detail` asks for more when it is chosen.
record Option(String code, Wording label, Optional<Wording> detail) {}
