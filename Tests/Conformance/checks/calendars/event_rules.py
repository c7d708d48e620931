"""What a VEVENT must hold, and what it must not, for every client in use to show it right."""

import datetime as dt
import re

from .values import ADDRESS, DURATION, UTC, moment, stamp
from .zones import system_zone

ALWAYS = (
    "UID", "DTSTAMP", "LAST-MODIFIED", "CREATED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "STATUS", "TRANSP", "URL",
    "DESCRIPTION",
)  # fmt: skip
ONCE = (*ALWAYS, "LOCATION", "CLASS", "GEO", "PRIORITY", "COLOR", "DURATION", "X-MICROSOFT-CDO-BUSYSTATUS")
NEVER = {
    "ORGANIZER": "makes it a meeting with replies; CONTACT does not",
    "ATTENDEE": "makes it a meeting with replies",
    "DURATION": "DTEND is what every client reads",
    "RRULE": "sessions are events of their own",
    "X-ALT-DESC": "HTML that some clients show as it stands",
    "X-MICROSOFT-CDO-ALLDAYEVENT": "Outlook works it out from VALUE=DATE",
}
# UUIDv5, with an ordinal for the days of a range that has hours; no host.
UID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(-\d+)?\Z")
CANCELLED = re.compile(r"avlyst|cancelled", re.I)
TENTATIVE = re.compile(r"\((foreløpig|førebels|tentative)\)", re.I)
HTML = re.compile(r"</?(p|br|div|span|a|b|i|ul|li)\b[^>]*>", re.I)


def hold(event, kind, zones, now, findings):
    """Reports the faults of one event; gives its start and end, aware or dates, or None where they cannot be read."""

    def fault(name, message, line=None):
        findings.add(name, f"{event.text('SUMMARY') or event.value('UID')}: {message}", line or event.line)

    for name in ALWAYS:
        if not (event.value(name) or "").strip():
            fault("event-property", f"{name} is missing or empty")
    for name in ONCE:
        if len(event.all(name)) > 1:
            fault("event-twice", f"{name} is there {len(event.all(name))} times")
    for name, why in NEVER.items():
        if found := event.first(name):
            fault("event-never", f"{name}: {why}", found.line)
    if event.value("UID") and not UID.match(event.value("UID")):
        fault("uid", f"{event.value('UID')!r} is not a UUID of version 5")
    stamps(event, now, findings, fault)
    state(event, fault)
    words(event, fault)
    alarms(event, kind, fault)
    return span(event, zones, findings, fault)


def stamps(event, now, findings, fault):
    if not re.fullmatch(r"\d{1,9}", event.value("SEQUENCE") or "0"):
        fault("sequence", f"SEQUENCE:{event.value('SEQUENCE')} is not a number")
    changed, said = (stamp(event, name, findings) for name in ("LAST-MODIFIED", "DTSTAMP"))
    created = stamp(event, "CREATED", findings)
    if changed != said:
        fault("stamps-differ", "DTSTAMP is not LAST-MODIFIED; without METHOD they mean the same")
    if changed and created and created > changed:
        fault("created-later", "CREATED is after LAST-MODIFIED")
    if changed and changed > now + dt.timedelta(days=1):
        fault("future", f"LAST-MODIFIED {event.value('LAST-MODIFIED')} is in the future")


def state(event, fault):
    status, transparency = event.value("STATUS"), event.value("TRANSP")
    busy, summary = event.value("X-MICROSOFT-CDO-BUSYSTATUS"), event.text("SUMMARY")
    if status not in ("CONFIRMED", "TENTATIVE", "CANCELLED"):
        fault("status", f"STATUS:{status}")
    if transparency not in ("OPAQUE", "TRANSPARENT"):
        fault("transparency", f"TRANSP:{transparency}")
    if busy not in (None, "FREE", "TENTATIVE", "BUSY", "OOF"):
        fault("busy", f"X-MICROSOFT-CDO-BUSYSTATUS:{busy}")
    if (busy == "FREE") != (transparency == "TRANSPARENT") and busy not in (None, "TENTATIVE"):
        fault("busy", f"BUSYSTATUS:{busy} and TRANSP:{transparency} say different things")
    if status == "TENTATIVE":
        if busy != "TENTATIVE":
            fault("tentative", "where TRANSP is, Outlook reads BUSYSTATUS and not STATUS: it must say TENTATIVE")
        if not TENTATIVE.search(summary):
            fault("tentative", "SUMMARY does not say that it is tentative")
    if status == "CANCELLED":
        if transparency != "TRANSPARENT" or busy != "FREE":
            fault("cancelled", "a cancelled event still takes time")
        if not CANCELLED.match(summary):
            fault("cancelled", "SUMMARY does not begin with AVLYST; Outlook shows it as any other")
        if event.value("SEQUENCE") in (None, "0"):
            fault("cancelled", "a cancellation is a change, so SEQUENCE is above 0")


