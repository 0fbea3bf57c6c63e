#!/usr/bin/env python3
"""Replays the decisions of a Yagura ledger by its rules, version 2 (format.md, "State" and "Rules").

    python3 policy_replay.py BUNDLE            what was decided, and whether every signer saw it so
    python3 policy_replay.py BUNDLE --states   the SHA-256 of the state after every entry as well

Reads BUNDLE/entries/*.json (the leaves) and BUNDLE/docs/<sha256>.json (rosters, policy packs). Shares nothing with
the program that made the ledger. Checks no signatures, keys or tree: verify-entry.sh and logverify.go do. Python 3.11.
Exit status: 0 everything agrees, 1 a signer saw another state, 2 the bundle cannot be read.
"""
import base64
import datetime
import hashlib
import json
import pathlib
import re
import sys
import unicodedata

RULES = 2
ANSWERS = {"sign_off", "refuse", "send_back", "abstain"}
REMARKS = {"opinion", "dissent", "acknowledge"}
NEEDS_REASON = {"refuse", "send_back", "abstain", "withdraw"}
VERBS = ANSWERS | REMARKS | {"substitute", "withdraw", "confirm_after", "approve", "deny", "consult", "consent",
                             "command", "notify", "finding", "recommend", "respond", "stop"}


class Refused(Exception):
    """Its text is the code."""


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def require(condition):
    if not condition:
        raise ValueError("not of its form")


def check_subset(value, depth):
    """The canonical subset of JSON: no fractions, no null, NFC, no controls, no bidi controls."""
    if isinstance(value, (dict, list)):
        require(depth > 0 and (isinstance(value, list) or all(re.fullmatch("[a-z0-9_]{1,32}", key) for key in value)))
        for inner in value.values() if isinstance(value, dict) else value:
            check_subset(inner, depth - 1)
    elif isinstance(value, str):
        require(unicodedata.normalize("NFC", value) == value)
        require(not any(c < " " or "\u202a" <= c <= "\u202e" or "\u2066" <= c <= "\u2069" for c in value))
    else:
        require(isinstance(value, int) and (isinstance(value, bool) or abs(value) < 2 ** 53))


def distinct(values):
    require(len(set(values)) == len(values))


# A form: a dictionary has exactly these keys ("?": may be absent); a list holds at most so many of one form; a pair
# of numbers bounds an integer; a set names the words; word(n) and text(n) are strings of at most n UTF-16 units.

def text(most, least=0):
    return lambda value: require(isinstance(value, str) and 2 * least <= len(value.encode("utf-16-le")) <= 2 * most)


def word(most):
    return lambda value: require(isinstance(value, str) and re.fullmatch(f"[A-Za-z0-9_./:@+-]{{1,{most}}}", value))


def both(most):
    return {"ja": text(most), "en": text(most)}


ROSTER = {"v": (1, 1), "type": {"roster"}, "seq": (1, 10 ** 9), "members": [500, {
    "id": word(32), "body": word(64), "office": both(64), "roles": [16, text(262144, 1)],
    "keys": [8, {"alg": {"ed25519", "ecdsa-p256-sha256"}, "pub": text(268)}]}]}
PACK = {"v": (1, 1), "type": {"policy_pack"}, "id": word(64), "kinds": [64, {
    "action": word(32), "name": both(64), "openers": [32, text(262144, 1)], "ttl_s": (1, 366 * 24 * 3600),
    "bases": [64, {"id": word(32), "act": both(256), "article": both(256), "effective_from?": text(40)}],
    "seats": [16, {"seat": word(32), "role": word(48), "needed": (1, 100), "name": both(64)}],
    "distinct_bodies": bool, "neutralises": bool, "needs_targets": bool, "statutory_lane": bool,
    "consequence": both(512)}],
    "reasons": [256, {"code": word(32), "verbs": [20, VERBS], "text": both(256)}]}


