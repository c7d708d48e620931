"""No link, anchor or file that a page names is missing.

LinkChecker goes from page to page on a local server. What it does not look at we do: srcset, poster, <use>, and the
addresses of the site itself in full (canonical, Open Graph, webcal:), which to it are another host.
"""

import csv
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit

from .result import Result
from .server import serving
from .site import Site

SECONDS = 150
SETTINGS = """[AnchorCheck]
[filtering]
checkextern=0
[checking]
threads=4
timeout=10
maxrunseconds={seconds}
maxrequestspersecond=1000
robotstxt=0
recursionlevel=1
[output]
log=csv
verbose=1
status=0
warnings=1
[csv]
parts=urlname,parentname,result,warningstring,valid,url,line
separator=;
"""


def check(folder):
    site = Site(folder)
    rows, faults = crawl(site)
    problems = faults + broken(rows) + own_addresses(site)
    if not rows:
        problems.append("LinkChecker saw no link")
    summary = f"{len(rows)} links by LinkChecker from {len(site.pages)} pages, and the addresses it passes over"
    return Result("links", summary, problems)


def crawl(site):
    with serving(site.folder) as base, tempfile.TemporaryDirectory() as folder:
        # Started as root, LinkChecker goes on as nobody, who must be able to read this.
        os.chmod(folder, 0o755)
        settings = Path(folder, "linkcheckerrc")
        settings.write_text(SETTINGS.format(seconds=SECONDS))
        settings.chmod(0o644)
        starts = "\n".join(base + quote(page.name.removesuffix("index.html")) for page in site.pages)
        done = subprocess.run(
            [sys.executable, "-m", "linkcheck", "-f", str(settings), "--stdin"],
            input=starts, capture_output=True, text=True, timeout=SECONDS + 20, cwd=folder,
        )  # fmt: skip
    # "#x" is a link to an anchor, "# x" a comment.
    lines = [line for line in done.stdout.splitlines() if line and not line.startswith("# ")]
    rows = [
        {name: (text or "").replace(base, "/") for name, text in row.items() if name}
        for row in csv.DictReader(lines, delimiter=";")
    ]
    faults = [] if done.returncode in (0, 1) else [f"LinkChecker ended with {done.returncode}: {done.stderr[-500:]}"]
    if "maximum" in done.stderr and "seconds" in done.stderr:
        faults.append(f"LinkChecker was not done after {SECONDS} s")
    return rows, faults


def broken(rows):
    found = {}
    for row in rows:
        fragment = row["urlname"].partition("#")[2]
        where = f"{unquote(row['parentname'])}:{row['line']}: {row['urlname']}"
        if row["valid"] != "True":
            found[f"{where}: {row['result']}"] = None
        elif "Anchor `" in row["warningstring"]:
            if fragment.lower() != "top" and not fragment.startswith(":~:"):
                found[f"{where}: no such anchor there"] = None
        elif row["warningstring"]:
            found[f"{where}: {row['warningstring']}"] = None
    return sorted(found)


def own_addresses(site):
    found = {}
    for page in site.pages:
        for (tag, attributes), line in zip(page.elements, page.parsed.line_of):
            for address in addresses(tag, attributes):
                path = site.own(address)
                if path is None and not urlsplit(address).scheme and not address.startswith(("#", "//")):
                    path = urlsplit(urljoin(page.address, address)).path
                if path is not None and site.file_at(path) is None:
                    found[f"{page.address}:{line}: <{tag}> {address}: not on the site"] = None
    return list(found)


def addresses(tag, attributes):
    for name in ("href", "src", "poster", "action", "data"):
        if attributes.get(name):
            yield attributes[name].strip()
    for candidate in re.split(r",\s+", attributes.get("srcset") or attributes.get("imagesrcset") or ""):
        if candidate.strip():
            yield candidate.split()[0]
    if tag == "meta" and re.match(r"(https?|webcal):", attributes.get("content") or ""):
        yield attributes["content"].strip()
    # An address that is there to be copied.
    if tag == "input" and re.match(r"(https?|webcal):", attributes.get("value") or ""):
        yield attributes["value"].strip()
