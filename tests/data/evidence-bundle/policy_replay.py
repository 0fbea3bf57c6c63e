#!/usr/bin/env python3
"""Replays the decisions of a Yagura ledger by its rules, version 3 (format.md, "State" and "Rules").

    python3 policy_replay.py BUNDLE            what was decided, and whether every signer saw it so
    python3 policy_replay.py BUNDLE --states   the SHA-256 of the state after every entry as well

Reads BUNDLE/entries/*.json (the leaves) and BUNDLE/docs/<sha256>.json (rosters, policy packs). Shares nothing with
the program that made the ledger. Checks no signatures, keys or tree: verify-entry.sh and logverify.go do. Python 3.11.
Exit status: 0 everything agrees, 1 a signer saw another state, 2 the bundle cannot be read.
"""
import base64
import json
import pathlib
import re
import sys

sys.dont_write_bytecode = True  # a bundle holds what its manifest names, and nothing else
from ledger_reading import (FILLING, Pack, Refused, Roster, canonical, link, refuse_if, sha256, why_not)  # noqa: E402
from mark_rules import check_amendment, check_mark, check_request  # noqa: E402
from matter_state import Matter, mark_of  # noqa: E402
from report_rules import Report, check_step  # noqa: E402

RULES = 3


def place(statement):
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
        self.genesis = self.trust = self.people = self.chain = self.report_chain = self.roster_sha = self.policy = ""
        self.trust_seq = self.policy_seq = 0
        self.roster, self.rosters, self.owners, self.revoked = Roster(), set(), {}, {}
        self.packs, self.matters, self.reports = {}, {}, {}

    def digest(self):
        return sha256(canonical({
            "exercise": self.exercise, "genesis": self.genesis, "ledger": self.ledger, "matters": self.chain,
            "packs": sorted(self.packs), "people": self.people, "policy": self.policy,
            "policy_seq": self.policy_seq, "reports": self.report_chain, "time": self.time, "trust": self.trust,
            "trust_seq": self.trust_seq}))

    def pack(self):
        return self.packs.get(self.policy, Pack())

    def note_people(self):
        self.people = sha256(canonical({
            "key_owners": self.owners, "revoked": self.revoked, "roster": self.roster_sha,
            "roster_seq": self.roster.seq, "rosters": sorted(self.rosters)}))

    def note(self, matter):
        self.chain = link(self.chain, matter.shown())

    def step(self, index, time, digest, statement, documents):
        self.time = time
        refuse_if(statement["key_id"] in self.revoked, "E-KEY-REVOKED")
        take = {"genesis": self.take_genesis, "trust": self.take_trust, "roster": self.take_roster,
                "policy": self.take_policy, "revocation": self.take_revocation, "matter_open": self.take_matter,
                "mark": self.take_mark, "report_step": self.take_report}.get(statement["type"])
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
        refuse_if(place(statement) != (self.roster.seq + 1, self.roster_sha), "E-ROS-CHAIN")
        roster = read_or_refuse(Roster, document or b"{}", "E-ROS-FORM")
        refuse_if(sha256(document) != statement["doc_sha256"] or roster.seq != statement["seq"], "E-ROS-FORM")
        for member, keys in roster.keys.items():
            refuse_if(serves_two(roster.roles(member)), "E-ROS-ROLES")
            for key in keys:
                refuse_if(key in self.revoked, "E-ROS-REVOKED")
                refuse_if(self.owners.get(key, member) != member, "E-ROS-KEYMOVED")
        self.roster, self.roster_sha = roster, statement["doc_sha256"]
        self.rosters.add(self.roster_sha)
        self.owners.update({key: member for member, keys in roster.keys.items() for key in keys})
        self.note_people()
        for _, matter in sorted(self.matters.items()):
            if matter.reconsider(roster, self.time):
                self.note(matter)

    def take_policy(self, index, digest, statement, document):
        refuse_if(place(statement) != (self.policy_seq + 1, self.policy), "E-POL-CHAIN")
        pack = read_or_refuse(Pack, document or b"{}", "E-POL-FORM")
        refuse_if(sha256(document) != statement["doc_sha256"], "E-POL-FORM")
        self.policy, self.policy_seq = statement["doc_sha256"], statement["seq"]
        self.packs[self.policy] = pack

    def take_revocation(self, index, digest, statement, document):
        key, member, signer = statement["revoked_key"], statement["member"], statement["signer"]
        right = signer in ("registrar", member) or "commission.member" in self.roster.roles(signer)
        refuse_if(not right, "E-REV-RIGHT")
        refuse_if(self.owners.get(key) != member, "E-REV-KEY")
        refuse_if(key in self.revoked, "E-REV-TWICE")
        self.revoked[key] = index
        self.note_people()
        for _, matter in sorted(self.matters.items()):
            if matter.revoke(key, self.time):
                self.note(matter)

    def take_matter(self, index, digest, statement, document):
        if "amends" in statement:
            return self.amend(digest, statement)
        refuse_if(not re.fullmatch("(U-)?[0-9]{4}-[0-9]{4,6}", statement["matter_id"]), "E-MAT-ID")
        refuse_if(statement["matter_id"] in self.matters, "E-MAT-TAKEN")
        refuse_if(statement["policy_sha256"] != self.policy, "E-MRK-POLICY")
        pack = self.pack()
        kind = pack.kinds.get(statement["action"])
        refuse_if(kind is None, "E-MAT-KIND")
        bases = {basis["id"] for basis in kind["bases"] if basis["since"] <= self.time}
        refuse_if(statement["basis"] not in bases, "E-MAT-BASIS")
        check_request(statement, kind, pack, self.roster, self.time)
        matter = Matter(index, digest, statement, pack, self.time)
        self.matters[matter.id] = matter
        return self.note(matter)

    def amend(self, digest, statement):
        matter = self.matters.get(statement["matter_id"])
        refuse_if(matter is None, "E-MRK-MATTER")
        check_amendment(matter, statement, self.roster, self.time)
        matter.amend(digest, statement, self.time)
        self.note(matter)

    def take_mark(self, index, digest, statement, document):
        matter = self.matters.get(statement["matter_id"])
        refuse_if(matter is None, "E-MRK-MATTER")
        matter.advance(self.time)
        mark = mark_of(index, digest, statement, self.roster.body(statement["signer"]), matter.version, self.time)
        why = why_not(check_mark, matter, mark, statement, self.roster, self.rosters, self.time)
        if why:
            mark.update(counts=False, why_not=why)
            matter.add(mark)
        else:
            matter.take(mark, self.time)
        self.note(matter)
        refuse_if(why, why)

    def take_report(self, index, digest, statement, document):
        report, pack = self.reports.get(statement["report_id"]), self.pack()
        why = why_not(check_step, report, statement, pack, self.roster, self.time)
        refuse_if(why and not report, why)
        report = report or Report(statement)
        self.reports[report.id] = report
        if not why:
            report.take(statement, pack.reports, self.time)
        report.record(index, digest, statement, self.time, why)
        self.report_chain = link(self.report_chain, vars(report))
        refuse_if(why, why)


