"""Computes the figures of run and control charts on random series, apart from Samling.

    python3 Tests/Conformance/chart_figures.py            compare with the file that is kept
    python3 Tests/Conformance/chart_figures.py --record   write the file again

The tests of Charts read chart_figures.jsonl beside this script and must arrive at its figures to
six digits. Exact fractions are used wherever there is no square root. The rules: centre lines and
limits as in Montgomery, Introduction to statistical quality control; runs and crossings as in
Anhøj, Diagnostic value of run chart analysis, PLoS One 2015;10(3):e0121349.
"""

import json
import random
import statistics
import sys
from fractions import Fraction
from math import comb, log2, sqrt
from pathlib import Path

SEED = 20260828
SERIES = 200
FILE = Path(__file__).with_name("chart_figures.jsonl")


def limits_of_runs(n):
    if n == 0:
        return None
    tosses = n - 1
    tail = Fraction(0)
    for k in range(tosses + 1):
        tail += Fraction(comb(tosses, k), 2**tosses)
        if tail >= Fraction(1, 20):
            return [int(log2(n) + 0.5) + 3, k]


def runs(values, centre):
    sides = [v > centre for v in values if v is not None and v != centre]
    longest = current = crossings = 0
    for i, side in enumerate(sides):
        same = i > 0 and sides[i - 1] == side
        crossings += i > 0 and not same
        current = current + 1 if same else 1
        longest = max(longest, current)
    return {
        "useful": len(sides),
        "longest": longest,
        "crossings": crossings,
        "limits": limits_of_runs(len(sides)),
    }


def split(length, starts):
    edges = [0, *starts, length]
    return list(zip(edges, edges[1:]))


def counted(positions, usable, baseline):
    """The positions a phase's centre is computed from."""
    if baseline is None or positions[0] != 0:
        return positions
    kept, seen = [], 0
    for i in positions:
        kept.append(i)
        seen += usable(i)
        if seen == baseline:
            return kept
    raise ValueError


def run_chart(values, baseline, starts):
    phases = []
    for start, end in split(len(values), starts):
        basis = counted(list(range(start, end)), lambda i: values[i] is not None, baseline)
        centre = statistics.median(values[i] for i in basis if values[i] is not None)
        phases.append({"centre": float(centre), **runs(values[start:end], centre)})
    return {"phases": phases}


def ranges(values, positions):
    result = {}
    for i, j in zip(positions, positions[1:]):
        if values[i] is not None and values[j] is not None:
            result[j] = abs(values[j] - values[i])
    return result


def mean(numbers):
    numbers = list(numbers)
    return sum(numbers, Fraction(0)) / len(numbers)


def control_chart(kind, values, totals, baseline, starts):
    phases, points = [], []

    def usable(i):
        return values[i] is not None and (kind not in "PU" or (totals[i] or 0) > 0)

    for start, end in split(len(values), starts):
        positions = list(range(start, end))
        basis = counted(positions, usable, baseline)
        used = [i for i in basis if usable(i)]
        drawn = {i: values[i] for i in positions if usable(i)}
        if kind == "I":
            centre = mean(values[i] for i in used)
            spread = 3 * mean(ranges(values, basis).values()) / Fraction(1128, 1000)
            both = (float(centre - spread), float(centre + spread))
            limits = {i: both for i in positions}
        elif kind == "MR":
            centre = mean(ranges(values, basis).values())
            drawn = ranges(values, positions)
            limits = {i: (None, float(centre * Fraction(3267, 1000))) for i in positions}
        elif kind == "C":
            centre = mean(values[i] for i in used)
            spread = 3 * sqrt(centre)
            limits = {i: (max(0.0, centre - spread), centre + spread) for i in positions}
        else:
            centre = Fraction(sum(values[i] for i in used)) / sum(totals[i] for i in used)
            drawn = {i: values[i] / totals[i] for i in drawn}
            limits = {}
            for i in positions:
                if not totals[i]:
                    continue
                variance = centre * (1 - centre) if kind == "P" else centre
                spread = 3 * sqrt(variance / totals[i])
                top = float(centre) + spread
                limits[i] = (
                    max(0.0, float(centre) - spread),
                    min(1.0, top) if kind == "P" else top,
                )
        phase = {"centre": float(centre)}
        if kind != "MR":
            phase.update(runs([drawn.get(i) for i in positions], centre))
        phases.append(phase)
        for i in positions:
            lower, upper = limits.get(i, (None, None))
            value = drawn.get(i)
            outside = value is not None and (
                value > upper or (lower is not None and value < lower)
            )
            points.append(
                [None if value is None else float(value), lower, upper, bool(outside)]
            )
    return {"phases": phases, "points": points}


def series(dice, index):
    kind = ["run", "I", "MR", "C", "P", "U"][index % 6]
    length = dice.randint(12, 70)
    totals = None
    if kind in ("run", "I", "MR"):
        drift = dice.choice([0, 0, 15])
        decimals = dice.choice([0, 1, 2])
        values = []
        for i in range(length):
            number = dice.gauss(50 + (drift if 2 * i > length else 0), 8)
            values.append(Fraction(f"{number:.{decimals}f}"))
    else:
        share = dice.choice([0.02, 0.3, 0.9])
        totals = [Fraction(dice.randint(5, 80)) for _ in range(length)]
        if kind == "U":
            totals = [t / 4 for t in totals]
        values = []
        for total in totals:
            tries = int(total) if kind == "P" else 60
            values.append(Fraction(sum(dice.random() < share for _ in range(tries))))
        if not any(values):
            values[0] = Fraction(1)
    for i in range(2, length):
        if dice.random() < 0.04:
            values[i] = None
        elif totals is not None and dice.random() < 0.03:
            values[i], totals[i] = Fraction(0), Fraction(0)
    starts = []
    if dice.random() < 0.3:
        starts = sorted(dice.sample(range(8, length - 3), 1))
    baseline = dice.randint(4, 6) if dice.random() < 0.4 else None
    return kind, values, totals if kind in ("P", "U") else None, baseline, starts


def shortened(value):
    """Ten digits of every number that is not whole."""
    if isinstance(value, float):
        return float(f"{value:.10g}")
    if isinstance(value, dict):
        return {key: shortened(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [shortened(item) for item in value]
    return value


def figures():
    dice = random.Random(SEED)
    lines = []
    while len(lines) < SERIES:
        kind, values, totals, baseline, starts = series(dice, len(lines))
        try:
            if kind == "run":
                result = run_chart(values, baseline, starts)
            else:
                result = control_chart(kind, values, totals, baseline, starts)
        except (ValueError, ZeroDivisionError, statistics.StatisticsError):
            continue
        result = shortened(result)
        written = lambda numbers: [None if v is None else float(v) for v in numbers]
        lines.append(
            json.dumps(
                {
                    "kind": kind,
                    "values": written(values),
                    "totals": written(totals) if totals else None,
                    "baseline": baseline,
                    "starts": starts,
                    **result,
                }
            )
        )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    computed = figures()
    if "--record" in sys.argv:
        FILE.write_text(computed)
    elif FILE.read_text() != computed:
        sys.exit("chart_figures.jsonl is not what this script computes")
