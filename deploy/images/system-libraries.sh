# Sourced by ./build: unpacks the pinned Debian packages.

# $1: the list; $2: where the packages are kept; $3: where they are unpacked
unpack_debian_packages() {
  local name version sum package
  mkdir -p "$2"
  rm -rf "$3"
  grep -v '^#' "$1" | while read -r name version sum; do
    package=$2/${name}_${version}.deb
    is_package "$package" "$sum" || download "$name" "$version" "$package"
    is_package "$package" "$sum" || { echo "$package is not the one that $1 names" >&2; return 1; }
    dpkg-deb -x "$package" "$3"
  done
}

is_package() {
  [[ -e $1 ]] && echo "$2  $1" | sha256sum --check --status
}

download() {
  local folder
  folder=$(mktemp -d)
  (cd "$folder" && apt-get download -qq -o APT::Sandbox::User=root "$1=$2" >&2) || {
    echo "apt does not offer $1 $2. Needed: Debian 12, amd64, and a fresh list (apt-get update). If Debian has" >&2
    echo "published a newer $1, name that in deploy/images/debian-packages." >&2
    return 1
  }
  mv "$folder"/*.deb "$3"
  rm -r "$folder"
}
