#!/bin/bash
# Checks the signatures of one ledger entry with openssl and jq alone.
#
#   ./verify-entry.sh entries/000011.json              keys are looked up in keys/ beside this script
#   ./verify-entry.sh entries/000011.json MEMBER.pem   one signature must be by this very key
#
# Prints one line a signature, the hash of the leaf, and what was signed. Ends with status 0 when
# every signature holds. It says nothing about who owns a key: that is in keys/index.json, which
# yagura-verify and logverify.go check against the ledger.
set -euo pipefail

entry=${1:?usage: verify-entry.sh ENTRY.json [KEY.pem]}
wanted=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "FAIL: $entry: $*" >&2
    exit 1
}

# The key's id is the SHA-256 of its SubjectPublicKeyInfo (DER), RFC 5280 4.1.2.7.
key_id() {
    openssl pkey -pubin -in "$1" -outform DER | sha256sum | cut -d ' ' -f 1
}

# Ed25519 (RFC 8032) signs the bytes, ECDSA on P-256 (FIPS 186-4) their SHA-256.
holds() {
    if openssl pkey -pubin -in "$1" -noout -text | grep -q 'ED25519'; then
        openssl pkeyutl -verify -pubin -inkey "$1" -rawin -in "$work/signed" -sigfile "$2"
    else
        openssl dgst -sha256 -verify "$1" -signature "$2" "$work/signed"
    fi >/dev/null 2>&1
}

# What is signed is DSSE's pre-authentication encoding: DSSEv1 LEN(type) type LEN(payload) payload.
jq -e . "$entry" >"$work/entry" 2>/dev/null || fail "is no JSON"
type=$(jq -r '.env.payloadType' "$entry")
jq -r '.env.payload' "$entry" | base64 -d >"$work/payload" || fail "its payload is no base64"
{
    printf 'DSSEv1 %d %s %d ' "${#type}" "$type" "$(stat -c %s "$work/payload")"
    cat "$work/payload"
} >"$work/signed"
[ "$type" = 'application/vnd.yagura.statement.v1+json' ] || fail "it signs a $type"

count=$(jq '.env.signatures | length' "$entry")
[ "$count" -ge 1 ] || fail "nobody signed it"
[ "$(jq -r '.env.signatures[0].keyid' "$entry")" = "$(jq -r '.key_id' "$work/payload")" ] \
    || fail "its payload names another key than its signature"

found=
for ((n = 0; n < count; n++)); do
    id=$(jq -r ".env.signatures[$n].keyid" "$entry")
    [[ $id =~ ^[0-9a-f]{64}$ ]] || fail "'$id' is no key id"
    key=$here/keys/$id.pem
    if [ -n "$wanted" ] && [ "$(key_id "$wanted")" = "$id" ]; then
        key=$wanted
        found=yes
    fi
    [ -f "$key" ] || fail "the key $id is not here"
    [ "$(key_id "$key")" = "$id" ] || fail "$key is not the key $id"
    jq -r ".env.signatures[$n].sig" "$entry" | base64 -d >"$work/signature" || fail "no base64"
    holds "$key" "$work/signature" || fail "the signature by $id does not verify"
    echo "Signature verified: $id"
done
[ -z "$wanted" ] || [ -n "$found" ] || fail "no signature is by $wanted"

echo "Leaf hash: $({ printf '\000'; cat "$entry"; } | openssl dgst -sha256 -binary | base64)"
cat "$work/payload"
echo
