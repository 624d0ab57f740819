# Sourced by ./run and ./test: finds a JDK 25 and exports JAVA_HOME, or says what to install.

# The places to look, best first, one a line.
jdk_candidates() {
  echo "${JAVA_HOME:-}"
  printf '%s\n' "${JVM_ROOT:-/usr/lib/jvm}"/*
  printf '%s\n' "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/*
  local javac
  if javac=$(command -v javac); then
    dirname "$(dirname "$(readlink -f "$javac")")"
  fi
}

# A JDK (not a runtime alone) says its version in its file `release`.
is_jdk_25() {
  [[ -x "$1/bin/javac" ]] && grep -qs '^JAVA_VERSION="25[".]' "$1/release"
}

find_jdk_25() {
  local home
  while read -r home; do
    if is_jdk_25 "$home"; then
      export JAVA_HOME=$home
      return
    fi
  done < <(jdk_candidates)
  cat >&2 <<'MESSAGE'
A JDK 25 is needed, and none was found in JAVA_HOME, /usr/lib/jvm, SDKMAN or PATH. One of these installs it:
  sdk install java 25-tem                 (SDKMAN, https://sdkman.io)
  apt-get install temurin-25-jdk          (https://adoptium.net/installation/linux)
MESSAGE
  return 1
}
