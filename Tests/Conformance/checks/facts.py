"""Every fact of the sources, as listed in Tests/Facts/*.txt, is on the site.

A line is an address, a tab, and the text that its page or calendar must hold; `*` is any page or calendar.
"""

import re
from pathlib import Path

from .calendars.lines import unescaped
from .result import Result
from .site import Site, folded

FOLDER = Path(__file__).parents[2] / "Facts"


def check(site, folder=FOLDER):
    site, problems, count = Site(site), [], 0
    texts = {page.address: page.text for page in site.pages}
    for path in sorted(site.folder.rglob("*.ics")):
        lines = re.sub(r"\r?\n[ \t]", "", path.read_text("utf-8"))
        texts["/" + path.relative_to(site.folder).as_posix()] = folded(unescaped(lines))

    lists = sorted(folder.glob("*.txt"))
    for path in lists:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            count += 1
            address, tab, fact = line.partition("\t")
            if not tab or not fact.strip():
                problems.append(f"{path.name}:{number}: not an address, a tab and a text: {line}")
            elif address != "*" and address not in texts:
                problems.append(f"{path.name}:{number}: {address} is not on the site, and must say: {fact}")
            elif not any(folded(fact) in text for text in within(texts, address)):
                problems.append(f"{path.name}:{number}: {address} does not say: {fact}")
    if count == 0:
        problems.append(f"no facts in {folder}")
    return Result("facts", f"{count} facts of {len(lists)} sources", problems)


def within(texts, address):
    return texts.values() if address == "*" else [texts[address]]
