"""Each fault that the reading of a calendar can name, and a change to the good one that must draw it."""

import datetime as dt
import re
from pathlib import Path

from ..calendars import readers, reading
from ..calendars.findings import Findings
from .good import ALARM, DEADLINE, EVENT, FEED, SINGLE, ZONE

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.timezone.utc)
A_DAY_LATER = "20260106T100000Z"

# fault, what in the feed, what instead. A list of changes where one will not do.
IN_FEED = [
    ("bom", "BEGIN:VCALENDAR\r\n", "\ufeffBEGIN:VCALENDAR\r\n"),
    ("last-line", "END:VCALENDAR\r\n", "END:VCALENDAR"),
    ("bare-lf", "VERSION:2.0\r\n", "VERSION:2.0\n"),
    ("bare-cr", "VERSION:2.0\r\n", "VERSION:2.0\r"),
    ("blank-line", "VERSION:2.0\r\n", "VERSION:2.0\r\n\r\n"),
    ("long-line", "/samli\r\n nger/", "/samlinger/ 1234567890"),
    ("utf-8", "NAME:Utdanningen", "NAME:\udce5"),
    ("split-character", "Obligatorisk.", "Møte\udcc3\r\n \udcb8"),
    ("control", "Obligatorisk.", "Obli\x0bgatorisk."),
    ("tab-fold", "\r\n nger/", "\r\n\tnger/"),
    ("split-escape", "Obligatorisk.\\n", "Obligatorisk.\\\r\n n"),
    ("split-mark", "Obligatorisk.", "Møte\r\n \u0338"),
    ("nfc", "Obligatorisk.", "a\u030a"),
    ("nesting", "END:VEVENT", "END:VTODO"),
    ("unknown-property", "VERSION:2.0", "VERSION:2.0\r\nFARGE:blå"),
    ("property-order", "END:VTIMEZONE\r\n", "END:VTIMEZONE\r\nX-WR-RELCALID:1\r\n"),
    ("parameter-twice", "FEATURE=VIDEO;", "FEATURE=VIDEO;FEATURE=AUDIO;"),
    ("content-line", "VERSION:2.0", "VERSION 2.0"),
    ("escape", "Storgata 1", "Storgata \\1"),
    ("unescaped", "lede\\, måle", "lede, måle"),
    ("list-comma", "Obligatorisk,Samling", "Obligatorisk\\,Samling"),
    ("date", "20261014T080000", "20261314T080000"),
    ("utc-with-zone", "20261014T080000", "20261014T080000Z"),
    ("stamp", "DTSTAMP:20260105T100000Z", "DTSTAMP:20260105T100000"),
    ("zone-empty", ZONE[33:-15].replace("\n", "\r\n"), ""),
    ("zone-part", "TZOFFSETTO:+0200\r\n", ""),
    ("zone-parts", "END:STANDARD\r\n", "END:STANDARD\r\nBEGIN:STANDARD\r\nDTSTART:19500101T000000\r\n"
     "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\n"),
    ("zone-rdate", "TZNAME:CET\r\n", "TZNAME:CET\r\nRDATE:20301027T030000\r\n"),
    ("zone-once", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n", ""),
    ("zone-rule", "BYMONTH=10;BYDAY=-1SU", "BYMONTH=10;BYDAY=SU;BYMONTHDAY=25,26,27,28,29,30,31"),
    ("zone-start", "DTSTART:19961027T030000", "DTSTART:19961028T030000"),
    ("zone-onset", "DTSTART:19961027T030000", "DTSTART:19961027T020000"),
    ("zone-offset", "BYMONTH=10;BYDAY=-1SU", "BYMONTH=10;BYDAY=-1SU;UNTIL=20200101T000000Z"),
    ("event-offset", "BYMONTH=3;BYDAY=-1SU", "BYMONTH=3;BYDAY=-1SU;UNTIL=20200101T000000Z"),
    ("zone-name", "END:VTIMEZONE\r\n", "END:VTIMEZONE\r\n" + ZONE.replace("\n", "\r\n")),
    ("zone-unused", "TZID:Europe/Oslo\r\n", "TZID:Europe/Paris\r\n"),
    ("zone-missing", "TZID:Europe/Oslo\r\n", "TZID:Europe/Paris\r\n"),
    ("one-calendar", "END:VCALENDAR\r\n", "END:VCALENDAR\r\nBEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"),
    ("calendar-version", "VERSION:2.0", "VERSION:1.0"),
    ("calendar-twice", "VERSION:2.0", "VERSION:2.0\r\nVERSION:2.0"),
    ("calendar-product", "PRODID:-//Samling//Samling//NB\r\n", ""),
    ("method", "VERSION:2.0", "VERSION:2.0\r\nMETHOD:PUBLISH"),
    ("calendar-part", "END:VCALENDAR", "BEGIN:VTODO\r\nEND:VTODO\r\nEND:VCALENDAR"),
    ("no-event", (EVENT + DEADLINE).replace("\n", "\r\n"), ""),
    ("feed-property", "X-PUBLISHED-TTL:PT6H\r\n", ""),
    ("feed-pair", "X-WR-CALNAME:Utdanningen", "X-WR-CALNAME:Noe annet"),
    ("feed-value", "REFRESH-INTERVAL;VALUE=DURATION", "REFRESH-INTERVAL"),
    ("feed-modified", "LAST-MODIFIED:20260105T100000Z\r\nCOLOR", f"LAST-MODIFIED:{A_DAY_LATER}\r\nCOLOR"),
    ("event-property", "CREATED:20251205T100000Z\r\nSEQUENCE:1\r\n", "CREATED:20251205T100000Z\r\n"),
    ("event-twice", "TRANSP:OPAQUE", "TRANSP:OPAQUE\r\nTRANSP:OPAQUE"),
    ("event-never", "TRANSP:OPAQUE", "TRANSP:OPAQUE\r\nORGANIZER:mailto:kari@e.example"),
    ("uid", "39f622fa-8e5c-5fd1-812d-a4d7de57bcba", "samling-2@e.example"),
    ("uid-twice", "354dad9b-4899-595f-8767-dda4d1aecd5b", "39f622fa-8e5c-5fd1-812d-a4d7de57bcba"),
    ("sequence", "SEQUENCE:1", "SEQUENCE:en"),
    ("stamps-differ", "DTSTAMP:20260105T100000Z", f"DTSTAMP:{A_DAY_LATER}"),
    ("created-later", "CREATED:20251205T100000Z\r\nSEQUENCE:1", f"CREATED:{A_DAY_LATER}\r\nSEQUENCE:1"),
    ("future", "20260105T100000Z", "20270105T100000Z"),
    ("status", "STATUS:CONFIRMED", "STATUS:AVLYST"),
    ("transparency", "TRANSP:OPAQUE", "TRANSP:OPEN"),
    ("busy", "BUSYSTATUS:BUSY", "BUSYSTATUS:FREE"),
    ("tentative", "STATUS:CONFIRMED\r\nTRANSP:OPAQUE", "STATUS:TENTATIVE\r\nTRANSP:OPAQUE"),
    ("cancelled", "STATUS:CONFIRMED\r\nTRANSP:TRANSPARENT", "STATUS:CANCELLED\r\nTRANSP:TRANSPARENT"),
    ("address", "URL:https://e.example/samlinger/\r\nDESC", "URL:e.example/samlinger/ her\r\nDESC"),
    ("join-link", "https://meet.example/1\\n", ""),
    ("page-address", "https://e.example/samli\r\n nger/", ""),
    ("html", "Obligatorisk.", "<p>Obligatorisk.</p>"),
    ("category", "Obligatorisk,Samling", "Obligatorisk,,Samling"),
    ("alarm", "END:VEVENT", ALARM.replace("\n", "\r\n") + "END:VEVENT"),
    ("event-part", "END:VEVENT", "BEGIN:PARTICIPANT\r\nEND:PARTICIPANT\r\nEND:VEVENT"),
    ("span-types", "DTEND;TZID=Europe/Oslo:20261014T150000", "DTEND;VALUE=DATE:20261015"),
    ("span", "20260527", "20260526"),
    ("date-zone", "DTSTART;VALUE=DATE:", "DTSTART;VALUE=DATE;TZID=Europe/Oslo:"),
    ("floating", "DTSTART;TZID=Europe/Oslo:", "DTSTART:"),
    ("skipped-hour", "20261014T080000", "20260329T023000"),
    ("double-hour", "20261014T150000", "20261025T023000"),
]  # fmt: skip
IN_SINGLE = [
    ("single-name", "VERSION:2.0", "VERSION:2.0\r\nX-WR-CALNAME:Utdanningen"),
    ("single-events", "END:VCALENDAR", DEADLINE.replace("\n", "\r\n") + "END:VCALENDAR"),
]
# From the good feed to the next edition of it.
IN_NEXT = [
    ("vanished", EVENT.replace("\n", "\r\n"), ""),
    ("stamped-anew", "20260105T100000Z", A_DAY_LATER),
    ("same-stamp", "Storgata 1", "Storgata 2"),
    ("same-sequence", "Storgata 1", "Storgata 2"),
    ("created-again", "CREATED:20251205T100000Z\r\nSEQUENCE:1", "CREATED:20251206T100000Z\r\nSEQUENCE:2"),
]
# The readers are not asked what they think of a fault; that they are heard at all is tried in faults().
OF_READERS = {"reader-refuses", "reader-differs"}


def faults(folder):
    """What the selftest finds wrong with the checks of calendars."""
    for name, text, kind in (("feed", FEED, "feed"), ("single", SINGLE, "single")):
        findings = Findings(name)
        path = Path(folder, f"{name}.ics")
        path.write_bytes(text.encode())
        readers.agree(reading.read(text.encode(), kind, findings, NOW, text.encode()), str(path), findings)
        yield from (f"the good {name} has a finding: {one}" for one in findings.messages)

    drawn = set()
    for text, kind, previous, table in (
        (FEED, "feed", None, IN_FEED), (SINGLE, "single", None, IN_SINGLE), (FEED, "feed", FEED.encode(), IN_NEXT),
    ):  # fmt: skip
        for fault, old, new in table:
            findings = Findings(fault)
            if old not in text:
                yield f"{fault}: nothing to change: {old!r}"
            changed = text.replace(old, new).encode("utf-8", "surrogateescape")
            reading.read(changed, kind, findings, NOW, previous)
            if fault not in findings.faults:
                yield f"{fault} was not found, but {sorted(findings.faults)}"
            drawn.add(fault)
    for fault in sorted(named() - drawn - OF_READERS):
        yield f"{fault} is a fault that no change here draws"
    yield from readers_are_heard(folder)


def named():
    sources = Path(reading.__file__).parent.glob("*.py")
    call = re.compile(r'(?:findings\.add|\bfault)\(\s*"([a-z0-9-]+)"|fault = "([a-z-]+)" if .* else "([a-z0-9-]+)"')
    return {name for path in sources for found in call.findall(path.read_text("utf-8")) for name in found if name}


def readers_are_heard(folder):
    """Each reader, given another time than ours, must be reported to differ; given nonsense, to refuse."""
    path = Path(folder, "moved.ics")
    own = reading.read(FEED.encode(), "feed", Findings(""), NOW)
    for text, word in ((FEED.replace("20261014T08", "20261014T09"), "does not see"), ("hei\r\n", "")):
        path.write_bytes(text.encode())
        findings = Findings("moved")
        readers.agree(reading.Reading(text.encode(), own.calendar, own.events), str(path), findings)
        for name, _, _ in readers.READERS:
            if not any(f": {name}" in one and word in one for one in findings.messages):
                yield f"{name} is not heard: {text[:20]!r}"
