"""What people and programs meet at `samling serve`."""

import shutil
import tempfile
from pathlib import Path

from ..result import Result
from . import reader, wire
from .running import Preview

ROOT = Path(__file__).parents[4]
DRAFT = "---\nkind: page\ntitle: Et utkast\ndraft: true\n---\nIkke ferdig ennå.\n"


def check(samling):
    problems, notes = [], []
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder, "site")
        shutil.copytree(ROOT / "content", site / "content")
        shutil.copy(ROOT / "site.yml", site)
        (site / "content/verktoy/utkast.md").write_text(DRAFT, "utf-8")
        before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
        with Preview(samling, site) as preview:
            problems += reader.same_bytes(preview, samling, folder)
            problems += reader.calendars(preview)
            problems += wire.faults(preview)
        problems += preview.faults
        if {path: path.read_bytes() for path in site.rglob("*") if path.is_file()} != before:
            problems.append("the preview wrote to the site's folder")
        problems += wire.start_and_end(samling, site)
        found, times = reader.in_the_browser(samling, site)
        problems += found
        notes += times
    return Result("serve", "; ".join(notes) or "no times were taken", problems)
