"""Two editions of one calendar: what a subscriber was told before, and what the new file makes of it."""

import datetime as dt

from .findings import Findings
from .values import stamp
from .zones import system_zone
from . import event_rules

STAMPS = ("DTSTAMP", "LAST-MODIFIED", "SEQUENCE")


def hold(before, after, now, findings):
    new = {event.value("UID"): event for event in after.parts("VEVENT")}
    for old in before.parts("VEVENT"):
        event = new.get(old.value("UID"))
        if event is None:
            gone(old, now, findings)
        else:
            changed(old, event, findings)


def gone(old, now, findings):
    """An event may leave once its date is past; before that it is cancelled, and stays so that all are told."""
    span = event_rules.span(old, {}, Findings(""), lambda *_: None)
    end = span[1] if span else None
    if end is not None and not isinstance(end, dt.datetime):
        zone = system_zone("Europe/Oslo")
        end = dt.datetime(end.year, end.month, end.day, tzinfo=zone)
    if end is None or end > now:
        findings.add("vanished", f"{old.text('SUMMARY')} ({old.value('UID')}) is gone before its date")


def changed(old, event, findings):
    def fault(name, message):
        findings.add(name, f"{event.text('SUMMARY')}: {message}", event.line)

    if old.without(*STAMPS) == event.without(*STAMPS):
        if old.without() != event.without():
            fault("stamped-anew", "nothing has changed but DTSTAMP, LAST-MODIFIED or SEQUENCE")
        return
    quiet = Findings("")
    was, now = stamp(old, "DTSTAMP", quiet), stamp(event, "DTSTAMP", quiet)
    if was and now and now <= was:
        fault("same-stamp", "it has changed, and DTSTAMP is not later than before")
    if number(event) <= number(old):
        fault("same-sequence", f"it has changed, and SEQUENCE went from {number(old)} to {number(event)}")
    if old.value("CREATED") != event.value("CREATED"):
        fault("created-again", "CREATED is not what it was")


def number(event):
    value = event.value("SEQUENCE") or "0"
    return int(value) if value.isdigit() else 0
