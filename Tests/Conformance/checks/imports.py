"""`samling import` of a Word file that pandoc made: its sessions, deadline and contact are in the draft, or are marked;
a bomb, a cut file and a file that is no Word file end in a plain message."""

import os
import subprocess
import tempfile
import zipfile
from pathlib import Path

from .result import Result

SOURCE = """---
title: Invitasjon til nettverk for måling våren 2027
---

# Samlinger våren 2027

| Dato                 | Tid         | Tema                |
|----------------------|-------------|---------------------|
| Torsdag 4. februar   | 09.00–15.30 | Fysisk heldagssamling |
| Fredag 5. mars 2027  | 14.00–15.00 | Digital samling     |
| Torsdag 23. april 2027 | 14.00–15.00 | Digital samling   |

# Søknad

Søknad sendes til [nettverk@fjord.example](mailto:nettverk@fjord.example). Frist: 15. desember 2026.

- *Først*
    - så [her](https://fjord.example/a)

En note.[^1] Spørsmål til Kari Åsen Lund, kari.lund@fjord.example, tlf. 22 33 44 55.

[^1]: Noten selv.
"""
INDEX = (
    'title: "Invitasjon til nettverk for måling våren 2027"', "deadline: 2026-12-15", 'cohort: "Våren 2027"',
    'to: "mailto:nettverk@fjord.example"', 'name: "Kari Åsen Lund"', 'phone: "22 33 44 55"', "[^1]: Noten selv.",
    "[her](<https://fjord.example/a>)", "draft: true",
)  # fmt: skip
SCHEDULE = (
    "date: torsdag 4. februar 2027", "se på dette: året står ikke ved datoen", 'time: "09.00–15.30"',
    "date: fredag 5. mars 2027", 'unscheduled: "Torsdag 23. april 2027"',
    "datoen er en fredag, ikke en torsdag",
)  # fmt: skip


def check(samling):
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        (folder / "kilde.md").write_text(SOURCE, "utf-8")
        subprocess.run(["pandoc", "kilde.md", "-o", "invitasjon.docx"], cwd=folder, check=True, timeout=60)
        done = run(samling, folder, "invitasjon.docx", "-o", "kurs")
        if done.returncode != 0:
            problems.append(f"exit {done.returncode}: {done.stderr.strip()}")
        for name, wanted in (("index.md", INDEX), ("samlinger.md", SCHEDULE)):
            path = folder / "kurs" / name
            text = path.read_text("utf-8") if path.exists() else ""
            problems += [f"{name} lacks: {one}" for one in wanted if one not in text]
            for number, line in enumerate(text.splitlines(), 1):
                if "se på dette" in line and f"kurs/{name}:{number}: " not in done.stdout:
                    problems.append(f"not told: {name}:{number}")
        again = run(samling, folder, "invitasjon.docx", "-o", "kurs")
        if again.returncode != 2:
            problems.append(f"a second import gave {again.returncode}")
        problems += hostile(samling, folder)
    return Result("import", f"{len(INDEX) + len(SCHEDULE)} facts of a Word file, and 5 files that are none", problems)


def hostile(samling, folder):
    whole = (folder / "invitasjon.docx").read_bytes()
    (folder / "kuttet.docx").write_bytes(whole[: len(whole) // 2])
    (folder / "tekst.docx").write_text("hei")
    (folder / "tom.docx").write_bytes(b"")
    with zipfile.ZipFile(folder / "annet.docx", "w") as file:
        file.writestr("a.txt", "a")
    with zipfile.ZipFile(folder / "bombe.docx", "w", zipfile.ZIP_DEFLATED) as bomb, zipfile.ZipFile(
        folder / "invitasjon.docx"
    ) as good:
        for name in good.namelist():
            if name == "word/document.xml":
                with bomb.open(name, "w", force_zip64=True) as out:
                    for _ in range(1000):
                        out.write(b" " * 1_000_000)
            else:
                bomb.writestr(name, good.read(name))
    problems = []
    for name in ("kuttet", "tekst", "tom", "annet", "bombe"):
        done = run(samling, folder, f"{name}.docx", "-o", name)
        if done.returncode != 1 or not done.stderr.startswith("samling: ") or (folder / name).exists():
            problems.append(f"{name}.docx gave {done.returncode}: {done.stderr.strip()[:200]}")
    without = run(samling, folder, "invitasjon.docx", "-o", "uten", path="/nonexistent")
    if without.returncode != 3 or "apt install pandoc" not in without.stderr:
        problems.append(f"without pandoc: {without.returncode}: {without.stderr.strip()[:200]}")
    return problems


def run(samling, folder, *arguments, path=None):
    environment = dict(os.environ, PATH=path) if path else None
    return subprocess.run(
        [Path(samling).resolve(), "import", *arguments], cwd=folder, env=environment, capture_output=True, text=True,
        timeout=120,
    )  # fmt: skip
