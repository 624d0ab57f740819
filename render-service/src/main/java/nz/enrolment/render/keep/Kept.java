package nz.enrolment.render.keep;

/// A document whose file is in the store.
///
/// @param bytes the file's size
/// @param renderer name and version of the build that made it
public record Kept(Digest digest, long bytes, int pages, String renderer) {}
