# Sourced by run: installs what the checks need, and sets PYTHON (with the packages of requirements.txt) and
# SPECIFICATIONS (the folder of the Markdown examples). What cannot be had is said here, and again by its check.
# Nothing is put into the work tree; what is fetched is kept for the next run in a folder of the user's own.

here=${here:?}
root=${root:?}

loud() { printf '\n!!! conformance: %s\n\n' "$*" >&2; }

kept=${SAMLING_CONFORMANCE:-${TMPDIR:-/tmp}/samling-conformance-$(id -u)}
mkdir -p "$kept"
# Someone else's folder of this name in /tmp would be theirs to fill.
if [ ! -O "$kept" ]; then
  loud "$kept is not yours; set SAMLING_CONFORMANCE to a folder that is"
  exit 1
fi

packages=()
command -v "${CHROMIUM:-chromium}" > /dev/null || packages+=(chromium fonts-dejavu-core)
command -v java > /dev/null || packages+=(default-jre-headless)
command -v pdftotext > /dev/null || packages+=(poppler-utils)
command -v jing > /dev/null || packages+=(jing)
command -v curl > /dev/null || packages+=(curl)
command -v objdump > /dev/null || packages+=(binutils)
command -v man > /dev/null || packages+=(man-db groff-base)
command -v openssl > /dev/null || packages+=(openssl)
command -v calcurse > /dev/null || packages+=(calcurse)
command -v cc > /dev/null || command -v clang > /dev/null || packages+=(gcc libc6-dev)
[ -e /usr/include/libical/ical.h ] || packages+=(libical-dev)
/usr/bin/python3 -c 'import ensurepip' 2> /dev/null || packages+=(python3-venv)
[ -e /usr/share/zoneinfo/Europe/Oslo ] || packages+=(tzdata)
if [ ${#packages[@]} -gt 0 ] && [ "$(uname -s)" = Linux ]; then
  "$root/.ci/apt-install" "${packages[@]}" || loud "not installed: ${packages[*]}"
fi

# The system's Python first: another on the PATH may be a shim without a version.
usable_python() {
  local candidate
  for candidate in /usr/bin/python3 python3; do
    if "$candidate" -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 10))' 2> /dev/null; then
      command -v "$candidate"
      return
    fi
  done
  return 1
}

environment() {
  local base requirements mark folder
  base=$(usable_python) || return 1
  requirements=$here/requirements.txt
  mark=$({ cat "$requirements"; "$base" --version; } | cksum | tr -d ' ')
  folder=$kept/venv-$mark
  if [ ! -f "$folder/complete" ]; then
    rm -rf "$folder"
    "$base" -m venv "$folder" >&2 \
      && "$folder/bin/python" -m pip install -q --disable-pip-version-check -r "$requirements" >&2 \
      && touch "$folder/complete" || return 1
  fi
  echo "$folder/bin/python"
}

if ! PYTHON=$(environment); then
  loud "no Python 3.10 with venv and the packages of $here/requirements.txt, so no check can be run"
  [ "${CI:-}" = true ] && exit 1
  echo "conformance: SKIPPED, nothing was checked"
  exit 0
fi

SPECIFICATIONS=$kept/specifications
PYTHON=$PYTHON "$here/specifications" "$SPECIFICATIONS" \
  || loud "the examples of CommonMark cannot be fetched: Debian's source packages cmark and cmark-gfm are out of reach"
