"""One matter of a Yagura ledger: where it stands, and what changes it (format.md, "Rules").

Used by policy_replay.py. Which marks count is in mark_rules.py. Python 3.11.
"""
from ledger_reading import ANSWERS, FILLING, GUARDS, STEPS, STEP_VERBS, REMARKS, TOLERANCE, link

STATES = ["DRAFT", "TRIAGE", "NSC_REVIEW", "SDF_ORDERING", "MOFA_CONSULT", "APPROVAL_PENDING", "APPROVED", "DENIED",
          "URGENT_AUTH", "COMMANDED", "EXECUTING", "HALTED", "EXECUTED", "NOTICE_DUE", "NOTICE_SENT", "COMM_REVIEW",
          "RECOMMENDED", "RESPONDED", "CLOSED", "WITHDRAWN"]
ENDS = ("CLOSED", "DENIED", "WITHDRAWN")
WAITS_IN = {"requirements": "TRIAGE", "us_request": "TRIAGE", "nsc_review": "NSC_REVIEW",
            "npsc_consent": "SDF_ORDERING", "sdf_order": "SDF_ORDERING", "foreign_minister": "MOFA_CONSULT",
            "approval": "APPROVAL_PENDING"}
NEVER = 2 ** 63
DRAFT_LIFE = 30 * 24 * 3600 * 1000  # for what was sent back to be put again
SHOWN = ("acted", "acted_outside", "action", "authorised", "basis", "council", "decided", "declared", "ended",
         "expires", "finding", "ground", "id", "notice_from", "notice_late", "notified", "officer", "opened",
         "opened_at", "policy", "request", "requester", "requester_key", "scope", "sheet", "signer_revoked",
         "started", "state", "state_since", "stopped", "targets", "version")


def scope_of(statement):
    return {"targets": 0, "abroad": 0, "concerns": [], "methods": []} | statement.get("scope", {})


def step_of(mark):
    """The step that a mark is in, or nothing: an opinion that names a step's seat is in none."""
    return mark["seat"] if mark["seat"] in STEPS and mark["verb"] in STEPS[mark["seat"]].verbs else ""


def can_be_replaced(mark):
    """Whether a later mark in the same seat takes the place of such a one."""
    answers = mark["verb"] in ANSWERS or (mark["verb"] == "withdraw" and mark["seat"] != "requester")
    return answers or (mark["verb"] in STEP_VERBS - REMARKS and mark["seat"] in GUARDS + ["finding"])


def mark_of(index, digest, statement, body, version, time):
    """A mark as it is recorded and hashed, until something says that it does not count."""
    return {"at": statement.get("at", 0), "body": body, "counts": True, "index": index, "key": statement["key_id"],
            "methods": statement.get("methods", []), "officer": statement.get("officer", ""),
            "outcome": statement.get("outcome", ""), "payload": digest, "reason": statement.get("reason_code", ""),
            "reason_commit": statement.get("reason_commit", ""), "record_commit": statement.get("record_commit", ""),
            "record_fields": statement.get("record_fields", []), "role": statement["role"],
            "seat": statement["seat"], "signed_at": statement["signed_at"], "signer": statement["signer"],
            "targets": statement.get("targets", 0), "time": time, "valid_until": statement.get("valid_until", 0),
            "verb": statement["verb"], "version": version, "why_not": ""}


