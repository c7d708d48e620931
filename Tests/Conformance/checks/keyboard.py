"""A walk through pages with the keyboard alone, as somebody does who has no mouse.

Every schedule (four at most), the front page and a list to search are walked through from the first Tab to the last,
wide and narrow: the skip link comes first and works, focus is where the text is, is seen, is not hidden behind anything
and never stuck, and what can be pressed is large enough. Then what the script adds is used: the search, the list's own
search, the buttons that copy, the details that open.
"""

import re

from playwright.sync_api import Error

from .result import Result
from .server import serving
from .site import Site

WIDTHS = (1280, 360)
STOPS = 1000
# What WCAG 2.2 asks of targets that do not stand in a line of text.
TARGET = 24
# How people type what their keyboard lacks.
TYPED = (("å", "aa"), ("Å", "Aa"), ("ø", "oe"), ("Ø", "Oe"), ("æ", "ae"), ("Æ", "Ae"), ("é", "e"))

STOP = """() => {
  const el = document.activeElement;
  if (!el || el === document.body || el === document.documentElement) return null;
  const style = getComputedStyle(el), box = el.getClientRects()[0] ?? el.getBoundingClientRect();
  const x = box.x + Math.min(box.width, 8) / 2, y = box.y + box.height / 2;
  const top = document.elementFromPoint(x, y);
  return {
    index: [...document.querySelectorAll('*')].indexOf(el),
    name: el.tagName.toLowerCase() + (el.className ? '.' + el.className : '') + ' «' + el.textContent.trim().slice(0, 40) + '»',
    seen: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none',
    inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    covered: !top || !(el.contains(top) || top.contains(el)),
    inline: style.display === 'inline',
    width: Math.round(box.width), height: Math.round(box.height),
    isSkip: el.matches('a[href^="#"]'), inMain: !!el.closest('main'),
  };
}"""
EXPECTED = """() => {
  const all = [...document.querySelectorAll('*')];
  return all.filter(el => el.matches('a[href], button, input, select, textarea, summary') && !el.disabled
      && el.checkVisibility({ visibilityProperty: true }) && el.tabIndex >= 0)
    .map(el => [all.indexOf(el), el.outerHTML.slice(0, 80)]);
}"""


def check(folder, browser):
    site, problems, stops = Site(folder), [], 0
    with serving(folder) as base:
        pages = chosen(site)
        for page in pages:
            for width in WIDTHS:
                context = browser.new_context(viewport={"width": width, "height": 800}, locale="nb-NO", reduced_motion="reduce")
                context.grant_permissions(["clipboard-read", "clipboard-write"])
                tab = context.new_page()
                tab.set_default_timeout(10_000)
                try:
                    found = Walk(tab, base + page.address.lstrip("/"))
                    stops += found.stops
                    problems += [f"{page.address} at {width} px: {one}" for one in found.problems]
                except Error as error:
                    problems.append(f"{page.address} at {width} px: broke off: {str(error).splitlines()[0]}")
                context.close()
        problems += searched(site, browser, base)
    summary = f"{len(pages)} pages walked through at {' and '.join(map(str, WIDTHS))} px, {stops} stops; the search tried"
    return Result("keyboard", summary, list(dict.fromkeys(problems)))


def chosen(site):
    schedules = [page for page in site.pages if (site.folder / (page.name.removesuffix("/index.html") + ".ics")).is_file()]
    lists = [page for page in site.pages if 'class="filter"' in page.source]
    front = [page for page in site.pages if page.name == "index.html"]
    return list(dict.fromkeys(schedules[:4] + lists[:1] + front))


