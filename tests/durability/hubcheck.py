#!/usr/bin/env python3
"""Reads the files of a hub that is gone, with nothing of the hub's own code, and says what is wrong with them.

  hubcheck.py FOLDER ACKNOWLEDGED

ACKNOWLEDGED has a line for each answer that somebody got: `event SOURCE ID`, or `statement PAYLOAD_SHA256 INDEX`. Both
databases must be whole; every acknowledged event and statement is there, once and in its place; the view and the ledger
have no hole; the root of each kept head comes out of the leaves again (RFC 6962), and the newest is signed by the log key
that the genesis names (C2SP signed-note; openssl verifies). Prints one fault a line and then `events leaves heads`; status
1 when there was a fault."""

import base64
import hashlib
import json
import os
import sqlite3
import subprocess
import sys
import tempfile

ED25519_SPKI = bytes.fromhex("302a300506032b6570032100")
faults = []


def expect(holds, fault):
    if not holds:
        faults.append(fault)


def opened(folder, name):
    database = sqlite3.connect(os.path.join(folder, name))
    whole = [row[0] for row in database.execute("PRAGMA integrity_check")]
    expect(whole == ["ok"], f"{name} is damaged: {whole[:3]}")
    return database


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


class Tree:
    """RFC 6962, 2.1, as a row of whole subtrees (height, root), the largest first."""

    def __init__(self):
        self.subtrees = []

    def append(self, leaf):
        self.subtrees.append((0, sha256(b"\x00", leaf)))
        while len(self.subtrees) > 1 and self.subtrees[-1][0] == self.subtrees[-2][0]:
            height, right = self.subtrees.pop()
            _, left = self.subtrees.pop()
            self.subtrees.append((height + 1, sha256(b"\x01", left, right)))

    def root(self):
        if not self.subtrees:
            return sha256()
        root = self.subtrees[-1][1]
        for _, left in reversed(self.subtrees[:-1]):
            root = sha256(b"\x01", left, root)
        return root


def check_events(folder, acknowledged):
    mirror = opened(folder, "mirror.db")
    rows = mirror.execute("SELECT viewseq, uri, event.id FROM event JOIN source ON source.id = source_id "
                          "ORDER BY viewseq").fetchall()
    expect([row[0] for row in rows] == list(range(1, len(rows) + 1)), "the view has a hole")
    kept = {(uri, name) for _, uri, name in rows}
    expect(len(kept) == len(rows), "an event is there twice")
    for one in sorted(acknowledged - kept):
        faults.append(f"event {one} was acknowledged and is lost")
    return len(rows)


def payload_of(leaf):
    return base64.b64decode(json.loads(leaf)["env"]["payload"])


def is_signed(note, log_key):
    text, _, lines = note.partition(b"\n\n")
    text += b"\n"
    origin = text.split(b"\n")[0]
    name_hash = sha256(origin, b"\n\x01", log_key)[:4]
    for line in lines.splitlines():
        signature = base64.b64decode(line.rsplit(b" ", 1)[1])
        if signature[:4] == name_hash and verifies(log_key, text, signature[4:]):
            return True
    return False


def verifies(key, text, signature):
    with tempfile.TemporaryDirectory() as folder:
        for name, content in (("key", ED25519_SPKI + key), ("text", text), ("signature", signature)):
            with open(os.path.join(folder, name), "wb") as out:
                out.write(content)
        return subprocess.run(["openssl", "pkeyutl", "-verify", "-rawin", "-pubin", "-keyform", "DER", "-inkey", "key",
                               "-in", "text", "-sigfile", "signature"], cwd=folder, capture_output=True).returncode == 0


def check_heads(heads, roots, log_key):
    for size, root, note in heads:
        if size >= len(roots):
            faults.append(f"a head of {size} over {len(roots) - 1} entries")
            continue
        lines = note.split(b"\n")
        expect(roots[size] == root and lines[1] == b"%d" % size and base64.b64decode(lines[2]) == root,
               f"the leaves do not give head {size}")
    expect(bool(heads) and is_signed(heads[-1][2], log_key), "the newest head is not signed by the log key")


def check_ledger(folder, acknowledged):
    ledger = opened(folder, "ledger.db")
    leaves = ledger.execute("SELECT idx, leaf, leaf_hash, payload_sha256 FROM leaf ORDER BY idx").fetchall()
    tree, roots, places = Tree(), [Tree().root()], {}
    for expected, (index, leaf, leaf_hash, payload_hash) in enumerate(leaves):
        expect(index == expected == json.loads(leaf)["i"], f"a hole before entry {index}")
        expect(sha256(b"\x00", leaf) == leaf_hash and sha256(payload_of(leaf)) == payload_hash,
               f"entry {index} is not what was written")
        places[payload_hash.hex()] = index
        tree.append(leaf)
        roots.append(tree.root())
    for payload, index in sorted(acknowledged):
        expect(places.get(payload) == index, f"statement {payload} was promised place {index} and is not there")
    heads = ledger.execute("SELECT size, root, note FROM checkpoint ORDER BY size").fetchall()
    check_heads(heads, roots, base64.b64decode(json.loads(payload_of(leaves[0][1]))["log_key"]))
    return len(leaves), len(heads)


def main():
    events, statements = set(), set()
    with open(sys.argv[2], encoding="utf-8") as lines:
        for line in lines:
            kind, first, second = line.split()
            if kind == "event":
                events.add((first, second))
            else:
                statements.add((first, int(second)))
    try:
        counts = (check_events(sys.argv[1], events), *check_ledger(sys.argv[1], statements))
    except (sqlite3.Error, ValueError, IndexError, KeyError) as error:
        faults.append(f"cannot be read: {error}")
        counts = (0, 0, 0)
    print(*faults[:200], sep="\n", end="\n" if faults else "")
    print(*counts)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
