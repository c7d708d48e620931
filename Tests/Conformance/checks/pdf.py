"""Each report as a PDF: tagged, and with every heading, number and reference in the order of the page."""

import os
import re
import shutil
import subprocess
import tempfile
import unicodedata
from html.parser import HTMLParser
from pathlib import Path

from .result import Result
from .site import VOID, Site

ROOT = Path(__file__).parents[3]
SECONDS = 90
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# What is for the screen alone.
NOT_PRINTED = {"breadcrumbs", "actions", "downloads", "neighbours", "back", "footnote-back", "filter"}
NUMBER = re.compile(r"\d(?:[\d.,:/\u00a0\u202f–-]*\d)?")


def check(site, samling=None):
    """`samling` makes the PDFs where the site is built from content/; else the browser is told to."""
    site, problems, tokens = Site(site), [], 0
    reports = [page for page in site.pages if ("body", "kind-report") in body_classes(page)]
    with tempfile.TemporaryDirectory() as folder:
        made = {}
        if reports and samling:
            made = made_by_samling(samling, site, reports, Path(folder), problems)
        elif reports:
            made = {page.name: made_by_browser(page, Path(folder, f"{n}.pdf")) for n, page in enumerate(reports)}
        for page in reports:
            pdf = made.get(page.name)
            if pdf is None or not pdf.exists():
                problems.append(f"{page.address}: no PDF was made")
                continue
            printed = Printed(page.source)
            tokens += len(printed.tokens)
            problems += [f"{page.address}: {one}" for one in faults(printed, pdf)]
    return Result("pdf", f"{len(reports)} reports, {tokens} headings, numbers and references in order", problems)


def body_classes(page):
    return [(tag, name) for tag, attributes in page.elements for name in (attributes.get("class") or "").split()]


def made_by_samling(samling, site, reports, folder, problems):
    copy = folder / "public"
    shutil.copytree(site.folder, copy, ignore=shutil.ignore_patterns("*.pdf"))
    command = [samling, "pdf", "--site", str(ROOT), "-o", str(copy)]
    done = subprocess.run(command, capture_output=True, timeout=SECONDS, text=True)
    if done.returncode != 0:
        problems.append(f"samling pdf gave {done.returncode}: {done.stderr.strip()[-300:]}")
    pages = {page.name: (copy / page.name).parent for page in reports}
    return {name: next(iter(sorted(path.glob("*.pdf"))), None) for name, path in pages.items()}


def made_by_browser(page, pdf):
    command = [
        os.environ.get("CHROMIUM", "chromium"), "--headless", "--no-sandbox", "--disable-gpu",
        "--disable-dev-shm-usage", f"--user-data-dir={pdf}.profile", "--no-pdf-header-footer",
        f"--print-to-pdf={pdf}", page.path.resolve().as_uri(),
    ]  # fmt: skip
    subprocess.run(command, capture_output=True, timeout=SECONDS)
    return pdf


def faults(printed, pdf):
    text, place = squeezed(content(pdf, printed.title)), 0
    for kind, token in printed.tokens:
        found = text.find(squeezed(token), place)
        if found < 0:
            yield f"the PDF lacks the {kind} {token.strip()[:80]!r}, or has it before what precedes it"
        else:
            place = found + len(squeezed(token))
    about = said("pdfinfo", "-struct", pdf)
    levels = [line.split()[0].lower() for line in about.splitlines() if re.match(r"\s*H[1-6] \(block\)", line)]
    if not about.strip():
        yield "the PDF is not tagged"
    elif levels != printed.levels:
        yield f"the PDF's headings are {' '.join(levels)}, the page's {' '.join(printed.levels)}"
    if "A4" not in said("pdfinfo", pdf):
        yield "the PDF is not A4"


def said(*command):
    return subprocess.run([str(one) for one in command], capture_output=True, timeout=SECONDS).stdout.decode()


def content(pdf, title):
    """The text of the PDF in the order it was written, without what stands on every sheet."""
    sheets = said("pdftotext", "-raw", pdf, "-").split("\f")
    for number, sheet in enumerate(sheets):
        lines = sheet.splitlines()
        for furniture in (2, 1, 0):
            head = "".join(lines[:furniture])
            counter = r"\D*\d+(\D+\d+)?"
            if re.fullmatch(rf"({re.escape(title)})?{counter}({re.escape(title)})?" if number else counter, head):
                lines = lines[furniture:]
                break
        yield from lines


def squeezed(text):
    text = text if isinstance(text, str) else "".join(text)
    return re.sub(r"[\s\u00ad\u2010\u2011-]", "", unicodedata.normalize("NFC", text))


class Printed(HTMLParser):
    """What a page's `main` has for paper: tokens in their order, and the levels of the headings."""

    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.tokens, self.levels, self.title = [], [], ""
        self.open, self.whole, self.depth = [], None, 0
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        classes = set((attributes.get("class") or "").split())
        above = self.open[-1] if self.open else (None, False, False, False)
        shown = (above[1] or tag == "main") and not (
            tag in ("svg", "button", "script") or "hidden" in attributes or classes & NOT_PRINTED
        )
        in_references = above[2] or "references" in classes
        if tag in VOID:
            return
        starts = shown and self.whole is None and (tag in HEADINGS or (tag == "li" and in_references))
        if starts:
            self.whole = ""
        self.open.append((tag, shown, in_references, starts))

    def handle_endtag(self, tag):
        while self.open and tag in [one[0] for one in self.open]:
            name, shown, _, started = self.open.pop()
            if started:
                self.tokens.append(("heading" if name in HEADINGS else "reference", self.whole))
                if name in HEADINGS:
                    self.levels.append(name)
                if name == "h1":
                    self.title = self.whole
                self.whole = None
            if name == tag:
                break

    def handle_data(self, text):
        if not (self.open and self.open[-1][1]):
            return
        if self.whole is not None:
            self.whole += text
        else:
            self.tokens += [("number", number) for number in NUMBER.findall(text)]
