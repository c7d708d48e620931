"""`samling schema`: what Samling takes, the schemas take, and what it refuses, they refuse; the form editor's
configuration can be read and has the schemas' keys.

The pages are those of content/, of docs/ and of new sites in each language. YAML is read as editors read it, with the
core schema of YAML 1.2: a date is a text, and NO is no boolean.
"""

import json
import re
import subprocess
import tempfile
from pathlib import Path

import jsonschema
import yaml

from .result import Result

ROOT = Path(__file__).resolve().parents[3]
FENCE = re.compile(r"^```([a-z0-9-]+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
WORKS = {"entries", "references"}
KINDS = ("invitation", "schedule", "literature", "report", "page")

# Front matter with one fault each, which the schema of its kind and `samling check` must both refuse.
FAULTY = [
    ("page", "title: X\nfarge: blå"),
    ("page", "draft: true"),
    ("page", "title: X\ndraft: kanskje"),
    ("page", "title: X\npublished: i høst"),
    ("page", "title: X\nimage: { src: a.png }"),
    ("invitation", "title: X\nhosts: [Y]"),
    ("invitation", "title: X\nhosts: [Y]\nprogramme: { name: Z, kull: 3 }"),
    ("invitation", "title: X\nhosts: [Y]\nprogramme: { name: Z }\nseats: mange"),
    ("invitation", "title: X\nhosts: [Y]\nprogramme: { name: Z }\nfee: { amount: mye }"),
    ("invitation", "title: X\nhosts: [Y]\nprogramme: { name: Z }\napplication: { to: mailto:a@b.no }"),
    ("invitation", "title: X\nhosts: [Y]\nprogramme: { name: Z }\napplication: { deadline: 2026-05-26, to: ring }"),
    ("invitation", "title: X\nhosts: [Y]\nprogramme: { name: Z }\ncontacts: [{ name: A, email: b }]"),
    ("schedule", "title: X"),
    ("schedule", "title: X\nsessions: [{ id: a, title: A }]"),
    ("schedule", "title: X\nsessions: [{ id: a b, title: A, date: 2026-08-28 }]"),
    ("schedule", "title: X\nsessions: [{ id: a, title: A, date: 2026-08-28, status: kanskje }]"),
    ("schedule", "title: X\nsessions: [{ id: a, title: A, date: 2026-08-28, time: tidlig }]"),
    ("schedule", "title: X\nsessions: [{ id: a, title: A, date: 2026-08-28, join: teams }]"),
    ("schedule", "title: X\nsessions: [{ id: a, title: A, date: 2026-08-28, attendance: { alle: ja } }]"),
    ("literature", "title: X"),
    ("literature", "title: X\nstyle: harvard\nentries: []"),
    ("literature", "title: X\nentries: [{ type: book, title: Y }]"),
    ("report", "title: X"),
    ("report", "title: X\ninstitution: Y\nkeyFigures: [{ label: Z }]"),
    ("report", "title: X\ninstitution: Y\nbudget: { lines: [{ item: A, budget: mye }] }"),
    ("site", "language: nb"),
    ("site", "title: X\nlanguage: sv"),
    ("site", "title: X\nurl: forbedring.example"),
    ("site", "title: X\ntheme: { accent: blå }"),
    ("site", "title: X\nchecks: { typography: kanskje }"),
    ("run-chart", "title: X\nx: a\ny: b"),
    ("budget", "lines: [{ budget: 3 }]"),
    ("timeline", "events: [{ title: A }]"),
    ("levels", "- { name: A }"),
]


class Loader(yaml.SafeLoader):
    pass


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag in ("tag:yaml.org,2002:null", "tag:yaml.org,2002:merge")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), list("tf"))
Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("^[-+]?[0-9]+$"), list("-+0123456789"))
Loader.add_implicit_resolver("tag:yaml.org,2002:float", re.compile(r"^[-+]?[0-9]+\.[0-9]+$"), list("-+0123456789"))


def read(text):
    return yaml.load(text, Loader)


