"""What is there for machines: Atom feeds, sitemap.xml, robots.txt."""

import re
import shutil
import subprocess
from pathlib import Path
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree

from .result import Result
from .site import Site

SCHEMA = Path(__file__).with_name("atom.rnc")
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
ATOM = "{http://www.w3.org/2005/Atom}"


def check(site):
    site, problems = Site(site), []
    documents = {}
    for path in sorted(site.folder.rglob("*.xml")):
        name = path.relative_to(site.folder).as_posix()
        try:
            documents[name] = ElementTree.parse(path).getroot()
        except ElementTree.ParseError as error:
            problems.append(f"{name}: not well-formed XML: {error}")
    atom = [name for name, root in documents.items() if root.tag == f"{ATOM}feed"]
    for name in atom:
        problems += schema_faults(site.folder / name, name)
        problems += links(site, name, documents[name])
    locations = []
    if "sitemap.xml" in documents:
        locations = [one.text or "" for one in documents["sitemap.xml"].iter(f"{SITEMAP}loc")]
        problems += sitemap(site, documents["sitemap.xml"], locations)
    problems += robots(site)
    summary = f"{len(atom)} Atom feeds, {len(locations)} addresses in sitemap.xml, robots.txt lets calendars be read"
    return Result("feeds", summary, problems)


def schema_faults(path, name):
    if not shutil.which("jing"):
        return [f"{name}: jing is missing, so the feed is not held against the Atom schema"]
    done = subprocess.run(["jing", "-c", SCHEMA, path], capture_output=True, text=True, timeout=30)
    said = [line for line in done.stdout.splitlines() if line.strip()]
    if done.returncode and not said:
        said = [done.stderr.strip()[:300]]
    return [f"{name}: {line.removeprefix(str(path))}" for line in said]


def links(site, name, root):
    for link in root.iter(f"{ATOM}link"):
        path = site.own(link.get("href", ""))
        if path is not None and site.file_at(path) is None:
            yield f"{name}: {link.get('href')} is not on the site"
    ids = [one.findtext(f"{ATOM}id") for one in root.iter(f"{ATOM}entry")]
    if len(ids) != len(set(ids)):
        yield f"{name}: two entries have the same id"
    authors = [one.find(f"{ATOM}author") is not None for one in root.iter(f"{ATOM}entry")]
    if root.find(f"{ATOM}author") is None and not all(authors or [False]):
        yield f"{name}: neither the feed nor every entry has an author"


def sitemap(site, root, locations):
    if root.tag != f"{SITEMAP}urlset":
        yield f"sitemap.xml: the root is {root.tag}"
    if len(locations) != len(set(locations)):
        yield "sitemap.xml: an address is there twice"
    for address in locations:
        path = site.own(address)
        if path is None:
            yield f"sitemap.xml: {address} is not of the site {site.url}"
        elif site.file_at(path) is None:
            yield f"sitemap.xml: {address} is not on the site"
    versions = {
        one.findtext(f"{SITEMAP}loc"): {link.get("hreflang"): link.get("href") for link in one.iter(f"{XHTML}link")}
        for one in root.iter(f"{SITEMAP}url")
    }
    for address, links in versions.items():
        for other in links.values():
            if versions.get(other) != links:
                yield f"sitemap.xml: {address} has a version {other}, which does not have the same versions"
        if links and ("x-default" not in links or address not in links.values()):
            yield f"sitemap.xml: {address} is not among its own versions, or none is for everybody"


def robots(site):
    path = site.folder / "robots.txt"
    if not path.is_file():
        return
    text = path.read_text("utf-8")
    # Python's reader knows no wildcards.
    if re.search(r"(?im)^\s*disallow:.*\.ics", text):
        yield "robots.txt: calendars are shut off, and Google's calendar obeys"
        return
    parser = RobotFileParser()
    parser.parse(text.splitlines())
    for calendar in sorted(site.folder.rglob("*.ics")):
        address = "/" + calendar.relative_to(site.folder).as_posix()
        if not parser.can_fetch("Googlebot", address):
            yield f"robots.txt: {address} is shut off, and Google's calendar obeys"
            return
