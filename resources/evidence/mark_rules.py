"""Why a request, an amendment or a mark of a Yagura ledger counts for nothing (format.md, "Rules").

Used by policy_replay.py. Every rule raises Refused with the code, or does nothing. Python 3.11.
"""
from ledger_reading import (ANSWERS, FILLING, GUARDS, REMARKS, STEPS, STEP_VERBS, TOLERANCE, VERBS, Refused,
                            refuse_if)
from matter_state import can_be_replaced, scope_of, step_of

NEEDS_REASON = {"refuse", "send_back", "abstain", "withdraw"}
APART = ("approval", "command", "close")  # never two of them by one person, nor by the requester or the council


def check_request(statement, kind, pack, roster, time):
    """What a request and its amendments have in common, from the module on."""
    urgent, scope = statement["matter_id"].startswith("U-"), scope_of(statement)
    openers = set(kind["urgent_openers" if urgent else "openers"])
    ground, declared = statement.get("ground", ""), statement.get("declared_at", 0)
    grounds = {entry["code"] for entry in kind["grounds"]}
    methods, allowed = set(scope["methods"]), set(kind["methods"])
    refuse_if(not pack.in_force(kind["module"], time), "E-MAT-MODULE")
    refuse_if(not openers & set(roster.roles(statement["signer"])), "E-MAT-ROLE")
    refuse_if(urgent and not grounds, "E-MAT-URGENT")
    refuse_if(urgent and (ground not in grounds or declared == 0 or too_late(declared, time)), "E-MAT-GROUND")
    refuse_if(not urgent and (ground or declared), "E-MAT-GROUND")
    if kind["needs_targets"]:
        refuse_if("target_commit" not in statement or scope["targets"] < 1, "E-MAT-TARGETS")
    else:
        refuse_if("target_commit" in statement or "scope" in statement, "E-MAT-TARGETS")
    refuse_if(not methods <= allowed or (allowed and not methods), "E-MAT-METHODS")
    refuse_if(kind["concerns"] and not set(kind["concerns"]) & set(scope["concerns"]), "E-MAT-CONCERNS")
    officer = statement.get("officer", "")
    refuse_if(kind["needs_officer"] and not roster.can_be_sent(officer, kind, time), "E-MAT-OFFICER")
    refuse_if(not urgent and not set(kind["record"]) <= set(statement.get("record_fields", [])), "E-MAT-RECORD")


def too_late(seconds, time):
    return seconds > time // 1000 + TOLERANCE


def check_amendment(matter, statement, roster, time):
    refuse_if(statement["amends"] != matter.request, "E-MRK-REQUEST")
    refuse_if(statement["signer"] != matter.requester, "E-MRK-ROLE")
    refuse_if(statement["policy_sha256"] != matter.policy, "E-MRK-POLICY")
    same = (statement["action"], statement["basis"], statement.get("ground", ""))
    refuse_if(same != (matter.action, matter.basis, matter.ground), "E-AMD-SCOPE")
    refuse_if(matter.has_lapsed(time), "E-MRK-EXPIRED")
    refuse_if(matter.state in ("CLOSED", "WITHDRAWN"), "E-MRK-CLOSED")
    end = min(matter.end_of("approval"), matter.end_of("sdf_order"))
    is_halted = matter.state in ("COMMANDED", "EXECUTING") and time > end
    refuse_if(matter.is_past("EXECUTING") or is_halted, "E-STP-STATE")
    scope = scope_of(statement)
    more = scope["targets"] > matter.scope["targets"] or not set(scope["methods"]) <= set(matter.scope["methods"])
    refuse_if(more, "E-AMD-SCOPE")
    check_request(statement, matter.kind, matter.pack, roster, time)


def check_mark(matter, mark, statement, roster, rosters, time):
    verb, signer = mark["verb"], mark["signer"]
    refuse_if(verb not in VERBS, "E-MRK-VERB")
    refuse_if(statement["request_sha256"] != matter.request, "E-MRK-REQUEST")
    refuse_if(statement["policy_sha256"] != matter.policy, "E-MRK-POLICY")
    refuse_if(statement["roster_sha256"] not in rosters, "E-MRK-ROSTER")
    refuse_if(signer not in roster.members, "E-MRK-ROLE")
    refuse_if(matter.has_lapsed(time) and verb != "dissent", "E-MRK-EXPIRED")
    refuse_if(can_be_replaced(mark) and any(is_older(mark, other) for other in matter.marks), "E-MRK-OLDER")
    holds = mark["role"] in roster.roles(signer)
    if verb in ANSWERS:
        check_answer(matter, mark, holds, time)
    elif verb in STEP_VERBS and (verb not in REMARKS or mark["seat"] == "receipt"):
        check_step(matter, mark, holds, roster, time)
    elif verb in REMARKS:
        refuse_if(not holds, "E-MRK-ROLE")
        refuse_if(matter.is_over() and (matter.state == "WITHDRAWN" or verb != "dissent"), "E-MRK-CLOSED")
    elif verb == "withdraw":
        check_withdrawal(matter, mark)
    else:
        check_stop(matter, mark, holds)
    if verb in NEEDS_REASON:
        refuse_if(mark["reason"] not in matter.pack.reasons_for(verb), "E-MRK-REASON")


