"""From a file's octets to its unfolded lines (RFC 5545, 3.1)."""

import re
import unicodedata


def unfolded_lines(raw, findings):
    """The logical lines as (text, number of the first physical line), and a finding for whatever is not allowed."""
    if raw.startswith(b"\xef\xbb\xbf"):
        findings.add("bom", "starts with a byte order mark", 1)
        raw = raw[3:]
    line_ends(raw, findings)
    physical = [decoded(octets, number, raw, findings) for number, octets in numbered(raw)]
    folds(physical, findings)

    lines = []
    for number, text in enumerate(physical, 1):
        if text[:1] in (" ", "\t") and lines:
            lines[-1] = (lines[-1][0] + text[1:], lines[-1][1])
        elif text:
            lines.append((text, number))
    for text, number in lines:
        if unicodedata.normalize("NFC", text) != text:
            findings.add("nfc", "not in Unicode's composed form (NFC)", number)
    return lines


def line_ends(raw, findings):
    if not raw.endswith(b"\r\n"):
        findings.add("last-line", "the last line does not end in CRLF")
    bare = re.search(rb"(?<!\r)\n", raw)
    if bare:
        findings.add("bare-lf", "a line ends in LF alone", raw[: bare.start()].count(b"\n") + 1)
    bare = re.search(rb"\r(?!\n)", raw)
    if bare:
        findings.add("bare-cr", "CR without LF", raw[: bare.start()].count(b"\n") + 1)


def numbered(raw):
    lines = re.split(rb"\r\n|\n", raw)
    if lines[-1] == b"":
        lines.pop()
    return enumerate(lines, 1)


def decoded(octets, number, raw, findings):
    if not octets:
        findings.add("blank-line", "a blank line", number)
    if len(octets) > 75:
        findings.add("long-line", f"{len(octets)} octets on a line, at most 75", number)
    try:
        text = octets.decode("utf-8")
    except UnicodeDecodeError:
        fault = "split-character" if is_utf8(re.sub(rb"\r?\n[ \t]", b"", raw)) else "utf-8"
        findings.add(fault, "a character is cut in two by the fold or is not UTF-8", number)
        text = octets.decode("utf-8", "replace")
    control = re.search("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ufeff]", text.rstrip("\r"))
    if control:
        findings.add("control", f"U+{ord(control[0]):04X}, which parsers refuse or take for a line end", number)
    return text


def is_utf8(raw):
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def folds(physical, findings):
    for number, (line, following) in enumerate(zip(physical, physical[1:]), 1):
        if following[:1] == "\t":
            findings.add("tab-fold", "folded with a tab; several parsers know the space alone", number + 1)
        if following[:1] != " ":
            continue
        if (len(line) - len(line.rstrip("\\"))) % 2:
            findings.add("split-escape", "the fold is inside a backslash escape", number)
        if following[1:2] and unicodedata.combining(following[1]):
            findings.add("split-mark", "the fold is before a combining mark", number + 1)
