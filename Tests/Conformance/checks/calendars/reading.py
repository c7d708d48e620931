"""One file: our own strict reading of it."""

import datetime as dt
from dataclasses import dataclass

from . import calendar_rules, editions, event_rules
from .lines import Component, components
from .octets import unfolded_lines
from .zones import Zone, hold_against_system


@dataclass(frozen=True)
class Event:
    """What a subscriber sees of an event. Times are aware, dates are dates, the end is exclusive."""

    uid: str
    summary: str
    start: dt.date
    end: dt.date
    status: str


@dataclass
class Reading:
    raw: bytes
    calendar: Component
    events: list


def read(raw, kind, findings, now=None, previous=None):
    """Everything that can be said of a calendar by itself, and of how it follows its previous edition."""
    now = now or dt.datetime.now(dt.timezone.utc)
    root = components(unfolded_lines(raw, findings), findings)
    calendars = root.parts("VCALENDAR")
    if len(calendars) != 1 or len(root.children) != 1:
        findings.add("one-calendar", f"{len(calendars)} VCALENDAR in the file, not one")
    calendar = calendars[0] if calendars else Component("VCALENDAR", 0)
    calendar_rules.hold(calendar, kind, findings)
    zones = time_zones(calendar, findings)

    events, seen = [], set()
    for component in calendar.parts("VEVENT"):
        span = event_rules.hold(component, kind, zones, now, findings)
        uid = component.value("UID") or ""
        if uid in seen:
            findings.add("uid-twice", f"the UID {uid} was used before", component.line)
        seen.add(uid)
        if span:
            events.append(Event(uid, component.text("SUMMARY"), *span, component.value("STATUS") or ""))
    if events:
        years = [day.year for event in events for day in (event.start, event.end)]
        for zone in zones.values():
            hold_against_system(zone, range(min(years) - 1, max(years) + 3), findings)
    if previous is not None:
        before = components(unfolded_lines(previous, unheard := type(findings)("")), unheard)
        editions.hold((before.parts("VCALENDAR") or [Component("", 0)])[0], calendar, now, findings)
    return Reading(raw, calendar, events)


def time_zones(calendar, findings):
    zones = {}
    used = {
        one.parameter("TZID") for event in calendar.parts("VEVENT") for one in event.properties
    }  # fmt: skip
    for component in calendar.parts("VTIMEZONE"):
        name = component.value("TZID") or ""
        if not name or name in zones:
            findings.add("zone-name", f"a VTIMEZONE without a name of its own: {name!r}", component.line)
        if name not in used:
            findings.add("zone-unused", f"no event uses the VTIMEZONE {name}", component.line)
        zones[name] = Zone(component, findings)
    return zones