def is_older(mark, other):
    """Whether the signer has signed another in the same seat later, by a clock that the ledger's bears out."""
    same = all(mark[name] == other[name] for name in ("signer", "seat", "version")) and can_be_replaced(other)
    return same and min(mark["signed_at"], mark["time"] // 1000) < min(other["signed_at"], other["time"] // 1000)


def check_withdrawal(matter, mark):
    if mark["seat"] == "requester":
        refuse_if(mark["signer"] != matter.requester, "E-MRK-ROLE")
        refuse_if(matter.is_over(), "E-MRK-CLOSED")
        refuse_if(matter.is_past("COMMANDED"), "E-STP-BEGUN")
    else:
        refuse_if(matter.council != "pending", "E-MRK-CLOSED")
        refuse_if(not matter.own_answers(mark, mark["seat"]), "E-MRK-NOTHING")


def check_stop(matter, mark, holds):
    refuse_if(not matter.kind["steps"], "E-STP-NONE")
    refuse_if(not holds or mark["role"] not in matter.kind["stoppers"], "E-MRK-ROLE")
    refuse_if(matter.is_over() or matter.state == "DRAFT", "E-MRK-CLOSED")
    refuse_if(matter.is_past("EXECUTING"), "E-STP-DONE")


def check_answer(matter, mark, holds, time):
    signer, verb, kind = mark["signer"], mark["verb"], matter.kind
    stopped = matter.is_past("EXECUTING") and not matter.urgent
    refuse_if(matter.council != "pending" or matter.is_over() or matter.state == "DRAFT" or stopped, "E-MRK-CLOSED")
    fits = verb in ("confirm_after", "refuse", "abstain") if matter.urgent else verb != "confirm_after"
    refuse_if(not fits, "E-MRK-URGENT")
    refuse_if(matter.urgent and not matter.is_past("URGENT_AUTH"), "E-MRK-EARLY")
    refuse_if(signer == matter.requester, "E-MRK-OWN")
    seat = next((seat for seat in kind["seats"] if seat["seat"] == mark["seat"]), None)
    refuse_if(seat is None, "E-MRK-SEAT")
    if verb == "substitute":
        share, ttl = kind["substitutes_from_pct"], kind["ttl_s"] * 1000
        refuse_if(not holds or mark["role"] not in seat.get("substitutes", []) or share == 0, "E-MRK-ROLE")
        refuse_if((time - (matter.expires - ttl)) * 100 < ttl * share, "E-MRK-EARLY")
    else:
        refuse_if(not holds or mark["role"] != seat["role"], "E-MRK-ROLE")
    own = matter.own_answers(mark)
    refuse_if(any(m["verb"] == verb or m["seat"] != mark["seat"] for m in own), "E-MRK-TWICE")
    refuse_if(matter.has_put(signer, APART), "E-MRK-PERSON")
    same_body = any(m["body"] == mark["body"] and m["signer"] != signer for m in matter.answers(FILLING))
    refuse_if(kind["distinct_bodies"] and verb in FILLING and same_body, "E-MRK-BODY")


def check_step(matter, mark, holds, roster, time):
    signer, step = mark["signer"], step_of(mark)
    need = matter.kind["steps"].get(step)
    refuse_if(need is None, "E-STP-NONE")
    refuse_if(not holds or mark["role"] not in need["roles"], "E-MRK-ROLE")
    refuse_if(step == "requirements" and signer == matter.requester, "E-MRK-OWN")
    if step in APART:
        others = [other for other in APART if other != step]
        refuse_if(signer == matter.requester or matter.own_answers(mark) or matter.has_put(signer, others),
                  "E-MRK-PERSON")
    outcomes = STEPS[step].outcomes
    refuse_if(mark["outcome"] not in (outcomes or ("",)), "E-STP-OUTCOME")
    refuse_if(matter.is_over() or matter.state == "DRAFT", "E-MRK-CLOSED")
    refuse_if(too_late(mark["at"], time) or (step == "execution" and not mark["at"]), "E-STP-TIME")
    if step != "execution" or mark["outcome"] in ("ended", "halted"):
        asked = need["record"] + (need["urgent_record"] if matter.urgent else [])
        incomplete = not set(asked) <= set(mark["record_fields"])
        refuse_if(incomplete or (asked and not mark["record_commit"]), "E-STP-RECORD")
    if step in GUARDS:
        check_guard(matter, step, mark, time)
    elif step == "command":
        check_command(matter, mark, roster, time)
    elif step == "execution":
        check_execution(matter, mark)
    else:
        check_aftermath(matter, step, mark, time)


def check_guard(matter, step, mark, time):
    lasts, until = matter.kind["steps"][step]["lasts_s"], mark["valid_until"]
    meets = mark["verb"] == "approve" or mark["outcome"] in STEPS[step].outcomes[:1]
    refuse_if(not matter.needs(step), "E-STP-NEEDLESS")
    refuse_if(matter.is_past("URGENT_AUTH"), "E-STP-LATE")
    if meets and lasts:
        refuse_if(not time < until * 1000 <= time + lasts * 1000, "E-STP-PERIOD")
    else:
        refuse_if(until, "E-STP-PERIOD")
    if step == "approval":
        refuse_if(matter.needs("foreign_minister") and not matter.is_met("foreign_minister"), "E-STP-MOFA")
        refuse_if(any(m["signer"] == mark["signer"] for m in matter.approvals(mark["verb"])), "E-MRK-TWICE")
        if mark["verb"] == "approve":
            check_methods(matter, mark, matter.scope["methods"], matter.scope["methods"])


def check_methods(matter, mark, allowed, wanted):
    methods = set(mark["methods"])
    refuse_if(not methods <= set(allowed) or (wanted and not methods), "E-STP-SCOPE")


def check_command(matter, mark, roster, time):
    missing, ttl = matter.missing(), matter.kind["authorisation_ttl_s"] * 1000
    refuse_if(matter.is_past("URGENT_AUTH"), "E-STP-DONE")
    if missing:
        raise Refused(STEPS[missing].missing)
    refuse_if(any(matter.needs(step) and time > matter.end_of(step) for step in GUARDS), "E-STP-LAPSED")
    refuse_if(not matter.urgent and matter.council != "signed_off", "E-STP-COUNCIL")
    refuse_if(ttl and time > matter.authorised + ttl, "E-STP-LAPSED")
    cannot_go = matter.kind["needs_officer"] and not roster.can_be_sent(mark["officer"], matter.kind, time)
    refuse_if(cannot_go, "E-STP-OFFICER")
    allowed = set(matter.scope["methods"])
    for approval in [] if matter.urgent else matter.approvals():
        allowed &= set(approval["methods"])
    check_methods(matter, mark, allowed, matter.kind["methods"])


def check_execution(matter, mark):
    if mark["outcome"] in ("started", "not_begun"):
        stopped = matter.state == "HALTED" and not matter.started and matter.counting("command")
        refuse_if(matter.state != "COMMANDED" and not stopped, "E-STP-STATE")
        return
    stopped = matter.is_past("EXECUTING") and matter.started and not matter.ended
    refuse_if(matter.state != "EXECUTING" and not stopped, "E-STP-STATE")
    refuse_if(mark["at"] * 1000 < matter.started, "E-STP-TIME")
    refuse_if(not 0 < mark["targets"] <= matter.scope["targets"], "E-STP-SCOPE")
    commanded = matter.counting("command")[-1]["methods"]
    check_methods(matter, mark, commanded, commanded)


def check_aftermath(matter, step, mark, time):
    state = matter.state
    own = [other for other in matter.counting(step) if other["signer"] == mark["signer"]]
    if step == "notice":
        refuse_if(not matter.urgent, "E-STP-NEEDLESS")
    if step == "close":
        return check_close(matter, time)
    comes_in = {"notice": "NOTICE_DUE", "receipt": "NOTICE_SENT", "response": "RECOMMENDED"}
    refuse_if(state != comes_in.get(step, "COMM_REVIEW"), "E-STP-STATE")
    if step == "finding":
        refuse_if(matter.finding, "E-STP-DONE")
        refuse_if(any(other["outcome"] == mark["outcome"] for other in own), "E-MRK-TWICE")
    if step == "recommendation":
        refuse_if(not matter.finding, "E-STP-FINDING")
        refuse_if(own, "E-MRK-TWICE")
    return None


def check_close(matter, time):
    refuse_if(matter.state in ("NOTICE_DUE", "NOTICE_SENT"), "E-STP-NOTICE")
    refuse_if(matter.state == "COMM_REVIEW" and not matter.finding, "E-STP-FINDING")
    refuse_if(matter.state == "COMM_REVIEW" and matter.finding != "proper", "E-STP-RECOMMENDATION")
    refuse_if(matter.state == "RECOMMENDED", "E-STP-RESPONSE")
    ready = matter.state in ("EXECUTED", "HALTED", "COMM_REVIEW", "RESPONDED")
    untold = not matter.ended if matter.acted else matter.counting("command") and not matter.counting("execution")
    refuse_if(ready and untold, "E-STP-EXECUTION")
    waits = matter.urgent and matter.acted and matter.council == "pending" and time <= matter.expires
    refuse_if(ready and waits, "E-STP-CONFIRM")
    refuse_if(not ready, "E-STP-STATE")
