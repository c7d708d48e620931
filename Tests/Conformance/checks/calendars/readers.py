"""Other people's parsers. Each must see the events that our own reading sees, at the same instants.

A reader takes a file and gives its Events. What it cannot read it says in an exception, which becomes a finding.
"""

import atexit
import datetime as dt
import os
import re
import shutil
import subprocess
import tempfile
import warnings
from pathlib import Path
from zoneinfo import ZoneInfo

from .reading import Event
from .values import UTC

OSLO = ZoneInfo("Europe/Oslo")
SECONDS = 20


def agree(reading, path, findings):
    for name, events_of, known in READERS:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                seen = events_of(reading.raw, path)
        except Exception as error:  # whatever a parser throws is what we want to hear of
            findings.add("reader-refuses", f"{name}: {type(error).__name__}: {one_line(error)}")
            continue
        own = sorted(map(known, reading.events))
        other = sorted(map(known, seen))
        for row in [row for row in own if row not in other][:3]:
            findings.add("reader-differs", f"{name} does not see {' '.join(row)}")
        for row in [row for row in other if row not in own][:3]:
            findings.add("reader-differs", f"{name} sees {' '.join(row)}")
        if len(own) != len(other):
            findings.add("reader-differs", f"{name} sees {len(other)} events, not {len(own)}")


def one_line(error):
    return " ".join(str(error).split())[:200]


def everything(event):
    return (*instants(event), event.uid, event.status, event.summary)


def instants(event):
    return instant(event.start), instant(event.end)


def oslo_times(event):
    """What a program without time zones of its own keeps."""
    return oslo_time(event.start), oslo_time(event.end)


def instant(day):
    return day.astimezone(UTC).isoformat() if isinstance(day, dt.datetime) else day.isoformat()


def oslo_time(day):
    return f"{day.astimezone(OSLO):%Y-%m-%dT%H:%M}" if isinstance(day, dt.datetime) else day.isoformat()


def with_icalendar(raw, _):
    import icalendar
    import recurring_ical_events

    calendar = icalendar.Calendar.from_ical(raw)
    for component in calendar.walk():
        if component.errors:
            raise ValueError(component.errors)
    return [
        Event(str(one["UID"]), str(one["SUMMARY"]), one.start, one.end, str(one["STATUS"]))
        for one in recurring_ical_events.of(calendar).all()
    ]


def with_vobject(raw, _):
    import vobject

    # It keeps the first zone of a name that it meets; this file's own is to be read.
    known_zones = vars(vobject.icalendar)["__tzidMap"]
    for name in [name for name in known_zones if name != "UTC"]:
        del known_zones[name]
    seen = []
    for calendar in vobject.readComponents(raw.decode("utf-8")):
        calendar.validate(raiseException=True)
        for one in calendar.contents.get("vevent", []):
            times = one.dtstart.value, one.dtend.value
            seen.append(Event(one.uid.value, one.summary.value, *times, one.status.value))
    return seen


def with_ical(raw, _):
    from ical.calendar_stream import IcsCalendarStream

    calendar = IcsCalendarStream.calendar_from_ics(raw.decode("utf-8"))
    return [
        Event(one.uid, one.summary, one.dtstart, one.dtend, one.status.value if one.status else "")
        for one in calendar.events
    ]


def with_libical(_, path):
    done = subprocess.run([libical_dump(), path], capture_output=True, timeout=SECONDS)
    if done.returncode:
        raise ValueError(done.stderr.decode("utf-8", "replace"))
    seen = []
    for line in done.stdout.decode("utf-8").removesuffix("\n").split("\n"):
        uid, status, start, end, summary = line.split("\t", 4)
        seen.append(Event(uid, summary, libical_moment(start), libical_moment(end), status))
    return seen


def libical_moment(text):
    if re.fullmatch(r"-?\d+", text):
        return dt.datetime.fromtimestamp(int(text), UTC)
    return dt.date.fromisoformat(text)


def libical_dump():
    """The small C program beside this file, compiled once a run."""
    if "SAMLING_LIBICAL_DUMP" not in os.environ:
        source = Path(__file__).with_name("libical_dump.c")
        folder = tempfile.mkdtemp(prefix="samling-libical-")
        atexit.register(shutil.rmtree, folder, True)
        compiler = shutil.which("cc") or shutil.which("clang")
        program = os.path.join(folder, "libical_dump")
        subprocess.run([compiler, "-O1", source, "-lical", "-o", program], check=True, timeout=60)
        os.environ["SAMLING_LIBICAL_DUMP"] = program
    return os.environ["SAMLING_LIBICAL_DUMP"]


# calcurse keeps one line an appointment, and a range of days as a repetition until its last day.
TIMED = re.compile(r"(\d\d/\d\d/\d{4}) @ (\d\d:\d\d) -> (\d\d/\d\d/\d{4}) @ (\d\d:\d\d)(?:>\w+)? ?[|!](.*)")
DAYS = re.compile(r"(\d\d/\d\d/\d{4}) \[\d+\](?: \{1D -> (\d\d/\d\d/\d{4})\})?(?: ?>\w+)? ?(.*)")


def with_calcurse(_, path):
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            ["calcurse", "-D", folder, "-i", path], capture_output=True, timeout=SECONDS, stdin=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"], "TZ": "Europe/Oslo", "LC_ALL": "C.UTF-8", "HOME": folder},
        )  # fmt: skip
        said = (done.stdout + done.stderr).decode("utf-8", "replace")
        if done.returncode or " 0 skipped" not in said:
            raise ValueError(said)
        lines = Path(folder, "apts").read_text("utf-8").splitlines()
    return [calcurse_event(line) for line in lines]


def calcurse_event(line):
    if match := TIMED.fullmatch(line):
        first_day, first, last_day, last, summary = match.groups()
        form = "%m/%d/%Y %H:%M"
        start = dt.datetime.strptime(f"{first_day} {first}", form).replace(tzinfo=OSLO)
        end = dt.datetime.strptime(f"{last_day} {last}", form).replace(tzinfo=OSLO)
        return Event("", summary, start, end, "")
    if match := DAYS.fullmatch(line):
        first_day, last_day, summary = match.groups()
        start = dt.datetime.strptime(first_day, "%m/%d/%Y").date()
        last = dt.datetime.strptime(last_day or first_day, "%m/%d/%Y").date()
        return Event("", summary, start, last + dt.timedelta(days=1), "")
    raise ValueError(f"cannot read what calcurse kept: {line}")


# With each, what of an event it keeps.
READERS = (
    ("icalendar", with_icalendar, everything),
    ("vobject", with_vobject, everything),
    ("ical", with_ical, everything),
    ("libical", with_libical, everything),
    ("calcurse", with_calcurse, oslo_times),
)
