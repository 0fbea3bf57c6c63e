#!/usr/bin/env python3
"""Makes the first inputs of the fuzz targets in the folders beside this file, from the sample evidence bundle and from
the examples of docs/control-messages.md. Each target's first file is one that its reader accepts."""

import base64
import hashlib
import json
import pathlib

HERE = pathlib.Path(__file__).parent
BUNDLE = HERE.parent / "evidence-bundle"
LEDGER = "training.example/fuzz"
TIME = "2026-11-23T03:00:00.000Z"


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def base64text(data):
    return base64.b64encode(data).decode()


def put(target, *inputs):
    folder = HERE / target
    folder.mkdir(exist_ok=True)
    for number, data in enumerate(inputs):
        (folder / f"{number:02}").write_bytes(data)


def control(name, data):
    return canonical({"specversion": "1.0", "id": "1", "source": "urn:yagura:fuzz", "type": "yagura.ctl." + name,
                      "time": TIME, "datacontenttype": "application/json", "data": data})


leaves = [path.read_bytes().strip() for path in sorted((BUNDLE / "entries").iterdir())]
envelopes = [canonical(json.loads(leaf)["env"]) for leaf in leaves]
payloads = [base64.b64decode(json.loads(envelope)["payload"]) for envelope in envelopes]
documents = {path.stem: path.read_bytes() for path in sorted((BUNDLE / "docs").iterdir())}
note = (BUNDLE / "checkpoint").read_bytes()
genesis = json.loads(payloads[0])
key = genesis["log_key"]
bodies = {}
for body in documents.values():
    kind = json.loads(body)
    if "body_base64" in kind:
        kind = json.loads(base64.b64decode(kind["body_base64"]))
    bodies.setdefault(kind.get("type"), []).append(canonical(kind))

put("canonicaljson",
    canonical({"a": 1, "b": [True, False, -7, 9007199254740991], "c": {"d": "é 東京 \U0001F600", "e": ""}}),
    b'{}', b'{"a":"\\u0041"}', b'{"a":1,"a":2}', b'{"a":1.0}', b'{"a":-0}', b'{"a":[[[[[[[1]]]]]]]}', b'{"a":null}',
    '{"a":"e\u0301"}'.encode(), b'{"a":"\\ud800"}', b'{"b":1,"a":2}', b'{"a":"\\"\\\\"}', b'{"a":9007199254740992}')
put("leaf", *leaves[:6])
put("envelope", *envelopes[:6])
put("statement", *payloads, canonical({**json.loads(payloads[1]), "type": "newer"}))
put("note", note, (BUNDLE / "checkpoint.old").read_bytes())
put("vkey", *[line.encode() for line in (BUNDLE / "vkeys").read_text().split() if line.count("+") >= 2])
put("proof", bytes([0, 41, 17]), bytes([1, 41, 17]), bytes([0, 6, 3, 5, 1]), bytes([1, 63, 32, 7, 0]),
    bytes([1, 5, 0]), bytes([1, 5, 6]), bytes([0, 7, 0, 8, 9]))
put("keyfile", ("yagura-key v1\nalg ed25519\npub " + key + "\nkdf argon2id13 ops=3 mem=268435456 salt="
                + base64text(bytes(range(16))) + "\naead xchacha20poly1305-ietf nonce=" + base64text(bytes(range(24)))
                + "\nct " + base64text(bytes(range(80))) + "\n").encode())
put("founding", canonical({"v": 1, "type": "founding", "steps": [
    {"envelope_base64": base64text(envelopes[0])},
    {"envelope_base64": base64text(envelopes[1]), "document_base64": base64text(b"{}")}]}))
put("addcheckpoint", b"old 0\n\n" + note,
    b"old 9\n" + b"".join(base64.b64encode(hashlib.sha256(bytes([n])).digest()) + b"\n" for n in range(3)) + b"\n" + note)
