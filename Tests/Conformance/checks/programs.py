"""The programs beside this folder, which build sites of their own, in the short form that every run has time for."""

import subprocess
import sys
from pathlib import Path

from .result import Result

SHORT = {"hostile": [], "injection": ["90"], "kills": ["30"]}


def check(name, samling):
    program = Path(__file__).parent.parent / name
    done = subprocess.run([sys.executable, "-B", str(program), samling, *SHORT[name]], capture_output=True, text=True)
    lines = done.stdout.splitlines() or ["it said nothing"]
    problems = [*lines[-12:], *done.stderr.splitlines()[-5:]] if done.returncode else []
    notes = [line for line in lines if line.startswith("SKIPPED")]
    return Result(name, lines[-1].partition(": ")[2].removeprefix(name + ": "), problems, notes)
