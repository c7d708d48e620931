"""JSON-LD: it is JSON, of schema.org, and has what the search engines ask of each type that we publish."""

import datetime as dt
import json

from .result import Result
from .site import Site

# An inner tuple: one of these at least.
REQUIRED = {
    "Course": ("name", "description", "provider"),
    "CourseInstance": ("courseMode", ("startDate", "courseSchedule", "courseWorkload")),
    "Event": ("name", "startDate", "eventStatus", "eventAttendanceMode", "location"),
    "EducationEvent": ("name", "startDate", "eventStatus", "eventAttendanceMode", "location"),
    "Report": ("name", ("author", "publisher")),
    "BreadcrumbList": ("itemListElement",),
    "ListItem": ("position", ("name", "item")),
    "Organization": ("name",),
    "Person": ("name",),
    "Place": (("name", "address"),),
    "VirtualLocation": ("url",),
    "WebSite": ("name", "url"),
}
DATES = ("startDate", "endDate", "datePublished", "dateModified")


def check(site):
    site, problems, count = Site(site), [], 0
    for page in site.pages:
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
            for node in nodes(data):
                count += 1
                problems += [f"{page.address}: {fault}" for fault in faults(node)]
    pages = sum(bool(page.data) for page in site.pages)
    return Result("jsonld", f"{count} nodes on {pages} of {len(site.pages)} pages", problems)


def nodes(data):
    if isinstance(data, list):
        for one in data:
            yield from nodes(one)
    elif isinstance(data, dict):
        if "@type" in data:
            yield data
        for value in data.values():
            yield from nodes(value)


def faults(node):
    kinds = node["@type"] if isinstance(node["@type"], list) else [node["@type"]]
    reference = set(node) <= {"@type", "@id"}
    for kind in kinds:
        for wanted in () if reference else REQUIRED.get(kind, ()):
            names = (wanted,) if isinstance(wanted, str) else wanted
            if all(node.get(name) in (None, "", [], {}) for name in names):
                yield f"a {kind} without {' or '.join(names)}: {json.dumps(node, ensure_ascii=False)[:120]}"
    for name in DATES:
        if name in node and not is_iso(node[name]):
            yield f"{name} {node[name]!r} is not a date of ISO 8601"


def is_iso(text):
    try:
        dt.datetime.fromisoformat(text.replace("Z", "+00:00"))
    except (AttributeError, ValueError):
        return False
    return True
