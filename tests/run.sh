#!/usr/bin/env bash
# Runs every test and ends with one line: N passed, N failed, N skipped. Installs the browser that the browser tests need.
set -uo pipefail
cd "$(dirname "$0")/.."
# Tests run once: no time is spent on learning what to make faster.
export DOTNET_TieredPGO=0
# Hundreds of offices are opened and thrown away: memory is collected less often, and code that is compiled at run time is written
# without turning its pages over twice. Together a fifth of the processor's time.
export DOTNET_GCgen0size=0x10000000 DOTNET_EnableWriteXorExecute=0
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

# Chromium without its windows does the same pages in two thirds of the time; any other Chromium or Chrome that is there will do.
install_browser() {
  command -v apt-get >/dev/null || { echo "No chromium-headless-shell and no apt-get: another Chromium or Chrome is taken, or the browser tests are skipped."; return; }
  local root=""
  [ "$(id -u)" -eq 0 ] || root="sudo -n"
  echo "Installing Chromium for the browser tests"
  $root apt-get update -qq
  $root apt-get install -y -qq --no-install-recommends chromium-headless-shell fonts-noto-cjk >/dev/null \
    || $root apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk >/dev/null \
    || echo "Chromium could not be installed: another one is taken, or the browser tests are skipped."
}

# A parser of other people for the calendars that are sent.
install_parser() {
  command -v apt-get >/dev/null || { echo "No python-icalendar and no apt-get: the tests with it will be skipped."; return; }
  local root=""
  [ "$(id -u)" -eq 0 ] || root="sudo -n"
  echo "Installing python-icalendar for the calendar tests"
  $root apt-get update -qq && $root apt-get install -y -qq --no-install-recommends python3-icalendar >/dev/null \
    || echo "python-icalendar could not be installed: the tests with it will be skipped."
}

command -v chromium-headless-shell >/dev/null || install_browser
/usr/bin/python3 -c 'import icalendar' 2>/dev/null || install_parser

log=$(mktemp)
trap 'rm -f "$log"' EXIT
failed_to_run=0

# One compiler for all projects: it is warm from the second one on. It ends with the build.
dotnet build SecretaryService.sln -warnaserror -v minimal -p:UseSharedCompilation=true
built=$?
dotnet build-server shutdown --vbcscompiler >/dev/null
[ "$built" -eq 0 ] || { echo "The build failed."; echo "0 passed, 1 failed, 0 skipped"; exit 1; }
# Code style and analyzers are held by the build (EnforceCodeStyleInBuild, warnings are errors); what it does not see is white space.
# As folders: white space needs no project to be loaded.
dotnet format whitespace . --folder --exclude '**/bin/**' '**/obj/**' '**/Migrations/**' --verify-no-changes || { echo "dotnet format would change files."; failed_to_run=$((failed_to_run + 1)); }

for project in tests/*.Tests/*.csproj; do
  echo "== $(basename "$project" .csproj), after $SECONDS s"
  dotnet test "$project" --no-build --logger "console;verbosity=minimal" 2>&1 | tee -a "$log"
  [ "${PIPESTATUS[0]}" -eq 0 ] || grep -qE 'Failed! ' "$log" || failed_to_run=$((failed_to_run + 1))
done

# Each project closes with: Passed!  - Failed:     0, Passed:    79, Skipped:     0, Total: ...
sum() { grep -E '(Passed|Failed|Skipped)! +- Failed:' "$log" | sed -E "s/.*$1: +([0-9]+).*/\1/" | awk '{ total += $1 } END { print total + 0 }'; }
passed=$(sum 'Passed'); failed=$(( $(sum 'Failed') + failed_to_run )); skipped=$(sum 'Skipped')
# Once more, at the end: what failed must not be looked for above thousands of lines.
grep -E '^ +Failed ' "$log" | sort -u
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