def run(samling, *arguments, folder=None):
    return subprocess.run([samling, *arguments], capture_output=True, text=True, timeout=60, cwd=folder)


class Schemas:
    def __init__(self, samling):
        self.samling, self.validators = samling, {}

    def __call__(self, name, text):
        """What the schema of a name says of a text of YAML."""
        if name not in self.validators:
            schema = json.loads(run(self.samling, "schema", *([name] if name else [])).stdout)
            jsonschema.Draft7Validator.check_schema(schema)
            self.validators[name] = jsonschema.Draft7Validator(schema)
        return [error.message[:200] for error in self.validators[name].iter_errors(read(text))]


def check(samling):
    samling = str(Path(samling).resolve())
    schemas, problems, pages, blocks = Schemas(samling), [], 0, 0
    known = {subject: schemas(subject, "{}") is not None for subject in sorted({name for name, _ in FAULTY})}
    with tempfile.TemporaryDirectory() as scratch:
        for language in ("nb", "nn", "en"):
            run(samling, "new", language, "--language", language, folder=scratch)
        for site in (ROOT, ROOT / "docs", *(Path(scratch, language) for language in ("nb", "nn", "en"))):
            if not (site / "site.yml").exists():
                continue
            problems += [f"{site.name}/site.yml: {one}" for one in schemas("site", (site / "site.yml").read_text("utf-8"))]
            for path in sorted((site / "content").rglob("*.md")):
                if re.search(r"\.(nb|nn|en)\.md$", path.name):
                    continue
                _, front, body = re.split(r"^---\s*$", path.read_text("utf-8"), maxsplit=2, flags=re.MULTILINE)
                pages += 1
                found = schemas(read(front)["kind"], front) + schemas("", front)
                for name, literal in FENCE.findall(body):
                    if is_block(samling, name, schemas):
                        blocks += 1
                        found += schemas(name, literal)
                problems += [f"{site.name}/{path.relative_to(site)}: {one}" for one in found]
        for number, (name, text) in enumerate(FAULTY):
            if not schemas(name, text if name not in KINDS else f"kind: {name}\n{text}"):
                problems.append(f"the schema takes {name}: {text!r}")
            if not is_refused(samling, Path(scratch, f"faulty-{number}"), name, text):
                problems.append(f"samling takes {name}: {text!r}")
    problems += form_editor(samling)
    if pages < 35 or blocks < 10:
        problems.append(f"only {pages} pages and {blocks} blocks were looked at")
    summary = f"{pages} pages and {blocks} blocks taken, {len(FAULTY)} faults refused, of {len(known)} subjects"
    return Result("schemas", summary, problems)


def is_block(samling, name, schemas):
    return name in schemas.validators or run(samling, "schema", name).returncode == 0


def is_refused(samling, folder, name, text):
    """Whether `samling check` has an error where a site holds the text."""
    page = f"---\nkind: page\ntitle: X\n---\n\n```{name}\n{text}\n```\n"
    files = {"site.yml": "title: X\nurl: https://x.example\n", "content/index.md": "---\nkind: page\ntitle: X\n---\n"}
    if name == "site":
        files["site.yml"] = text + "\n"
    elif name in KINDS:
        files["content/a/index.md"] = f"---\nkind: {name}\n{text}\n---\n"
    else:
        files["content/a/index.md"] = page
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(content, "utf-8")
    return run(samling, "check", folder=folder).returncode == 1


def form_editor(samling):
    problems = []
    for language in ("nb", "nn", "en"):
        editor = yaml.safe_load(run(samling, "schema", "--format", "cms", "--language", language).stdout)
        for collection in editor["collections"]:
            entry = collection.get("files", [collection])[0]
            name = entry["name"]
            keys = set(json.loads(run(samling, "schema", name).stdout)["properties"])
            fields = {field["name"] for field in entry["fields"]}
            if fields - {"body"} != keys - WORKS:
                problems.append(f"{name} ({language}): the form has {sorted(fields ^ keys)} otherwise than the schema")
    return problems
