#!/usr/bin/env python3
"""Cuts the power of a program that writes a SQLite file, again and again, and counts what is lost.

  powercut.py --cuts N --rows SQL --file NAME -- PROGRAM ARGUMENTS...

The program runs once under strace and prints how many rows it has acknowledged. Each cut is a moment shortly after an
acknowledgement: what was synced by then is on the disk; of what was written since then there is nothing, or any part in
any order, or torn at a sector. SQLite then opens what is left: SQL must count at least the rows acknowledged.

Not modelled: a folder that forgets the name of a new file. Prints `cuts lost corrupt`; status 0 when nothing was lost,
1 when something was, 77 where strace may not trace."""

import argparse
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

SECTOR = 512
CALLS = "openat,pwrite64,write,fdatasync,fsync,ftruncate,unlink,close"
CALL = re.compile(r"\d+\s+(\w+)\((.*)\)\s+= (-?\d+)")


def unescaped(text):
    return bytes.fromhex(text.replace("\\x", ""))


def quoted(text):
    return unescaped(re.search(r'"(.*?)"', text).group(1))


class Recording:
    """What the program did to its database, in order: ("write", file, offset, bytes), ("truncate", file, size),
    ("sync", file), ("unlink", file), ("ack", rows)."""

    def __init__(self, trace, name):
        self.events = []
        self.name = name
        self.files = {}
        for line in trace:
            match = CALL.match(line)
            if match and int(match.group(3)) >= 0:
                self.take(match.group(1), match.group(2), int(match.group(3)))

    def ours(self, descriptor):
        file = self.files.get(int(descriptor), "")
        return file if file in (self.name, self.name + "-wal", self.name + "-journal") else None

    def take(self, call, arguments, result):
        if call == "openat":
            self.files[result] = os.path.basename(quoted(arguments).decode())
            return
        if call == "unlink":
            self.events.append(("unlink", os.path.basename(quoted(arguments).decode())))
            return
        descriptor = arguments.split(",")[0]
        if call == "close":
            self.files.pop(int(descriptor), None)
        elif call == "write" and descriptor == "1":
            self.events.append(("ack", int(quoted(arguments))))
        elif self.ours(descriptor):
            self.change(call, self.ours(descriptor), arguments)

    def change(self, call, file, arguments):
        if call == "pwrite64":
            offset = int(arguments.rsplit(",", 1)[1])
            self.events.append(("write", file, offset, quoted(arguments)))
        elif call == "ftruncate":
            self.events.append(("truncate", file, int(arguments.split(",")[1])))
        elif call in ("fsync", "fdatasync"):
            self.events.append(("sync", file))


def apply(content, change):
    if change[0] == "truncate":
        del content[change[2]:]
        content.extend(bytes(max(0, change[2] - len(content))))
        return
    _, _, offset, data = change
    content.extend(bytes(max(0, offset - len(content))))
    content[offset:offset + len(data)] = data


def torn(change, chance):
    if change[0] == "write" and len(change[3]) > SECTOR:
        kept = chance.randrange(1, len(change[3]) // SECTOR + 1) * SECTOR
        return ("write", change[1], change[2], change[3][:kept])
    return change


def image(events, style, chance):
    """The files after these events and a power cut; how many rows were acknowledged."""
    disk, cache, rows = {}, {}, 0
    for event in events:
        if event[0] == "ack":
            rows = event[1]
        elif event[0] == "unlink":
            disk.pop(event[1], None)
            cache.pop(event[1], None)
        elif event[0] == "sync":
            content = disk.setdefault(event[1], bytearray())
            for change in cache.pop(event[1], []):
                apply(content, change)
        else:
            cache.setdefault(event[1], []).append(event)
    if style == "nothing":
        return disk, rows
    for file, changes in cache.items():
        content = disk.setdefault(file, bytearray())
        kept = [change for change in changes if chance.random() < 0.5]
        if style == "reordered":
            chance.shuffle(kept)
        for change in kept:
            apply(content, torn(change, chance) if style == "torn" else change)
    return disk, rows


def judge(disk, rows, name, sql):
    """(lost, corrupt)"""
    with tempfile.TemporaryDirectory() as folder:
        for file, content in disk.items():
            with open(os.path.join(folder, file), "wb") as out:
                out.write(content)
        try:
            database = sqlite3.connect(os.path.join(folder, name))
            whole = database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            found = database.execute(sql).fetchone()[0]
            database.close()
        except sqlite3.Error:
            return True, True
        return found < rows, not whole


def record(command, name):
    with tempfile.TemporaryDirectory() as folder:
        trace = os.path.join(folder, "trace")
        subprocess.run(["strace", "-f", "-xx", "-s", "200000", "-e", "trace=" + CALLS, "-o", trace, *command],
                       stdout=subprocess.PIPE, check=True)
        with open(trace, encoding="ascii") as lines:
            return Recording(lines, name)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cuts", type=int, required=True)
    parser.add_argument("--rows", required=True)
    parser.add_argument("--file", required=True)
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    if not shutil.which("strace") or subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True).returncode:
        sys.exit(77)
    recording = record(options.command, os.path.basename(options.file))
    moments = [k for k, event in enumerate(recording.events) if event[0] == "ack"][3:]
    chance = random.Random(7)
    lost = corrupt = 0
    for cut in range(options.cuts):
        moment = chance.choice(moments) + 1 + chance.randrange(4)
        style = ("nothing", "part", "reordered", "torn")[cut % 4]
        disk, rows = image(recording.events[:moment], style, chance)
        was_lost, was_corrupt = judge(disk, rows, recording.name, options.rows)
        lost += was_lost
        corrupt += was_corrupt
    print(options.cuts, lost, corrupt)
    sys.exit(1 if lost or corrupt else 0)


if __name__ == "__main__":
    main()
