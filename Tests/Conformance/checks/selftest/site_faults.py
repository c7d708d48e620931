"""Each check of a site, and changes to the good one that it must find."""

from pathlib import Path

from .. import browser, facts, feeds, keyboard, links, markup, pdf, sharing, structured_data
from ..calendars import site_check
from .good import EXPECTED, FACTS, FILES

# check, file, what in it, what instead, a part of what must be said.
CHANGES = [
    ("axe", "index.html", '<html lang="nb">', "<html>", "html-has-lang"),
    ("axe", "style.css", "oklch(0.2 0 0)", "#aaa", "color-contrast"),
    ("pages", "index.html", "</main>", '<img src="https://other.example/x.png" alt=""></main>', "another host"),
    ("pages", "index.html", "</main>", '<p style="color: red">x</p></main>', "Content-Security-Policy"),
    ("pages", "index.html", "</main>", '<img src="/missing.png" alt=""></main>', "404 for missing.png"),
    ("pages", "style.css", "margin: 0", "width: 500px", "sideways"),
    ("pages", "icon.svg", "<path", "<!--" + "x" * 60_000 + "--><path", "weighs"),
    ("pages", "style.css", "margin: 0", "margin: 0 } /*" + "x" * 25_000 + "*/ p { margin: 0", "text/css, over"),
    ("pages", "script.js", "(() => {", "/*" + "x" * 6_200 + "*/ (() => {", "text/javascript, over"),
    ("keyboard", "samlinger/index.html", '<a class="skip" href="#innhold">Til innholdet</a>', "", "no skip link"),
    ("keyboard", "samlinger/index.html", '<main id="innhold">', "<main>", "does not lead into the text"),
    ("keyboard", "style.css", "margin: 0", "margin: 0 } & a:focus { outline: none !important", "no focus to be seen"),
    ("keyboard", "style.css", "margin: 0", "margin: 0 } .bar { position: fixed; inset: 0; background: red", "covered"),
    ("keyboard", "style.css", "margin: 0", "margin: 0 } a { display: block; line-height: 12px", "under 24"),
    ("keyboard", "index.html", '<a href="/">', '<a href="/" tabindex="2">', "no skip link but"),
    ("keyboard", "index.html", '<a href="/">', '<a href="/" tabindex="2">', "out of the order"),
    ("keyboard", "script.js", "const finder", "on(document, 'keydown', e => e.key === 'Tab' && scrollY === 0 && "
     "document.activeElement.className === 'finder' && e.preventDefault()); const finder", "stuck"),
    ("keyboard", "script.js", "finder.focus();", "", "Escape"),
    ("keyboard", "script.js", "ArrowDown", "ArrowLeft", "an arrow"),
    ("keyboard", "script.js", '.replace(/aa/g, "a")', "", "is not found by"),
    ("keyboard", "script.js", "on(finder,", "fetch(finder.href);\non(finder,", "before it is asked for"),
    ("keyboard", "sok/index.html", 'data-none="Ingen treff"', 'data-none=""', "nothing was found"),
    ("css", "style.css", "margin: 0", "marign: 0", "marign"),
    ("css", "style.css", "oklch(0.2 0 0)", "oklhc(0.2 0 0)", "oklhc"),
    ("css", "style.css", "& h1", "& h1::affter", "affter"),
    ("html", "index.html", "</main>", "<p><div></div></p></main>", "p"),
    ("html", "index.html", "</main>", '<p id="topp">x</p></main>', "Duplicate ID"),
    ("html", "icon.svg", "<path", "<stie", "stie"),
    ("links", "index.html", 'href="/samlinger/#topp"', 'href="/borte/"', "/borte/"),
    ("links", "index.html", "/samlinger/#topp", "/samlinger/#bunn", "#bunn"),
    ("links", "index.html", "webcal://e.example/samlinger.ics", "webcal://e.example/borte.ics", "borte.ics"),
    ("links", "samlinger/index.html", "</main>", '<img src="/icon.svg" srcset="/x.svg 2x" alt=""></main>', "/x.svg"),
    ("feeds", "feed.xml", "<updated>", "<updatd>", "not well-formed"),
    ("feeds", "feed.xml", "<title>Flyttet</title>", "", "title"),
    ("feeds", "feed.xml", "<author><name>Utdanningen</name></author>", "", "author"),
    ("feeds", "feed.xml", '<link href="https://e.example/samlinger/"/>', '<link href="https://e.example/x/"/>', "/x/"),
    ("feeds", "sitemap.xml", "https://e.example/samlinger/", "https://e.example/borte/", "borte"),
    ("feeds", "sitemap.xml", "https://e.example/samlinger/", "https://f.example/", "not of the site"),
    ("feeds", "robots.txt", "Allow: /", "Disallow: /*.ics", "shut off"),
    ("feeds", "robots.txt", "Allow: /", "Disallow: /samlinger", "robots.txt"),
    ("jsonld", "index.html", '"@type": "EducationEvent",', '"@type": "EducationEvent"', "not JSON"),
    ("jsonld", "index.html", '"name": "Andre samling",', "", "Event without name"),
    ("jsonld", "index.html", '"EducationEvent"', '"TrainingEvent"', "no type TrainingEvent"),
    ("jsonld", "index.html", '"startDate"', '"beginDate"', "no property beginDate"),
    ("jsonld", "index.html", "EventScheduled", "EventPlanned", "no value https://schema.org/EventPlanned"),
    ("jsonld", "index.html", '"name": "Arrangøren"', '"name": ""', "name is empty"),
    ("jsonld", "index.html", '{"@id": "#a"}', '{"@id": "#b"}', "#b is named"),
    ("jsonld", "samlinger/index.html", "<h1", '<nav class="breadcrumbs"></nav><h1', "not told"),
    ("jsonld", "samlinger/index.html", "2026-10-14T08:00", "2026-10-14T09:00", "in its source"),
    ("jsonld", "samlinger/index.html", "EventScheduled", "EventCancelled", "has the status"),
    ("jsonld", "samlinger/index.html", '"EducationEvent"', '"Event"', "at least"),
    ("sharing", "index.html", 'property="og:title"', 'property="og:titel"', "no og:title"),
    ("sharing", "index.html", "deling.png", "borte.png", "not on the site"),
    ("sharing", "index.html", 'content="630"', 'content="600"', "another size"),
    ("sharing", "index.html", 'hreflang="x-default"', 'hreflang="en"', "the languages are"),
    ("sharing", "index.html", 'property="og:url" content="https://e', 'property="og:url" content="https://f', "canonical"),
    ("sharing", "deling.png", "IEND", "IENE", "checksum"),
    ("pages", "index.html", ' width="1" height="1"', "", "no width and height"),
    ("pages", "index.html", ' width="1" height="1"', ' width="2" height="1"', "said to be 2 × 1"),
    ("feeds", "sitemap.xml", 'hreflang="x-default"', 'hreflang="en"', "none is for everybody"),
    ("jsonld", "index.html", "2026-10-14T08:00:00+02:00", "14. oktober", "ISO 8601"),
    ("jsonld", "index.html", '"https://schema.org",', '"http://example.org",', "@context"),
    ("facts", "index.html", "26.", "27.", "does not say"),
    ("facts", "index.html", "<p>Fristen", "<p hidden>Fristen", "does not say"),
    ("facts", "samlinger.ics", "måle", "måtte", "does not say"),
    ("pdf", "rapport/print.css", "margin: 0", "margin: 0 } h2 { display: none", "Funn"),
    ("pdf", "rapport/print.css", "margin: 0", "margin: 0 } td { display: none", "1,5"),
    ("pdf", "rapport/print.css", "margin: 0", "margin: 0 } li { display: none", "Etaten"),
    ("pdf", "rapport/print.css", "A4", "letter", "not A4"),
    ("calendars", "samlinger.ics", "20261014T150000", "20261014T140000", "ends at"),
    ("calendars", "samlinger.ics", "SUMMARY:Søknadsfrist", "SUMMARY:Oppstart", "not in the source"),
    ("calendars", "samlinger.ics", "Storgata 1", "Storgata 2", "same-event"),
    ("calendars", "samlinger.ics", "TRANSP:OPAQUE", "TRANSP:OPEN", "transparency"),
]  # fmt: skip

