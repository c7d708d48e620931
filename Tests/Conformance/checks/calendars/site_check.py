"""Every calendar of a site: each by itself, all that tell of the same session, and each against its source."""

from pathlib import Path

from ..result import Result
from . import expected, readers, reading
from .findings import Findings

LANGUAGES = ("en", "nb", "nn")


def check(site, programmes):
    site = Path(site)
    calendars, problems, events = {}, [], 0
    for path in sorted(site.rglob("*.ics")):
        address = path.relative_to(site).as_posix()
        findings = Findings(address)
        kind = "single" if path.parent.name == "session" else "feed"
        read = reading.read(path.read_bytes(), kind, findings)
        readers.agree(read, str(path), findings)
        problems += findings.messages
        calendars[address] = read
        events += len(read.events)
    problems += same_event(calendars)

    held = set()
    for programme in programmes:
        found, addresses = expected.hold(programme, calendars)
        problems += found
        held |= addresses
    summary = (
        f"{len(calendars)} calendars, {events} events, read alike by us and {len(readers.READERS)} other parsers; "
        f"{len(held)} calendars held against the sources of {len(programmes)} programmes"
    )
    return Result("calendars", summary, problems)


def same_event(calendars):
    """A UID is one event everywhere: at one time in all languages, word for word in one, apart from DESCRIPTION."""
    first = {}
    for address, read in calendars.items():
        language = address.split("/")[0] if address.split("/")[0] in LANGUAGES else ""
        for event in read.events:
            elsewhere, other = first.setdefault((event.uid, "times"), (address, event))
            if (event.start, event.end, event.status) != (other.start, other.end, other.status):
                yield f"{address}: {event.summary} has another time or status in {elsewhere} [same-event]"
        for component in read.calendar.parts("VEVENT"):
            said = component.without("DESCRIPTION", "VALARM", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE")
            elsewhere, other = first.setdefault((component.value("UID"), language), (address, said))
            if said != other:
                yield f"{address}: {component.text('SUMMARY')} is not the same event as in {elsewhere} [same-event]"
