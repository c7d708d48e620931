"""Sites with a text in every place where text can stand, for the program `injection`."""

import json
from pathlib import Path

ORDINARY = "ordinær tekst"
# Every rule that may be off: what it would refuse is to be built.
RULES = """unknown-key weekday end-before-start unknown-reference broken-link sum missing-alt text-contradicts-data
dst-gap sunday-or-holiday closure deadline-after-start deadline-on-holiday count duration overlap no-place no-join
undated-mandatory name-email uncited duplicate-work incomplete-reference heading-jump duplicate-heading
bold-as-heading private-use-character hard-wrapped-link insecure-link dangling-asterisk typography consent
no-accessibility-statement expired-contact outdated-name id-vanished raw-html deep-nesting acknowledgement
needless-acknowledgement""".split()


def vectors():
    lines = Path(__file__).parent.parent.joinpath("vectors.txt").read_text(encoding="utf-8").split("\n")
    return [decoded(line) for line in lines if line and not line.startswith("# ")]


def decoded(line):
    return line.encode("utf-8").decode("unicode_escape").encode("latin-1", "surrogatepass").decode(
        "utf-8") if "\\u" not in line else json_decoded(line)


def json_decoded(line):
    import ast
    return ast.literal_eval('"""' + line.replace('"', '\\"') + '"""')


def write(folder, path, text):
    target = folder / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8", newline="")


def page(value, body=""):
    """Front matter as JSON, which YAML takes; what JSON need not escape is escaped."""
    return f"---\n{json.dumps(value, ensure_ascii=True)}\n---\n\n{body}\n"


def site_file(folder, text, raw="drop", everywhere=False):
    value = {"title": text, "description": text, "url": "https://x.example", "rawHTML": raw,
             "organisation": {"name": text, "short": text, "url": "https://x.example/o"},
             "closures": [{"name": text, "from": "2026-10-05"}], "checks": dict.fromkeys(RULES, "off")}
    if everywhere:
        value["url"] = "https://x.example/" + text
        value["accessibilityStatement"] = "https://x.example/" + text
        value["organisation"]["url"] = "https://x.example/" + text
        value["theme"] = {"logo": text}
    write(folder, "site.yml", json.dumps(value, ensure_ascii=True))
    write(folder, "content/index.md", page({"kind": "page", "title": text, "description": text}))


