"""Reads what a Yagura ledger is made of: canonical JSON, rosters and policy packs (format.md, "Documents").

Used by policy_replay.py and matter_state.py. Says which documents are of their form; judges nothing. Python 3.11.
"""
import base64
import datetime
import hashlib
import json
import re
import unicodedata
from collections import namedtuple

ANSWERS = {"sign_off", "refuse", "send_back", "abstain", "substitute", "confirm_after"}
FILLING = {"sign_off", "substitute", "confirm_after"}
REMARKS = {"opinion", "dissent", "acknowledge"}
YEAR = 366 * 24 * 3600
TOLERANCE = 120  # seconds by which a signer's clock may be ahead of the ledger
LARGEST = 2 ** 53 - 1

Step = namedtuple("Step", "verbs outcomes missing")
# In the order of the law: with which verbs a step is answered, what may come of it (the first of each meets it), and
# the code of a command without it.
STEPS = {
    "requirements": Step(("consent",), ("met", "not_met"), "E-STP-REQUIREMENTS"),
    "us_request": Step(("consent",), ("given", "not_given"), "E-STP-USREQUEST"),
    "nsc_review": Step(("consult",), ("agreed", "not_agreed"), "E-STP-NSC"),
    "npsc_consent": Step(("consent",), ("given", "not_given"), "E-STP-NPSC"),
    "sdf_order": Step(("consent",), ("given", "not_given"), "E-STP-ORDER"),
    "foreign_minister": Step(("consult",), ("agreed", "not_agreed"), "E-STP-MOFA"),
    "approval": Step(("approve", "deny"), (), "E-STP-APPROVAL"),
    "command": Step(("command",), ("order_admin", "self"), ""),
    "execution": Step(("execution",), ("started", "ended", "halted", "not_begun"), ""),
    "notice": Step(("notify",), (), ""),
    "receipt": Step(("acknowledge",), (), ""),
    "finding": Step(("finding",), ("proper", "improper", "insufficient_record"), ""),
    "recommendation": Step(("recommend",), (), ""),
    "response": Step(("respond",), (), ""),
    "close": Step(("close",), (), "")}
GUARDS = [step for step in STEPS if STEPS[step].missing]
REPORT_STEPS = ["detected", "aware", "duty_check", "quick", "follow_up", "detail", "corrective_order", "close"]
STEP_VERBS = {verb for step in STEPS.values() for verb in step.verbs}
VERBS = ANSWERS | REMARKS | STEP_VERBS | {"withdraw", "stop"}


class Refused(Exception):
    """Its text is the code."""


def refuse_if(condition, code):
    if condition:
        raise Refused(code)


def why_not(rule, *arguments):
    try:
        return rule(*arguments) or ""
    except Refused as code:
        return str(code)


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def link(chain, value):
    """The next link of a hash chain, in hex."""
    return sha256(bytes.fromhex(chain) + hashlib.sha256(canonical(value)).digest())


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
        require(unicodedata.normalize("NFC", value) == value and not value.startswith("\ufeff"))
        require(not any(c < " " or "\u202a" <= c <= "\u202e" or "\u2066" <= c <= "\u2069" for c in value))
    else:
        require(isinstance(value, int) and (isinstance(value, bool) or abs(value) <= LARGEST))


def distinct(values):
    require(len(set(values)) == len(values))


def in_order(values, order):
    """Whether the values stand in the order, none twice."""
    require(values == [value for value in order if value in values])


# A form: a dictionary has exactly these keys ("?": may be absent); a list holds at most so many of one form; a pair
# of numbers bounds an integer; a set names the words; word(n) and text(n) are strings of at most n UTF-16 units.

def text(most, least=0):
    return lambda value: require(isinstance(value, str) and 2 * least <= len(value.encode("utf-16-le")) <= 2 * most)


def word(most):
    return lambda value: require(isinstance(value, str) and re.fullmatch(f"[A-Za-z0-9_./:@+-]{{1,{most}}}", value))


def both(most):
    return {"ja": text(most), "en": text(most)}


ROLES = [32, text(48, 1)]
ROSTER = {"v": (1, 1), "type": {"roster"}, "seq": (1, 10 ** 9), "members": [500, {
    "id": word(32), "body": word(64), "office": both(64), "roles": [16, text(262144, 1)],
    "keys": [8, {"alg": {"ed25519", "ecdsa-p256-sha256"}, "pub": text(268)}],
    "designation?": {"no": word(64), "from": (0, LARGEST), "until?": (1, LARGEST)}}]}
