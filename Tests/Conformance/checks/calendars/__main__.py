"""Reads calendars one by one, as strictly as the check of a whole site does.

Every finding fails. Exit status: 0 clean, 1 findings, 2 wrong usage.
"""

import argparse
import datetime as dt
import sys
from pathlib import Path

from . import readers, reading
from .findings import Findings


def main():
    options = argparse.ArgumentParser(prog="python -m checks.calendars", description=__doc__)
    options.add_argument("files", nargs="+", type=Path, metavar="FILE.ics")
    options.add_argument("--kind", choices=("feed", "single", "any"), default="any")
    options.add_argument("--prev", type=Path, metavar="OLD.ics", help="the edition that subscribers have")
    options.add_argument("--now", type=instant, metavar="20260828T060000Z", help="the time; the clock's by default")
    options.add_argument("--own-reading", action="store_true", help="leave out the other parsers: quicker")
    options = options.parse_args()
    if options.prev and len(options.files) != 1:
        sys.exit("--prev goes with one file")

    failed = False
    for path in options.files:
        findings = Findings(str(path))
        previous = options.prev.read_bytes() if options.prev else None
        read = reading.read(path.read_bytes(), options.kind, findings, options.now, previous)
        if not options.own_reading:
            readers.agree(read, str(path), findings)
        for message in findings.messages:
            print(message)
        print(f"{'FAIL' if findings.items else 'OK'} {path}: {len(read.events)} events, {len(findings.items)} findings")
        failed = failed or bool(findings.items)
    return 1 if failed else 0


def instant(text):
    return dt.datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=dt.timezone.utc)


sys.exit(main())
