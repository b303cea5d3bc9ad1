#!/usr/bin/env bash
# Measures the memory of what build.sh made over a working day at the counter, beside the bare window of start.sh under the same JVM
# options: visits typed by keys under Xvfb and every screen opened, twice over; what the process holds and what is alive on the heap
# after each half. A second half that leaves more behind than the visits themselves is a leak: the classes that grew are listed.
#   installer/linux/build.sh && installer/linux/day.sh [VISITS]
set -euo pipefail
cd "$(dirname "$0")/../.."
visits=${1:-120}
image=$PWD/target/image/guichet
place=$(mktemp -d)
out=$PWD/target/bench
mkdir -p "$out"
jdk=
for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [ -x "$home/bin/jcmd" ] && "$home/bin/java" --version 2>/dev/null | grep -q ' 25'; then jdk=$home; fi
done
[ -n "$jdk" ] || { echo "no JDK 25" >&2; exit 1; }

display= program=
trap 'kill "$display" "$program" 2>/dev/null || true; rm -rf "$place"' EXIT
Xvfb -displayfd 3 -screen 0 1366x900x24 3>"$place/display" 2>/dev/null &
display=$!
for _ in $(seq 100); do [ -s "$place/display" ] && break; sleep 0.2; done
export DISPLAY=:$(cat "$place/display")
export GUICHET_PASSWORD='six poules picorent dans la cour'
options=()
while read -r -a words; do options+=("${words[@]}"); done < <(grep -hvE '^#|AOTCache' src/main/launcher/java.options src/main/launcher/package.options)

# alive NAME: collects garbage and keeps what is left, then « NAME: megabytes of the process, of the heap »
alive() {
  "$jdk/bin/jcmd" "$program" GC.run >/dev/null
  "$jdk/bin/jcmd" "$program" GC.class_histogram >"$place/$1"
  local rss heap
  rss=$(awk '/^VmRSS/ {print int($2 / 1024)}' "/proc/$program/status")
  heap=$(awk '/^Total/ {printf "%.1f", $3 / 1048576}' "$place/$1")
  echo "$1: $rss MB resident, $heap MB alive"
  echo "\"$1\": {\"resident\": $rss, \"alive\": $heap}" >>"$place/figures"
}
keys() { xdotool key --clearmodifiers --delay 60 "${@:2}"; sleep "$1"; }

cp -al "$image" "$place/guichet"
mkdir "$place/guichet/lib/runtime/bin"
cp "$jdk/bin/java" "$place/guichet/lib/runtime/bin/"
app=$place/guichet/lib/app
"$place/guichet/lib/runtime/bin/java" "${options[@]}" -cp "$(ls "$app"/lib/atlantafx-base-*.jar):target/test-classes" \
  fr.guichet.start.BareWindow >/dev/null 2>&1 &
program=$!
sleep 8
alive bare
kill "$program"
wait "$program" || true

"$place/guichet/bin/guichet" demo --mois 2 --data "$place/site" >/dev/null
"$place/guichet/lib/runtime/bin/java" "${options[@]}" -XX:AOTCache="$app/guichet.aot" -cp "$app/guichet.jar" fr.guichet.Main \
  --data "$place/site" 2>"$place/said" &
program=$!
window=$(timeout 120 xdotool search --sync --onlyvisible --name Guichet | tail -1)
sleep 5
xdotool windowfocus "$window" 2>/dev/null || true
xdotool type --delay 40 "$GUICHET_PASSWORD"
xdotool key Return
timeout 120 xdotool search --sync --onlyvisible --name 'Guichet .*France' >/dev/null
sleep 6
alive opened

count() { "$place/guichet/bin/guichet" chiffres --mois "$(date +%Y-%m)" --json --data "$place/site" | tr -d ' ",' | sed -n '0,/^visits:/s/^visits://p'; }
export GUICHET_AGENT='Camille Martin'
half() {
  for _ in $(seq $((visits / 2))); do
    xdotool type --delay 30 rsa
    keys 0.5 Return Return Return
  done
  for key in F3 F4 F5 ctrl+e F6 F7 F2; do keys 3 "$key"; done
}
before=$(count)
for half in first second third; do half; alive "$half"; done
typed=$(($(count) - before))
echo "$typed visits typed"
echo "what grew between the second and the third:"
awk 'NR == FNR {if ($1 ~ /:$/) had[$4] = $2; next} $1 ~ /:$/ && $2 - had[$4] > 100 {print $2 - had[$4], $4}' \
  "$place/second" "$place/third" | sort -rn | head -25 | tee "$place/grew"
{ echo "{\"visits\": $typed,"; paste -sd, "$place/figures"; echo '}'; } >"$out/day.json"
[ ! -s "$place/said" ] || { echo "the window said $(cat "$place/said")" >&2; exit 1; }
