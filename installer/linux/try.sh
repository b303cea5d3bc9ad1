#!/usr/bin/env bash
# Tries the package as an IT service and an agent would, as root on a machine that may be changed: installs, checks itself,
# signs in and logs a visit by keys under Xvfb, installs a newer version over it, removes it; the data must be there each time.
#   installer/linux/build.sh && VERSION=9.9 installer/linux/build.sh
#   installer/linux/try.sh target/installer/guichet_0.1.0_amd64.deb target/installer/guichet_9.9_amd64.deb
set -euo pipefail
old=$1
new=$2
scratch=$(mktemp -d)
trap 'kill "${display:-}" "${counter:-}" 2>/dev/null || true; rm -rf "$scratch"' EXIT
export GUICHET_AGENT='Camille Martin' GUICHET_PASSWORD='six poules picorent dans la cour'
export XDG_DATA_HOME=$scratch/home
data=$XDG_DATA_HOME/guichet
month=$(date +%Y-%m)

fail() { echo "FAILED: $*" >&2; exit 1; }
step() { echo "- $*"; }
visits() { guichet chiffres --mois "$month" --json | tr -d ' ",' | sed -n '0,/^visits:/s/^visits://p'; }

# A visit at the window: signs in, a word and three Enters
visit() {
  guichet >"$scratch/said" 2>&1 &
  counter=$!
  local window
  window=$(timeout 120 xdotool search --sync --onlyvisible --name Guichet | tail -1) || fail "no window: $(cat "$scratch/said")"
  sleep "${1:-8}"
  xdotool windowfocus "$window" 2>/dev/null || true
  xdotool type --delay 60 "$GUICHET_PASSWORD"
  xdotool key Return
  timeout 120 xdotool search --sync --onlyvisible --name "Guichet .*France" >/dev/null || fail "nobody came in"
  sleep 4
  if [ "${2:-}" = news ]; then
    # « Quoi de neuf » is told beside what is typed
    [ -z "${PICTURE:-}" ] || import -window root "$PICTURE" 2>/dev/null || true
  fi
  xdotool type --delay 100 rsa
  sleep 3
  xdotool key --delay 500 Return Return Return
  sleep 4
  # The launcher runs the JVM in itself or in a child: both are told
  pkill -TERM -P "$counter" 2>/dev/null || true
  kill -TERM "$counter" 2>/dev/null || true
  wait "$counter" || true
  counter=
  [ ! -s "$scratch/said" ] || fail "the window said $(cat "$scratch/said")"
}

Xvfb -displayfd 3 -screen 0 1366x900x24 3>"$scratch/display" 2>/dev/null &
display=$!
for _ in $(seq 100); do [ -s "$scratch/display" ] && break; sleep 0.2; done
export DISPLAY=:$(cat "$scratch/display")

dpkg -i "$old" >/dev/null
first=$(guichet --version)
step "installed: $first"
env -u DISPLAY guichet --self-check >"$scratch/check" || fail "$(tail -1 "$scratch/check")"
step "$(tail -1 "$scratch/check")"
[ ! -e /opt/guichet/lib/runtime/bin ] || fail "a java command is installed"
guichet demo --mois 2 >/dev/null
before=$(visits)
visit
[ "$(visits)" = $((before + 1)) ] || fail "the visit that was typed is not there"
step "a visit by keys: $before before, $(visits) after"

dpkg -i "$new" >/dev/null
second=$(guichet --version)
[ "$second" != "$first" ] || fail "the newer version did not take over"
[ "$(visits)" = $((before + 1)) ] || fail "the newer version shows other figures"
ls "$data"/backups/*-version.db >/dev/null 2>&1 || fail "no backup was made before the newer version"
visit 8 news
[ "$(visits)" = $((before + 2)) ] || fail "no visit with the newer version"
step "updated: $second, $(visits) visits, a backup of before"

dpkg -i --force-downgrade "$old" >/dev/null 2>&1
[ "$(guichet --version)" = "$first" ] && [ "$(visits)" = $((before + 2)) ] || fail "no way back"
step "gone back: $(guichet --version), $(visits) visits"

dpkg -r guichet >/dev/null
[ ! -e /opt/guichet ] && [ ! -e /usr/bin/guichet ] || fail "the program is still there"
[ -s "$data/guichet.db" ] || fail "the data went with the program"
step "removed; the data are kept"
