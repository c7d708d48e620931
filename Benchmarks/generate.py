#!/usr/bin/env python3
"""Writes a site of N training programmes for Samling and the same site for Hugo.

The same N gives the same bytes. Each programme has five pages (an invitation, a schedule whose seven
calendars are one for everyone, one for leaders and one a dated session, a reading list, a report and a
page of text) of the length that real ones have.

Usage: generate.py N FOLDER    writes FOLDER/samling and FOLDER/hugo
"""

import datetime
import json
import pathlib
import shutil
import sys

PLACES = [
    "Tønsberg", "Larvik", "Horten", "Skien", "Hamar", "Gjøvik", "Bodø", "Narvik", "Ålesund",
    "Molde", "Førde", "Voss", "Arendal", "Grimstad", "Elverum", "Steinkjer", "Levanger", "Alta",
]
TOPICS = [
    "legemiddelgjennomgang", "fallforebygging", "ernæring", "palliasjon", "munnhelse",
    "tidlig oppdagelse", "brukermedvirkning", "demensomsorg", "smittevern", "rehabilitering",
    "pasientforløp", "velferdsteknologi", "aktivitet", "trykksår", "samhandling",
]
FIRST_NAMES = ["Kari", "Anne", "Ingrid", "Marit", "Lars", "Ola", "Nils", "Astrid", "Sigrid", "Per"]
LAST_NAMES = ["Berge", "Solheim", "Dahl", "Moen", "Lund", "Haugen", "Strand", "Vik", "Bakken"]
SENTENCES = [
    "Forbedringsarbeid begynner med å se hva som går galt, og for hvem.",
    "Teamet velger et område der de selv kan endre noe, og der pasientene merker det.",
    "Målingene er få og enkle, og de henges opp der alle går forbi.",
    "Endringen prøves i det små før den innføres på hele avdelingen.",
    "Nærmeste leder følger arbeidet og gir teamet tid til å møtes.",
    "Det som ikke virker, er også nyttig å vite.",
    "Pasienter og pårørende blir spurt tidlig, og de får vite hva svarene førte til.",
    "Erfaringene deles med de andre teamene på samlingen etterpå.",
    "En [god målsetting](https://www.itryggehender24-7.no/) sier hva som skal bli bedre, og når.",
    "Teamet skriver ned *hvorfor* de tror at endringen hjelper, og hva de venter å se.",
    "Resultatene holdt seg gjennom vinteren, selv om flere av de ansatte var nye.",
    "Rutinen ble kortere, **og den blir brukt**.",
    "Det tok lengre tid enn ventet å få på plass tallene, og planen ble endret underveis.",
    "Flere avdelinger har bedt om å få ta verktøyene i bruk.",
]
WORKS = [
    ("batalden2007", "article-journal", "What is quality improvement and how can it transform healthcare?",
     [("Batalden", "P. B."), ("Davidoff", "F.")], 2007,
     {"container-title": "Quality and Safety in Health Care", "volume": "16", "issue": "1", "page": "2-3",
      "DOI": "10.1136/qshc.2006.022046"}),
    ("langley2009", "book", "The improvement guide: a practical approach to enhancing organizational performance",
     [("Langley", "G. J."), ("Moen", "R. D."), ("Nolan", "K. M.")], 2009,
     {"publisher": "Jossey-Bass", "publisher-place": "San Francisco", "edition": "2"}),
    ("perla2011", "article-journal", "The run chart: a simple analytical tool for learning from variation",
     [("Perla", "R. J."), ("Provost", "L. P."), ("Murray", "S. K.")], 2011,
     {"container-title": "BMJ Quality and Safety", "volume": "20", "issue": "1", "page": "46-51",
      "DOI": "10.1136/bmjqs.2009.037895"}),
    ("taylor2014", "article-journal", "Systematic review of the application of the plan-do-study-act method",
     [("Taylor", "M. J."), ("McNicholas", "C."), ("Nicolay", "C.")], 2014,
     {"container-title": "BMJ Quality and Safety", "volume": "23", "issue": "4", "page": "290-298",
      "DOI": "10.1136/bmjqs-2013-001862"}),
    ("kaplan2010", "article-journal", "The influence of context on quality improvement success in health care",
     [("Kaplan", "H. C."), ("Brady", "P. W."), ("Dritz", "M. C.")], 2010,
     {"container-title": "Milbank Quarterly", "volume": "88", "issue": "4", "page": "500-559",
      "DOI": "10.1111/j.1468-0009.2010.00611.x"}),
    ("greenhalgh2004", "article-journal", "Diffusion of innovations in service organizations",
     [("Greenhalgh", "T."), ("Robert", "G."), ("Macfarlane", "F.")], 2004,
     {"container-title": "Milbank Quarterly", "volume": "82", "issue": "4", "page": "581-629",
      "DOI": "10.1111/j.0887-378X.2004.00325.x"}),
    ("provost2011", "book", "The health care data guide: learning from data for improvement",
     [("Provost", "L. P."), ("Murray", "S. K.")], 2011,
     {"publisher": "Jossey-Bass", "publisher-place": "San Francisco"}),
    ("dixonwoods2012", "article-journal", "Ten challenges in improving quality in healthcare",
     [("Dixon-Woods", "M."), ("McNicol", "S."), ("Martin", "G.")], 2012,
     {"container-title": "BMJ Quality and Safety", "volume": "21", "issue": "10", "page": "876-884",
      "DOI": "10.1136/bmjqs-2011-000760"}),
]
MONTHS = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
          "oktober", "november", "desember"]
