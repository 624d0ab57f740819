#!/usr/bin/env bash
# Walks one enrolment through the HTTP APIs, as a practice's system and a patient's page do:
# publish a form, make a link, fill in a draft, submit it, read the document, decide, erase.
#
#   walk.sh PROVIDER ENROLMENT RENDER ANALYTICS
#
# Each is the address of a service, as ./run prints it. It stops at the first answer that it does not expect.
set -euo pipefail

if (($# != 4)); then
  echo "walk.sh PROVIDER ENROLMENT RENDER ANALYTICS" >&2
  exit 2
fi
provider=$1 enrolment=$2 render=$3 analytics=$4
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The status that is expected, then what curl is given. The body is in $work/body, the headers in $work/head.
call() {
  local expected=$1 status
  shift
  status=$(curl -sS --max-time 30 -o "$work/body" -D "$work/head" -w '%{http_code}' "$@")
  if [[ $status != "$expected" ]]; then
    echo "$status instead of $expected for: ${*: -1}" >&2
    cat "$work/body" >&2
    exit 1
  fi
}

# A member of the last answer.
member() { jq -er "$1" "$work/body"; }

# A header of the last answer.
header() { sed -n "s/^$1: *\([^[:cntrl:]]*\).*/\1/Ip" "$work/head"; }

# Calls until an answer is the one that is expected: documents are made after the enrolment is kept.
wait_for() {
  for _ in {1..120}; do
    if (call "$@") 2>"$work/last"; then
      return
    fi
    sleep 0.5
  done
  cat "$work/last" >&2
  exit 1
}

json=(-H 'Content-Type: application/json')

echo "1  A token of the provider, as a client of the practice"
call 200 -d grant_type=client_credentials -d client_id=demo-admin -d client_secret=local "$provider/token"
staff=(-H "Authorization: Bearer $(member .access_token)")

echo "2  The practice publishes its form"
call 201 "${staff[@]}" "${json[@]}" -d "@$here/form.json" "$enrolment/forms"

echo "3  and makes a link for a patient, with what it knows"
call 201 "${staff[@]}" "${json[@]}" \
  -d '{"form": "walk", "prefill": {"name": {"given": "Hēmi", "family": "Tāwhiri"}, "nhi": "ZZZ0016"}}' "$enrolment/links"
token=$(member .url)
token=${token#*#} # of the fragment, which a browser sends to nobody

echo "4  The page exchanges it for a session"
call 200 "${json[@]}" -d "{\"token\": \"$token\"}" "$enrolment/links/exchange"
session=(-H "Enrolment-Session: $(member .session)")
call 200 "${session[@]}" "$enrolment/draft"
tag=$(header ETag)

echo "5  sends a file"
printf '%s' 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj3CQAAAABJRU5ErkJggg==' | base64 -d >"$work/letter.png"
call 201 "${session[@]}" -H 'Content-Type: application/octet-stream' \
  -H "Content-Disposition: attachment; filename=letter.png" --data-binary "@$work/letter.png" "$enrolment/files"
file=$(member .id)

echo "6  and saves the draft section by section, each on the state that it knows"
save() {
  call 204 -X PUT "${session[@]}" "${json[@]}" -H "If-Match: $tag" -d "$2" "$enrolment/draft/sections/$1"
  tag=$(header ETag)
}
about_you() {
  printf '{"answers": {
    "name": {"given": "Hēmi", "family": "Tāwhiri"}, "nhi": "%s", "date-of-birth": "1979-03-14",
    "place-of-birth": "Rotorua", "country-of-birth": "NZ", "gender": "M", "ethnicity": ["21111", "11111"],
    "residential-address": {"street": "5 Akarātā Road", "town": "Putāruru", "postcode": "3482"},
    "emergency-name": "Mere Tāwhiri", "emergency-relationship": "Wife", "emergency-phone": "021 765 4321",
    "letter": ["%s"]}}' "$1" "$file"
}
save 1 "$(about_you ZZZ0017)" # a digit is wrong
save 2 '{"answers": {
  "smoking": "never-smoked", "eligibility": "a", "entitlement": true, "health-information": true, "agreement": true,
  "signed-by": "self",
  "signature": {"width": 600, "height": 200, "strokes": [[[23, 150], [60, 40], [103, 150]], [[40, 110], [300, 93], [560, 80]]]}}}'

echo "7  A form with a fault is refused as a whole, with a pointer to each"
submit() {
  call "$1" -X POST "${session[@]}" -H "If-Match: $tag" -H "Idempotency-Key: $2" "$enrolment/draft/submission"
}
submit 422 first-try-of-the-walk
member '.errors[] | "     \(.pointer): \(.detail)"'
save 1 "$(about_you ZZZ0016)"

echo "8  The patient submits; sent again under the same key, it is the same enrolment"
key=$(cat /proc/sys/kernel/random/uuid)
submit 202 "$key"
id=$(member .id)
submit 202 "$key"
[[ $(member .id) == "$id" ]] || { echo "another enrolment" >&2; exit 1; }

echo "9  Soon there is a document"
wait_for 200 "${staff[@]}" "$render/enrolments/$id/document"
[[ $(head -c 5 "$work/body") == %PDF- ]] || { echo "no PDF" >&2; exit 1; }
echo "     $(wc -c <"$work/body") bytes of PDF"

echo "10 Staff see it, enter the patient in their own system, and count their work"
call 200 "${staff[@]}" "$enrolment/enrolments/$id"
call 200 "${staff[@]}" "${json[@]}" -d '{"move": "enter"}' "$enrolment/enrolments/$id/moves"
member '"     \(.standing.is)"'
call 200 "${staff[@]}" "$enrolment/summary"
member '"     today: \(.today)"'

echo "11 Counts of closed periods are the analytics service's"
call 200 "${staff[@]}" "$analytics/counts?from=$(($(date +%Y) - 1))"
member '"     \(.releases | length) releases"'

echo "12 The patient asks to be erased, and is"
call 204 -X DELETE "${staff[@]}" "$enrolment/enrolments/$id"
call 404 "${staff[@]}" "$enrolment/enrolments/$id"
member '"     \(.type)"'
wait_for 404 "${staff[@]}" "$render/enrolments/$id/document"
echo "Walked."
