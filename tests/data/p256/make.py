#!/usr/bin/env python3
"""Makes p256.json and envelope.json with openssl, in this folder (new keys and signatures each time)."""

import base64
import hashlib
import json
import os
import subprocess
import tempfile

N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def openssl(*arguments):
    return subprocess.run(["openssl", *arguments], check=True, capture_output=True).stdout


def integer(value, pad=b""):
    body = value.to_bytes((value.bit_length() + 8) // 8 or 1, "big")
    return b"\x02" + bytes([len(pad + body)]) + pad + body


def sequence(body):
    return b"\x30" + bytes([len(body)]) + body


def split(der):
    r = der[4 : 4 + der[3]]
    s = der[6 + der[3] :]
    return int.from_bytes(r, "big"), int.from_bytes(s, "big")


def low(s):
    return min(s, N - s)


def forms(r, s):
    """Spellings of one signature, and what is none; only the first is the one form."""
    r_low, s_low = integer(r), integer(low(s))
    good = sequence(r_low + s_low)
    yield "low s", good, True
    yield "high s", sequence(r_low + integer(N - low(s))), False
    yield "s + n", sequence(r_low + integer(low(s) + N)), False
    yield "r + n", sequence(integer(r + N) + s_low), False
    yield "padded r", sequence(integer(r, b"\0") + s_low), False
    yield "padded s", sequence(r_low + integer(low(s), b"\0")), False
    yield "long length", b"\x30\x81" + good[1:], False
    yield "indefinite length", b"\x30\x80" + good[2:] + b"\0\0", False
    yield "trailing byte", good + b"\0", False
    yield "trailing byte inside", sequence(good[2:] + b"\0"), False
    yield "trailing NULL inside", sequence(good[2:] + b"\x05\0"), False
    yield "one byte short", good[:-1], False
    yield "set instead of sequence", b"\x31" + good[1:], False
    yield "bit string instead of integer", good[:2] + b"\x03" + good[3:], False
    yield "raw r and s", r.to_bytes(32, "big") + low(s).to_bytes(32, "big"), False
    yield "swapped", sequence(s_low + r_low), False
    yield "r = 0", sequence(integer(0) + s_low), False
    yield "s = 0", sequence(r_low + integer(0)), False
    yield "r = s = 0", sequence(integer(0) + integer(0)), False
    yield "r = 1, s = 1", sequence(integer(1) + integer(1)), False
    yield "r = n", sequence(integer(N) + s_low), False
    yield "s = n", sequence(r_low + integer(N)), False
    yield "r = n, s = 0", sequence(integer(N) + integer(0)), False
    yield "negative r", sequence(b"\x02\x20" + (2**256 - r).to_bytes(32, "big") + s_low), False
    yield "nothing", b"", False
    yield "empty sequence", b"\x30\0", False


def accepted(folder, message, signature):
    """What openssl itself says: it takes a high s, and nothing else that is not the one form."""
    with open(folder + "/m", "wb") as file:
        file.write(message)
    with open(folder + "/s", "wb") as file:
        file.write(signature)
    done = subprocess.run(
        ["openssl", "dgst", "-sha256", "-verify", folder + "/pub", "-signature", folder + "/s", folder + "/m"],
        capture_output=True,
    )
    return done.returncode == 0


def write(name, value):
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), name), "w") as file:
        file.write(json.dumps(value, indent=1, sort_keys=True) + "\n")


def envelope():
    """A statement of the golden payloads, signed by a P-256 key as a token would."""
    kind = b"application/vnd.yagura.statement.v1+json"
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../ledger/mark.json"), "rb") as file:
        payload = file.read()
    with tempfile.TemporaryDirectory() as folder:
        key = folder + "/key"
        openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", key)
        info = openssl("pkey", "-in", key, "-pubout", "-outform", "DER")
        with open(folder + "/m", "wb") as file:
            file.write(b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload))
        r, s = split(openssl("dgst", "-sha256", "-sign", key, folder + "/m"))
    signature = sequence(integer(r) + integer(low(s)))
    signed = {
        "payload": base64.b64encode(payload).decode(),
        "payloadType": kind.decode(),
        "signatures": [
            {"keyid": hashlib.sha256(info).hexdigest(), "sig": base64.b64encode(signature).decode()}
        ],
    }
    text = json.dumps(signed, sort_keys=True, separators=(",", ":"))
    write("envelope.json", {"envelope": text, "key": info[-65:].hex()})


def main():
    tests = []
    with tempfile.TemporaryDirectory() as folder:
        for k in range(4):
            key = folder + "/key"
            openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", key)
            info = openssl("pkey", "-in", key, "-pubout", "-outform", "DER")
            openssl("pkey", "-in", key, "-pubout", "-out", folder + "/pub")
            message = os.urandom(k * 37)
            with open(folder + "/m", "wb") as file:
                file.write(message)
            r, s = split(openssl("dgst", "-sha256", "-sign", key, folder + "/m"))
            for comment, signature, valid in forms(r, s):
                assert valid <= accepted(folder, message, signature), comment
                assert accepted(folder, message, signature) <= (valid or comment == "high s"), comment
                tests.append(
                    {
                        "comment": comment,
                        "key": info[-65:].hex(),
                        "info": info.hex(),
                        "msg": message.hex(),
                        "sig": signature.hex(),
                        "valid": valid,
                    }
                )
    write("p256.json", tests)
    envelope()


main()
