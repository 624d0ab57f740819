package nz.enrolment.form.generated;

import java.util.List;

/// A question that a later condition may look at.
///
/// @param codes that its answer can have, at least one
/// @param several whether it can have more than one at once
record ConditionSubject(String id, List<String> codes, boolean several) {}
