"""JSON-LD: it is JSON, of schema.org and in its words, has what the search engines ask of each type, and tells of every
session what its source does."""

import datetime as dt
import json
import re
from urllib.parse import urljoin

from rdflib import SDO

from .result import Result
from .site import Site

# What Google asks of a course, an event and a way of breadcrumbs, and what we ask of the rest. An inner tuple: one of
# these at least.
REQUIRED = {
    "Course": ("name", "description", "provider"),
    "CourseInstance": ("name", ("startDate", "courseSchedule", "courseWorkload")),
    "EducationEvent": ("name", "startDate", "location", "organizer"),
    "Offer": ("category", "price", "priceCurrency"),
    "Syllabus": ("name",),
    "Report": ("name", ("author", "publisher")),
    "CreativeWork": ("name",),
    "BreadcrumbList": ("itemListElement",),
    "ListItem": ("position", "name", "item"),
    "Organization": ("name",),
    "Person": ("name",),
    "Place": (("name", "address"),),
    "VirtualLocation": ("url",),
    "WebSite": ("name", "url"),
    "Audience": ("audienceType",),
}
DATES = ("startDate", "endDate", "datePublished", "dateModified", "availabilityStarts", "availabilityEnds")
# Of schema.org, but younger than rdflib's list of it.
YOUNGER = ("Syllabus", "syllabusSections")
# What a site built from content/ must have at least.
LEAST = {"Course": 5, "CourseInstance": 3, "EducationEvent": 14, "Report": 1, "WebSite": 1, "BreadcrumbList": 20}


def check(site, programmes=(), least=LEAST):
    """`programmes` are what the sources say of events (expected/*.json), for a site that is built from content/."""
    site, problems, counts = Site(site), [], {}
    for page in site.pages:
        told = []
        for text in page.data:
            try:
                data = json.loads(text)
            except ValueError as error:
                problems.append(f"{page.address}: not JSON: {error}")
                continue
            for part in data if isinstance(data, list) else [data]:
                if not isinstance(part, dict) or part.get("@context") not in (
                    "https://schema.org", "https://schema.org/",
                ):  # fmt: skip
                    problems.append(f"{page.address}: @context is not https://schema.org")
            told += nodes(data)
        for node in told:
            if "@id" in node:
                node["@id"] = urljoin((site.url or "") + page.address, node["@id"])
        known = {node["@id"] for node in told if "@id" in node and len(node) > 1}
        for node in told:
            problems += [f"{page.address}: {fault}" for fault in faults(node, known)]
            if set(node) != {"@id"}:
                for kind in kinds(node):
                    counts[kind] = counts.get(kind, 0) + 1
        if breadcrumbs(page) and not any("BreadcrumbList" in kinds(node) for node in told):
            problems.append(f"{page.address}: breadcrumbs are shown and not told")
    for programme in programmes:
        problems += sessions(site, programme)
    if programmes:
        problems += [
            f"{counts.get(kind, 0)} of the type {kind}, and its sources give at least {count}"
            for kind, count in least.items() if counts.get(kind, 0) < count
        ]  # fmt: skip
    pages = sum(bool(page.data) for page in site.pages)
    return Result("jsonld", f"{sum(counts.values())} nodes on {pages} of {len(site.pages)} pages", problems)


def breadcrumbs(page):
    return any("breadcrumbs" in (attributes.get("class") or "").split() for _, attributes in page.elements)


def nodes(data):
    if isinstance(data, list):
        for one in data:
            yield from nodes(one)
    elif isinstance(data, dict):
        if "@type" in data or "@id" in data:
            yield data
        for value in data.values():
            yield from nodes(value)


def kinds(node):
    kind = node.get("@type", [])
    return kind if isinstance(kind, list) else [kind]


def faults(node, known):
    if set(node) == {"@id"}:
        if node["@id"] not in known:
            yield f"{node['@id']} is named and told nowhere on the page"
        return
    for kind in kinds(node):
        if kind not in SDO and kind not in YOUNGER:
            yield f"schema.org has no type {kind}"
        for wanted in REQUIRED.get(kind, ()):
            names = (wanted,) if isinstance(wanted, str) else wanted
            if all(node.get(name) in (None, "", [], {}) for name in names):
                yield f"a {kind} without {' or '.join(names)}: {json.dumps(node, ensure_ascii=False)[:120]}"
    for name, value in node.items():
        if not name.startswith("@") and name not in SDO and name not in YOUNGER:
            yield f"schema.org has no property {name}"
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, str) and one.startswith("https://schema.org/") and one.rsplit("/")[-1] not in SDO:
                yield f"schema.org has no value {one}"
            if one in (None, "", [], {}):
                yield f"{name} is empty"
    for name in DATES:
        if name in node and not is_iso(node[name]):
            yield f"{name} {node[name]!r} is not a date of ISO 8601"


def is_iso(text):
    """A work may be known by its year or its month alone."""
    if isinstance(text, str) and re.fullmatch(r"[0-9]{4}(-(0[1-9]|1[0-2]))?", text):
        return True
    try:
        dt.datetime.fromisoformat(text.replace("Z", "+00:00"))
    except (AttributeError, ValueError):
        return False
    return True


def sessions(site, programme):
    """Each session of a source is an event on its schedule's page, at the same time and with the same status."""
    for language in ("nb", *programme.get("translations", [])):
        address = f"/{programme['schedule']}/" if language == "nb" else f"/{language}/{programme['schedule']}/"
        page = next((page for page in site.pages if page.address == address), None)
        if page is None:
            yield f"{address} is missing"
            continue
        told = [node for text in page.data for node in nodes(json.loads(text)) if "EducationEvent" in kinds(node)]
        wanted = [one for one in programme["events"] if not one.get("deadline")]
        # A session of several days with hours is an event a day in calendars, and one event here.
        starts = {one["id"]: one["start"] for one in reversed(wanted)}
        if len(told) != len(starts):
            yield f"{address}: {len(told)} events for {len(starts)} sessions"
        for name, start in starts.items():
            event = next((node for node in told if node.get("url", "").endswith("#" + name)), None)
            if event is None:
                yield f"{address}: no event for {name}"
                continue
            if not event["startDate"].startswith(start):
                yield f"{address}: {name} begins {event['startDate']}, and {start} in its source"
            is_cancelled = any(one["status"] == "CANCELLED" for one in wanted if one["id"] == name)
            if is_cancelled != event.get("eventStatus", "").endswith("EventCancelled"):
                yield f"{address}: {name} has the status {event.get('eventStatus')}"