def words(event, fault):
    for name in ("URL", "CONFERENCE", "ATTACH"):
        for found in event.all(name):
            if not ADDRESS.match(found.value):
                fault("address", f"{name} is not an address: {found.value[:50]!r}", found.line)
    for found in event.all("CONFERENCE"):
        if found.value_type != "URI":
            fault("address", "CONFERENCE wants VALUE=URI", found.line)
        if found.value not in event.text("DESCRIPTION"):
            fault("join-link", "the join link is not in DESCRIPTION, and few clients show CONFERENCE", found.line)
    if event.value("URL") and event.value("URL") not in event.text("DESCRIPTION"):
        fault("page-address", "the page's address is not in DESCRIPTION, and Google shows no URL")
    if HTML.search(event.text("DESCRIPTION")):
        fault("html", "HTML in DESCRIPTION")
    for found in event.all("CATEGORIES"):
        if not all(one.strip() for one in found.value.split(",")):
            fault("category", "an empty category", found.line)


def alarms(event, kind, fault):
    found = event.parts("VALARM")
    if kind == "feed" and found:
        fault("alarm", "an alarm in a feed rings for everyone who subscribes")
    if len(found) > 1:
        fault("alarm", "Outlook reads one alarm")
    for child in event.children:
        if child.name != "VALARM":
            fault("event-part", f"{child.name} in a VEVENT", child.line)
            continue
        if child.value("ACTION") != "DISPLAY" or not child.value("DESCRIPTION"):
            fault("alarm", "DISPLAY with a DESCRIPTION is the alarm that is read everywhere", child.line)
        if not DURATION.match(child.value("TRIGGER") or ""):
            fault("alarm", f"TRIGGER:{child.value('TRIGGER')} is not a duration", child.line)


def span(event, zones, findings, fault):
    start, end = event.first("DTSTART"), event.first("DTEND")
    if not start or not end:
        return None
    first, last = aware(start, zones, findings, fault), aware(end, zones, findings, fault)
    if first is None or last is None:
        return None
    if isinstance(first, dt.datetime) != isinstance(last, dt.datetime):
        fault("span-types", "one of DTSTART and DTEND is a date, the other a time", end.line)
        return None
    if last <= first:
        fault("span", f"DTEND {end.value} is not after DTSTART {start.value}; of a date it is the day after", end.line)
    elif isinstance(first, dt.datetime) and last - first > dt.timedelta(days=31):
        fault("span", f"it lasts {last - first}", end.line)
    return first, last


def aware(read, zones, findings, fault):
    """A date as it is, a time with its zone: the system's, which the file's own must agree with."""
    time = moment(read, findings)
    if not isinstance(time, dt.datetime):
        if read.parameter("TZID"):
            fault("date-zone", f"{read.name}: a time zone on a date", read.line)
        return time
    if time.tzinfo:
        return time
    name = read.parameter("TZID")
    system = system_zone(name) if name else None
    if system is None:
        fault("floating", f"{read.name}: {name or 'no zone'} is not a zone that clients know", read.line)
        return None
    local, late = time.replace(tzinfo=system), time.replace(tzinfo=system, fold=1)
    if local.astimezone(UTC).astimezone(system).replace(tzinfo=None) != time:
        fault("skipped-hour", f"{read.name}: {time} does not exist in {name}", read.line)
    elif local.utcoffset() != late.utcoffset():
        fault("double-hour", f"{read.name}: {time} comes twice in {name}; write it in UTC", read.line)
    if name not in zones:
        fault("zone-missing", f"{read.name}: no VTIMEZONE for {name}", read.line)
    elif zones[name].utc_offset(time) != local.utcoffset():
        fault("event-offset", f"{read.name}: the file's {name} gives another offset than the system's", read.line)
    return local