KIND = {
    "action": word(32), "name": both(64), "openers": ROLES, "ttl_s": (1, YEAR),
    "bases": [64, {"id": word(32), "act": both(256), "article": both(256), "effective_from?": text(40)}],
    "seats": [16, {"seat": word(32), "role": word(48), "needed": (1, 100), "name": both(64), "substitutes?": ROLES}],
    "distinct_bodies": bool, "neutralises": bool, "needs_targets": bool, "consequence": both(512),
    "track?": {"P", "D1", "D2"}, "module?": word(32), "needs_officer?": bool, "record?": [24, word(32)],
    "methods?": [8, word(32)], "concerns?": [8, word(32)], "grounds?": [16, {"code": word(32), "text": both(256)}],
    "urgent_openers?": ROLES, "stoppers?": ROLES, "authorisation_ttl_s?": (0, YEAR),
    "substitutes_from_pct?": (1, 99), "ladder?": [8, (1, 100)],
    "steps?": [15, {"step": set(STEPS), "name": both(64), "body": both(64), "roles": ROLES, "needed?": (1, 100),
                    "when?": {"always", "abroad", "nsc", "us_forces"}, "in_urgent_lane?": bool,
                    "record?": [24, word(32)], "urgent_record?": [24, word(32)], "lasts_s?": (0, YEAR),
                    "within_s?": (0, YEAR), "escalate_s?": (0, YEAR), "clock?": {"statutory", "order", "internal"}}]}
NAMES = [256, {"word": word(32), "name": both(64)}]
PACK = {"v": (1, 1), "type": {"policy_pack"}, "id": word(64), "key_files?": bool, "kinds": [64, KIND],
        "reasons": [256, {"code": word(32), "verbs": [20, VERBS], "text": both(256)}],
        "calendar?": [32, {"module": word(32), "name": both(64), "law": both(256), "effective_from?": text(40)}],
        "reports?": {"law": both(256), "quick_within_s": (0, YEAR), "detail_days": (1, 366), "detail_lead_s": (0, YEAR),
                     "steps": [8, {"step": set(REPORT_STEPS), "roles": ROLES}]},
        "field_names?": NAMES, "method_names?": NAMES, "concern_names?": NAMES}
KIND_DEFAULTS = {"module": "", "needs_officer": False, "record": [], "methods": [], "concerns": [], "grounds": [],
                 "urgent_openers": [], "stoppers": [], "authorisation_ttl_s": 0, "substitutes_from_pct": 0,
                 "ladder": [], "steps": []}
STEP_DEFAULTS = {"needed": 1, "when": "always", "in_urgent_lane": True, "record": [], "urgent_record": [],
                 "lasts_s": 0, "within_s": 0}


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


class Roster:
    """Who may sign, and as what."""

    def __init__(self, data=None):
        document = read_document(data, ROSTER) if data else {"seq": 0, "members": []}
        self.seq = document["seq"]
        self.members = {member["id"]: member for member in document["members"]}
        distinct([member["id"] for member in document["members"]] + ["registrar", "root", "installer"])
        self.keys = {name: [key_id(key) for key in member["keys"]] for name, member in self.members.items()}
        distinct([key for keys in self.keys.values() for key in keys])

    def roles(self, member):
        return self.members[member]["roles"] if member in self.members else []

    def body(self, member):
        return self.members[member]["body"] if member in self.members else ""

    def can_be_sent(self, member, kind, time):
        """Whether the member records the execution of that kind and acts under a designation that is valid."""
        named = self.members.get(member, {}).get("designation")
        acting = kind["steps"].get("execution", {"roles": []})
        return bool(named and set(acting["roles"]) & set(self.roles(member))
                    and named["from"] * 1000 <= time and ("until" not in named or time < named["until"] * 1000))