WEEKDAYS = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]


class Choice:
    """Choices that are the same every time: a linear congruential generator."""

    def __init__(self, seed):
        self.state = (seed * 2654435761 + 12345) % 2**32

    def below(self, limit):
        self.state = (self.state * 1664525 + 1013904223) % 2**32
        return (self.state >> 8) % limit

    def of(self, items):
        return items[self.below(len(items))]

    def paragraph(self, count):
        first = self.below(len(SENTENCES))
        return " ".join(SENTENCES[(first + 3 * step) % len(SENTENCES)] for step in range(count))


def quoted(value):
    """A value of YAML's that is JSON too."""
    return json.dumps(value, ensure_ascii=False)


def written(date):
    return f"{WEEKDAYS[date.weekday()]} {date.day}. {MONTHS[date.month - 1]} {date.year}"


class Programme:
    """What both sites are made of."""

    def __init__(self, number):
        choice = self.choice = Choice(number)
        self.slug = f"program-{number:05}"
        self.place = choice.of(PLACES)
        self.topic = choice.of(TOPICS)
        self.year = 2027 + choice.below(3)
        self.cohort = f"Høsten {self.year}"
        self.name = f"Forbedringsutdanning i {self.topic}"
        self.title = f"{self.name} i {self.place}"
        self.description = f"Kostnadsfri utdanning for ansatte i kommunene rundt {self.place}."
        first, last = choice.of(FIRST_NAMES), choice.of(LAST_NAMES)
        self.contact = (f"{first} {last}", f"{first}.{last}@kommune.example".lower(), f"33 4{choice.below(10)} 55 66")
        self.deadline = self.weekday(datetime.date(self.year, 6, 3), 2)
        self.published = datetime.date(self.year, 2, 1 + choice.below(20))
        self.sessions = self.make_sessions()
        self.intro = [choice.paragraph(4), choice.paragraph(3)]
        self.plan = choice.paragraph(3)
        self.reading = choice.paragraph(2)
        self.works = [WORKS[(number + step) % len(WORKS)] for step in range(7)]
        self.report = [(heading, [choice.paragraph(4), choice.paragraph(4)]) for heading in (
            "Sammendrag", "Bakgrunn", "Slik arbeidet teamene", "Resultater", "Veien videre")]
        self.about = [(heading, [choice.paragraph(4), choice.paragraph(3)]) for heading in (
            "Før oppstart", "Mellom samlingene", "Etterpå")]

    @staticmethod
    def weekday(day, wanted):
        """The first such day of the week from a day on; 0 is Monday."""
        return day + datetime.timedelta(days=(wanted - day.weekday()) % 7)

    def make_sessions(self):
        choice = self.choice
        day = datetime.date(self.year, 8, 24)
        sessions = [{
            "id": "forberedelse", "title": "Forberedelse med leder", "type": "forberedelse",
            "unscheduled": "To ulike datoer etter søknadsfristen", "format": "either",
            "note": "Møtene er digitale eller fysiske."}]
        kinds = [
            ("samling-1", "Første samling", "samling", "08.00–15.00", "physical", "mandatory"),
            ("webinar", "Digital arbeidsøkt", "webinar", "14.00–15.00", "digital", "mandatory"),
            ("samling-2", "Andre samling", "samling", "08.00–15.00", "physical", "mandatory"),
            ("verksted", "Frivillig verksted", "verksted", "08.00–11.30", "physical", "optional"),
            ("samling-3", "Tredje samling", "samling", "08.00–15.00", "physical", "mandatory"),
        ]
        for identifier, title, kind, time, form, attendance in kinds:
            day += datetime.timedelta(days=14 + choice.below(8))
            day = self.weekday(day, 1 + choice.below(3))
            session = {
                "id": identifier, "title": title, "type": kind, "date": day, "time": time,
                "format": form, "attendance": attendance,
                "themes": [f"Målinger og {self.topic}", "Arbeid i teamene", "Erfaringer siden sist"],
                "prepare": ["Ta med tallene fra egen avdeling"],
                "note": SENTENCES[choice.below(8)],
            }
            if form == "physical":
                session["place"] = {"name": f"Kurssenteret i {self.place}", "address": f"Storgata {1 + choice.below(90)}"}
            sessions.append(session)
        sessions.append({
            "id": "veiledning", "title": "Veiledning av teamene", "type": "veiledning",
            "unscheduled": "Etter avtale mellom samlingene", "format": "digital",
            "note": "Hvert team får veiledning tre ganger."})
        return sessions

    # Text that is the same on both sites.

    def invitation_text(self):
        return "\n\n".join(self.intro + ["## Slik søker du", "1. Snakk med lederen din.\n2. Finn et område.\n3. Send søknaden.",
                                         f"Se også [om gjennomføringen]({self.address('om')})."]) + "\n"

    def schedule_text(self):
        return self.plan + "\n"

    def literature_text(self):
        return self.reading + "\n"

    def report_text(self):
        parts = []
        for heading, paragraphs in self.report:
            parts += [f"## {heading}"] + paragraphs
            if heading == "Resultater":
                parts.append("| Måned | Gjennomført | Planlagt |\n| --- | ---: | ---: |\n"
                             + "\n".join(f"| {month} | {12 + step * 3} | {15 + step * 4} |"
                                         for step, month in enumerate(MONTHS[7:11])))
        return "\n\n".join(parts) + "\n"

    def about_text(self):
        parts = []
        for heading, paragraphs in self.about:
            parts += [f"## {heading}"] + paragraphs + ["- Avtal tid med teamet\n- Oppdater målingene\n- Skriv logg"]
        return "\n\n".join(parts) + "\n"

    def address(self, page):
        return f"/{self.slug}/{page}/"


