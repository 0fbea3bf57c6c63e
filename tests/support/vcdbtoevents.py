#!/usr/bin/env python3
"""Turns incidents of the VERIS Community Database (one JSON object a line) into CloudEvents, one a line, each with a
STIX 2.1 incident. Usage: vcdbtoevents.py vcdb.jsonl | yagura-send --hub URL -

The data is not part of this project (CC BY-SA 4.0); the converter is for trying real input by hand.
"""
import base64
import hashlib
import json
import sys
import uuid

SOURCE = "urn:vcdb:incidents"
# NAICS sector names as VCDB writes them. What has no row among the critical sectors stays without one.
SECTORS = {
    "Healthcare": "ci.medical",
    "Public": "ci.government",
    "Administrative": "ci.government",
    "Finance": "ci.finance",
    "Information": "ci.ict",
    "Transportation": "ci.logistics",
    "Utilities": "ci.power",
}


def varieties(parts):
    """`hacking (Use of stolen creds), social (Phishing)`"""
    return ", ".join(
        f"{kind} ({', '.join(what.get('variety', []))})" if what.get("variety") else kind
        for kind, what in sorted(parts.items())
    )


def stix_incident(record):
    victim = record["victim"]
    time = f"{record['timeline']['incident']['year']:04d}-01-01T00:00:00.000Z"
    identity = uuid.uuid5(uuid.NAMESPACE_URL, f"{SOURCE}/{record['incident_id']}")
    incident = {
        "type": "incident",
        "spec_version": "2.1",
        "id": f"incident--{identity}",
        "created": time,
        "modified": time,
        "name": f"{victim.get('industry', 'Unknown')}, {victim.get('country', 'unknown country')}: {varieties(record['action'])}",
        "description": f"Actor: {varieties(record['actor'])}",
    }
    sector = SECTORS.get(victim.get("industry"))
    if sector:
        incident["x_yagura_sector"] = sector
    return incident


def cloud_event(record):
    data = json.dumps(stix_incident(record), ensure_ascii=False).encode()
    return {
        "specversion": "1.0",
        "id": record["incident_id"],
        "source": SOURCE,
        "type": "yagura.stix.object.v1",
        "datacontenttype": "application/stix+json",
        "datasha256": hashlib.sha256(data).hexdigest(),
        "data_base64": base64.b64encode(data).decode(),
    }


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                print(json.dumps(cloud_event(json.loads(line)), ensure_ascii=False))


if __name__ == "__main__":
    main()
