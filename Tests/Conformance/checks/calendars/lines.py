"""From unfolded lines to components and their properties."""

import re

from .values import TEXT, TEXT_LIST

NAME = re.compile(r"[A-Za-z0-9-]+")
PARAMETER_VALUE = r'(?:"[^"\x00-\x08\x0a-\x1f\x7f]*"|[^";:,\x00-\x08\x0a-\x1f\x7f]*)'
PARAMETER = re.compile(f";([A-Za-z0-9-]+)=({PARAMETER_VALUE}(?:,{PARAMETER_VALUE})*)")

# RFC 5545 and 7986. RFC 9073 and 9253 are left out on purpose: libical 3 reports errors, calcurse drops the event.
KNOWN = set(
    """BEGIN END VERSION PRODID CALSCALE METHOD ATTACH CATEGORIES CLASS COMMENT DESCRIPTION GEO LOCATION
    PERCENT-COMPLETE PRIORITY RESOURCES STATUS SUMMARY COMPLETED DTEND DUE DTSTART DURATION FREEBUSY TRANSP TZID
    TZNAME TZOFFSETFROM TZOFFSETTO TZURL ATTENDEE CONTACT ORGANIZER RECURRENCE-ID RELATED-TO URL UID EXDATE RDATE
    RRULE ACTION REPEAT TRIGGER CREATED DTSTAMP LAST-MODIFIED SEQUENCE REQUEST-STATUS NAME REFRESH-INTERVAL SOURCE
    COLOR IMAGE CONFERENCE""".split()
)


class Property:
    def __init__(self, name, parameters, value, line):
        self.name, self.parameters, self.value, self.line = name, parameters, value, line

    def parameter(self, name):
        return self.parameters.get(name, "")

    @property
    def value_type(self):
        return self.parameter("VALUE").upper()

    def __eq__(self, other):
        return (self.name, self.parameters, self.value) == (other.name, other.parameters, other.value)


class Component:
    def __init__(self, name, line):
        self.name, self.line = name, line
        self.properties, self.children = [], []

    def all(self, name):
        return [one for one in self.properties if one.name == name]

    def first(self, name):
        return next(iter(self.all(name)), None)

    def value(self, name):
        found = self.first(name)
        return found.value if found else None

    def text(self, name):
        found = self.first(name)
        return unescaped(found.value) if found else ""

    def parts(self, name):
        return [child for child in self.children if child.name == name]

    def without(self, *names):
        """What the component says apart from some properties, in a form that can be compared."""
        said = [one for one in self.properties if one.name not in names]
        said.sort(key=lambda one: one.name)
        return said, [child.without() for child in self.children if child.name not in names]


def unescaped(value):
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value)


def components(lines, findings):
    """The tree of components, under a root without a name."""
    root = Component("", 0)
    open_components = [root]
    for text, line in lines:
        read = content_line(text, line, findings)
        if read is None:
            continue
        if read.name == "BEGIN":
            child = Component(read.value.upper(), line)
            open_components[-1].children.append(child)
            open_components.append(child)
        elif read.name == "END":
            if open_components[-1].name != read.value.upper() or len(open_components) == 1:
                findings.add("nesting", f"END:{read.value} closes {open_components[-1].name or 'nothing'}", line)
            if len(open_components) > 1:
                open_components.pop()
        else:
            add(read, open_components[-1], findings)
    if len(open_components) > 1:
        findings.add("nesting", f"{open_components[-1].name} is never closed", open_components[-1].line)
    return root


def add(read, component, findings):
    if read.name not in KNOWN and not read.name.startswith("X-"):
        findings.add("unknown-property", f"{read.name} is not a property of RFC 5545 or 7986", read.line)
    if not component.name:
        findings.add("nesting", f"{read.name} is outside every component", read.line)
    if component.name == "VCALENDAR" and component.children:
        findings.add("property-order", f"{read.name} after a component; Outlook does not read it there", read.line)
    component.properties.append(read)


def content_line(text, line, findings):
    name = NAME.match(text)
    position = name.end() if name else 0
    parameters = {}
    while name and (match := PARAMETER.match(text, position)):
        key, value = match[1].upper(), match[2]
        if key in parameters:
            findings.add("parameter-twice", f"the parameter {key} is there twice", line)
        parameters[key] = value[1:-1] if re.fullmatch('"[^"]*"', value) else value
        position = match.end()
    if not name or text[position : position + 1] != ":":
        findings.add("content-line", f"not a content line: {text[:40]!r}", line)
        return None
    read = Property(name[0].upper(), parameters, text[position + 1 :], line)
    escapes(read, findings)
    return read


def escapes(read, findings):
    if read.name not in TEXT | TEXT_LIST and not read.name.startswith("X-WR-"):
        return
    without_escapes = re.sub(r"\\[\\;,nN]", "", read.value)
    if "\\" in without_escapes:
        findings.add("escape", f"{read.name}: a backslash that escapes nothing", read.line)
    if re.search(";" if read.name in TEXT_LIST else "[;,]", without_escapes):
        findings.add("unescaped", f"{read.name}: a comma or semicolon that is not escaped", read.line)
    if read.name in TEXT_LIST and "\\," in read.value:
        findings.add("list-comma", f"{read.name}: libical splits an item at its escaped comma", read.line)
