#!/usr/bin/env bash
# Asks a skyrefer service about an image and writes polygons as GeoJSON: segment.sh IMAGE SENTENCE OUT.geojson
set -euo pipefail
service="${SKYREFER:-http://127.0.0.1:8080}"
key=()
if [ -n "${SKYREFER_API_KEY:-}" ]; then key=(-H "X-API-Key: $SKYREFER_API_KEY"); fi

# As a job, which may take as long as a large image needs. A problem's own words are shown, so without --fail.
headers="$(mktemp)"
trap 'rm -f "$headers"' EXIT
answer="$(curl -sS -D "$headers" "${key[@]}" -H 'Prefer: respond-async' \
  -F "image=@$1" -F "sentence=$2" -F format=geojson "$service/v1/segment")"
job="$(sed -n 's/^[Ll]ocation: *//p' "$headers" | tr -d '\r')"
if [ -z "$job" ]; then echo "$answer" >&2; exit 1; fi

while answer="$(curl -sS "${key[@]}" -H 'Accept: application/json' "$job")"; grep -qE '"status":"(accepted|running)"' <<< "$answer"; do
  sleep 0.5
done
if ! grep -q '"status":"successful"' <<< "$answer"; then echo "$answer" >&2; exit 1; fi
curl -sS --fail "${key[@]}" "$job/results" -o "$3"
echo "$3"
