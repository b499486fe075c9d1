"""What python-icalendar, a parser that has nothing to do with the writer, understands of a calendar on standard input: as JSON, moments in UTC."""
import json
import sys
from datetime import timezone

from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())
# By the rules in the calendar itself, not by what this machine knows of the zone.
zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}


def moment(event, name):
    at = event[name]
    if "TZID" not in at.params:
        return at.dt.astimezone(timezone.utc).isoformat()
    return zones[str(at.params["TZID"])].localize(at.dt.replace(tzinfo=None)).astimezone(timezone.utc).isoformat()


def said(event, name):
    return str(event[name]) if name in event else None


json.dump({
    "method": said(calendar, "METHOD"),
    "faults": [list(fault) for part in calendar.walk() for fault in part.errors],
    "events": [{
        "uid": said(event, "UID"), "sequence": event.get("SEQUENCE"), "status": said(event, "STATUS"), "summary": said(event, "SUMMARY"),
        "location": said(event, "LOCATION"), "description": said(event, "DESCRIPTION"), "organizer": said(event, "ORGANIZER"),
        "sentBy": event["ORGANIZER"].params.get("SENT-BY") if "ORGANIZER" in event else None, "attendee": said(event, "ATTENDEE"),
        "start": moment(event, "DTSTART"), "end": moment(event, "DTEND"),
    } for event in calendar.walk("VEVENT")],
}, sys.stdout)
