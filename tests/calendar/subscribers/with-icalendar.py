"""Prints what python3-icalendar reads in a calendar, with times in a zone: FILE ZONE."""
import datetime
import json
import sys
import zoneinfo

import icalendar

file, zone = sys.argv[1], zoneinfo.ZoneInfo(sys.argv[2])


def shown(value):
    if value is None:
        return None
    if isinstance(value.dt, datetime.datetime):
        return value.dt.astimezone(zone).strftime("%Y-%m-%d %H:%M")
    return value.dt.isoformat()


with open(file, "rb") as stream:
    calendar = icalendar.Calendar.from_ical(stream.read())

print(json.dumps([
    {
        "uid": event.get("UID"),
        "title": event.get("SUMMARY"),
        "start": shown(event.get("DTSTART")),
        "end": shown(event.get("DTEND")),
        "status": event.get("STATUS"),
        "free": event.get("TRANSP") == "TRANSPARENT",
        "description": event.get("DESCRIPTION"),
        "location": event.get("LOCATION"),
        "page": event.get("URL"),
        "categories": [str(category) for category in event.get("CATEGORIES").cats],
    }
    for event in calendar.walk("VEVENT")
]))
