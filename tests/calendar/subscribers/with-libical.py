"""Prints what libical, the parser of Evolution and GNOME Calendar, reads in a calendar, with times in a zone: FILE ZONE."""
import json
import sys

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402

file, zone = sys.argv[1], ICalGLib.Timezone.get_builtin_timezone(sys.argv[2])


def components(calendar, kind):
    component = calendar.get_first_component(kind)
    while component is not None:
        yield component
        component = calendar.get_next_component(kind)


def properties(component, kind):
    found = component.get_first_property(kind)
    while found is not None:
        yield found
        found = component.get_next_property(kind)


def shown(event, kind, value):
    # libical makes up an end where there is none.
    if event.get_first_property(kind) is None:
        return None
    if value.is_date():
        return "%04d-%02d-%02d" % (value.get_year(), value.get_month(), value.get_day())
    local = value.convert_to_zone(zone)
    return "%04d-%02d-%02d %02d:%02d" % (
        local.get_year(), local.get_month(), local.get_day(), local.get_hour(), local.get_minute()
    )


def page(event):
    return event.get_first_property(ICalGLib.PropertyKind.URL_PROPERTY).get_url()


def transparency(event):
    return event.get_first_property(ICalGLib.PropertyKind.TRANSP_PROPERTY).get_transp()


def status(event):
    return event.get_status().value_nick.upper()


with open(file, encoding="utf-8", newline="") as stream:
    calendar = ICalGLib.Component.new_from_string(stream.read())

# What libical cannot read it turns into a property that says so.
errors = ICalGLib.Component.count_errors(calendar)
if errors:
    sys.exit("libical found %d errors:\n%s" % (errors, calendar.as_ical_string()))

kinds = ICalGLib.PropertyKind
print(json.dumps([
    {
        "uid": event.get_uid(),
        "title": event.get_summary(),
        "start": shown(event, kinds.DTSTART_PROPERTY, event.get_dtstart()),
        "end": shown(event, kinds.DTEND_PROPERTY, event.get_dtend()),
        "status": status(event),
        "free": transparency(event) == ICalGLib.PropertyTransp.TRANSPARENT,
        "description": event.get_description(),
        "location": event.get_location(),
        "page": page(event),
        "categories": [found.get_categories() for found in properties(event, kinds.CATEGORIES_PROPERTY)],
    }
    for event in components(calendar, ICalGLib.ComponentKind.VEVENT_COMPONENT)
]))
