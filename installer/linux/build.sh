#!/usr/bin/env bash
# Builds what is installed on Linux, in target/installer/:
#   guichet_VERSION_amd64.deb            for the whole machine, in /opt/guichet
#   guichet-VERSION-portable.tar.gz      a folder for a USB key, its data beside it
#
#   installer/linux/build.sh             builds the program, then both
#   installer/linux/build.sh image       target/image/guichet alone, of what ./mvnw package made, without the start cache
#   VERSION=9.9 installer/linux/build.sh the same program under another version, to try an update
set -euo pipefail
cd "$(dirname "$0")/../.."
what=${1:-all}
linux=installer/linux
image=target/image
program=$image/guichet
out=target/installer

fail() { echo "installer/linux/build.sh: $*" >&2; exit 1; }

# need COMMAND PACKAGE...: installs what is missing here, or says it
need() {
  local command=$1 root=()
  shift
  command -v "$command" >/dev/null && return
  [ "$(id -u)" = 0 ] || root=(sudo)
  "${root[@]}" apt-get -qq update && "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -qq install --yes --no-install-recommends "$@" >/dev/null || true
  command -v "$command" >/dev/null || fail "no $command: install $*"
}

need dpkg-deb dpkg
need unzip unzip
need zip zip
[ "$what" = image ] || { need Xvfb xvfb libgtk-3-0 && need xdotool xdotool; }

jdk=
for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [ -x "$home/bin/jpackage" ] && "$home/bin/jpackage" --version 2>/dev/null | grep -q '^25'; then
    jdk=$home
  fi
done
[ -n "$jdk" ] || fail "no JDK 25 in JAVA_HOME or /usr/lib/jvm"

[ "$what" = image ] || ./mvnw -q -DskipTests package
[ -f target/guichet.jar ] && [ -d target/lib ] || fail "no target/guichet.jar: run ./mvnw package"

# --- the program with its own runtime

# What the program and its libraries use (jdeps), and French dates; no java command, no manual, no second copy of JavaFX's
# libraries: out of the modules, beside the runtime's own, they need not be unpacked into the user's folder at each start.
modules=java.desktop,java.logging,java.naming,java.sql,java.xml,jdk.localedata,jdk.unsupported,javafx.controls
rm -rf "$image"
mkdir -p "$image/input/lib" "$out"
"$jdk/bin/jlink" --module-path target/javafx --add-modules "$modules" --include-locales=fr --strip-java-debug-attributes \
  --strip-native-commands --no-header-files --no-man-pages '--exclude-resources=glob:/javafx.graphics/*.so' \
  --output "$image/runtime"
unzip -qo target/javafx/javafx-graphics-*-linux*.jar '*.so' -d "$image/runtime/lib"

