"""VTIMEZONE: worked out here from its own rules, and held against the system's zone data."""

import bisect
import datetime as dt
import re
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dateutil.rrule import rrulestr

from .lines import Property
from .values import UTC, moment, offset

# The one form that Outlook reads.
YEARLY = re.compile(
    r"FREQ=YEARLY(;(BYMONTH=\d+|BYDAY=-?[1-5](MO|TU|WE|TH|FR|SA|SU)|UNTIL=\d{8}T\d{6}Z|INTERVAL=1))+\Z"
)
LAST = dt.datetime(2101, 1, 1)


def system_zone(name):
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


class Zone:
    """One VTIMEZONE. `onsets` are (local time before the change, offset before, offset after), sorted."""

    def __init__(self, component, findings):
        self.name, self.line = component.value("TZID"), component.line
        self.onsets = []
        kinds = [child.name for child in component.children]
        if not kinds:
            findings.add("zone-empty", "VTIMEZONE without STANDARD or DAYLIGHT", component.line)
        for kind in sorted(set(kinds)):
            if kind not in ("STANDARD", "DAYLIGHT"):
                findings.add("zone-part", f"{kind} in VTIMEZONE", component.line)
            elif kinds.count(kind) > 1:
                findings.add("zone-parts", f"{kinds.count(kind)} {kind} parts; Outlook reads one", component.line)
        for part in component.children:
            self.onsets += onsets(part, kinds.count(part.name) == 1 < len(kinds), findings)
        self.onsets.sort()

    def utc_offset(self, local):
        at = bisect.bisect_right(self.onsets, local, key=lambda onset: onset[0])
        return self.onsets[at - 1][2] if at else None


def onsets(part, must_recur, findings):
    before, after = offset(part.value("TZOFFSETFROM")), offset(part.value("TZOFFSETTO"))
    start = part.first("DTSTART")
    first = moment(start, findings) if start else None
    if before is None or after is None or not isinstance(first, dt.datetime) or first.tzinfo:
        findings.add("zone-part", f"{part.name}: a local DTSTART, TZOFFSETFROM and TZOFFSETTO must be there", part.line)
        return []
    if part.first("RDATE"):
        findings.add("zone-rdate", f"{part.name}: RDATE; Outlook reads the yearly RRULE alone", part.line)
    rule = part.value("RRULE")
    if rule is None:
        if must_recur and not part.first("RDATE"):
            findings.add("zone-once", f"{part.name}: without RRULE it holds one year only", part.line)
        return [(first, before, after)] + dates(part, before, after, findings)
    if not YEARLY.match(rule):
        findings.add("zone-rule", f"{part.name}: {rule} is not the yearly form that Outlook reads", part.line)
    try:
        # dateutil wants UNTIL local where DTSTART is local.
        found = rrulestr(re.sub(r"(UNTIL=\d{8}T\d{6})Z", r"\1", rule), dtstart=first)
    except ValueError as error:
        findings.add("zone-rule", f"{part.name}: {rule}: {error}", part.line)
        return []
    if found[0] != first:
        findings.add("zone-start", f"{part.name}: DTSTART is not a day of its own RRULE", part.line)
    return [(at, before, after) for at in found.between(first, LAST, inc=True)]


def dates(part, before, after, findings):
    read = [
        moment(Property("RDATE", rdate.parameters, value, rdate.line), findings)
        for rdate in part.all("RDATE")
        for value in rdate.value.split(",")
    ]
    return [(at, before, after) for at in read if isinstance(at, dt.datetime)]


def hold_against_system(zone, years, findings):
    """Every change of the years in use must be at the system's instant, and every day must have its offset."""
    system = system_zone(zone.name)
    if system is None or not zone.onsets:
        return
    # A zone without changes is one part whose onset changes nothing.
    for local, before, after in zone.onsets:
        instant = (local - before).replace(tzinfo=UTC)
        real = [(instant - step).astimezone(system).utcoffset() for step in (dt.timedelta(seconds=1), dt.timedelta())]
        if local.year in years and before != after and real != [before, after]:
            findings.add("zone-onset", f"{zone.name} does not go from {before} to {after} at {instant}", zone.line)
            return
    day = dt.datetime(years.start, 1, 1, 12)
    while day.year in years:
        if zone.utc_offset(day) != day.replace(tzinfo=system).utcoffset():
            findings.add("zone-offset", f"{zone.name} has another offset at {day} than the system's", zone.line)
            return
        day += dt.timedelta(days=1)
