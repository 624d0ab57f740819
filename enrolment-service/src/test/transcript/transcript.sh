# The first member of this name in a JSON answer.
member() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }
JSON='Content-Type: application/json'

# A practice publishes its form, and makes a link with what it knows already.
curl -sf -H "Authorization: Bearer $ADMIN" -H "$JSON" --data @../contracts/examples/form-standard.json "$SERVICE/forms"
LINK=$(curl -sf -H "Authorization: Bearer $ADMIN" -H "$JSON" --data '{"form": "standard", "prefill": {"nhi": "ZZZ0016"}}' "$SERVICE/links" | member url)

# The patient's page exchanges what stands behind the # for a session, the form and the prefill.
SESSION=$(curl -sf -H "$JSON" --data "{\"token\": \"${LINK#*#}\"}" "$SERVICE/links/exchange" | member session)

# What is filled in is saved section by section, and found again, here or on another device.
ETAG=$(curl -sf -D - -o /dev/null -H "Enrolment-Session: $SESSION" "$SERVICE/draft" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')
curl -sf -X PUT -H "Enrolment-Session: $SESSION" -H "If-Match: $ETAG" -H "$JSON" --data '{"answers": {"preferred-name": "Hem"}}' "$SERVICE/draft/sections/1"
curl -sf -H "Enrolment-Session: $SESSION" "$SERVICE/draft" | grep '"preferred-name":"Hem"'

# It submits. Sent again with the same key, the answer is the same.
submit() {
  curl -sf -H "Enrolment-Session: $SESSION" -H 'Idempotency-Key: 6f9a' -H "$JSON" --data @../contracts/examples/submission-adult.json "$SERVICE/enrolments" | member id
}
ID=$(submit)
test "$ID" = "$(submit)"
curl -sf -H "Enrolment-Session: $SESSION" "$SERVICE/enrolments/mine" | grep '"state":"received"'

# Staff see it, note something and enter it in their own system.
curl -sf -H "Authorization: Bearer $ADMIN" "$SERVICE/enrolments?standing=open&limit=10" | grep "$ID"
curl -sf -H "Authorization: Bearer $ADMIN" -H "$JSON" --data '{"text": "Called, all well"}' "$SERVICE/enrolments/$ID/notes"
curl -sf -H "Authorization: Bearer $ADMIN" -H "$JSON" --data '{"move": "enter"}' "$SERVICE/enrolments/$ID/moves"
curl -sf -H "Enrolment-Session: $SESSION" "$SERVICE/enrolments/mine" | grep '"state":"entered"'

# Later it is erased, here and everywhere; the audit stays.
curl -sf -X DELETE -H "Authorization: Bearer $ADMIN" "$SERVICE/enrolments/$ID"
curl -sf -H "Authorization: Bearer $ADMIN" "$SERVICE/enrolments/$ID/audit" | grep '"action":"entered".*"action":"erased"'
