#!/usr/bin/env bash
# package.sh PACKAGE.deb: the package in a fresh Debian that knows nothing of this machine. Installed, started from its
# desktop entry, the main job done in an empty network namespace with every network call recorded, the data of 0.2.0
# opened, removed: nothing is left but the person's data. Run as root.
# DESK_SUITE: the Debian release (bookworm). DESK_MMDEBSTRAP: further options of mmdebstrap, such as where packages come
# from. DESK_ROOTS: where a fresh root is kept for the next time. DESK_KILLS: how often the window is killed (40).
set -euo pipefail
cd "$(dirname "$0")/.."
deb=$(realpath "$1") suite=${DESK_SUITE:-bookworm}
kept=${DESK_ROOTS:-${XDG_CACHE_HOME:-$HOME/.cache}/consent-desk/roots}
passed=0
passed() {
  passed=$((passed + 1))
  echo "  $*"
}
fail() {
  echo "package.sh: $*" >&2
  exit 1
}
[ "$(id -u)" = 0 ] || fail 'needs root, for a root of its own'

# What the package asks for, each in its first form, and what the test itself works with.
needs=$(dpkg-deb -f "$deb" Depends Recommends | sed -E 's/^[A-Za-z]+: //; s/\([^)]*\)//g' | tr ',' '\n' | sed -E 's/\|.*//; s/[[:space:]]//g' | sort -u | paste -sd, | sed 's/^,//')
tools=xvfb,dbus,libsecret-tools,python3-pyatspi,python3-gi,gir1.2-atspi-2.0,gir1.2-gtk-3.0,at-spi2-core,imagemagick,poppler-utils,locales,gir1.2-webkit2-4.1,strace,procps,desktop-file-utils,shared-mime-info,gtk-update-icon-cache,man-db,bash-completion
mkdir -p "$kept"
tar=$kept/$suite-$(printf '%s,%s' "$needs" "$tools" | sha256sum | head -c 12).tar.zst
if [ ! -e "$tar" ]; then
  # shellcheck disable=SC2086 # options, split on purpose
  { cat /etc/apt/sources.list /etc/apt/sources.list.d/*.sources 2>/dev/null || true; } |
    mmdebstrap --quiet --variant=apt ${DESK_MMDEBSTRAP:-} --include="$needs,$tools" \
      --customize-hook='chroot "$1" localedef -i zh_CN -f UTF-8 zh_CN.UTF-8' "$suite" "${tar%.tar.zst}.part.tar.zst" -
  mv "${tar%.tar.zst}.part.tar.zst" "$tar"
fi
root=$(mktemp -d "${TMPDIR:-/var/tmp}/consent-desk-root.XXXXXX")
trap 'rm -rf --one-file-system "$root"' EXIT
tar -xf "$tar" -C "$root" --exclude='./dev/*'
# inside COMMAND...: in the fresh root, with no network but an empty one.
inside() {
  bwrap --bind "$root" / --dev /dev --proc /proc --tmpfs /run --ro-bind "$PWD/tests" /srv/tests --ro-bind "$deb" /srv/desk.deb \
    --unshare-net --unshare-pid --unshare-ipc --die-with-parent --cap-add ALL --clearenv \
    --setenv PATH /usr/sbin:/usr/bin:/sbin:/bin --setenv HOME /root --setenv LANG C.UTF-8 "$@"
}
# everything: each path of the root, save what any package leaves in the records of the system.
everything() {
  find "$root" -xdev \( -path "$root/proc" -o -path "$root/dev" -o -path "$root/run" -o -path "$root/tmp" -o -path "$root/srv" -o -path "$root/var/log" -o -path "$root/var/cache" -o -path "$root/var/lib/dpkg" \) -prune -o -print | sort
}
everything >"$root.before"
trap 'rm -rf --one-file-system "$root" "$root.before" "$root.after"' EXIT

inside dpkg -i /srv/desk.deb >"$root.after" 2>&1 || { cat "$root.after"; fail 'the package does not install'; }
passed 'installed; what it depends on is what it says'

inside sh -ec '
  consent-desk --version | grep -q "closed by the kernel"
  for language in C zh_CN.UTF-8; do LC_ALL=$language man -w consent-desk; done | sort -u | wc -l | grep -qx 2
  test -e /usr/share/icons/hicolor/scalable/apps/desk.consent.app.svg
  grep -q desk.consent.app.desktop /usr/share/applications/mimeinfo.cache
  for name in "2026-11-28 consent-desk backup.age" "2026-11-29 Consent Desk backup.age" "2026-11-29 知情台备份.age"; do
    NAME=$name LC_ALL=C.UTF-8 python3 -c "import os; from gi.repository import Gio; print(Gio.content_type_guess(os.environ[\"NAME\"], None)[0])"
  done | uniq | grep -qx application/vnd.consent-desk.backup
  bash -c ". /usr/share/bash-completion/completions/consent-desk; COMP_WORDS=(consent-desk hist); COMP_CWORD=1; _consent_desk; test \"\$COMPREPLY\" = history"
' || fail 'something beside the program is missing'
passed 'manual in both languages, icon, kinds of files, completion'

mkdir -p "$root/var/desk"
inside env SESSION_HOME=/var/desk/one SESSION_LANG=zh_CN.UTF-8 /srv/tests/with-session.sh --size 1280x860 -- \
  python3 /srv/tests/app/silent.py /usr/share/applications/desk.consent.app.desktop /var/desk || fail 'the main job was not done, or not in silence'
passed 'started from its desktop entry, the main job done, in silence, with no network at all'

inside env SESSION_HOME=/var/desk/two /srv/tests/with-session.sh -- python3 /srv/tests/app/upgrade.py /srv/tests/golden/0.2.0 || fail 'the data of 0.2.0 was not opened'
passed 'the data of 0.2.0 opens'

inside env SESSION_HOME=/var/desk/three /srv/tests/with-session.sh -- python3 /srv/tests/app/killed.py /usr/bin/consent-desk 200 || fail 'a killed command lost something'
passed 'killed two hundred times, nothing that was acknowledged is lost; stopped with Ctrl+C, nothing is half made'

inside env SESSION_HOME=/var/desk/four /srv/tests/with-session.sh -- python3 /srv/tests/app/killed_window.py /usr/bin/consent-desk "${DESK_KILLS:-40}" || fail 'a killed window lost something'
passed 'its window killed while consents were answered with keys: what it showed as answered is on record'

inside dpkg --purge consent-desk >"$root.after" 2>&1 || { cat "$root.after"; fail 'the package cannot be removed'; }
grep -q '\.local/share/consent-desk' "$root.after" || { cat "$root.after"; fail 'it does not say where the data stays'; }
everything | sed "\\#^$root/var/desk#d" >"$root.after"
left=$(comm -13 "$root.before" "$root.after" | grep -v '/mimeinfo.cache$\|/icon-theme.cache$\|/__pycache__\|/root/\.' || true)
[ -z "$left" ] || fail "left behind: $left"
[ -e "$root/var/desk/one/home/.local/share/consent-desk/history.db" ] || fail 'the person’s data is gone'
passed 'removed; only the person’s data is left, and it says where'
echo "The package: $passed passed"
