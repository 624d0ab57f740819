# Sourced by ./run: builds the project when a source is newer than the last build.

build_if_stale() {
  local stamp=$1/target/built
  if [[ -e $stamp && -z $(newer_sources "$1" "$stamp") ]]; then
    return
  fi
  echo "Building (the whole output is in target/build.log):"
  mkdir -p "$1/target"
  # What is edited during the build is newer than this, so that the next run sees it.
  touch "$stamp.begun"
  build "$1" || { echo "The build failed:" >&2; grep -m 20 ERROR "$1/target/build.log" >&2; return 1; }
  mv "$stamp.begun" "$stamp"
}

newer_sources() {
  find "$1" \( -name target -o -name .git -o -name .data \) -prune -o \
    -type f \( -path '*/src/main/*' -o -name pom.xml \) -newer "$2" -print -quit
}

build() {
  (cd "$1" && ./mvnw -B -Dquick -DskipTests package 2>&1) |
    tee "$1/target/build.log" |
    sed -un 's/^\[INFO\] Building \(.*\) [^ ]*SNAPSHOT.*\[\(.*\)\]$/  [\2] \1/p'
}
