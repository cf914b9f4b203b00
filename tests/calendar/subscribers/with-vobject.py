"""Prints what python3-vobject reads in a calendar, with times in a zone: FILE ZONE."""
import datetime
import json
import sys
import zoneinfo

import vobject

file, zone = sys.argv[1], zoneinfo.ZoneInfo(sys.argv[2])


def shown(event, name):
    value = event.getChildValue(name)
    if value is None:
        return None
    if isinstance(value, datetime.datetime):
        return value.astimezone(zone).strftime("%Y-%m-%d %H:%M")
    return value.isoformat()


with open(file, encoding="utf-8", newline="") as stream:
    calendar = vobject.readOne(stream)

print(json.dumps([
    {
        "uid": event.getChildValue("uid"),
        "title": event.getChildValue("summary"),
        "start": shown(event, "dtstart"),
        "end": shown(event, "dtend"),
        "status": event.getChildValue("status"),
        "free": event.getChildValue("transp") == "TRANSPARENT",
        "description": event.getChildValue("description"),
        "location": event.getChildValue("location"),
        "page": event.getChildValue("url"),
        "categories": event.getChildValue("categories"),
    }
    for event in calendar.vevent_list
]))