def samling_pages(programme):
    p = programme
    name, email, phone = p.contact
    head = lambda kind, title, description: [f"kind: {kind}", f"title: {quoted(title)}", f"description: {quoted(description)}",
                                             f"published: {p.published}"]
    invitation = head("invitation", p.title, p.description) + [
        "programme:", f"  name: {quoted(p.name)}", f"  cohort: {p.cohort}", "  number: 1",
        "hosts:", f"  - name: Utviklingssenteret i {p.place}", f"    url: https://{p.slug}.example/",
        "audience:", "  - Ansatte i helse- og omsorgstjenestene", "  - Ledere som vil bli med",
        "goals:", "  - Kompetanse til å lede forbedringsarbeid", "  - Kompetanse til å gjennomføre forbedringsarbeid",
        f"  - Bedre resultater innen {p.topic}",
        "team:", "  size: 2–6", "  criteria:", "    - Deltakerne kommer fra samme arbeidssted.",
        "    - Lederen har sagt ja til arbeidet.",
        "requirements:",
        "  - text: Delta på samlingene", "    who: deltaker", "    must: true", "    sessions: [samling-1, samling-2, samling-3]",
        "  - text: Delta på webinaret", "    who: deltaker", "    must: true", "    sessions: [webinar]",
        "  - text: Sett av tid mellom samlingene", "    who: deltaker", "    must: true",
        "fee:", "  amount: 0 kr", "  covers: [Kurs, Lunsj]",
        "application:", f"  to: mailto:{email}", f"  deadline: {p.deadline}",
        "contacts:", f"  - name: {name}", "    role: Prosjektleder", f"    email: {email}", f"    phone: \"{phone}\"",
    ]
    schedule = head("schedule", f"Samlinger {p.cohort.lower()}", f"Alle samlingene i {p.name.lower()}.") + [
        "calendar:", f"  name: {quoted(p.title)}", "  audiences:", "    leder: Nærmeste leder", "sessions:"]
    for session in p.sessions:
        schedule += [f"  - id: {session['id']}", f"    title: {session['title']}", f"    type: {session['type']}"]
        if "date" in session:
            schedule += [f"    date: {written(session['date'])}", f"    time: {session['time']}"]
        else:
            schedule.append(f"    unscheduled: {session['unscheduled']}")
        schedule.append(f"    format: {session['format']}")
        if "place" in session:
            schedule += [f"    place: {{ name: {session['place']['name']}, address: {session['place']['address']} }}"]
        elif session["format"] == "digital":
            schedule.append("    join: later")
        if "attendance" in session:
            schedule.append(f"    attendance: {{ alle: {session['attendance']}, leder: optional }}")
        for key in ("themes", "prepare"):
            if key in session:
                schedule += [f"    {key}:"] + [f"      - {item}" for item in session[key]]
        schedule.append(f"    note: {quoted(session['note'])}")
    literature = head("literature", "Litteratur", "En kort leseliste.") + ["style: vancouver", "entries:"]
    for key, kind, title, authors, year, fields in p.works:
        literature += [f"  - id: {key}", f"    type: {kind}", f"    title: {quoted(title)}", "    author:"]
        literature += [f"      - {{ family: {family}, given: {given} }}" for family, given in authors]
        literature += [f"    {field}: {quoted(value)}" for field, value in fields.items()]
        literature += [f"    issued: {{ date-parts: [[{year}]] }}", "    language: en"]
    report = head("report", f"Sluttrapport fra {p.title}", "Hva teamene gjorde, og hva de lærte.") + [
        "authors:", f"  - name: {name}", "    role: Prosjektleder", f"institution: Utviklingssenteret i {p.place}",
        f"programme: /{p.slug}/", "keyFigures:", "  - { label: Team, value: 9 }", "  - { label: Deltakere, value: 41 }",
        "  - { label: Prosjekter i drift, value: 8 }"]
    about = head("page", "Om gjennomføringen", "Praktisk for deltakere og ledere.")
    pages = {"index": (invitation, p.invitation_text()), "samlinger": (schedule, p.schedule_text()),
             "litteratur": (literature, p.literature_text()), "rapport": (report, p.report_text()),
             "om": (about, p.about_text())}
    return {name: "---\n" + "\n".join(lines) + "\n---\n\n" + text for name, (lines, text) in pages.items()}