def serves_two(roles):
    """The Commission watches over those who act: nobody is of both."""
    acts = any(role == "admin" or role.startswith(("nco.", "npa.", "npsc.", "sdf.", "mofa.")) for role in roles)
    return acts and any(role.startswith("commission.") for role in roles)


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


def summary(matter, time):
    """A matter in a line, with what has run out by then."""
    council = "expired" if matter.has_lapsed(time) and matter.council == "pending" else matter.council
    people = ", ".join(f"{mark['seat']} {mark['signer']}" for mark in matter.answers(FILLING))
    approved = ", ".join(mark["signer"] for mark in matter.approvals())
    notes = f"; approved by: {approved}" if approved else ""
    notes += "; the notice came late" if matter.notice_late else ""
    notes += "; a key was revoked later" if matter.signer_revoked else ""
    notes += "; acted outside the command or its time" if matter.acted_outside else ""
    return f"{matter.id} {matter.action}: {council} ({matter.state}); signed off by: {people or 'nobody'}{notes}"


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
    for _, matter in sorted(state.matters.items()):
        print(summary(matter, state.time))
    for name, report in sorted(state.reports.items()):
        print(f"report {name} by {report.operator}: {report.state}")
    print(f"{len(leaves)} entries, state {digest}, {differences} differences")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