def check_form(value, form):
    if isinstance(form, dict):
        require(isinstance(value, dict) and set(value) <= {key.rstrip("?") for key in form})
        for key, inner in form.items():
            require(key in value or key.endswith("?"))
            if key.rstrip("?") in value:
                check_form(value[key.rstrip("?")], inner)
    elif isinstance(form, list):
        require(isinstance(value, list) and len(value) <= form[0])
        for element in value:
            check_form(element, form[1])
    elif isinstance(form, tuple):
        require(isinstance(value, int) and not isinstance(value, bool) and form[0] <= value <= form[1])
    elif isinstance(form, set):
        require(isinstance(value, str) and value in form)
    else:
        require(isinstance(value, bool)) if form is bool else form(value)


def read_document(data, form):
    value = json.loads(data)
    require(isinstance(value, dict) and len(data) <= 262144 and canonical(value) == data)
    check_subset(value, 8)
    check_form(value, form)
    return value


def key_id(key):
    """The SHA-256 of the key's SubjectPublicKeyInfo (RFC 8410, RFC 5480)."""
    raw = base64.b64decode(key["pub"], validate=True)
    curve = key["alg"] != "ed25519"
    require(len(raw) == (65 if curve else 32) and base64.b64encode(raw).decode() == key["pub"])
    head = "3059301306072a8648ce3d020106082a8648ce3d030107034200" if curve else "302a300506032b6570032100"
    return sha256(bytes.fromhex(head) + raw)


def read_roster(data):
    roster = read_document(data, ROSTER)
    members = {member["id"]: (member["body"], member["roles"], [key_id(key) for key in member["keys"]])
               for member in roster["members"]}
    distinct([member["id"] for member in roster["members"]] + ["registrar", "root", "installer"])
    distinct([key for _, _, keys in members.values() for key in keys])
    return roster["seq"], members


def milliseconds(rfc3339):
    """Since 1970 in UTC, counted in integers."""
    require(re.fullmatch(r"\d{4}(-\d\d){2}[Tt ]\d\d(:\d\d){2}(\.\d+)?([Zz]|[+-]\d\d:\d\d)", rfc3339, re.ASCII))
    time = datetime.datetime.fromisoformat(rfc3339.upper().replace("Z", "+00:00"))
    return (time - datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)) // datetime.timedelta(milliseconds=1)


def read_pack(data):
    pack = read_document(data, PACK)
    distinct([kind["action"] for kind in pack["kinds"]])
    distinct([reason["code"] for reason in pack["reasons"]])
    for kind in pack["kinds"]:
        require(kind["seats"] and kind["bases"] and kind["openers"])
        distinct([seat["seat"] for seat in kind["seats"]])
        distinct([basis["id"] for basis in kind["bases"]])
        for basis in kind["bases"]:
            basis["from"] = milliseconds(basis.get("effective_from", "1970-01-01T00:00:00Z"))
    return {"kinds": {kind["action"]: kind for kind in pack["kinds"]}, "reasons": pack["reasons"]}


def refuse_if(condition, code):
    if condition:
        raise Refused(code)


def why_not(rule, *arguments):
    try:
        return rule(*arguments) or ""
    except Refused as code:
        return str(code)


def sign_offs(matter):
    return [mark for mark in matter["marks"] if mark["counts"] and mark["verb"] == "sign_off"]


def link(statement):
    return statement["seq"], statement.get("prev_sha256", "")


def read_or_refuse(read, document, code):
    try:
        return read(document)
    except (ValueError, RecursionError):
        raise Refused(code) from None


def trust_of(statement):
    names = ("registrars", "registrar_threshold", "root_keys", "root_threshold", "witnesses", "witness_threshold")
    return {name: statement.get(name, [] if name.endswith("s") else 0) for name in names}


