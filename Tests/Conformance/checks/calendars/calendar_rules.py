"""What the VCALENDAR around the events must say: of itself in a feed, nothing in a single session's file."""

from .values import ADDRESS, DURATION, stamp

FEED_ONLY = (
    "NAME", "X-WR-CALNAME", "X-WR-TIMEZONE", "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "SOURCE", "URL", "UID",
    "LAST-MODIFIED",
)  # fmt: skip
FEED_MAY = ("DESCRIPTION", "X-WR-CALDESC", "COLOR", "X-APPLE-CALENDAR-COLOR")
# What RFC 7986 calls it and what the clients of before call it; a pair is there whole, or not at all.
SAME = (("NAME", "X-WR-CALNAME"), ("DESCRIPTION", "X-WR-CALDESC"), ("REFRESH-INTERVAL", "X-PUBLISHED-TTL"))


def hold(calendar, kind, findings):
    for name, wanted in (("VERSION", "2.0"), ("CALSCALE", "GREGORIAN")):
        if calendar.value(name) != wanted:
            findings.add("calendar-version", f"{name} is {calendar.value(name)}, not {wanted}", calendar.line)
    for name in ("VERSION", "PRODID", "CALSCALE", *FEED_ONLY, *FEED_MAY):
        if len(calendar.all(name)) > 1:
            findings.add("calendar-twice", f"{name} is there {len(calendar.all(name))} times", calendar.line)
    if not calendar.value("PRODID"):
        findings.add("calendar-product", "PRODID is missing", calendar.line)
    if method := calendar.first("METHOD"):
        findings.add("method", "METHOD makes it a message, which demands an ORGANIZER (RFC 5546)", method.line)
    for child in calendar.children:
        if child.name not in ("VEVENT", "VTIMEZONE"):
            findings.add("calendar-part", f"{child.name}: Google and Outlook show none", child.line)
    if not calendar.parts("VEVENT"):
        findings.add("no-event", "no VEVENT; a VCALENDAR holds at least one component", calendar.line)
    if kind == "feed":
        feed(calendar, findings)
    elif kind == "single":
        single(calendar, findings)


def single(calendar, findings):
    for name in (*FEED_ONLY, *FEED_MAY):
        if found := calendar.first(name):
            findings.add("single-name", f"{name}: Outlook makes a calendar of its own of a named file", found.line)
    if len(calendar.parts("VEVENT")) != 1:
        findings.add("single-events", f"{len(calendar.parts('VEVENT'))} events in a single session's file")


def feed(calendar, findings):
    for name in FEED_ONLY:
        if not calendar.value(name):
            findings.add("feed-property", f"a feed without {name}", calendar.line)
    for one, other in SAME:
        if calendar.value(one) != calendar.value(other):
            findings.add("feed-pair", f"{one} and {other} differ", calendar.line)
    if bool(calendar.first("COLOR")) != bool(calendar.first("X-APPLE-CALENDAR-COLOR")):
        findings.add("feed-pair", "COLOR and X-APPLE-CALENDAR-COLOR belong together", calendar.line)
    for name, value_type, form in (
        ("REFRESH-INTERVAL", "DURATION", DURATION), ("SOURCE", "URI", ADDRESS),
    ):  # fmt: skip
        for found in calendar.all(name):
            if found.value_type != value_type or not form.match(found.value):
                findings.add("feed-value", f"{name} wants VALUE={value_type} and such a value", found.line)
    for found in calendar.all("URL"):
        if not ADDRESS.match(found.value):
            findings.add("feed-value", "URL is not an address", found.line)
    stamps = [stamp(event, "LAST-MODIFIED", findings) for event in calendar.parts("VEVENT")]
    newest = max((one for one in stamps if one), default=None)
    if newest and stamp(calendar, "LAST-MODIFIED", findings) != newest:
        findings.add("feed-modified", "LAST-MODIFIED is not that of the newest event", calendar.line)
