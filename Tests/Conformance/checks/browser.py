"""What a browser finds on every page: one start of Debian's chromium for the checks axe, pages and css.

Each page is loaded light and dark at 1280 px, and light at 320 px.
"""

import contextlib
import os
import shutil
from dataclasses import dataclass, field

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Error, sync_playwright

from .css import refused
from .result import Result
from .server import serving
from .site import Site

VIEWS = {"light": (1280, "light"), "dark": (1280, "dark"), "320 px": (320, "light")}
# A schedule page with all that it loads (the calendar is beside it under the same name), and what each session above
# twenty may add.
SCHEDULE_BYTES, MORE_THAN, SESSION_BYTES = 60_000, 20, 2_000
# All stylesheets of a page, and all its scripts.
LIMITS = {"text/css": 24 * 1024, "text/javascript": 6 * 1024}
# No page may wait for, or be helped by, another host.
ONLY_HERE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
LISTEN = """window.violations = [];
document.addEventListener('securitypolicyviolation', event => window.violations.push(
  event.effectiveDirective + ' forbids ' + (event.blockedURI || 'inline') + ' on line ' + event.lineNumber));"""


def chromium():
    return os.environ.get("CHROMIUM") or shutil.which("chromium")


@dataclass
class Visit:
    """One page in one view."""

    page: object
    view: str
    problems: list
    sizes: dict = field(default_factory=dict)
    violations: tuple = ()
    unsure: tuple = ()

    @property
    def size(self):
        return sum(self.sizes.values())


def check(folder, names):
    with opened() as browser:
        return looked_at(folder, names, browser)


@contextlib.contextmanager
def opened():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(), args=["--no-sandbox", "--disable-dev-shm-usage", ONLY_HERE]
        )
        yield browser
        browser.close()


def looked_at(folder, names, browser):
    site, version, results = Site(folder), f"chromium {browser.version}", []
    if {"axe", "pages"} & set(names):
        with serving(folder) as base:
            visits = list(visited(site, browser, base, with_axe="axe" in names))
        if "axe" in names:
            results.append(accessibility(site, visits))
        if "pages" in names:
            results.append(pages(site, visits, version))
    if "css" in names:
        results.append(refused(site, browser.new_page(), version))
    return results


def visited(site, browser, base, with_axe):
    for view, (width, scheme) in VIEWS.items():
        context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, locale="nb-NO", reduced_motion="reduce"
        )
        context.add_init_script(LISTEN)
        tab = context.new_page()
        tab.set_default_timeout(20_000)
        heard = Heard(tab, base)
        for page in site.pages:
            visit = heard.visit = Visit(page, view, [])
            heard.answers = []
            try:
                look(tab, visit, base)
                if view == "light":
                    for answer in heard.answers:
                        kind = answer.headers.get("content-type", "").partition(";")[0]
                        visit.sizes[kind] = visit.sizes.get(kind, 0) + (len(answer.body()) if answer.ok else 0)
                if with_axe:
                    run_axe(tab, visit)
            except Error as error:
                visit.problems.append(f"could not be looked at: {str(error).splitlines()[0]}")
            yield visit
        context.close()


class Heard:
    """What a tab tells of the visit that it is on."""

    def __init__(self, tab, base):
        self.visit, self.answers, self.base = None, [], base
        tab.on("request", self.asked)
        tab.on("response", self.answered)
        tab.on("pageerror", lambda error: self.note(f"script error: {error}"))
        tab.on("console", lambda line: line.type in ("error", "warning") and self.note(f"console: {line.text}"))

    def note(self, problem):
        self.visit.problems.append(problem)

    def asked(self, request):
        if not request.url.startswith((self.base, "data:", "blob:")):
            self.note(f"asks another host: {request.url}")

    def answered(self, answer):
        self.answers.append(answer)
        if answer.status >= 400:
            self.note(f"{answer.status} for {answer.url.removeprefix(self.base)}")


# An image whose room is not set aside before it is there moves the text; in a wrong shape it would be stretched.
IMAGES = """[...document.images].flatMap(image => {
  const name = image.getAttribute('src'), width = +image.getAttribute('width'), height = +image.getAttribute('height');
  if (!width || !height) return [name + ' has no width and height'];
  const isWrong = image.naturalWidth && Math.abs(image.naturalWidth / image.naturalHeight - width / height) > 0.02 * width / height;
  return isWrong ? [`${name} is ${image.naturalWidth} × ${image.naturalHeight} and said to be ${width} × ${height}`] : [];
})"""


def look(tab, visit, base):
    tab.goto(base + visit.page.name, wait_until="networkidle" if visit.view == "light" else "load")
    visit.problems += [f"Content-Security-Policy: {one}" for one in tab.evaluate("window.violations")]
    if visit.view == "light":
        visit.problems += tab.evaluate(IMAGES)
    if visit.view == "320 px":
        over = tab.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth")
        if over > 0:
            visit.problems.append(f"scrolls sideways by {over} px at 320 px")


def run_axe(tab, visit):
    options = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations", "incomplete"]}
    found = Axe().run(tab, options=options).response
    visit.violations, visit.unsure = tuple(found["violations"]), tuple(found["incomplete"])


def accessibility(site, visits):
    problems = said_once(visits, lambda visit: visit.violations)
    not_run = [f"{visit.page.address}: {one}" for visit in visits for one in visit.problems if "looked at" in one]
    return Result(
        "axe", f"{len(site.pages)} pages in {len(VIEWS)} views, WCAG 2.2 A and AA", not_run + problems,
        said_once(visits, lambda visit: visit.unsure),
    )  # fmt: skip


def said_once(visits, findings_of):
    """One line a page and rule, with the views and the first elements."""
    seen = {}
    for visit in visits:
        for rule in findings_of(visit):
            views, targets = seen.setdefault((visit.page.address, rule["id"], rule["help"]), ([], []))
            views.append(visit.view)
            targets += [" ".join(map(str, node["target"])) for node in rule["nodes"]]
    return [
        f"{address}: {rule}: {words} ({', '.join(views)}): {'; '.join(list(dict.fromkeys(targets))[:3])}"
        for (address, rule, words), (views, targets) in seen.items()
    ]


def pages(site, visits, version):
    problems, schedules = {}, 0
    for visit in visits:
        for one in visit.problems:
            problems[f"{visit.page.address}: {one}"] = None
        for kind, limit in LIMITS.items():
            if visit.sizes.get(kind, 0) > limit:
                problems[f"{visit.page.address}: {visit.sizes[kind]} bytes of {kind}, over {limit}"] = None
        beside = site.folder / (visit.page.name.removesuffix("/index.html") + ".ics")
        if visit.view == "light" and beside.is_file():
            schedules += 1
            sessions = sum(tag == "tr" and "id" in attributes for tag, attributes in visit.page.elements)
            if visit.size >= SCHEDULE_BYTES + SESSION_BYTES * max(0, sessions - MORE_THAN):
                problems[f"{visit.page.address}: weighs {visit.size} bytes with all it loads"] = None
    heaviest = max((visit.size for visit in visits), default=0)
    summary = (
        f"{len(site.pages)} pages in {version}, the heaviest {heaviest} bytes with all it loads; "
        f"{schedules} schedules under {SCHEDULE_BYTES}, and {SESSION_BYTES} more for a session above {MORE_THAN}"
    )
    return Result("pages", summary, list(problems))