class State:
    def __init__(self):
        self.exercise, self.ledger, self.mode, self.time = False, "", "", 0
        self.genesis = self.trust = self.people = self.chain = self.roster = self.policy = ""
        self.trust_seq = self.roster_seq = self.policy_seq = 0
        self.members, self.rosters, self.owners, self.revoked, self.packs, self.matters = {}, set(), {}, {}, {}, {}

    def digest(self):
        return sha256(canonical({
            "exercise": self.exercise, "genesis": self.genesis, "ledger": self.ledger, "matters": self.chain,
            "packs": sorted(self.packs), "people": self.people, "policy": self.policy,
            "policy_seq": self.policy_seq, "time": self.time, "trust": self.trust, "trust_seq": self.trust_seq}))

    def note_people(self):
        self.people = sha256(canonical({
            "key_owners": self.owners, "revoked": self.revoked, "roster": self.roster,
            "roster_seq": self.roster_seq, "rosters": sorted(self.rosters)}))

    def note(self, matter):
        shown = {key: value for key, value in matter.items() if key not in ("kind", "reasons")}
        self.chain = sha256(bytes.fromhex(self.chain) + hashlib.sha256(canonical(shown)).digest())

    def step(self, index, time, digest, statement, documents):
        self.time = time
        refuse_if(statement["key_id"] in self.revoked, "E-KEY-REVOKED")
        take = {"genesis": self.take_genesis, "trust": self.take_trust, "roster": self.take_roster,
                "policy": self.take_policy, "revocation": self.take_revocation, "matter_open": self.take_matter,
                "mark": self.take_mark}.get(statement["type"])
        refuse_if(take is None, "E-STM-UNKNOWN")
        take(index, digest, statement, documents[statement["doc_sha256"]] if "doc_sha256" in statement else b"")

    def take_genesis(self, index, digest, statement, document):
        refuse_if(index != 0, "E-GEN-TWICE")
        trust = trust_of(statement)
        before = statement.get("predecessor", {"ledger": "", "root": "", "size": 0})
        self.ledger, self.exercise, self.mode = statement["ledger"], statement["exercise"], statement["mode"]
        self.genesis = sha256(canonical({"log_key": statement["log_key"], "mode": self.mode, "predecessor": before,
                                         "trust": trust}))
        self.trust = sha256(canonical(trust))

    def take_trust(self, index, digest, statement, document):
        trust = trust_of(statement)
        refuse_if(statement["seq"] != self.trust_seq + 1, "E-TRU-CHAIN")
        refuse_if(self.mode == "multi_site" and trust["witness_threshold"] == 0, "E-TRU-WITNESS")
        self.trust, self.trust_seq = sha256(canonical(trust)), statement["seq"]

    def take_roster(self, index, digest, statement, document):
        refuse_if(link(statement) != (self.roster_seq + 1, self.roster), "E-ROS-CHAIN")
        seq, members = read_or_refuse(read_roster, document, "E-ROS-FORM")
        refuse_if(sha256(document) != statement["doc_sha256"] or seq != statement["seq"], "E-ROS-FORM")
        for member, (_, _, keys) in members.items():
            for key in keys:
                refuse_if(key in self.revoked, "E-ROS-REVOKED")
                refuse_if(self.owners.get(key, member) != member, "E-ROS-KEYMOVED")
        self.roster, self.roster_seq, self.members = statement["doc_sha256"], seq, members
        self.rosters.add(self.roster)
        self.owners.update({key: member for member, (_, _, keys) in members.items() for key in keys})
        self.note_people()
        for _, matter in sorted(self.matters.items()):
            self.reconsider(matter)

    def reconsider(self, matter):
        """Who left, or lost the role, no longer answers what is undecided."""
        gone = [mark for mark in matter["marks"] if mark["counts"] and mark["verb"] in ANSWERS
                and mark["role"] not in self.roles(mark["signer"])]
        if matter["council"] == "pending" and gone:
            for mark in gone:
                mark.update(counts=False, why_not="E-MRK-ROLE")
            self.note(matter)

    def take_policy(self, index, digest, statement, document):
        refuse_if(link(statement) != (self.policy_seq + 1, self.policy), "E-POL-CHAIN")
        pack = read_or_refuse(read_pack, document, "E-POL-FORM")
        refuse_if(sha256(document) != statement["doc_sha256"], "E-POL-FORM")
        self.policy, self.policy_seq = statement["doc_sha256"], statement["seq"]
        self.packs[self.policy] = pack

    def take_revocation(self, index, digest, statement, document):
        key, member, signer = statement["revoked_key"], statement["member"], statement["signer"]
        refuse_if(signer not in ("registrar", member) and "commission.member" not in self.roles(signer), "E-REV-RIGHT")
        refuse_if(self.owners.get(key) != member, "E-REV-KEY")
        refuse_if(key in self.revoked, "E-REV-TWICE")
        self.revoked[key] = index
        self.note_people()
        for _, matter in sorted(self.matters.items()):
            self.withdraw_key(matter, key)

    def withdraw_key(self, matter, key):
        marks = [mark for mark in matter["marks"] if mark["counts"] and mark["key"] == key]
        decided, requested = matter["council"] != "pending", matter["requester_key"] == key
        for mark in [] if decided else marks:
            mark.update(counts=False, why_not="E-KEY-REVOKED")
        matter["signer_revoked"] |= requested or (decided and bool(marks))
        if marks or requested:
            self.note(matter)

    def roles(self, member):
        return self.members.get(member, ("", [], []))[1]

    def take_matter(self, index, digest, statement, document):
        refuse_if(not re.fullmatch("(U-)?[0-9]{4}-[0-9]{4,6}", statement["matter_id"]), "E-MAT-ID")
        refuse_if(statement["matter_id"] in self.matters, "E-MAT-TAKEN")
        refuse_if(statement["policy_sha256"] != self.policy, "E-MRK-POLICY")
        pack = self.packs.get(self.policy, {"kinds": {}, "reasons": []})
        kind = pack["kinds"].get(statement["action"])
        refuse_if(kind is None, "E-MAT-KIND")
        bases = {basis["id"] for basis in kind["bases"] if basis["from"] <= self.time}
        refuse_if(statement["basis"] not in bases, "E-MAT-BASIS")
        refuse_if(not set(kind["openers"]) & set(self.roles(statement["signer"])), "E-MAT-ROLE")
        refuse_if(kind["needs_targets"] and "target_commit" not in statement, "E-MAT-TARGETS")
        matter = {"action": kind["action"], "basis": statement["basis"], "council": "pending", "decided": 0,
                  "expires": self.time + kind["ttl_s"] * 1000, "id": statement["matter_id"], "marks": [],
                  "opened": self.time, "opened_at": index, "policy": self.policy, "request": digest,
                  "requester": statement["signer"], "requester_key": statement["key_id"],
                  "sheet": statement["sheet_commit"], "signer_revoked": False, "state": "TRIAGE",
                  "targets": statement.get("target_commit", ""), "kind": kind, "reasons": pack["reasons"]}
        self.matters[matter["id"]] = matter
        self.note(matter)

    def take_mark(self, index, digest, statement, document):
        matter = self.matters.get(statement["matter_id"])
        refuse_if(matter is None, "E-MRK-MATTER")
        signer, verb = statement["signer"], statement["verb"]
        why = why_not(self.judge, matter, statement)
        for mark in matter["marks"] if not why and verb in ANSWERS else []:
            if mark["counts"] and mark["signer"] == signer and mark["verb"] in ANSWERS:
                mark.update(counts=False, why_not="E-MRK-SUPERSEDED")
        matter["marks"].append({
            "body": self.members.get(signer, ("", [], []))[0], "counts": not why, "index": index,
            "key": statement["key_id"], "payload": digest, "reason": statement.get("reason_code", ""),
            "reason_commit": statement.get("reason_commit", ""), "role": statement["role"],
            "seat": statement["seat"], "signer": signer, "time": self.time, "verb": verb, "why_not": why})
        if not why:
            self.decide(matter, verb)
        self.note(matter)
        refuse_if(why, why)

    def judge(self, matter, mark):
        signer, verb, kind = mark["signer"], mark["verb"], matter["kind"]
        refuse_if(verb not in ANSWERS | REMARKS | {"withdraw"}, "E-MRK-VERB")
        refuse_if(mark["request_sha256"] != matter["request"], "E-MRK-REQUEST")
        refuse_if(mark["policy_sha256"] != matter["policy"], "E-MRK-POLICY")
        refuse_if(mark["roster_sha256"] not in self.rosters, "E-MRK-ROSTER")
        refuse_if(signer not in self.members, "E-MRK-ROLE")
        refuse_if(verb in REMARKS and mark["role"] not in self.roles(signer), "E-MRK-ROLE")
        refuse_if(verb == "withdraw" and signer != matter["requester"], "E-MRK-ROLE")
        refuse_if(matter["council"] != "pending", "E-MRK-CLOSED")
        refuse_if(self.time > matter["expires"], "E-MRK-EXPIRED")
        if verb in ANSWERS:
            refuse_if(signer == matter["requester"], "E-MRK-OWN")
            seat = next((s for s in kind["seats"] if s["seat"] == mark["seat"]), None)
            refuse_if(seat is None, "E-MRK-SEAT")
            refuse_if(mark["role"] != seat["role"] or mark["role"] not in self.roles(signer), "E-MRK-ROLE")
            answers = [m for m in matter["marks"] if m["counts"] and m["verb"] in ANSWERS]
            again = (m["verb"] == verb or m["seat"] != mark["seat"] for m in answers if m["signer"] == signer)
            refuse_if(any(again), "E-MRK-TWICE")
            colleague = any(m["verb"] == "sign_off" and m["signer"] != signer
                            and m["body"] == self.members[signer][0] for m in answers)
            refuse_if(verb == "sign_off" and kind["distinct_bodies"] and colleague, "E-MRK-BODY")
        choices = {reason["code"] for reason in matter["reasons"] if verb in reason["verbs"]}
        refuse_if(verb in NEEDS_REASON and mark.get("reason_code") not in choices, "E-MRK-REASON")

    def decide(self, matter, verb):
        kind = matter["kind"]
        filled = [mark["seat"] for mark in sign_offs(matter)]
        quorum = all(filled.count(seat["seat"]) >= seat["needed"] for seat in kind["seats"])
        outcome = {"refuse": ("refused", "CLOSED"), "send_back": ("sent_back", "DRAFT"),
                   "withdraw": ("withdrawn", "WITHDRAWN")}.get(verb)
        if verb == "sign_off" and quorum:
            outcome = ("signed_off", "APPROVAL_PENDING" if kind["statutory_lane"] else "CLOSED")
        if outcome:
            matter["council"], matter["state"], matter["decided"] = (*outcome, self.time)


