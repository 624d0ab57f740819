package nz.enrolment.address.index.read;

/// What surrounds a house number: `FLAT 3` before it, `A` behind it, how far a range goes. Empty
/// texts for what is absent.
///
/// @param unitType for example `FLAT`, mostly empty
/// @param unit for example `3` or `2A`
/// @param levelType for example `LEVEL`
/// @param level for example `12`
/// @param prefix letters before the number
/// @param suffix letters behind the number, for example `A`
/// @param span how far the range goes beyond the number: 4 for `12-16`, 0 when there is no range
public record Numbering(
    String unitType,
    String unit,
    String levelType,
    String level,
    String prefix,
    String suffix,
    int span) {}