# Long enough for the Nu checker to guess a language by: it wants a thousand letters.
ENGLISH = "".join(
    f"<p>The {nth} session is held at the town hall, where everybody who takes part in the programme meets the others, hears "
    "what they have found out since last time, and agrees on what their own team will try before they meet again.</p>"
    for nth in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
)
CHANGES.append(("html", "index.html", "</main>", ENGLISH + "</main>", "appears to be written in English"))

BROWSER = ("axe", "pages", "css")


def faults(folder):
    """What the selftest finds wrong with the checks of a site."""
    with browser.opened() as chromium:
        yield from faults_with(chromium, folder)


def faults_with(chromium, folder):
    good = Path(folder, "good")
    write(good, FILES)
    lists = Path(folder, "facts")
    lists.mkdir()
    Path(lists, "good.txt").write_text(FACTS, "utf-8")
    names = list(dict.fromkeys(check for check, *_ in CHANGES))
    for name in names:
        for one in problems(name, good, lists, chromium):
            yield f"the good site has a finding: {name}: {one}"

    for number, (name, file, old, new, part) in enumerate(CHANGES):
        if old not in FILES[file]:
            yield f"{name}: nothing to change in {file}: {old!r}"
        changed = Path(folder, str(number))
        write(changed, FILES | {file: FILES[file].replace(old, new)})
        said = problems(name, changed, lists, chromium)
        if not any(part in one for one in said):
            yield f"{name}: {old!r} for {new!r} in {file} was not found; it said {said[:2]}"


def write(folder, files):
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("latin-1" if name.endswith(".png") else "utf-8"))


def problems(name, folder, lists, chromium):
    if name in BROWSER:
        return browser.looked_at(folder, [name], chromium)[0].problems
    if name == "keyboard":
        return keyboard.check(folder, chromium).problems
    if name == "calendars":
        return site_check.check(folder, [EXPECTED]).problems
    if name == "facts":
        return facts.check(folder, lists).problems
    if name == "jsonld":
        return structured_data.check(folder, [EXPECTED], least={"EducationEvent": 3}).problems
    return MODULES[name].check(folder).problems


MODULES = {"html": markup, "links": links, "feeds": feeds, "sharing": sharing, "pdf": pdf}