def hugo_pages(programme):
    p = programme
    name, email, phone = p.contact

    def page(layout, title, description, text, **fields):
        front = {"title": title, "description": description, "layout": layout, "date": str(p.published)} | fields
        return "---\n" + "\n".join(f"{key}: {quoted(value)}" for key, value in front.items()) + "\n---\n\n" + text

    sessions = []
    for session in p.sessions:
        session = dict(session)
        if "date" in session:
            start, end = session["time"].split("–")
            clock = lambda text: f"{session['date']}T{text.replace('.', ':')}:00"
            session |= {"start": clock(start), "end": clock(end), "date": str(session["date"])}
        sessions.append(session)
    works = [{"key": key, "type": kind, "title": title, "year": year,
              "authors": [{"family": family, "given": given} for family, given in authors]}
             | {field.replace("-", ""): value for field, value in fields.items()}
             for key, kind, title, authors, year, fields in p.works]
    host = f"Utviklingssenteret i {p.place}"
    return {
        "_index": page(
            "invitation", p.title, p.description, p.invitation_text(), cohort=p.cohort, host=host,
            hosturl=f"https://{p.slug}.example/",
            audience=["Ansatte i helse- og omsorgstjenestene", "Ledere som vil bli med"],
            goals=["Kompetanse til å lede forbedringsarbeid", "Kompetanse til å gjennomføre forbedringsarbeid",
                   f"Bedre resultater innen {p.topic}"],
            team=["Deltakerne kommer fra samme arbeidssted.", "Lederen har sagt ja til arbeidet."],
            requirements=["Delta på samlingene", "Delta på webinaret", "Sett av tid mellom samlingene"],
            covers=["Kurs", "Lunsj"], apply=f"mailto:{email}", deadline=str(p.deadline),
            contact={"name": name, "role": "Prosjektleder", "email": email, "phone": phone}),
        "samlinger": page(
            "schedule", f"Samlinger {p.cohort.lower()}", f"Alle samlingene i {p.name.lower()}.", p.schedule_text(),
            calendar=p.title, audiences=[{"key": "leder", "name": "Nærmeste leder"}], sessions=sessions),
        "litteratur": page("literature", "Litteratur", "En kort leseliste.", p.literature_text(), works=works),
        "rapport": page(
            "report", f"Sluttrapport fra {p.title}", "Hva teamene gjorde, og hva de lærte.", p.report_text(),
            authors=[{"name": name, "role": "Prosjektleder"}], institution=host,
            figures=[{"label": "Team", "value": 9}, {"label": "Deltakere", "value": 41},
                     {"label": "Prosjekter i drift", "value": 8}]),
        "om": page("page", "Om gjennomføringen", "Praktisk for deltakere og ledere.", p.about_text()),
    }


SAMLING_SITE = """title: Forbedringsprogrammer
language: nb
url: https://forbedring.example
timezone: Europe/Oslo
organisation: { name: Utviklingssenteret, short: US, url: "https://us.example/" }
accessibilityStatement: https://uustatus.example/us
theme: { accent: "#00566b" }
holidays: NO
"""


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def main():
    count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    here = pathlib.Path(__file__).parent
    samling, hugo = folder / "samling", folder / "hugo"
    write(samling / "site.yml", SAMLING_SITE)
    write(samling / "content/index.md", "---\nkind: page\ntitle: Forbedringsprogrammer\n---\n\nAlle programmene står under.\n")
    shutil.copytree(here / "hugo", hugo)
    write(hugo / "content/_index.md", "---\ntitle: Forbedringsprogrammer\n---\n\nAlle programmene står under.\n")
    for number in range(count):
        programme = Programme(number)
        for name, text in samling_pages(programme).items():
            write(samling / "content" / programme.slug / f"{name}.md", text)
        for name, text in hugo_pages(programme).items():
            write(hugo / "content" / programme.slug / f"{name}.md", text)


main()
