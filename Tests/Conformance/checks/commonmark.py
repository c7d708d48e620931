"""`samling markdown --raw-html` on the examples of the specifications: CommonMark 0.30 and GFM's tables.

CommonMark's must come out to the byte. Tables are compared as the specification's own test does it (normalize.py),
which overlooks white space between blocks and the order of attributes.
"""

import concurrent.futures
import importlib.util
import json
import subprocess
import warnings
from pathlib import Path

from .result import Result

COUNTS = {"commonmark": 652, "tables": 8}


def check(samling, specifications):
    folder = Path(specifications)
    suites = {"commonmark": examples(folder / "commonmark-0.30.json"), "tables": tables(folder / "gfm-0.29.json")}
    normalized = normalizer(folder / "normalize.py")
    problems, passed = [], {}
    for suite, wanted in suites.items():
        if len(wanted) != COUNTS[suite]:
            problems.append(f"{len(wanted)} examples of {suite}, not {COUNTS[suite]}")
        same = str.__eq__ if suite == "commonmark" else lambda a, b: normalized(a) == normalized(b)
        with concurrent.futures.ThreadPoolExecutor(4) as several:
            answers = several.map(lambda example: converted(samling, example["markdown"]), wanted)
            faults = [
                f"{suite} {example['example']} ({example['section']}): {example['markdown']!r}\n"
                f"    expected {example['html']!r}\n    got      {got!r}"
                for example, got in zip(wanted, answers)
                if not same(got, example["html"])
            ]
        passed[suite] = len(wanted) - len(faults)
        problems += faults
    summary = ", ".join(f"{passed[suite]} of {len(suites[suite])} {suite}" for suite in suites)
    return Result("commonmark", f"examples: {summary}", problems)


def examples(path):
    return json.loads(path.read_text("utf-8"))


def tables(path):
    return [one for one in examples(path) if "table" in one.get("extensions", [])]


def converted(samling, markdown):
    try:
        done = subprocess.run(
            [samling, "markdown", "--raw-html"], input=markdown.encode(), capture_output=True, timeout=10
        )
    except subprocess.TimeoutExpired:
        return "(no answer in 10 s)"
    if done.returncode:
        return f"(exit status {done.returncode}: {done.stderr.decode('utf-8', 'replace')[:200]})"
    return done.stdout.decode("utf-8", "replace")


def normalizer(path):
    spec = importlib.util.spec_from_file_location("normalize", path)
    module = importlib.util.module_from_spec(spec)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        spec.loader.exec_module(module)
    return module.normalize_html