def replay(leaves, documents):
    state, seen = State(), {0: State().digest()}
    for index, leaf in enumerate(leaves):
        payload = base64.b64decode(leaf["env"]["payload"], validate=True)
        statement = json.loads(payload)
        if leaf["i"] != index:
            raise ValueError(f"entry {leaf['i']} stands where {index} is next")
        claim = statement["seen"]
        differs = claim["rules"] == RULES and seen.get(claim["size"]) != claim["state"]
        why = why_not(state.step, index, leaf["t"], sha256(payload), statement, documents)
        seen[index + 1] = state.digest()
        yield index, statement, why, seen[index + 1], differs, state


def main(arguments):
    if not arguments or arguments[0].startswith("-"):
        return print(__doc__) or 2
    bundle, differences, state, digest = pathlib.Path(arguments[0]), 0, State(), State().digest()
    try:
        leaves = [json.loads(file.read_bytes()) for file in sorted((bundle / "entries").glob("*.json"))]
        documents = {file.stem: file.read_bytes() for file in (bundle / "docs").glob("*.json")}
        for index, statement, why, digest, differs, state in replay(leaves, documents):
            if "--states" in arguments:
                print(index, digest, statement["type"], why or "counts")
            differences += differs
            if differs:
                print(f"DIFFERENCE: the signer of entry {index} ({statement['signer']}) saw another state at size "
                      f"{statement['seen']['size']}")
    except (OSError, ValueError, KeyError, TypeError) as error:
        return print(f"The bundle cannot be read: {error!r}", file=sys.stderr) or 2
    for name, matter in sorted(state.matters.items()):
        lapsed = matter["council"] == "pending" and state.time > matter["expires"]
        people = ", ".join(f"{mark['seat']} {mark['signer']}" for mark in sign_offs(matter))
        print(f"{name} {matter['action']}: {'expired' if lapsed else matter['council']} ({matter['state']})"
              f"; signed off by: {people or 'nobody'}{'; a key was revoked later' if matter['signer_revoked'] else ''}")
    print(f"{len(leaves)} entries, state {digest}, {differences} differences")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