class Walk:
    def __init__(self, tab, address):
        self.tab, self.address, self.problems, self.stops = tab, address, [], 0
        tab.goto(address, wait_until="load")
        self.through()
        self.skip()
        self.use()

    def through(self):
        expected, visited = dict(self.tab.evaluate(EXPECTED)), []
        while len(visited) < STOPS:
            self.tab.keyboard.press("Tab")
            stop = self.tab.evaluate(STOP)
            if stop is None or (visited and stop["index"] == visited[0]):
                break
            if visited and stop["index"] == visited[-1]:
                self.problems.append(f"focus is stuck on {stop['name']}")
                break
            if not visited and not stop["isSkip"]:
                self.problems.append(f"the first stop is no skip link but {stop['name']}")
            if visited and stop["index"] < visited[-1]:
                self.problems.append(f"{stop['name']} comes out of the order of the text")
            self.judge(stop)
            visited.append(stop["index"])
        else:
            self.problems.append(f"no end after {STOPS} stops")
        self.stops = len(visited)
        self.problems += [f"not reached: {expected[index]}" for index in expected if index not in set(visited)][:5]

    def judge(self, stop):
        if not stop["seen"]:
            self.problems.append(f"no focus to be seen on {stop['name']}")
        if not stop["inside"] or stop["covered"]:
            self.problems.append(f"{stop['name']} is out of sight or covered when it has focus")
        if not stop["inline"] and (stop["width"] < TARGET or stop["height"] < TARGET):
            self.problems.append(f"{stop['name']} is {stop['width']} × {stop['height']} px, under {TARGET}")

    def skip(self):
        self.tab.goto(self.address, wait_until="load")
        self.tab.keyboard.press("Tab")
        self.tab.keyboard.press("Enter")
        self.tab.keyboard.press("Tab")
        stop = self.tab.evaluate(STOP)
        if stop and not stop["inMain"] and self.tab.query_selector("main a[href], main button"):
            self.problems.append(f"the skip link does not lead into the text but to {stop['name']}")

    def use(self):
        for summary in self.tab.query_selector_all("main details:not([open]) > summary")[:3]:
            summary.focus()
            self.tab.keyboard.press("Enter")
            if summary.evaluate("el => !el.parentNode.open"):
                self.problems.append("details do not open by Enter")
        for button in self.tab.query_selector_all("button[data-copy]:visible")[:2]:
            button.focus()
            self.tab.keyboard.press("Enter")
            try:
                self.tab.wait_for_function("b => b.textContent === b.dataset.copied", arg=button, timeout=2000)
            except Error:
                self.problems.append("the button that copies does not say that it has, by Enter")
            if self.tab.evaluate("navigator.clipboard.readText()") != button.get_attribute("data-copy"):
                self.problems.append("the button that copies has not copied")
        for field in self.tab.query_selector_all(".filter input:visible"):
            field.focus()
            self.tab.keyboard.type("qxzwv")
            if self.tab.query_selector(".works > li:visible") or not self.tab.inner_text(".filter [role=status]"):
                self.problems.append("the list's search shows works for a word that is not there, or says nothing")


def searched(site, browser, base):
    """The search, on the page of each language that has the way to it: fetched when asked for, and all found."""
    fronts = {}
    for page in site.pages:
        for tag, attributes in page.elements:
            if tag == "a" and "finder" in (attributes.get("class") or "").split():
                language = next(attributes.get("lang") for tag, attributes in page.elements if tag == "html")
                fronts.setdefault(language, page)
    for page in fronts.values():
        context = browser.new_context(locale="nb-NO")
        tab = context.new_page()
        tab.set_default_timeout(10_000)
        try:
            yield from (f"{page.address}: search: {one}" for one in tried(tab, base, page))
        except Error as error:
            yield f"{page.address}: search: broke off: {str(error).splitlines()[0]}"
        context.close()


def tried(tab, base, page):
    asked = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto(base + page.address.lstrip("/"), wait_until="load")
    lists = tab.eval_on_selector(".finder", "el => el.href")
    if lists in asked and tab.url != lists:
        yield "its list is fetched before it is asked for"
    tab.keyboard.press("Control+k")
    if not tab.evaluate("document.activeElement.matches('[role=search] input')"):
        yield "Ctrl+K does not lead into its field"
        return
    entries = tab.evaluate(
        """async address => {
          const text = await (await fetch(address)).text();
          const page = new DOMParser().parseFromString(text, 'text/html');
          return [...page.querySelectorAll('.everything :has(> a)')].map(el => {
            const a = el.querySelector('a');
            return [a.textContent, new URL(a.getAttribute('href'), address).href,
              el.closest('section').querySelector('h2').textContent];
          });
        }""",
        lists,
    )
    if not entries:
        yield "its list is empty"
    for title, address, programme in entries[:: max(1, len(entries) // 60)]:
        words = re.sub("|".join(map(re.escape, dict(TYPED))), lambda one: dict(TYPED)[one[0]], f"{title} {programme}")
        tab.fill("[role=search] input", "")
        tab.fill("[role=search] input", words.upper())
        tab.wait_for_function("document.querySelector('[role=search] [role=status]').textContent")
        hits = tab.eval_on_selector_all("[role=search] a", "all => all.map(a => a.href)")
        if address not in hits and len(hits) < 20:
            yield f"{address} is not found by «{words}»"
    tab.keyboard.press("ArrowDown")
    if not tab.evaluate("document.activeElement.matches('[role=search] a')"):
        yield "an arrow does not lead to what was found"
    tab.keyboard.press("ArrowUp")
    tab.keyboard.press("Enter")
    if not tab.evaluate("document.activeElement.matches('[role=search] a')"):
        yield "Enter does not lead to what was found"
    tab.fill("[role=search] input", "qxzwv")
    tab.wait_for_function("!document.querySelector('[role=search] a')")
    if not tab.inner_text("[role=search] [role=status]"):
        yield "it does not say that nothing was found"
    tab.keyboard.press("Escape")
    if not tab.evaluate("document.activeElement.matches('.finder')"):
        yield "Escape does not lead back to where it was opened"
