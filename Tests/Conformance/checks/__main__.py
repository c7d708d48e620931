"""Runs the checks over a site, two at a time, each within its time; `run` beside this folder sets up for it."""

import argparse
import concurrent.futures
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SHOWN = 40

# Checks that share a process, the seconds they get at most, and what must be there. The slowest come first.
GROUPS = (
    (("axe", "pages", "css"), 480, ("chromium",)),
    (("keyboard",), 240, ("chromium",)),
    (("injection",), 900, ("chromium",)),
    (("hostile",), 900, ()),
    (("html",), 240, ("java",)),
    (("calendars",), 240, ("calcurse", "a C compiler", "libical")),
    (("pdf",), 240, ("chromium", "pdftotext")),
    (("serve",), 180, ("chromium",)),
    (("commonmark",), 240, ("the examples",)),
    (("links",), 180, ()),
    (("kills",), 900, ()),
    (("external",), 180, ("curl", "openssl")),
    (("import",), 180, ("pandoc",)),
    (("release",), 180, ("apt-get", "dpkg-deb", "objdump", "man")),
    (("feeds",), 60, ("jing",)),
    (("facts",), 60, ()),
    (("jsonld",), 60, ()),
    (("schemas",), 60, ()),
    (("sharing",), 60, ()),
)

# What another site is not asked: what content/ must say, and what is the command's own.
OF_CONTENT = {"facts", "schemas", "serve", "injection", "hostile", "kills"}


def main():
    options = argparse.ArgumentParser(prog="run", description=__doc__)
    options.add_argument("--only", default="", help="names of checks, with commas between")
    options.add_argument("--samling", required=True)
    options.add_argument("--specifications", required=True)
    options.add_argument("--other-site", action="store_true", help="it is not built from content/")
    options.add_argument("site")
    options = options.parse_args()
    only = set(filter(None, options.only.split(",")))
    unknown = only - {name for names, _, _ in GROUPS for name in names}
    if unknown:
        print(f"no such check: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2

    started, words = time.monotonic(), []
    with concurrent.futures.ThreadPoolExecutor(2) as two_at_a_time:
        running = [
            two_at_a_time.submit(run_group, names, seconds, needs, options)
            for names, seconds, needs in chosen(only, options.other_site)
        ]
        for done in concurrent.futures.as_completed(running):
            for word, lines in done.result():
                words.append(word)
                print("\n".join(lines), flush=True)
    counts = ", ".join(f"{words.count(word)} {word}" for word in ("OK", "FAIL", "SKIP") if words.count(word))
    print(f"conformance: {len(words)} checks: {counts} ({time.monotonic() - started:.0f} s)")
    return 0 if set(words) <= {"OK", "SKIP"} else 1


def chosen(only, other_site):
    for names, seconds, needs in GROUPS:
        wanted = [name for name in names if name in only or not only]
        if other_site and wanted and set(wanted) <= OF_CONTENT:
            continue
        if wanted:
            yield wanted, seconds, needs


def run_group(names, seconds, needs, options):
    """(OK, FAIL or SKIP, the lines that say so) of each check."""
    missing = [need for need in needs if not is_there(need, options)]
    if missing:
        word = "FAIL" if os.environ.get("CI") == "true" else "SKIP"
        return [(word, [f"{word} {name}: NOT RUN, this machine lacks {', '.join(missing)}"]) for name in names]
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder, "results.json")
        command = [sys.executable, "-B", "-m", "checks.one", ",".join(names), str(told), options.site]
        command += [options.samling, options.specifications, "other" if options.other_site else "content"]
        said = within(seconds, command)
        results = json.loads(told.read_text("utf-8")) if told.exists() else None
    took = f"{time.monotonic() - started:.1f} s"
    if results is None:
        return [("FAIL", [*said.splitlines()[-8:], f"FAIL {name}: broke off after {took}"]) for name in names]
    return [report(result, took) for result in results]


def is_there(need, options):
    if need == "chromium":
        return shutil.which(os.environ.get("CHROMIUM", "chromium")) is not None
    if need == "a C compiler":
        return bool(shutil.which("cc") or shutil.which("clang"))
    if need == "libical":
        return os.path.exists("/usr/include/libical/ical.h")
    if need == "the examples":
        return Path(options.specifications, "complete").exists()
    return shutil.which(need) is not None


def within(seconds, command):
    """Runs a command and everything it starts for so long and no longer; gives what it said."""
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, start_new_session=True
    )
    try:
        said, _ = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        said, _ = process.communicate()
        said += f"\nstopped: over its {seconds} s".encode()
    return said.decode("utf-8", "replace")


def report(result, took):
    name, problems = result["name"], result["problems"]
    lines = [f"  look at {name}: {one}" for one in result["notes"][:SHOWN]]
    lines += [f"  {name}: {one}" for one in problems[:SHOWN]]
    if len(problems) > SHOWN:
        lines.append(f"  {name}: and {len(problems) - SHOWN} more")
    word = "FAIL" if problems else "OK"
    count = f"{len(problems)} problems; " if problems else ""
    return word, [*lines, f"{word} {name}: {count}{result['summary']} ({took})"]


if __name__ == "__main__":
    sys.exit(main())
