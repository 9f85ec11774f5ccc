#!/usr/bin/env bash
# with-session.sh [--no-bus|--no-keyring|--locked] [--size WxH] -- COMMAND...
# Runs COMMAND in a session of its own: home folder, virtual display, D-Bus, an unlocked gnome-keyring.
# Ends what it started, and nothing else.
set -u
mode=full size=1280x900
while [ "${1:-}" != "--" ]; do
  case "${1:-}" in
    --no-bus | --no-keyring | --locked) mode=$1 ;;
    --size) size=$2; shift ;;
    *) echo "with-session.sh: what is ${1:-missing}?" >&2; exit 2 ;;
  esac
  shift
done
shift
base=${SESSION_HOME:-}
[ -n "$base" ] || { base=$(mktemp -d "${TMPDIR:-/tmp}/consent-desk-session.XXXXXX"); trap 'rm -rf "$base"' EXIT; }
mkdir -p "$base/home/Documents" "$base/run"
chmod 700 "$base/run"
export HOME="$base/home" XDG_RUNTIME_DIR="$base/run" XDG_DATA_HOME="$base/home/.local/share" \
  XDG_CONFIG_HOME="$base/home/.config" XDG_CACHE_HOME="$base/home/.cache" SESSION_BASE="$base"
export LANG=${SESSION_LANG:-C.UTF-8} LC_ALL=${SESSION_LANG:-C.UTF-8} GDK_BACKEND=x11
unset DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY
# The server picks a free display itself and says which.
rm -f "$base/display"
mkfifo "$base/display"
exec 7<>"$base/display"
Xvfb -displayfd 7 -screen 0 "${size}x24" -fbdir "$base" -nolisten tcp -noreset >"$base/xvfb.log" 2>&1 7>&7 &
xvfb=$!
read -r -t 20 -u 7 number || { cat "$base/xvfb.log" >&2; exit 97; }
export DISPLAY=:$number
unlock='printf %s "${KEYRING_PASSWORD:-test}" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>"$SESSION_BASE/keyring.log"; exec "$@"'
locked='gnome-keyring-daemon --start --components=secrets >/dev/null 2>"$SESSION_BASE/keyring.log"; exec "$@"'
# A bus without a Secret Service: its configuration knows no service files.
bare="$base/bus.conf"
printf '%s\n' '<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>' >"$bare"
case $mode in
  full) dbus-run-session -- bash -c "$unlock" session "$@" ;;
  --locked) dbus-run-session -- bash -c "$locked" session "$@" ;;
  --no-keyring) dbus-run-session --config-file="$bare" -- "$@" ;;
  --no-bus) DBUS_SESSION_BUS_ADDRESS="unix:path=$base/run/none" "$@" ;;
esac
code=$?
kill "$xvfb" 2>/dev/null
wait "$xvfb" 2>/dev/null
exit $code
