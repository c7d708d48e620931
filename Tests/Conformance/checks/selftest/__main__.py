"""Tries every check: python -m checks.selftest SPECIFICATIONS (the folder of the Markdown examples)."""

import sys
import tempfile
import time
from pathlib import Path

from .. import commonmark, external_links
from . import calendar_faults, site_faults


def main():
    started, found = time.monotonic(), []
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        Path(folder, "calendars").mkdir()
        found += calendar_faults.faults(Path(folder, "calendars"))
        found += site_faults.faults(folder)
    # A program that knows no such verb must fail on nearly every example.
    if len(commonmark.check("false", sys.argv[1]).problems) < 600:
        found.append("commonmark passes a program that gives nothing")
    with tempfile.TemporaryDirectory() as folder:
        silent = Path(folder, "finds-nothing")
        silent.write_text("#!/bin/sh\necho '{\"findings\": []}'\n")
        silent.chmod(0o755)
        if len(external_links.check(str(silent)).problems) < len(external_links.EXPECTED):
            found.append("external passes a program that finds no dead link")
    for one in found:
        print(f"  selftest: {one}")
    changes = len(calendar_faults.IN_FEED + calendar_faults.IN_SINGLE + calendar_faults.IN_NEXT)
    changes += len(site_faults.CHANGES)
    took = time.monotonic() - started
    print(f"{'FAIL' if found else 'OK'} selftest: {changes} faults put in, {len(found)} surprises ({took:.0f} s)")
    return 1 if found else 0


sys.exit(main())
