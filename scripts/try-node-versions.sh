#!/usr/bin/env bash
# Tries the built command with the versions of Node that package.json promises, as far as the registry has them for this machine: bash scripts/try-node-versions.sh
set -euo pipefail
cd "$(dirname "$0")/.."
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
platform="$(node -p 'process.platform + "-" + process.arch')"
for version in 20 22 24; do
  if ! npm install --silent --no-save --no-package-lock --ignore-scripts --prefix "$folder/$version" "node-$platform@$version" > /dev/null 2>&1; then
    echo "Node $version: the registry has none for $platform; left out"
    continue
  fi
  run=("$folder/$version/node_modules/node-$platform/bin/node" dist/cli/main.js)
  "${run[@]}" --version > /dev/null
  answer="$("${run[@]}" segment examples/airport.png "the airplane on the far left" --out "$folder/$version.geojson")"
  case "$answer" in *"pixels, box"*) ;; *) echo "Node $version answers otherwise: $answer" >&2; exit 1 ;; esac
  test -s "$folder/$version.geojson"
  "${run[@]}" completion bash | bash -n
  echo "Node $("${run[0]}" --version): the built command answers"
done
