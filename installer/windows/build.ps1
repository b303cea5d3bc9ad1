# Builds what is installed on Windows, in target\installer\. NOT VERIFIED: written beside installer/linux/build.sh, and never
# run on a Windows machine; the workflow installers.yml runs it on a public CI.
#   Guichet-VERSION.msi            for the whole PC, with the data folder %PROGRAMDATA%\Guichet that all accounts share
#   Guichet-VERSION-portable.zip   for one account, without an administrator: unpack it anywhere, the data lie beside it
#
# Needs a JDK 25 in JAVA_HOME, and .NET (dotnet tool) for WiX 5, which it installs.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
Set-Location "$PSScriptRoot\..\.."
$image = 'target\image'
$program = "$image\Guichet"
$out = 'target\installer'

.\mvnw.cmd -q -DskipTests package
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $image
New-Item -ItemType Directory -Force "$image\input\lib", $out | Out-Null

# --- the program with its own runtime
& "$env:JAVA_HOME\bin\jlink" --module-path target\javafx `
  --add-modules java.desktop,java.logging,java.naming,java.sql,java.xml,jdk.localedata,jdk.unsupported,javafx.controls `
  --include-locales=fr --strip-java-debug-attributes --strip-native-commands --no-header-files --no-man-pages `
  '--exclude-resources=glob:/javafx.graphics/*.dll' --output "$image\runtime"
Expand-Archive -Force (Copy-Item (Get-Item 'target\javafx\javafx-graphics-*-win*.jar') "$image\graphics.zip" -PassThru) "$image\graphics"
Copy-Item "$image\graphics\*.dll" "$image\runtime\bin"

Copy-Item target\guichet.jar "$image\input"
Copy-Item target\lib\*.jar "$image\input\lib" -Exclude 'javafx-*'
# As on Linux: stylesheets that need no parsing, and Argon2 without the signature that only a Java provider needs
New-Item -ItemType Directory -Force "$image\styles" | Out-Null
Push-Location "$image\styles"
& "$env:JAVA_HOME\bin\jar" --extract --file ..\..\guichet.jar fr/guichet/ui
Pop-Location
$sheets = (Get-ChildItem -Recurse "$image\styles" -Filter *.css).FullName
& "$env:JAVA_HOME\bin\java" --module-path target\javafx --add-modules javafx.graphics installer\Stylesheets.java @sheets
Get-ChildItem -Recurse -File "$image\styles" | Where-Object Extension -ne '.bss' | Remove-Item
& "$env:JAVA_HOME\bin\jar" --update --file "$image\input\guichet.jar" --date 2026-11-24T00:00:00Z -C "$image\styles" fr
Add-Type -AssemblyName System.IO.Compression.FileSystem
$jar = [IO.Compression.ZipFile]::Open((Get-Item "$image\input\lib\bcprov-*.jar").FullName, 'Update')
@($jar.Entries | Where-Object FullName -match '^META-INF/.*\.(SF|RSA|DSA|EC)$') | ForEach-Object { $_.Delete() }
$jar.Dispose()
$version = ([xml](Get-Content pom.xml)).project.version
$options = Get-Content src\main\launcher\java.options | Where-Object { $_ -notmatch '^#' } | ForEach-Object { '--java-options'; $_ }
& "$env:JAVA_HOME\bin\jpackage" --type app-image --name Guichet --app-version $version --icon installer\icon\guichet.ico `
  --runtime-image "$image\runtime" --input "$image\input" --main-jar guichet.jar --main-class fr.guichet.Main @options --dest $image
$cfg = "$program\app\Guichet.cfg"
$lines = Get-Content $cfg | Where-Object { $_ -notmatch '^app.classpath=' } |
  ForEach-Object { if ($_ -match '^app.mainclass=') { 'app.classpath=$APPDIR\guichet.jar' }; $_ }
$lines += Get-Content src\main\launcher\package.options | Where-Object { $_ -notmatch '^#' } | ForEach-Object { "java-options=$_" }
Set-Content -Encoding utf8NoBOM $cfg $lines
New-Item -ItemType Directory -Force "$program\share\licences" | Out-Null
Copy-Item docs\licences\* "$program\share\licences"
Copy-Item target\classes\META-INF\sbom\application.cdx.json "$program\share\sbom.cdx.json"

# --- the start cache, of a run of the whole program
$stamp = [datetime]'2026-11-24T00:00:00Z'
Get-ChildItem -Recurse $program | ForEach-Object { $_.LastWriteTimeUtc = $stamp }
Copy-Item "$env:JAVA_HOME\bin\java.exe" "$program\runtime\bin"
$trained = Get-Content src\main\launcher\java.options, src\main\launcher\package.options |
  Where-Object { $_ -notmatch '^#|AOTCache' } | ForEach-Object { $_ -split ' ' }
$app = (Resolve-Path "$program\app").Path
& "$program\runtime\bin\java" @trained "-Dglass.platform=win" "-XX:AOTCacheOutput=$app\guichet.aot" -cp "$app\guichet.jar" `
  fr.guichet.Main --self-check
Remove-Item "$program\runtime\bin\java.exe"
(Get-Item "$app\guichet.aot").LastWriteTimeUtc = $stamp

# --- the packages
dotnet tool install --global wix --version 5.0.2
wix extension add --global WixToolset.Util.wixext/5.0.2
wix build installer\windows\guichet.wxs -ext WixToolset.Util.wixext -arch x64 -d "Version=$version" -d "Program=$((Resolve-Path $program).Path)" `
  -out "$out\Guichet-$version.msi"
Add-Content -Encoding utf8NoBOM $cfg 'java-options=-Dguichet.data=$ROOTDIR\donnees'
Compress-Archive -Force $program "$out\Guichet-$version-portable.zip"
Get-ChildItem $out | Format-Table Name, Length
