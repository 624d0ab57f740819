package nz.enrolment.address.index.search.show;

/// A part of a line that answers the query, for setting in bold.
///
/// @param line which of [Address#lines], from 0
/// @param start the first character, as [String#substring(int, int)] counts them (UTF-16 units)
/// @param end the character behind the last
public record Highlight(int line, int start, int end) {}
