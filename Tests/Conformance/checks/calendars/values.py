"""Dates, times, durations, offsets and addresses as RFC 5545 writes them."""

import datetime as dt
import re

UTC = dt.timezone.utc

TEXT = {
    "SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "CONTACT", "NAME", "UID", "PRODID", "TZID", "TZNAME",
}  # fmt: skip
TEXT_LIST = {"CATEGORIES", "RESOURCES"}

DATE = re.compile(r"(\d{4})(\d\d)(\d\d)\Z")
DATE_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)\Z")
DURATION = re.compile(r"[+-]?P(\d+W|\d+D(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|T(?=\d)(\d+H)?(\d+M)?(\d+S)?)\Z")
OFFSET = re.compile(r"([+-])(\d\d)(\d\d)(\d\d)?\Z")
ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+\Z")


def moment(read, findings):
    """A date, a local time without zone, or a time in UTC; None, and a finding, where it cannot be read."""
    try:
        if read.value_type == "DATE":
            return dt.date(*map(int, DATE.match(read.value).groups()))
        *numbers, is_utc = DATE_TIME.match(read.value).groups()
        time = dt.datetime(*map(int, numbers))
    except (AttributeError, ValueError):
        findings.add("date", f"{read.name}: {read.value!r} is not a {read.value_type or 'DATE-TIME'}", read.line)
        return None
    if is_utc and read.parameter("TZID"):
        findings.add("utc-with-zone", f"{read.name}: a time zone on a time in UTC", read.line)
    return time.replace(tzinfo=UTC) if is_utc else time


def stamp(component, name, findings):
    """The time in UTC of a property that must have one, or None."""
    read = component.first(name)
    if read is None:
        return None
    time = moment(read, findings)
    if time is not None and (not isinstance(time, dt.datetime) or time.tzinfo is None):
        findings.add("stamp", f"{name}: must be a time in UTC, ending in Z", read.line)
        return None
    return time


def offset(text):
    match = OFFSET.match(text or "")
    if not match:
        return None
    size = dt.timedelta(hours=int(match[2]), minutes=int(match[3]), seconds=int(match[4] or 0))
    return -size if match[1] == "-" else size
