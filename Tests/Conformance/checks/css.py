"""Every declaration and selector of the site's CSS is put to the browser's CSS.supports.

The Nu checker's own CSS part knows no nesting, layers, container queries or oklch().
"""

import re

import tinycss2

from .result import Result

# At-rules that hold descriptors, or nothing that can be asked.
DESCRIPTORS = {
    "font-face", "page", "property", "counter-style", "font-feature-values", "font-palette-values",
    "view-transition", "keyframes", "import",
}  # fmt: skip
ASK = """asked => asked.map(([property, value]) => property === null
  ? value.split(/,(?![^(]*\\))/).every(one => CSS.supports('selector(' + one.trim().replace(/&/g, ':scope') + ')'))
  : CSS.supports(property, value))"""


def refused(site, tab, version):
    problems, asked, sheets = [], [], 0
    for name, text in style_sheets(site):
        sheets += 1
        rules = tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
        for line, declared, value in walked(rules):
            if declared == "error":
                problems.append(f"{name}:{line}: {value}")
            elif declared is None or not can_only_be_known_in_use(declared, value):
                asked.append((name, line, declared, value))
    answers = tab.evaluate(ASK, [[declared, value] for _, _, declared, value in asked])
    for (name, line, declared, value), known in zip(asked, answers):
        if not known:
            problems.append(f"{name}:{line}: {f'{declared}: {value}' if declared else f'selector {value}'}")
    return Result("css", f"{sheets} style sheets, {len(asked)} declarations and selectors put to {version}", problems)


def style_sheets(site):
    for path in sorted(site.folder.rglob("*.css")):
        yield path.relative_to(site.folder).as_posix(), path.read_text("utf-8")
    seen = set()
    for page in site.pages:
        for text in re.findall(r"<style[^>]*>(.*?)</style>", page.source, re.S | re.I):
            if text not in seen:
                seen.add(text)
                yield page.name, text


def walked(nodes):
    """(line, property, value) of each declaration, with None for a property where it is a selector."""
    for node in nodes:
        if node.type == "error":
            yield node.source_line, "error", node.message
        elif node.type == "declaration":
            yield node.source_line, node.name, tinycss2.serialize(node.value).strip()
        elif node.type == "qualified-rule":
            yield node.source_line, None, tinycss2.serialize(node.prelude).strip()
            yield from walked(inside(node))
        elif node.type == "at-rule" and node.content and node.lower_at_keyword not in DESCRIPTORS:
            yield from walked(inside(node))


def inside(node):
    return tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)


def can_only_be_known_in_use(declared, value):
    return declared.startswith("--") or re.search(r"\b(var|env|attr)\(", value)
