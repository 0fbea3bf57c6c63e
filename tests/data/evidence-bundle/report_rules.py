"""An operator's report in a Yagura ledger: its steps and its limits (format.md, "Rules").

Used by policy_replay.py. Python 3.11.
"""
from ledger_reading import REPORT_STEPS, link, refuse_if
from mark_rules import too_late

DAY = 24 * 3600 * 1000
JAPAN = 9 * 3600 * 1000  # ahead of UTC, all the year
# From which states a step comes ("": it is the first), and what it makes of the report.
COMES_FROM = {"detected": ("",), "aware": ("", "DETECTED"), "duty_check": ("AWARE", "NOT_REPORTABLE", "QUICK_DUE"),
              "quick": ("QUICK_DUE",), "follow_up": ("QUICK_SENT", "FOLLOW_UP"),
              "detail": ("QUICK_DUE", "QUICK_SENT", "FOLLOW_UP"),
              "corrective_order": ("QUICK_DUE", "QUICK_SENT", "FOLLOW_UP", "DETAIL_SENT"),
              "close": ("DETAIL_SENT", "NOT_REPORTABLE")}
GOES_TO = {"detected": "DETECTED", "aware": "AWARE", "quick": "QUICK_SENT", "follow_up": "FOLLOW_UP",
           "detail": "DETAIL_SENT", "close": "CLOSED", "reportable": "QUICK_DUE", "not_reportable": "NOT_REPORTABLE"}


def check_step(report, statement, pack, roster, time):
    """Why a step counts for nothing; `report` is None before the first that counts."""
    step, state = statement["step"], report.state if report else ""
    refuse_if(step not in REPORT_STEPS, "E-RPT-STEP")
    refuse_if(not pack.reports or not pack.in_force("reports", time), "E-RPT-MODULE")
    held = statement["role"] in roster.roles(statement["signer"])
    refuse_if(not held or statement["role"] not in pack.report_roles(step), "E-RPT-ROLE")
    another = statement["operator"] != roster.body(statement["signer"])
    refuse_if(statement["role"].startswith("operator.") and another, "E-RPT-BODY")
    refuse_if(statement["at"] == 0 or too_late(statement["at"], time), "E-RPT-TIME")
    refuse_if(not report and step not in ("detected", "aware"), "E-RPT-UNKNOWN")
    if report:
        computers = {report.computer, statement.get("computer", "")} - {""}
        refuse_if(statement["operator"] != report.operator or len(computers) > 1, "E-RPT-OPERATOR")
        refuse_if(state == "CLOSED", "E-RPT-CLOSED")
    outcomes = ("reportable", "not_reportable") if step == "duty_check" else ("",)
    refuse_if(statement.get("outcome", "") not in outcomes, "E-RPT-OUTCOME")
    refuse_if(statement.get("consent", "yes") not in ("yes", "no"), "E-RPT-OUTCOME")
    refuse_if(state not in COMES_FROM[step], "E-RPT-ORDER")


class Report:
    def __init__(self, statement):
        self.id, self.operator, self.computer, self.consent = statement["report_id"], statement["operator"], "", ""
        self.state, self.steps, self.form, self.recipients, self.incidents = "", "", 0, [], []
        self.aware = self.quick_at = self.quick_limit = self.detail_at = self.detail_limit = 0
        self.quick_overdue = self.detail_overdue = self.corrective_order = False

    def record(self, index, digest, statement, time, why):
        self.steps = link(self.steps, {
            "at": statement["at"] * 1000, "counts": not why, "index": index, "key": statement["key_id"],
            "outcome": statement.get("outcome", ""), "payload": digest,
            "record_commit": statement.get("record_commit", ""), "role": statement["role"],
            "signer": statement["signer"], "step": statement["step"], "time": time, "why_not": why})

    def take(self, statement, rules, time):
        """What a step that counts does; `rules` are the reports of the policy in force."""
        step, at, outcome = statement["step"], statement["at"] * 1000, statement.get("outcome", "")
        came = max(at, time)  # no claim moves a limit, or what came, to its own advantage
        owed_quick = self.state == "QUICK_DUE"
        self.state = GOES_TO.get(outcome or step, self.state)
        for name in ("form", "recipients", "consent", "incidents", "computer"):
            setattr(self, name, statement.get(name, getattr(self, name)))
        if step == "aware":
            self.aware = min(at, time)
        elif step == "duty_check":
            self.set_limits(rules if outcome == "reportable" else {"quick_within_s": 0, "detail_days": 0})
        elif step == "quick":
            self.quick_at = at
        elif step == "detail":
            self.detail_at, self.detail_overdue = at, 0 < self.detail_limit < came
        elif step == "corrective_order":
            self.corrective_order = True
        if owed_quick and step in ("quick", "detail"):
            self.quick_overdue = 0 < self.quick_limit < came

    def set_limits(self, rules):
        within, days = rules["quick_within_s"] * 1000, rules["detail_days"]
        self.quick_limit = self.aware + within if within else 0
        # The day of awareness counts as the first: the earlier of two dates that the law may mean.
        self.detail_limit = ((self.aware + JAPAN) // DAY + days) * DAY - JAPAN - 1 if days else 0