cp target/guichet.jar "$image/input/"
cp target/lib/*.jar "$image/input/lib/"
rm "$image"/input/lib/javafx-*.jar
# Stylesheets that need no parsing, and Argon2 without the signature that only a Java provider needs: the JVM would check it
# at each start and keep no signed class in the start cache
mkdir "$image/styles"
unzip -q target/guichet.jar 'fr/guichet/ui/*.css' -d "$image/styles"
"$jdk/bin/java" --module-path target/javafx --add-modules javafx.graphics installer/Stylesheets.java "$image"/styles/fr/guichet/ui/*.css
rm "$image"/styles/fr/guichet/ui/*.css
"$jdk/bin/jar" --update --file "$image/input/guichet.jar" --date 2026-11-24T00:00:00Z -C "$image/styles" fr
zip -qd "$image"/input/lib/bcprov-*.jar 'META-INF/*.SF' 'META-INF/*.RSA' 'META-INF/*.DSA' 'META-INF/*.EC' || [ $? = 12 ]
if [ -n "${VERSION:-}" ]; then
  echo "Implementation-Version: $VERSION" >"$image/version"
  "$jdk/bin/jar" --update --file "$image/input/guichet.jar" --manifest "$image/version" 2>/dev/null
  # « Quoi de neuf » has something to tell of it
  mkdir -p "$image/news/fr/guichet"
  { printf '# %s\nVersion d’essai.\n\n' "$VERSION"; unzip -p target/guichet.jar fr/guichet/news.txt; } >"$image/news/fr/guichet/news.txt"
  "$jdk/bin/jar" --update --file "$image/input/guichet.jar" -C "$image/news" fr
fi
version=$(unzip -p "$image/input/guichet.jar" META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Implementation-Version: //p')

# The options that the tests run with, one a line
options=()
while read -r line; do options+=(--java-options "$line"); done < <(grep -v '^#' src/main/launcher/java.options)
"$jdk/bin/jpackage" --type app-image --name guichet --app-version "$version" --icon installer/icon/guichet-256.png \
  --runtime-image "$image/runtime" --input "$image/input" --main-jar guichet.jar --main-class fr.guichet.Main \
  "${options[@]}" --dest "$image"
cfg=$program/lib/app/guichet.cfg
# jpackage lists every jar; guichet.jar's own manifest does, in an order that never changes
sed -i '/^app.classpath=/d; s/^app.mainclass=/app.classpath=$APPDIR\/guichet.jar\n&/' "$cfg"
grep -vE '^#|AOTCache' src/main/launcher/package.options | sed 's/^/java-options=/' >>"$cfg"
mkdir -p "$program/share/licences"
cp docs/licences/* "$program/share/licences/"
unzip -p "$image/input/guichet.jar" META-INF/sbom/application.cdx.json >"$program/share/sbom.cdx.json"
rm -rf "$image/input" "$image/runtime" "$image/styles" "$image/news"
# The start cache knows its jars by size and time: the same times wherever this is unpacked
find "$program" -exec touch -h -d 2026-11-24T00:00:00Z {} +
[ "$what" != image ] || exit 0

# --- the start cache: what the JVM learnt in a morning at the counter, on made-up data, in a window that nobody sees

cache=$program/lib/app/guichet.aot
scratch=$(mktemp -d)
trap 'kill "$display" "$counter" 2>/dev/null; rm -rf "$scratch"' EXIT
display= counter=
export GUICHET_PASSWORD='six poules picorent dans la cour'
"$program/bin/guichet" demo --mois 2 --data "$scratch/demo" >/dev/null
Xvfb -displayfd 3 -screen 0 1366x900x24 3>"$scratch/display" 2>/dev/null &
display=$!
for _ in $(seq 100); do [ -s "$scratch/display" ] && break; sleep 0.2; done
export DISPLAY=:$(cat "$scratch/display")

trained=()
while read -r -a words; do trained+=("${words[@]}"); done < <(grep -hv '^#' src/main/launcher/*.options | grep -v AOTCache)
mkdir "$program/lib/runtime/bin"
cp "$jdk/bin/java" "$program/lib/runtime/bin/"
"$program/lib/runtime/bin/java" "${trained[@]}" -XX:AOTCacheOutput="$PWD/$cache" -cp "$PWD/$program/lib/app/guichet.jar" \
  fr.guichet.Main --data "$scratch/demo" >"$scratch/said" 2>&1 &
counter=$!
window=$(timeout 120 xdotool search --sync --onlyvisible --name Guichet | tail -1) || fail "no window: $(cat "$scratch/said")"
# keys SECONDS KEY...: time to show what they ask for, on a machine that may be busy
keys() { xdotool key --clearmodifiers --delay 200 "${@:2}"; sleep "$1"; }
sleep 10
xdotool windowfocus "$window" 2>/dev/null || true
xdotool type --delay 60 "$GUICHET_PASSWORD"
keys 15 Return
xdotool type --delay 100 rsa
keys 3 Return Return Return
# Of the other screens, those of every day: what the cache holds is loaded at each start
for key in F3 F4 F2; do keys 4 "$key"; done
# Told to end, it closes the file and writes the cache
kill "$counter"
wait "$counter" || true
kill "$display"
trap - EXIT
rm -r "$program/lib/runtime/bin" "$scratch"
[ -s "$cache" ] || fail "no start cache was made"
grep AOTCache src/main/launcher/package.options | sed 's/^/java-options=/' >>"$cfg"
touch -d 2026-11-24T00:00:00Z "$cache" "$cfg" "$program"/lib/runtime "$program"/lib/app

# --- the packages

arch=$(dpkg --print-architecture)
deb=$image/deb
mkdir -p "$deb/DEBIAN" "$deb/opt" "$deb/usr/bin" "$deb/usr/share/applications" "$deb/usr/share/doc/guichet"
cp -a "$program" "$deb/opt/guichet"
ln -s ../../opt/guichet/bin/guichet "$deb/usr/bin/guichet"
cp "$linux/guichet.desktop" "$deb/usr/share/applications/"
for size in 48 64 256; do
  install -Dm644 installer/icon/guichet-$size.png "$deb/usr/share/icons/hicolor/${size}x$size/apps/guichet.png"
done
install -Dm644 installer/icon/guichet.svg "$deb/usr/share/icons/hicolor/scalable/apps/guichet.svg"
cp docs/licences/README.md "$deb/usr/share/doc/guichet/copyright"
sed "s/@VERSION@/$version/; s/@ARCH@/$arch/; s/@SIZE@/$(du -sk "$deb" | cut -f1)/" "$linux/control" >"$deb/DEBIAN/control"
dpkg-deb --root-owner-group -Zxz --build "$deb" "$out/guichet_${version}_$arch.deb" >/dev/null

portable=$image/guichet-$version
cp -a "$program" "$portable"
echo 'java-options=-Dguichet.data=$ROOTDIR/donnees' >>"$portable/lib/app/guichet.cfg"
cp "$linux/LISEZMOI.txt" "$portable/"
tar -C "$image" --owner=0 --group=0 -czf "$out/guichet-$version-portable.tar.gz" "guichet-$version"
rm -rf "$deb" "$portable"

du -sh "$program/lib/runtime" "$cache" "$program"
ls -sh "$out"/*"$version"*
