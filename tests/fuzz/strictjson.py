#!/usr/bin/env python3
"""Reads the lines of standard input, `<base64 of the bytes> <reading, or ->`, and reads the bytes itself: strictly, by
another parser. Prints what differs; status 1 where something was accepted that this reader refuses or reads as something
else. The last line counts: inputs, accepted by both, refused by the first reader alone."""

import base64
import json
import re
import sys
import unicodedata

MOST_BYTES = 32 * 1024
DEEPEST = 8
LARGEST = 2**53 - 1
KEY = re.compile(r"[a-z0-9_]{1,32}\Z")
FORBIDDEN = re.compile("^\ufeff|[\x00-\x1f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def pairs_once(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)) or not all(map(KEY.match, keys)):
        raise ValueError("keys")
    return dict(pairs)


def refuse(text):
    raise ValueError(text)


def hexed(text):
    return text.encode("utf-16-be").hex()


def reading(value, depth):
    """The value in words that need no escapes."""
    if isinstance(value, bool):
        return "T" if value else "F"
    if isinstance(value, int):
        if abs(value) > LARGEST:
            raise ValueError("number")
        return f"#{value}"
    if isinstance(value, str):
        if FORBIDDEN.search(value) or not unicodedata.is_normalized("NFC", value):
            raise ValueError("text")
        return '"' + hexed(value)
    if depth == 0 or value is None:
        raise ValueError("depth or null")
    if isinstance(value, list):
        return "[" + "".join(reading(each, depth - 1) + "," for each in value) + "]"
    return "{" + "".join(f"{hexed(key)}:{reading(value[key], depth - 1)}," for key in sorted(value)) + "}"


def read(data):
    if len(data) > MOST_BYTES:
        raise ValueError("size")
    text = data.decode("utf-8")
    value = json.loads(text, object_pairs_hook=pairs_once, parse_float=refuse, parse_constant=refuse)
    if not isinstance(value, dict):
        raise ValueError("no object")
    if json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False) != text:
        raise ValueError("another form")
    return reading(value, DEEPEST)


def main():
    inputs = both = stricter = different = 0
    for line in sys.stdin:
        encoded, _, theirs = line.rstrip("\n").partition(" ")
        inputs += 1
        try:
            ours = read(base64.b64decode(encoded))
        except (ValueError, RecursionError) as error:
            ours = "-"
            why = error
        if theirs == "-":
            stricter += ours != "-"
        elif ours != theirs:
            different += 1
            print("accepted and read differently:", encoded, theirs, ours, why if ours == "-" else "")
        else:
            both += 1
    print(inputs, both, stricter)
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