class Matter:
    def __init__(self, index, digest, statement, pack, time):
        self.pack, self.kind, self.marks, self.chain = pack, pack.kinds[statement["action"]], [], ""
        self.id, self.action, self.basis = statement["matter_id"], statement["action"], statement["basis"]
        self.policy, self.requester, self.ground = (statement["policy_sha256"], statement["signer"],
                                                    statement.get("ground", ""))
        self.opened, self.opened_at, self.version, self.signer_revoked = time, index, 0, False
        self.started = self.ended = self.stopped = self.notice_from = self.notified = 0
        self.acted, self.acted_outside, self.notice_late, self.finding = False, False, False, ""
        self.urgent = self.id.startswith("U-")
        self.put(digest, statement, time)

    def put(self, digest, statement, time):
        self.request, self.requester_key = digest, statement["key_id"]
        self.sheet, self.targets = statement["sheet_commit"], statement.get("target_commit", "")
        self.scope, self.officer = scope_of(statement), statement.get("officer", "")
        self.declared = statement.get("declared_at", 0) * 1000
        self.version, self.expires = self.version + 1, time + self.kind["ttl_s"] * 1000
        self.council, self.decided, self.authorised = "pending", 0, 0
        self.state, self.state_since = "TRIAGE", time
        self.settle(time)

    def shown(self):
        return {name: getattr(self, name) for name in SHOWN} | {"marks": self.chain}

    def is_over(self):
        return self.state in ENDS

    def is_past(self, state):
        return STATES.index(self.state) > STATES.index(state)

    def has_lapsed(self, time):
        if self.state == "DRAFT":
            return time > self.decided + DRAFT_LIFE
        return self.council == "pending" and not self.urgent and time > self.expires

    # Marks

    def counting(self, step):
        return [mark for mark in self.marks if mark["counts"] and step_of(mark) == step]

    def answers(self, verbs=ANSWERS):
        return [mark for mark in self.marks if mark["counts"] and mark["verb"] in verbs]

    def add(self, mark):
        self.marks.append(mark)
        self.chain = link(self.chain, mark)

    def strike(self, marks, code):
        for mark in list(marks):
            mark.update(counts=False, why_not=code)
            self.chain = link(self.chain, mark)

    # Where it stands

    def move(self, state, time):
        if state != self.state:
            self.state, self.state_since = state, time

    def needs(self, step):
        """Whether this matter, of this scope, needs the guard."""
        need, concerns = self.kind["steps"].get(step), set(self.scope["concerns"])
        if not need or (self.urgent and not need["in_urgent_lane"]):
            return False
        abroad = self.scope["abroad"] > 0
        return {"always": True, "abroad": abroad, "us_forces": "usfj" in concerns,
                "nsc": abroad or bool(concerns & {"sdf", "usfj", "national_security"})}[need["when"]]

    def approvals(self, verb="approve"):
        return [mark for mark in self.counting("approval") if mark["verb"] == verb]

    def has_all(self, marks, step):
        return len({mark["signer"] for mark in marks}) >= self.kind["steps"][step]["needed"]

    def is_met(self, step):
        if step == "approval":
            return self.has_all(self.approvals(), step)
        newest = self.counting(step)[-1:]
        return bool(newest) and newest[0]["outcome"] == STEPS[step].outcomes[0]

    def end_of(self, step):
        """When the period is over for which the guard was given."""
        marks, needed = self.counting(step)[-1:], 1
        if step == "approval" and step in self.kind["steps"]:
            marks, needed = self.approvals(), self.kind["steps"][step]["needed"]
        ends = sorted((mark["valid_until"] * 1000 for mark in marks), reverse=True)
        return (ends[needed - 1] if len(ends) >= needed else 0) or NEVER

    def missing(self):
        """The first guard that is needed and not met."""
        return next((step for step in GUARDS if self.needs(step) and not self.is_met(step)), "")

    def settle(self, time):
        if not self.kind["steps"] or self.is_past("URGENT_AUTH") or self.is_over() or self.council == "sent_back":
            return
        missing, over = self.missing(), ""
        if self.council == "refused" and not self.urgent:
            over = "CLOSED"
        elif self.has_all(self.approvals("deny"), "approval"):
            over = "DENIED"
        self.move(over or WAITS_IN.get(missing) or ("URGENT_AUTH" if self.urgent else "APPROVED"), time)
        decided = not over and (not self.needs("approval") or self.is_met("approval"))
        if not decided or not (self.urgent or self.council == "signed_off"):
            self.authorised = 0
        elif not missing and not self.authorised:
            self.authorised = time

    def advance(self, time):
        """What was given for a period is over by itself."""
        end = min(self.end_of("approval"), self.end_of("sdf_order"))
        if self.state in ("COMMANDED", "EXECUTING") and time > end:
            self.stop(end)

    def stop(self, time):
        self.stopped = time
        self.halt(time)

    def halt(self, time):
        self.move("NOTICE_DUE" if self.urgent and self.acted else "HALTED", time)

    def has_quorum(self):
        filled = [mark["seat"] for mark in self.answers(FILLING)]
        return all(filled.count(seat["seat"]) >= seat["needed"] for seat in self.kind["seats"])

    # An amendment, a new roster, a revoked key

    def amend(self, digest, statement, time):
        if self.state in ("COMMANDED", "EXECUTING"):
            self.stop(time)
        else:
            self.strike([mark for mark in self.marks if mark["counts"]], "E-MRK-VOID")
            self.put(digest, statement, time)

    def reconsider(self, roster, time):
        """Who left, or lost the role, no longer answers what is undecided. Tells whether anything changed."""
        gone = [mark for mark in self.answers() if mark["role"] not in roster.roles(mark["signer"])]
        if self.council != "pending" or not gone:
            return False
        self.strike(gone, "E-MRK-ROLE")
        self.settle(time)
        return True

    def revoke(self, key, time):
        """What was not commanded is undone, what was is flagged. Tells whether the matter is concerned."""
        marks = [mark for mark in self.marks if mark["counts"] and mark["key"] == key]
        decided = self.is_over() or self.is_past("URGENT_AUTH")
        if not self.kind["steps"] and self.council != "pending":
            decided = True
        gone = [mark for mark in marks if not decided or self.is_undecided(mark)]
        self.strike(gone, "E-KEY-REVOKED")
        self.signer_revoked |= self.requester_key == key or len(gone) < len(marks)
        if gone and not decided:
            if self.council == "signed_off" and not self.has_quorum():
                self.council, self.decided = "pending", 0
            self.settle(time)
        return bool(marks) or self.requester_key == key

    def is_undecided(self, mark):
        """Whether the mark is still to be decided upon with others, also after the act."""
        step = step_of(mark)
        if mark["verb"] in ANSWERS:
            return self.council == "pending" and not self.is_over()
        return (step == "finding" and not self.finding) or (step == "recommendation" and self.state == "COMM_REVIEW")

    def own_answers(self, mark, seat=None):
        return [own for own in self.answers() if own["signer"] == mark["signer"] and seat in (None, own["seat"])]

    def has_put(self, signer, steps):
        return any(mark["signer"] == signer for step in steps for mark in self.counting(step))

    # What a mark that counts does

    def take(self, mark, time):
        step, verb = step_of(mark), mark["verb"]
        self.strike(self.superseded(step, mark), "E-MRK-WITHDRAWN" if verb == "withdraw" else "E-MRK-SUPERSEDED")
        self.add(mark)
        if verb in ANSWERS:
            self.decide(verb, time)
        elif verb == "stop" or (verb == "withdraw" and mark["seat"] == "requester" and self.state == "COMMANDED"):
            self.stop(time)
        elif verb == "withdraw" and mark["seat"] == "requester":
            if self.council == "pending":
                self.council, self.decided = "withdrawn", time
            self.move("WITHDRAWN", time)
        elif step in GUARDS:
            self.settle(time)
        elif step == "execution":
            self.execute(mark, time)
        elif step:
            self.go_on(step, mark, time)

    def superseded(self, step, mark):
        """The earlier marks that this one takes the place of."""
        if mark["verb"] in ANSWERS:
            return self.own_answers(mark)
        if mark["verb"] == "withdraw" and mark["seat"] != "requester":
            return self.own_answers(mark, mark["seat"])
        if step in ("approval", "finding"):
            return [other for other in self.counting(step) if other["signer"] == mark["signer"]]
        return self.counting(step) if step in GUARDS else []

    def decide(self, verb, time):
        if verb == "refuse":
            self.council, self.decided = "refused", time
            if not self.urgent:
                self.move("CLOSED", time)
        elif verb == "send_back":
            self.council, self.decided = "sent_back", time
            self.move("DRAFT", time)
        elif verb in FILLING and self.has_quorum():
            self.council, self.decided = "signed_off", time
            if not self.kind["steps"]:
                self.move("CLOSED", time)
        self.settle(time)

    def execute(self, mark, time):
        outcome, running = mark["outcome"], self.state == "EXECUTING"
        if outcome != "not_begun":
            self.acted_outside |= self.is_outside(mark["at"] * 1000)
        if outcome == "started":
            self.started, self.acted = mark["at"] * 1000, True
            self.notice_from = min(self.started, time) if self.urgent else 0
            self.halt(time) if self.state == "HALTED" else self.move("EXECUTING", time)
        if outcome in ("ended", "halted"):
            self.ended = mark["at"] * 1000
        if outcome == "not_begun" or (outcome == "halted" and running):
            self.halt(time)
        elif outcome == "ended" and running:
            self.move("NOTICE_DUE" if self.urgent else "EXECUTED", time)

    def is_outside(self, at):
        """Whether it was before the command, or after nobody was to act on it any more."""
        skew = TOLERANCE * 1000
        is_late = self.stopped > 0 and at > self.stopped + skew
        return is_late or at + skew < self.counting("command")[-1]["time"]

    def go_on(self, step, mark, time):
        marks = [other for other in self.counting(step) if other["outcome"] == mark["outcome"]]
        if step == "notice":
            within = self.kind["steps"]["notice"]["within_s"] * 1000
            self.notified, self.notice_late = time, within > 0 and time > self.notice_from + within
        if step == "finding":
            self.finding = mark["outcome"] if self.has_all(marks, step) else ""
        elif step != "recommendation" or self.has_all(marks, step):
            self.move({"command": "COMMANDED", "notice": "NOTICE_SENT", "receipt": "COMM_REVIEW",
                       "recommendation": "RECOMMENDED", "response": "RESPONDED", "close": "CLOSED"}[step], time)