signatures = [{"keyid": one["keyid"], "sig": one["sig"]} for one in json.loads(envelopes[0])["signatures"]]
put("draft", canonical({"v": 1, "type": "draft", "ledger": genesis["ledger"],
                        "steps": [{"payload_base64": base64text(payloads[0]), "signatures": signatures}]}),
    canonical({"v": 1, "type": "draft", "ledger": genesis["ledger"],
               "steps": [{"payload_base64": base64text(payloads[0]), "signatures": []}]}))
put("signingrequest", canonical({
    "v": 1, "act": "sign", "key": {"file": "/home/member/key"}, "language": "ja", "text_percent": 100,
    "window": {"x": 0, "y": 0, "w": 800, "h": 600}, "bytes_base64": base64text(payloads[0]), "request_base64": "",
    "policy_base64": "", "documents": [{"salt_base64": base64text(bytes(32)), "body_base64": base64text(b"{}")}]}),
    canonical({"v": 1, "act": "list", "key": {"module": "/usr/lib/token.so", "token": "council", "id": "01"},
               "language": "en", "text_percent": 150, "window": {"x": 0, "y": 0, "w": 0, "h": 0}, "bytes_base64": "",
               "request_base64": "", "policy_base64": "", "documents": []}))
event = {"specversion": "1.0", "id": "report-1", "source": "urn:jp:operator:1", "type": "yagura.report.v1", "time": TIME,
         "subject": "2026-1", "datacontenttype": "application/json", "sequence": "7", "viewseq": 9, "tlp": "green",
         "exercise": True}
put("cloudevent", canonical({**event, "data": {"v": 1, "title": {"ja": "停止", "en": "Down"}}}),
    canonical({**event, "data_base64": base64text(b'{"v":1}'), "datasha256": hashlib.sha256(b'{"v":1}').hexdigest()}))
digest = hashlib.sha256(payloads[0]).hexdigest()
source = {"source": "urn:jp:operator:1", "name": {"ja": "電力", "en": "Power"}, "expected_interval_s": 60,
          "default_tlp": "green"}
put("control", control("welcome", {"ledger": LEDGER, "mode": "exercise", "ledger_size": 3, "t": TIME}),
    control("hello", {"build": "1", "console": "c1", **source}),
    control("stored", {"source": "urn:a", "id": "1", "result": "stored", "viewseq": 1, "message": 1, "more": True}),
    control("subscribe", {"view": "all", "after": 0}), control("live", {"view": "ledger", "size": 4}),
    control("ack", {"viewseq": 9}), control("document", {"sha256": hashlib.sha256(b"{}").hexdigest(),
                                                         "body_base64": base64text(b"{}")}),
    control("ledger.entries", {"from": 0, "leaves": [base64text(leaves[0])]}),
    control("ledger.checkpoint", {"note": note.decode()}),
    control("ledger.submit", {"envelope_base64": base64text(envelopes[0])}),
    control("ledger.receipt", {"payload_sha256": digest, "index": 0, "receipt_base64": base64text(envelopes[0])}),
    control("ledger.refusal", {"payload_sha256": digest, "code": "E-ENV-SIG", "detail": "", "t": TIME,
                               "envelope_base64": base64text(envelopes[0]), "refusal_base64": ""}),
    control("enrol", {"public_key": key, "handle": "a", "body": "npa", "office": {"ja": "席", "en": "Seat"},
                      "roles": ["council.member"], "proof": base64text(bytes(64))}),
    control("enrolled", {"member": "m-0001"}), control("error", {"code": "E-HUB", "text": "no", "fatal": True}),
    control("heartbeat", {"t": TIME, "viewseq": 1, "ledger_size": 2, "quarantine": 0, "sources": [
        {**source, "received": 1, "stored": 1, "duplicate": 0, "quarantined": 0, "conflict": 0, "last_seen": TIME,
         "gap": False, "replaying": False}]}))
for target, kind in (("roster", "roster"), ("policy", "policy_pack"), ("sheet", "matter_sheet")):
    put(target, *bodies[kind])