def programme(folder, name, text):
    """A programme with every kind of page and every block; `text` gives what stands in the field of a number."""
    count = 0

    def t():
        nonlocal count
        count += 1
        return text(count)

    def organisation():
        return {"name": t(), "short": t(), "url": "https://x.example/"}

    def levels():
        return {"levels": [{"number": 1, "name": t(), "audience": t(), "share": t(), "offers": [t()], "note": t()}],
                "strands": [{"name": t(), "offers": [t()]}], "notes": [t()]}

    def roles():
        return {"roles": [{"name": t(), "count": t(), "duties": [t()]}]}

    def budget():
        return {"currency": "NOK", "lines": [{"item": t(), "budget": 1, "actual": 1, "note": t()}], "total": 1}

    base = f"content/{name}"
    write(folder, f"{base}/index.md", page({
        "kind": "invitation", "title": t(), "description": t(),
        "programme": {"name": t(), "cohort": t(), "duration": t(), "number": 2, "level": t()},
        "hosts": [organisation()], "partners": [organisation()], "funders": [organisation()],
        "audience": [t()], "goals": [{"text": t(), "items": [t()], "by": "2026-12-01", "number": 3}, t()],
        "team": {"size": t(), "maxTeams": 6, "criteria": [t()]}, "seats": 30,
        "requirements": [{"text": t(), "who": t(), "must": True, "sessions": ["a"]}],
        "levels": levels(), "roles": roles(), "workload": t(),
        "fee": {"amount": "6400 kr", "covers": [t()], "excludes": [t()]},
        "application": {"to": "https://x.example/s", "deadline": "2026-05-26", "extendedFrom": "2026-04-30",
                        "opens": "2026-03-01", "minutes": 20, "selection": [t()],
                        "checklist": [{"question": t(), "help": t(), "tool": t()}]},
        "contacts": [{"name": t(), "role": t(), "area": t(), "organisation": t(), "email": "a@x.example",
                      "phone": "45 28 79 59"}],
        "testimonials": [{"quote": t(), "by": t(), "consent": True}]}))
    write(folder, f"{base}/samlinger.md", page({
        "kind": "schedule", "title": t(), "description": t(), "aliases": [f"/gammel/{name}/"],
        "calendar": {"name": t(), "audiences": {"leder": t()}},
        "sessions": [
            {"id": "a", "title": t(), "type": t(), "date": "2026-08-28", "time": "08.00–15.00", "format": "hybrid",
             "place": {"name": t(), "address": t()}, "join": "https://x.example/j", "attendance":
             {"alle": "mandatory", "leder": "recommended"}, "audience": ["alle"], "status": "tentative",
             "themes": [t(), t()], "prepare": [t()], "materials": [{"title": t(), "href": "https://x.example/m"}, t()],
             "note": t()},
            {"id": "b", "title": t(), "date": "2026-09-28", "place": t(), "status": "cancelled"},
            {"id": "c", "title": t(), "unscheduled": t(), "count": 2, "duration": "30 min", "audience": ["leder"]}]}))
    entry = {"id": "a", "type": "book", "title": t(), "author": [{"family": t(), "given": t()}, {"literal": t()}],
             "publisher": t(), "publisher-place": t(), "container-title": t(), "edition": t(), "volume": t(),
             "page": t(), "genre": t(), "DOI": t(), "ISBN": t(), "number": t(), "note": t(), "theme": t(),
             "annotation": t(), "issued": 2026, "collection-title": t(), "language": t()}
    write(folder, f"{base}/litteratur.md", page({
        "kind": "literature", "title": t(), "style": "apa", "entries": [entry], "groupBy": "theme"}))
    write(folder, f"{base}/rapport.md", page({
        "kind": "report", "title": t(), "subtitle": t(), "authors": [{"name": t(), "role": t(), "organisation": t()}],
        "projectGroup": [t()], "institution": t(), "reportNumber": t(), "period": t(), "summary": t(),
        "keyFigures": [{"label": t(), "value": t(), "unit": t(), "note": t()}],
        "participation": {"teams": 2, "people": 5, "groups": [{"name": t(), "people": 5}]}, "funders": [organisation()],
        "literature": "litteratur", "budget": budget(), "changes": [{"date": "2026-05-01", "text": t()}]},
        "## Innledning\n\nSe [@a, s. 3]."))
    blocks = {
        "budget": budget(),
        "cost-estimate": {"assumptions": [t()], "lines": [{"item": t(), "quantity": 1, "unit": t(), "rate": 1,
                                                           "amount": 1, "note": t()}], "total": 1},
        "key-figures": {"figures": [{"label": t(), "value": t(), "unit": t(), "note": t()}]},
        "timeline": {"events": [{"period": t(), "title": t(), "text": t(), "kind": t()},
                                {"date": "2026-08-28", "title": t()}]},
        "levels": levels(), "roles": roles(), "smarte": {"letters": [{"letter": t(), "word": t(), "text": t()}]},
        "priority-matrix": {"x": {"label": t(), "low": t(), "high": t()}, "y": {"label": t(), "low": t(), "high": t()},
                            "items": [{"x": "low", "y": "high", "text": t()}]},
        "checklist": {"phases": [{"name": t(), "groups": [{"heading": t(), "intro": t(), "items":
                                                           [t(), {"question": t(), "help": t(), "tool": t()}]}]}]},
        "a3": {"fields": [{"title": t(), "guide": t(), "rows": 2}], "guide": True},
        "evaluation": {"good": [t()], "better": [t()]},
        "contacts": {"contacts": [{"name": t(), "role": t()}]},
        "run-chart": {"data": "tall.csv", "x": "x", "y": "y", "title": t(), "unit": t(),
                      "changes": [{"at": "3", "text": t()}]},
    }
    for block, value in blocks.items():
        write(folder, f"{base}/blokk-{block}.md", page(
            {"kind": "page", "title": block}, f"```{block}\n{json.dumps(value, ensure_ascii=True)}\n```"))
    rows = "".join(f"{n};{n * 7 % 11}\n" for n in range(1, 13))
    write(folder, f"{base}/tall.csv", "x;y\n" + rows)


