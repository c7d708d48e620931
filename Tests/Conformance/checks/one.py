"""Runs the checks of one group in this process and writes down what they found.

Usage: python -m checks.one NAMES RESULTS.json SITE SAMLING SPECIFICATIONS content|other
"""

import dataclasses
import json
import sys
from pathlib import Path


def results(names, site, samling="", specifications="", kind="content"):
    name = names[0]
    if name in ("axe", "pages", "css"):
        from . import browser

        return browser.check(site, names)
    if name == "keyboard":
        from . import browser, keyboard

        with browser.opened() as chromium:
            return [keyboard.check(site, chromium)]
    if name == "commonmark":
        from . import commonmark

        return [commonmark.check(samling, specifications)]
    if name == "schemas":
        from . import schemas

        return [schemas.check(samling)]
    if name == "external":
        from . import external_links

        return [external_links.check(samling)]
    if name == "release":
        from . import release

        return [release.check(samling)]
    if name == "pdf":
        from . import pdf

        return [pdf.check(site, samling if kind == "content" else None)]
    if name == "calendars":
        from .calendars import expected, site_check

        return [site_check.check(site, expected.programmes() if kind == "content" else [])]
    if name == "jsonld":
        from . import structured_data
        from .calendars import expected

        return [structured_data.check(site, expected.programmes() if kind == "content" else ())]
    if name == "html":
        from . import markup as module
    elif name == "links":
        from . import links as module
    elif name == "feeds":
        from . import feeds as module
    elif name == "facts":
        from . import facts as module
    else:
        from . import sharing as module
    return [module.check(site)]


if __name__ == "__main__":
    names, told, *rest = sys.argv[1:]
    found = [dataclasses.asdict(one) for one in results(names.split(","), *rest)]
    Path(told).write_text(json.dumps(found), "utf-8")
