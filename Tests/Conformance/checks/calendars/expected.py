"""Holds a programme's calendars against what its source says, as written down by hand in Tests/Conformance/expected/.

Such a file names the schedule, its audiences, and every event with its title, its start and end in Oslo's time (or
dates, the end exclusive) and its status. Events are matched by start and title, never by UID.
"""

import datetime as dt
import json
from pathlib import Path
from zoneinfo import ZoneInfo

FOLDER = Path(__file__).parents[2] / "expected"
OSLO = ZoneInfo("Europe/Oslo")


def programmes(folder=FOLDER):
    return [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))]


def hold(programme, calendars):
    """`calendars` are the Readings of the site by address. Gives the problems and the addresses that were held."""
    problems, held = [], set()
    for address, events, language in wanted(programme):
        held.add(address)
        if address not in calendars:
            problems.append(f"{address} is missing")
        else:
            problems += [f"{address}: {one}" for one in differences(events, calendars[address].events, language)]
    schedule = programme["schedule"]
    for address in sorted(calendars):
        if f"{schedule}/session/" in address and address not in held and not of_deadline(calendars[address], programme):
            problems.append(f"{address} is of no session with a date")
    return problems, held


def wanted(programme):
    """Every calendar that must be there, with its events and the language of its titles."""
    schedule, events = programme["schedule"], programme["events"]
    for language in ("nb", *programme.get("translations", [])):
        folder = schedule if language == "nb" else f"{language}/{schedule}"
        yield f"{folder}.ics", events, language
        for audience in programme["audiences"]:
            for_them = [one for one in events if audience in one.get("audiences", [audience])]
            yield f"{folder}/{audience}.ics", for_them, language
        for event in events:
            # A deadline is in every feed; a file of its own it may have.
            if not event.get("deadline"):
                yield f"{folder}/session/{event['id']}.ics", [event], language


def of_deadline(reading, programme):
    deadlines = [one for one in programme["events"] if one.get("deadline")]
    return any(not list(differences([one], reading.events, "nb")) for one in deadlines)


def differences(wanted_events, events, language):
    left = list(events)
    for want in wanted_events:
        title = want["title"][language]
        span = moment(want["start"]), moment(want["end"])
        found = next((one for one in left if one.start == span[0] and title.lower() in one.summary.lower()), None)
        if found is None:
            yield f"no event «{title}» at {want['start']}"
            continue
        left.remove(found)
        if found.end != span[1]:
            yield f"«{title}» ends at {found.end.isoformat()}, not {want['end']}"
        if found.status != want["status"]:
            yield f"«{title}» is {found.status}, not {want['status']}"
    for one in left:
        yield f"«{one.summary}» at {one.start.isoformat()} is not in the source"


def moment(text):
    if "T" in text:
        return dt.datetime.fromisoformat(text).replace(tzinfo=OSLO)
    return dt.date.fromisoformat(text)
