"""A built site's folder: its pages, their text, and the address at which it will stand."""

import functools
import re
import unicodedata
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

NOT_SHOWN = {"script", "style", "template", "noscript", "title"}
VOID = set("area base br col embed hr img input link meta source track wbr".split())
# Within these, text runs on; at every other element it stops, as on the page.
INLINE = set(
    """a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var
    wbr""".split()
)


class Site:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.pages = [Page(self.folder, path) for path in sorted(self.folder.rglob("*.html"))]

    @functools.cached_property
    def url(self):
        """Where the front page says that the site stands: https://example.org, without the last slash; or None."""
        front = next((page for page in self.pages if page.name == "index.html"), None)
        for tag, attributes in front.elements if front else []:
            if tag == "link" and "canonical" in (attributes.get("rel") or "").split():
                return (attributes.get("href") or "").rstrip("/") or None
        return None

    def file_at(self, path):
        """The file that a host gives for an address' path, or None."""
        path = unquote(path).lstrip("/")
        found = self.folder / path
        if path == "" or path.endswith("/"):
            found = found / "index.html"
        return found if found.is_file() else None

    def own(self, address):
        """The path of an address of this site, in whichever form it is given; None for other addresses."""
        address = re.sub("^webcals?:", "https:", address)
        if self.url and (address + "/").startswith(self.url + "/"):
            return urlsplit(address[len(self.url) :]).path or "/"
        return None


class Page:
    def __init__(self, folder, path):
        self.path = path
        self.name = path.relative_to(folder).as_posix()

    @property
    def address(self):
        return "/" + re.sub(r"(^|/)index\.html$", r"\1", self.name)

    @functools.cached_property
    def source(self):
        return self.path.read_text("utf-8")

    @functools.cached_property
    def parsed(self):
        parser = PageParser()
        parser.feed(self.source)
        parser.close()
        return parser

    @property
    def elements(self):
        return self.parsed.elements

    @property
    def text(self):
        return folded("".join(self.parsed.text))

    @property
    def data(self):
        """The contents of the page's JSON-LD scripts."""
        return self.parsed.data


class PageParser(HTMLParser):
    """The elements with their attributes, the text that is shown, the structured data."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.elements, self.text, self.data, self.line_of = [], [], [], []
        self.open = []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.elements.append((tag, attributes))
        self.line_of.append(self.getpos()[0])
        if tag not in INLINE:
            self.text.append(" ")
        if tag == "script" and attributes.get("type") == "application/ld+json":
            self.data.append("")
        if tag not in VOID:
            hidden = tag in NOT_SHOWN or "hidden" in attributes
            self.open.append((tag, hidden or self.hidden, attributes))

    def handle_endtag(self, tag):
        if tag in [name for name, _, _ in self.open]:
            while self.open.pop()[0] != tag:
                pass
        if tag not in INLINE:
            self.text.append(" ")

    def handle_data(self, text):
        if not self.hidden:
            self.text.append(text)
        elif self.open[-1][0] == "script" and self.open[-1][2].get("type") == "application/ld+json":
            self.data[-1] += text

    @property
    def hidden(self):
        return bool(self.open) and self.open[-1][1]


def folded(text):
    """For comparing: composed, without soft hyphens, every run of white space one space, without capitals."""
    text = unicodedata.normalize("NFC", text).replace("\u00ad", "")
    return " ".join(text.split()).casefold()