def pages(folder, name, texts):
    """A page for each text in each form of Markdown, in each format of literature, in figures, and in names."""
    for number, text in enumerate(texts):
        flat = text.replace("\n", " ").replace("\r", " ")
        forms = {
            "avsnitt": f"Se {text} her", "overskrift": f"## {flat}\n\nTekst", "liste": f"- {flat}\n- [ ] {flat}",
            "tabell": f"| {flat} | b |\n|---|---|\n| c | {flat} |\n\n: {flat}", "kode": f"`{flat}`\n\n```{flat}\n{text}\n```",
            "lenke": f"[{flat}](/p0/) [a](<{flat}>) [b]({flat}) [c](/p0/ \"{flat}\")\n\n[d][{flat}]\n\n[{flat}]: /p0/",
            "bilde": f"![{flat}](/b.png) ![a](<{flat}>)\n\n![b](/b.png \"{flat}\")", "note": f"A[^1] b[^{flat}]\n\n[^1]: {flat}",
            "sitat": f"> {flat}\n\n> [!NOTE]\n> {flat}\n\n> [!{flat}]\n> a", "kilde": f"[@{flat}] [@a, {flat}] [{flat} @a]",
            "adresse": f"<{flat}> <https://x.example/{flat}>", "html": text,
        }
        for form, body in forms.items():
            write(folder, f"content/{name}/{form}-{number}.md", page({"kind": "page", "title": f"Side {number}"}, body))
        write(folder, f"content/{name}/l{number}.md", page({
            "kind": "literature", "title": "L", "sources": [f"l{number}.bib", f"l{number}.ris", f"l{number}.json"]}))
        fields = ["title", "author", "publisher", "journal", "edition", "note", "url", "doi", "keywords", "abstract"]
        entry = ",\n".join(f"  {field} = {{{text}}}" for field in fields)
        write(folder, f"content/{name}/l{number}.bib", f"@article{{b{number},\n{entry},\n  year = 2026\n}}\n")
        tags = ["TI", "AU", "PB", "JO", "ET", "N1", "UR", "DO", "KW", "AB", "L1"]
        record = "".join(f"{tag}  - {flat}\n" for tag in tags)
        write(folder, f"content/{name}/l{number}.ris", f"TY  - JOUR\nID  - r{number}\n{record}PY  - 2026\nER  - \n")
        write(folder, f"content/{name}/l{number}.json", json.dumps([{
            "id": f"j{number}", "type": "webpage", "title": text, "author": [{"family": text, "given": text}],
            "URL": text, "DOI": text, "container-title": text, "note": text, "abstract": text}]))
        cell = '"' + text.replace('"', '""') + '"'
        rows = "".join(f"{cell if n == 3 else n};{n * 7 % 11}\n" for n in range(1, 13))
        write(folder, f"content/{name}/t{number}.csv", f"{cell};y\n{rows}")
        chart = {"data": f"t{number}.csv", "x": flat.strip(), "y": "y", "title": text}
        write(folder, f"content/{name}/t{number}.md", page(
            {"kind": "page", "title": "T"}, f"```run-chart\n{json.dumps(chart)}\n```"))
        named(folder, f"content/{name}-navn", text, number)


def named(folder, path, text, number):
    """A page, an asset and a folder with the text for a name, where the system has such names."""
    if "/" in text or "\0" in text or text in (".", ".."):
        return
    for name, content in [(text + ".md", page({"kind": "page", "title": f"N{number}"})), (text + ".txt", "x"),
                          (text + "/index.md", page({"kind": "page", "title": f"M{number}"}))]:
        try:
            write(folder, f"{path}/{name}", content)
        except (OSError, UnicodeEncodeError):
            pass


def single_pages(folder, name, texts):
    """A programme for each text in each field that takes addresses, keys or files, one field at a time."""
    host = {"kind": "invitation", "title": "T", "programme": {"name": "N"}, "hosts": [{"name": "H"}]}
    session = {"id": "a", "title": "S", "date": "2026-08-28"}
    for number, text in enumerate(texts):
        fields = {
            "url": host | {"hosts": [{"name": "H", "url": text}]},
            "sti": host | {"hosts": [{"name": "H", "url": "https://x.example/" + text}]},
            "til": host | {"application": {"to": text, "deadline": "2026-05-26"}},
            "post": host | {"application": {"to": "mailto:a@x.example?subject=" + text, "deadline": "2026-05-26"}},
            "epost": host | {"contacts": [{"name": "N", "email": text}]},
            "telefon": host | {"contacts": [{"name": "N", "phone": text}]},
            "etter": host | {"programme": {"name": "N", "follows": text}},
            "alias": {"kind": "page", "title": "T", "aliases": [text]},
            "alias2": {"kind": "page", "title": "T", "aliases": [f"/gammel{number}/" + text]},
            "bilde": {"kind": "page", "title": "T", "image": {"src": text, "alt": text, "credit": text}},
            "rapport": {"kind": "report", "title": "T", "institution": "I", "programme": text, "literature": text},
            "kilder": {"kind": "literature", "title": "T", "sources": [text]},
            "verk": {"kind": "literature", "title": "T", "entries": [
                {"id": text, "type": "webpage", "title": "T", "URL": text, "DOI": text}]},
        }
        for field, value in fields.items():
            write(folder, f"content/{name}/{field}-{number}.md", page(value))
        schedules = {
            "id": {"sessions": [session | {"id": text}]}, "lenke": {"sessions": [session | {"join": text}]},
            "lenke2": {"sessions": [session | {"join": "https://x.example/" + text}]},
            "stoff": {"sessions": [session | {"materials": [{"title": text, "href": text}]}]},
            "hvem": {"sessions": [session], "calendar": {"audiences": {text: "N"}}},
            "navn": {"sessions": [session], "calendar": {"identity": text, "name": text}},
        }
        for field, value in schedules.items():
            base = f"content/{name}-{field}-{number}"
            write(folder, f"{base}/index.md", page(host))
            write(folder, f"{base}/samlinger.md", page({"kind": "schedule", "title": "T"} | value))
