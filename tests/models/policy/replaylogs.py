"""Steps policy_replay.py through the logs on standard input, one JSON line each, and answers each with one line:
the state's digest and the reason after every entry. One process for many logs."""
import base64
import json
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])
import policy_replay  # noqa: E402

for line in sys.stdin:
    log = json.loads(line)
    documents = {sha: base64.b64decode(body) for sha, body in log["docs"].items()}
    steps = policy_replay.replay(log["leaves"], documents)
    print(" ".join(f"{digest}:{why or 'counts'}:{int(differs)}" for _, _, why, digest, differs, _ in steps), flush=True)
