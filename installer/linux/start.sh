#!/usr/bin/env bash
# Measures how what build.sh made starts, beside the least window of the same look under the same JVM options, by turns in one run:
# a table, and target/bench/start.json. Milliseconds since the launch; medians. The bare window twice: with a start cache of its
# own (bare), and under the very options of the program, its start cache among them (same).
#   installer/linux/build.sh && installer/linux/start.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-7}
image=$PWD/target/image/guichet
place=$PWD/target/bench/start
out=$PWD/target/bench
[ -s "$image/lib/app/guichet.aot" ] || { echo "no program with a start cache: run installer/linux/build.sh" >&2; exit 1; }
jdk=
for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [ -x "$home/bin/jar" ] && "$home/bin/jar" --version 2>/dev/null | grep -q ' 25'; then jdk=$home; fi
done
[ -n "$jdk" ] || { echo "no JDK 25" >&2; exit 1; }

rm -rf "$place"
mkdir -p "$place/results"
cp -al "$image" "$place/program"
app=$place/program/lib/app
"$jdk/bin/jar" --create --file "$app/probe.jar" -C target/test-classes fr/guichet/start
cp "$place/program/bin/guichet" "$place/program/bin/probe"
cp "$place/program/bin/guichet" "$place/program/bin/bare"
cp "$place/program/bin/guichet" "$place/program/bin/same"
sed 's#^app.mainclass=.*#app.classpath=$APPDIR/probe.jar\napp.mainclass=fr.guichet.start.StartProbe#' "$app/guichet.cfg" >"$app/probe.cfg"
cp "$app/probe.cfg" "$app/same.cfg"
sed 's#^app.classpath=.*/guichet.jar#app.classpath=$APPDIR/lib/'"$(basename "$app"/lib/atlantafx-base-*.jar)"'#; s#guichet.aot#bare.aot#' \
  "$app/probe.cfg" >"$app/bare.cfg"

display= bare=
trap 'kill "$display" "$bare" 2>/dev/null || true; rm -rf "$place"' EXIT
Xvfb -displayfd 3 -screen 0 1366x900x24 3>"$place/display" 2>/dev/null &
display=$!
for _ in $(seq 100); do [ -s "$place/display" ] && break; sleep 0.2; done
export DISPLAY=:$(cat "$place/display")
export GUICHET_PASSWORD='six poules picorent dans la cour'
"$place/program/bin/guichet" demo --mois 13 --data "$place/site" >/dev/null

# The bare window's own cache, learnt the same way
options=()
while read -r -a words; do options+=("${words[@]}"); done < <(grep -hvE '^#|AOTCache' src/main/launcher/java.options src/main/launcher/package.options)
mkdir "$place/program/lib/runtime/bin"
cp "$jdk/bin/java" "$place/program/lib/runtime/bin/"
"$place/program/lib/runtime/bin/java" "${options[@]}" -XX:AOTCacheOutput="$app/bare.aot" \
  -cp "$(ls "$app"/lib/atlantafx-base-*.jar):$app/probe.jar" fr.guichet.start.BareWindow >/dev/null 2>&1 &
bare=$!
sleep 12
kill "$bare"
wait "$bare" || true
rm -r "$place/program/lib/runtime/bin"
[ -s "$app/bare.aot" ] || { echo "no start cache for the bare window" >&2; exit 1; }

# run WINDOW KIND ROUND ARGUMENT...
run() {
  "$place/program/bin/$1" "$2" "$(date +%s%3N)" "$place/results/$1.$3" "${@:4}"
}
for round in $(seq 0 "$rounds"); do
  run bare bare "$round"
  run same bare "$round"
  run probe program "$round" --data "$place/site"
done
rm "$place"/results/*.0 # the first of each warms the disk

# median WINDOW PHASE
median() { grep -h "^$2 " "$place/results/$1".* | cut -d' ' -f2 | sort -n | awk '{v[NR]=$1} END {print v[int((NR+1)/2)]}'; }
least() { grep -h "^$2 " "$place/results/$1".* | cut -d' ' -f2 | sort -n | head -1; }
# ratio WINDOW: the program's start beside this one's
ratio() {
  awk -v a="$(median probe door)" -v b="$(median "$1" door)" -v c="$(least probe door)" -v d="$(least "$1" door)" -v window="$1" \
    'BEGIN {printf "  \"ratio.%s\": {\"median\": %.2f, \"least\": %.2f}", window, a / b, c / d}'
}
phases='jvm toolkit window door typed unlocked counter cpu'
{
  echo '{'
  echo "  \"rounds\": $rounds,"
  for window in bare same probe; do
    for phase in $phases; do
      grep -q "^$phase " "$place/results/$window.1" || continue
      echo "  \"${window/probe/program}.$phase\": {\"median\": $(median $window $phase), \"least\": $(least $window $phase)},"
    done
  done
  ratio bare
  echo ,
  ratio same
  printf '\n}\n'
} >"$out/start.json"
cat "$out/start.json"
