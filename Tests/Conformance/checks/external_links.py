"""`samling check --external-links` against sites that misbehave: it says what is dead and why, tells alive from shut,
asks one question at a time of a site and the page only where the head was not answered, and remembers what lives."""

import contextlib
import http.server
import json
import os
import select
import ssl
import subprocess
import tempfile
import threading
from pathlib import Path

from .result import Result

SILENT = 20  # the seconds that samling gives a page
EXPECTED = {
    "/gone": "404", "/closed-down": "410", "/broken": "500", "/ring": "ring", "/slow": f"{SILENT} sekunder",
    "/nonsense": "ikke til å forstå",
}  # fmt: skip
ALIVE = ("/", "/no-head", "/moved", "/shut", "/drips", "/med%20mellomrom/%C3%A5", "/again")


class Visits:
    def __init__(self):
        self.lock, self.now, self.most, self.asked = threading.Lock(), {}, {}, []

    def begins(self, site, method, path, connection):
        with self.lock:
            # Who has hung up asks no more, though the thread that answers may not have been told yet.
            waiting = {other for other in self.now.get(site, ()) if not select.select([other], [], [], 0)[0]}
            self.now[site] = waiting | {connection}
            self.most[site] = max(self.most.get(site, 0), len(self.now[site]))
            self.asked.append((site, method, path))

    def ends(self, site, connection):
        with self.lock:
            self.now[site].discard(connection)


class Site(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, name, visits, certificate=None):
        super().__init__(("127.0.0.1", 0), Handler)
        self.name, self.visits = name, visits
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self.socket = context.wrap_socket(self.socket, server_side=True)
        self.address = f"{'https' if certificate else 'http'}://localhost:{self.server_port}"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, *_):
        pass  # who asked has hung up


class Handler(http.server.BaseHTTPRequestHandler):
    def do_HEAD(self):
        self.answer()

    do_GET = do_HEAD

    def answer(self):
        self.server.visits.begins(self.server.name, self.command, self.path, self.connection)
        try:
            match self.path:
                case "/gone": self.say(404)
                case "/closed-down": self.say(410)
                case "/broken": self.say(500)
                case "/shut": self.say(403)
                case "/ring": self.say(302, Location="/ring")
                case "/moved": self.say(301, Location="/")
                case "/no-head": self.say(405 if self.command == "HEAD" else 200)
                case "/nonsense": self.wfile.write(b"this is not HTTP\r\n\r\n")
                case "/drips": self.drip()
                case "/slow": self.is_left_alone(SILENT + 15)
                case _: self.say(200)  # fmt: skip
        finally:
            self.is_over()

    def is_over(self):
        self.server.visits.ends(self.server.name, self.connection)

    def say(self, status, **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", "0")
        # Before the answer leaves: who has it may ask the next thing at once.
        self.is_over()
        self.end_headers()

    def drip(self):
        """No answer to the question for the head; a body that never ends."""
        if self.command == "HEAD":
            return self.say(501)
        self.send_response(200)
        self.end_headers()
        with contextlib.suppress(OSError):
            while not self.is_left_alone(1):
                self.wfile.write(b".")

    def is_left_alone(self, seconds):
        """Waits for who asked to hang up, for so long; says whether that happened."""
        return bool(select.select([self.connection], [], [], seconds)[0])

    def log_message(self, *_):
        pass


def check(samling):
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        visits = Visits()
        good, slow, secret = Site("good", visits), Site("slow", visits), Site("secret", visits, certificate(folder))
        addresses = [good.address + path for path in (*EXPECTED, *ALIVE) if path != "/slow"]
        addresses += [good.address + "/#place", slow.address + "/slow", secret.address + "/", secret.address + "/b"]
        addresses += ["http://finnes-ikke.invalid/", "http://localhost:9/"]
        write_site(folder, addresses)
        status, found = run(samling, folder)
        problems += wrong(found, {
            **{good.address + path: words for path, words in EXPECTED.items() if path != "/slow"},
            slow.address + "/slow": EXPECTED["/slow"], secret.address + "/": "sertifikat",
            secret.address + "/b": "sertifikat", "http://finnes-ikke.invalid/": "nettstedet finnes ikke",
            "http://localhost:9/": "ikke å få tak i",
        })  # fmt: skip
        if status != 0:
            problems.append(f"dead links are warnings, but the exit status is {status}")
        problems += [f"{most} questions at once to {site}" for site, most in visits.most.items() if most > 1]
        heads = [path for _, method, path in visits.asked if method == "GET" and path in ("/", "/again")]
        if heads:
            problems.append(f"asked for the whole of {heads}, whose head was answered")

        visits.asked.clear()
        write_site(folder, [good.address + path for path in ALIVE])
        run(samling, folder)
        again = {path for _, _, path in visits.asked} - {"/shut"}
        if again:
            problems.append(f"asked again for {sorted(again)} within a week")

        write_site(folder, [good.address + "/gone"], "<!-- samling: ignore dead-link because arkivet er nede -->\n")
        for more in ([], ["--external-links"]):
            _, found = run(samling, folder, more)
            problems += [f"acknowledged, but told with {more}: {finding}" for finding in found]
    summary = f"{len(addresses)} links to sites that misbehave"
    return Result("external", summary, problems)


def wrong(found, expected):
    told = {finding["address"]: finding["message"] for finding in found}
    for address, words in expected.items():
        if words not in told.get(address, ""):
            yield f"{address}: expected '{words}', got '{told.get(address)}'"
    for address in told.keys() - expected.keys():
        yield f"{address} is alive, but told to be dead: {told[address]}"


def run(samling, folder, arguments=("--external-links",)):
    """The exit status, and what is found of links out of the site."""
    done = subprocess.run(
        [samling, "check", "site", "--format", "json", "--clock", "2026-01-15", *arguments],
        cwd=folder, capture_output=True, timeout=150,
        env={"PATH": os.environ["PATH"], "XDG_CACHE_HOME": str(folder / "cache")},
    )  # fmt: skip
    lines = (folder / "site/content/index.md").read_text().split("\n")
    found = []
    for finding in json.loads(done.stdout)["findings"]:
        line = lines[finding["line"] - 1][finding["column"] - 1 :][: finding["length"]]
        if finding["rule"] in ("dead-link", "needless-acknowledgement"):
            found.append(finding | {"address": line})
    return done.returncode, found


def write_site(folder, addresses, before=""):
    content = folder / "site/content"
    content.mkdir(parents=True, exist_ok=True)
    (folder / "site/site.yml").write_text("title: Prøve\nurl: https://samling.example\nchecks: { insecure-link: off }\n")
    text = "\n\n".join(f"{before}[lenke](<{address}>)" for address in addresses)
    (content / "index.md").write_text(f"---\nkind: page\ntitle: Side\n---\n\n{text}\n")


def certificate(folder):
    """A certificate that nobody has vouched for."""
    path = folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
         "-keyout", path, "-out", folder / "public.pem", "-subj", "/CN=localhost", "-days", "2"],
        check=True, capture_output=True,
    )  # fmt: skip
    path.write_text(path.read_text() + (folder / "public.pem").read_text())
    return path
