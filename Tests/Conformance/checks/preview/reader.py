"""A page in a browser while its file is saved, broken and mended, and a calendar program that subscribes."""

import os
import re
import subprocess
import time
from pathlib import Path

import icalendar
from axe_playwright_python.sync_playwright import Axe

from ..browser import RULES, opened
from .running import Preview

ADDITION = b'<script src="/_samling/preview.js"'
PAGE = "content/vestfold-2026/index.md"


def same_bytes(preview, samling, folder):
    """Every file of a build with drafts, as the preview has it."""
    found, public = [], Path(folder, "public")
    address = preview.address.rstrip("/")
    # A build remembers what it told; the preview's site must not.
    site = Path(folder, "copy")
    subprocess.run(["cp", "-r", str(Path(folder, "site")), str(site)], check=True)
    subprocess.run(
        [samling, "build", str(site), "-o", str(public), "--drafts", "--base-url", address]
        + ["--clock", "2026-05-01T08:00:00Z"],
        check=True, capture_output=True, timeout=60,
    )
    count = 0
    for path in sorted(public.rglob("*")):
        name = path.relative_to(public).as_posix()
        if not path.is_file() or name == ".samling-manifest" or name == "404.html":
            continue
        count += 1
        url = "/" + re.sub(r"(^|/)index\.html$", r"\1", name)
        status, _, body = preview.get(url)
        if name.endswith(".html"):
            body = body[: body.rindex(ADDITION)] if ADDITION in body else b""
        if status != 200 or body != path.read_bytes():
            found.append(f"{url} is {status} and not what a build writes")
    if count < 50:
        found.append(f"only {count} files were compared")
    return found


def calendars(preview):
    """The addresses that a schedule page prints, as a calendar program takes them in."""
    found = []
    page = preview.get("/vestfold-2026/samlinger/")[2].decode()
    addresses = set(re.findall(r'href="webcal://([^"]+)"', page)) | set(re.findall(r"<code>http://([^<]+)</code>", page))
    if not addresses:
        found.append("a schedule page prints no address of a calendar")
    for address in sorted(addresses):
        host, _, path = address.partition("/")
        if host != f"{preview.host}:{preview.port}":
            found.append(f"a calendar is said to be at {host}")
            continue
        status, headers, body = preview.get("/" + path)
        if headers["Content-Type"] != "text/calendar; charset=utf-8":
            found.append(f"{address} is {status} {headers['Content-Type']}")
            continue
        events = icalendar.Calendar.from_ical(body).walk("VEVENT")
        if not events:
            found.append(f"{address} has no events")
        for event in events:
            url = str(event.get("URL", ""))
            if url.startswith("http") and not url.startswith(preview.address):
                found.append(f"{address}: an event leads to {url}")
    return found


def in_the_browser(samling, site):
    found, notes = [], []
    with Preview(samling, site) as preview, opened() as browser:
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        said = []
        page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: said.append(str(error)))
        source = Path(site, PAGE)
        text = source.read_text("utf-8")
        page.goto(preview.address + "vestfold-2026/")
        page.wait_for_selector("samling-preview .all:not([hidden])", state="attached")
        found += drafts(preview, page)
        page.goto(preview.address + "vestfold-2026/")
        page.wait_for_selector("samling-preview .all:not([hidden])", state="attached")
        found += saved(page, source, text, notes)
        found += broken_and_mended(page, source, text)
        if said:
            found.append(f"the console has {said[:3]}")
        found += looked_at_by_axe(page, source, text)
    return found + preview.faults, notes


def drafts(preview, page):
    page.goto(preview.address + "verktoy/utkast/")
    label = page.wait_for_selector("samling-preview .draft", timeout=5000)
    return [] if label.is_visible() and "Utkast" in label.inner_text() else ["a draft is not marked"]


def saved(page, source, text, notes):
    """How long it takes from a save until the words are on the page."""
    times = []
    for number in range(7):
        words = f"Lagret for gang nummer {number}."
        # As editors do it: written beside, and put in its place.
        beside = source.with_name(source.name + ".tmp~")
        beside.write_text(f"{text}\n{words}\n", "utf-8")
        started = time.monotonic()
        os.replace(beside, source)
        page.wait_for_function(
            "words => document.body && document.body.innerText.includes(words)", arg=words, polling=5, timeout=10_000
        )
        times.append((time.monotonic() - started) * 1000)
    times.sort()
    notes.append(f"a save is on the page after {times[len(times) // 2]:.0f} ms ({times[0]:.0f} to {times[-1]:.0f})")
    return []


def broken_and_mended(page, source, text):
    found = []
    # script.js has marked what depends on today.
    page.wait_for_function("() => document.readyState === 'complete'")
    good = page.inner_text("main")
    source.write_text(text + "\nSe [hit](mangler.md).\n", "utf-8")
    panel = page.wait_for_selector("samling-preview .panel[data-errors]", state="visible", timeout=10_000)
    if "mangler.md" not in panel.inner_text() or PAGE not in panel.inner_text():
        found.append("the panel does not say what is wrong where: " + panel.inner_text()[:200])
    if page.inner_text("main") != good:
        found.append("the page beneath is not the last good one")
    focused = page.evaluate("document.querySelector('samling-preview').shadowRoot.activeElement?.className")
    if focused != "panel":
        found.append(f"the focus is on {focused!r} and not on the panel")
    page.keyboard.press("Escape")
    if panel.is_visible():
        found.append("Escape does not close the panel")
    page.click("samling-preview .open")
    if not page.is_visible("samling-preview .panel"):
        found.append("a closed panel cannot be opened again")
    source.write_text(text + "\nRettet.\n", "utf-8")
    page.wait_for_function("() => document.body?.innerText.includes('Rettet.')", polling=20, timeout=10_000)
    page.wait_for_selector("samling-preview .all:not([hidden])", state="attached", timeout=5000)
    time.sleep(0.2)
    if page.query_selector("samling-preview .panel") is not None:
        found.append("the finding is still shown once it is mended")
    source.write_text(text, "utf-8")
    return found


def looked_at_by_axe(page, source, text):
    """The panel as an audit sees it. Last, since what axe adds to the page is told of in the console."""
    source.write_text(text + "\nSe [hit](mangler.md).\n", "utf-8")
    page.wait_for_selector("samling-preview .panel[data-errors]", state="visible", timeout=10_000)
    violations = Axe().run(page, options={"runOnly": RULES}).response["violations"]
    source.write_text(text, "utf-8")
    return [f"axe: {one['id']}: {one['help']}" for one in violations]