def milliseconds(rfc3339):
    """Since 1970 in UTC, counted in integers. The year 0000 and a second 60 are taken (RFC 3339, 5.6 and 5.7)."""
    require(re.fullmatch(r"\d{4}(-\d\d){2}[Tt ]\d\d(:\d\d){2}(\.\d+)?([Zz]|[+-]\d\d:[0-5]\d)", rfc3339, re.ASCII))
    eras, leap = int(rfc3339.startswith("0000")), int(rfc3339[17:19] == "60")  # 400 years have 146,097 days
    plain = ("0400" if eras else rfc3339[:4]) + rfc3339[4:17] + ("59" if leap else rfc3339[17:19]) + rfc3339[19:]
    time = datetime.datetime.fromisoformat(plain.upper().replace("Z", "+00:00"))
    since = time - datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return since // datetime.timedelta(milliseconds=1) + leap * 1000 - eras * 146097 * 24 * 3600 * 1000


class Pack:
    """A policy: kinds of matter, reasons, the calendar of the law."""

    def __init__(self, data=None):
        document = read_document(data, PACK) if data else {"kinds": [], "reasons": []}
        self.reasons = document["reasons"]
        self.reports = document.get("reports")
        self.kinds = {kind["action"]: KIND_DEFAULTS | kind for kind in document["kinds"]}
        distinct([kind["action"] for kind in document["kinds"]])
        distinct([reason["code"] for reason in self.reasons])
        for kind in self.kinds.values():
            check_kind(kind)
        for names in ("field_names", "method_names", "concern_names"):
            distinct([entry["word"] for entry in document.get(names, [])])
        calendar = document.get("calendar", [])
        distinct([entry["module"] for entry in calendar])
        self.calendar = {entry["module"]: milliseconds(entry["effective_from"])
                         for entry in calendar if "effective_from" in entry}
        if self.reports:
            in_order([step["step"] for step in self.reports["steps"]], REPORT_STEPS)
            require(self.reports["steps"] and all(step["roles"] for step in self.reports["steps"]))
        for kind in self.kinds.values():
            refuse_if((kind["neutralises"] or "track" in kind) and not asks_minister(kind), "E-POL-MINISTER")

    def in_force(self, module, time):
        return module == "" or (module in self.calendar and self.calendar[module] <= time)

    def reasons_for(self, verb):
        return {reason["code"] for reason in self.reasons if verb in reason["verbs"]}

    def report_roles(self, step):
        return next((entry["roles"] for entry in self.reports["steps"] if entry["step"] == step), [])


def check_kind(kind):
    require(kind["seats"] and kind["bases"] and kind["openers"])
    seats = [seat["seat"] for seat in kind["seats"]]
    distinct(seats + ["requester", *STEPS])
    for names in ("record", "methods", "concerns"):
        distinct(kind[names])
    distinct([basis["id"] for basis in kind["bases"]])
    distinct([ground["code"] for ground in kind["grounds"]])
    require(kind["ladder"] == sorted(set(kind["ladder"])))
    for basis in kind["bases"]:
        basis["since"] = milliseconds(basis.get("effective_from", "1970-01-01T00:00:00Z"))
    in_order([step["step"] for step in kind["steps"]], STEPS)
    kind["steps"] = {step["step"]: STEP_DEFAULTS | step for step in kind["steps"]}
    if kind["steps"]:
        require({"approval", "command", "execution", "close"} <= set(kind["steps"]))
    if kind["grounds"]:
        require({"notice", "receipt", "finding", "recommendation", "response", "close"} <= set(kind["steps"]))
    for step in kind["steps"].values():
        check_step(step)


def asks_minister(kind):
    """About whatever is abroad; without a list of targets nobody says where they stand."""
    when = kind["steps"].get("foreign_minister", {}).get("when")
    return when == "always" or (when == "abroad" and kind["needs_targets"])


def check_step(step):
    """The law's part of a pack, which no pack can change: who approves, and what is never left out."""
    name = step["step"]
    commission = [role.startswith("commission.") for role in step["roles"]]
    guards_after = GUARDS.index(name) if name in GUARDS else len(GUARDS)
    distinct(step["record"] + step["urgent_record"])
    require(len(step["record"] + step["urgent_record"]) <= 24)
    require(step["roles"] and (step["needed"] == 1 or name in ("approval", "finding", "recommendation")))
    if name in ("approval", "receipt", "finding", "recommendation"):
        require(all(commission) and (name != "approval" or step["roles"] == ["commission.member"]))
    else:
        require(not any(commission))
    require(step["when"] == "always" or guards_after < GUARDS.index("approval"))
    require(step["in_urgent_lane"] or (name in GUARDS and name != "foreign_minister"))
