"""A very small site without a fault."""

import re
import struct
import zlib
from pathlib import Path

EVENT = """BEGIN:VEVENT
UID:39f622fa-8e5c-5fd1-812d-a4d7de57bcba
DTSTAMP:20260105T100000Z
LAST-MODIFIED:20260105T100000Z
CREATED:20251205T100000Z
SEQUENCE:1
DTSTART;TZID=Europe/Oslo:20261014T080000
DTEND;TZID=Europe/Oslo:20261014T150000
SUMMARY:Andre samling: å lede\\, måle\\; dele
STATUS:CONFIRMED
TRANSP:OPAQUE
X-MICROSOFT-CDO-BUSYSTATUS:BUSY
URL:https://e.example/samlinger/
DESCRIPTION:Obligatorisk.\\nhttps://meet.example/1\\nhttps://e.example/samli
 nger/
LOCATION:Møterom «Å»\\, Storgata 1
CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Møtet":https://meet.example/1
CATEGORIES:Obligatorisk,Samling
END:VEVENT
"""
DEADLINE = """BEGIN:VEVENT
UID:354dad9b-4899-595f-8767-dda4d1aecd5b
DTSTAMP:20260104T100000Z
LAST-MODIFIED:20260104T100000Z
CREATED:20251205T100000Z
SEQUENCE:0
DTSTART;VALUE=DATE:20260526
DTEND;VALUE=DATE:20260527
SUMMARY:Søknadsfrist: Utdanningen
STATUS:CONFIRMED
TRANSP:TRANSPARENT
X-MICROSOFT-CDO-BUSYSTATUS:FREE
URL:https://e.example/
DESCRIPTION:Søk her:\\nhttps://e.example/
END:VEVENT
"""
ZONE = """BEGIN:VTIMEZONE
TZID:Europe/Oslo
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
END:VTIMEZONE
"""
HEAD = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Samling//Samling//NB
CALSCALE:GREGORIAN
"""
FEED_HEAD = """NAME:Utdanningen
X-WR-CALNAME:Utdanningen
DESCRIPTION:Samlinger og frister
X-WR-CALDESC:Samlinger og frister
X-WR-TIMEZONE:Europe/Oslo
REFRESH-INTERVAL;VALUE=DURATION:PT6H
X-PUBLISHED-TTL:PT6H
SOURCE;VALUE=URI:https://e.example/samlinger.ics
URL:https://e.example/samlinger/
UID:d7eaca64-0fc4-59ce-9904-ce1bfd8230a6
LAST-MODIFIED:20260105T100000Z
COLOR:teal
X-APPLE-CALENDAR-COLOR:#1B5E8C
"""
ALARM = """BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT30M
DESCRIPTION:Andre samling
END:VALARM
"""
FEED = (HEAD + FEED_HEAD + ZONE + EVENT + DEADLINE + "END:VCALENDAR\n").replace("\n", "\r\n")
SINGLE = (
    HEAD + ZONE + EVENT.replace("END:VEVENT", ALARM + "END:VEVENT") + "END:VCALENDAR\n"
).replace("\n", "\r\n")  # fmt: skip

# The site's own script, so that what the keyboard does is tried with it.
SCRIPT = re.sub(r"^ *//.*\n|^ +|^\n", "", Path(__file__).parents[4].joinpath("templates/script.js").read_text("utf-8"), flags=re.M)
PAGE = """<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self';
script-src 'self'; connect-src 'self'">
<title>{title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="canonical" href="https://e.example{address}">
<link rel="stylesheet" href="/style.css">
<script src="/script.js" defer></script>
<meta property="og:title" content="{title}"><meta property="og:type" content="website">
<meta property="og:url" content="https://e.example{address}"><meta property="og:locale" content="nb_NO">
<meta property="og:site_name" content="Utdanningen"><meta property="og:image" content="https://e.example/deling.png">
<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
<meta property="og:image:alt" content="Utdanningen"><meta name="twitter:card" content="summary_large_image">
<link rel="alternate" hreflang="nb" href="https://e.example{address}">
<link rel="alternate" hreflang="nn" href="https://e.example{address}">
<link rel="alternate" hreflang="x-default" href="https://e.example{address}">
<script type="application/ld+json">{{"@context": "https://schema.org", "@graph": [
{{"@type": "Organization", "@id": "#a", "name": "Arrangøren"}}, {{"@type": "EducationEvent", "name": "Andre samling",
"startDate": "2026-10-14T08:00:00+02:00", "eventStatus": "https://schema.org/EventScheduled",
"eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode", "organizer": {{"@id": "#a"}},
"url": "https://e.example/samlinger/#samling-2", "location": {{"@type": "Place", "name": "Møterommet"}}}}]}}</script>
</head>
<body>
<a class="skip" href="#innhold">Til innholdet</a>
<div class="bar"><a class="finder" href="/sok/">Søk</a></div>
<main id="innhold">
<h1 id="topp">{title}</h1>
<p>Fristen er <strong>26.</strong>&nbsp;mai 2026, og søk&shy;naden er <em>kort</em>.</p>
<p><a href="/samlinger/#topp">Samlingene</a>, <a href="webcal://e.example/samlinger.ics">abonner</a>,
<a href="/">forsiden</a> <img src="/icon.svg" alt="" width="1" height="1"></p>
</main>
</body>
</html>
"""
EVERYTHING = """<div class="everything" data-one="Ett treff" data-many="{n} treff" data-more="Mange" data-none="Ingen treff">
<section><h2 data-text="frist"><a href="/">Utdanningen</a></h2>
<ul><li><a href="/samlinger/">Samlinger på Ærø</a></li></ul></section></div></main>"""


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


PICTURE = (
    b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1200, 630, 1, 0, 0, 0, 0))
    + chunk(b"IDAT", zlib.compress(bytes(630 * 151))) + chunk(b"IEND", b"")
)  # fmt: skip
REPORT_TEXT = """<h2>Funn</h2>
<table><tr><th>Andel</th><td>1,5</td></tr></table>
<section class="references"><h2>Referanser</h2><ol><li>Etaten. Rapporten. 2021.</li></ol></section>
</main>"""
REPORT = (
    PAGE.format(title="Rapporten", address="/rapport/")
    .replace("<body>", '<body class="kind-report">')
    .replace("/style.css", "../style.css")
    .replace("</head>", '<link rel="stylesheet" href="print.css" media="print">\n</head>')
    .replace("</main>", REPORT_TEXT)
)
FILES = {
    "index.html": PAGE.format(title="Utdanningen", address="/"),
    "samlinger/index.html": PAGE.format(title="Samlinger", address="/samlinger/"),
    "rapport/index.html": REPORT,
    "sok/index.html": PAGE.format(title="Alt", address="/sok/").replace("</main>", EVERYTHING),
    "script.js": SCRIPT,
    "rapport/print.css": "@page { size: A4; @bottom-right { content: counter(page) } }\nh1 { margin: 0 }\n",
    "samlinger.ics": FEED,
    "samlinger/session/samling-2.ics": SINGLE,
    "style.css": "body { color: oklch(0.2 0 0); & h1 { margin: 0 } & a:focus { outline: 3px solid } & :is(.skip, .finder) { display: block; padding: 9px } @media print { color: black } }\n",
    "icon.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>\n',
    "deling.png": PICTURE.decode("latin-1"),
    "robots.txt": "User-agent: *\nAllow: /\n",
    "sitemap.xml": '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    'xmlns:xhtml="http://www.w3.org/1999/xhtml">'
    '<url><loc>https://e.example/</loc><xhtml:link rel="alternate" hreflang="x-default" href="https://e.example/"/></url>'
    "<url><loc>https://e.example/samlinger/</loc></url>"
    "<url><loc>https://e.example/rapport/</loc></url></urlset>\n",
    "feed.xml": '<feed xmlns="http://www.w3.org/2005/Atom"><id>https://e.example/feed.xml</id><title>Endringer</title>'
    "<updated>2026-01-05T10:00:00Z</updated><author><name>Utdanningen</name></author>"
    '<link rel="self" href="https://e.example/feed.xml"/><entry><id>urn:uuid:39f622fa-8e5c-5fd1-812d-a4d7de57bcba</id>'
    "<title>Flyttet</title><updated>2026-01-05T10:00:00Z</updated>"
    '<link href="https://e.example/samlinger/"/></entry></feed>\n',
}
EXPECTED = {
    "schedule": "samlinger",
    "audiences": [],
    "events": [
        {
            "deadline": True, "title": {"nb": "Søknadsfrist: "},
            "start": "2026-05-26", "end": "2026-05-27", "status": "CONFIRMED",
        },
        {
            "id": "samling-2", "title": {"nb": "Andre samling"},
            "start": "2026-10-14T08:00", "end": "2026-10-14T15:00", "status": "CONFIRMED",
        },
    ],
}  # fmt: skip
FACTS = "/\tFristen er 26. mai 2026, og søknaden er kort\n/samlinger.ics\tå lede, måle; dele\n*\tSamlingene, abonner\n"
