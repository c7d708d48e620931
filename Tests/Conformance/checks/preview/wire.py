"""Clients that are slow, rude or many, and what a preview says to them."""

import resource
import signal
import socket
import subprocess
import time

from .running import Preview

HOST = b"Host: localhost\r\n"


def faults(preview):
    return [*answers(preview), *statuses(preview), *crowds(preview)]


def answers(preview):
    """What every browser and cache relies on."""
    found = []
    status, headers, body = preview.get("/vestfold-2026/")
    if status != 200 or headers["Content-Type"] != "text/html; charset=utf-8":
        found.append(f"a page is {status} {headers['Content-Type']}")
    same, _, nothing = preview.get("/vestfold-2026/", If_None_Match=headers["ETag"] or "none")
    if (same, nothing) != (304, b""):
        found.append(f"a page that is known already is {same} with {len(nothing)} bytes")
    status, head, nothing = preview.get("/vestfold-2026/", "HEAD")
    if (status, head["Content-Length"], nothing) != (200, str(len(body)), b""):
        found.append("HEAD is not GET without a body")
    status, headers, _ = preview.get("/vestfold-2026")
    if status != 302 or headers["Location"] != "/vestfold-2026/":
        found.append(f"an address that lacks its slash is {status} to {headers['Location']}")
    status, _, body = preview.get("/finnes-ikke/")
    if status != 404 or b"Forbedringsprogrammer" not in body:
        found.append(f"an address that is none is {status}, or not the site's own page of it")
    return found


def statuses(preview):
    """Requests as they come in, and the statuses they must get."""
    long = b"a" * 20_000
    cases = [
        (b"GET / HTTP/1.1\r\n" + HOST + b"\r\n", 200),
        (b"GET http://localhost/ HTTP/1.1\r\n" + HOST + b"\r\n", 200),
        (b"GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 403),
        (b"GET / HTTP/1.1\r\nHost: localhost.evil.example\r\n\r\n", 403),
        (b"GET http://evil.example/ HTTP/1.1\r\n" + HOST + b"\r\n", 403),
        (b"GET / HTTP/1.0\r\n\r\n", 403),
        (b"GET /_samling/events?page=/&version=1 HTTP/1.1\r\nHost: evil.example\r\n\r\n", 403),
        (b"GET / HTTP/1.1\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\x00\x01\x00\n\n", 400),
        (b"GET / HTTP/1.1\r\n" + HOST + b"broken\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\n" + HOST + b"Content-Length: 3\r\n\r\nabc", 405),
        (b"DELETE / HTTP/1.1\r\n" + HOST + b"\r\n", 405),
        (b"GET / HTTP/3.0\r\n" + HOST + b"\r\n", 505),
        (b"GET /" + long + b" HTTP/1.1\r\n" + HOST + b"\r\n", 414),
        (b"GET / HTTP/1.1\r\n" + HOST + b"X: " + long + b"\r\n\r\n", 431),
        (b"GET / HTTP/1.1\r\n" + HOST + b"X: y\r\n" * 5000 + b"\r\n", 431),
    ]
    for path in (
        b"/../etc/passwd", b"/%2e%2e/%2e%2e/etc/passwd", b"/..%2f..%2fetc/passwd", b"/a/../../site.yml",
        b"/%00", b"/..\\..\\site.yml", b"/%5c..%5csite.yml", b"//etc/passwd", b"/%c0%ae%c0%ae/site.yml",
    ):
        cases.append((b"GET " + path + b" HTTP/1.1\r\n" + HOST + b"\r\n", 400))
    for path in (b"/site.yml", b"/content/index.md", b"/vestfold-2026/calendar.lock", b"/vestfold-2026/index.md"):
        cases.append((b"GET " + path + b" HTTP/1.1\r\n" + HOST + b"\r\n", 404))
    found = []
    for request, status in cases:
        got = preview.said(request)
        if got != status:
            found.append(f"{request[:60]!r} is answered with {got}, not {status}")
    return found


def crowds(preview):
    """Many at once, some of whom never finish: others are answered all the while, and at once."""
    found = []
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 4096)), hard))
    slow = []
    try:
        for number in range(1000):
            client = socket.create_connection(("127.0.0.1", preview.port), 10)
            slow.append(client)
            try:
                client.sendall(b"GET / HTTP/1.1\r\n" if number % 2 else b"GET / HTTP/1.1\r\n" + HOST + b"X: ")
            except ConnectionError:
                pass
        started = time.monotonic()
        status, _, _ = preview.get("/")
        took = time.monotonic() - started
        if status != 200 or took > 2:
            found.append(f"with 1,000 slow clients a page is {status} after {took:.1f} s")
        # Those who ask and are gone before the answer.
        for _ in range(200):
            client = socket.create_connection(("127.0.0.1", preview.port), 10)
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
            try:
                client.sendall((b"GET /vestfold-2025/rapport/ HTTP/1.1\r\n" + HOST + b"\r\n") * 20)
            except ConnectionError:
                pass
            client.close()
        if preview.get("/")[0] != 200:
            found.append("after clients that vanished, no page comes")
        started = time.monotonic()
        last = slow[-1]
        last.settimeout(20)
        try:
            answer = last.recv(100)
        except ConnectionError:
            answer = b""
        took = time.monotonic() - started
        if not answer.startswith(b"HTTP/1.1 408") or took > 15:
            found.append(f"a client that never finishes its request gets {answer[:20]!r} after {took:.0f} s")
    finally:
        for client in slow:
            client.close()
    if preview.process.poll() is not None:
        found.append(f"the crowd ended the preview: {preview.process.returncode}")
    return found


def start_and_end(samling, site):
    """Ports that are taken, addresses that are none, and both ways to end."""
    found = []
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with Preview(samling, site, "-p", str(port), end=signal.SIGTERM) as preview:
            if preview.port == port or not any(str(port) in line for line in preview.lines):
                found.append(f"where port {port} is taken, it says {''.join(preview.lines)!r}")
        found += preview.faults
    with Preview(samling, site, "--bind", "localhost") as preview:
        if preview.get("/")[0] != 200:
            found.append("--bind localhost gives no page")
    found += preview.faults
    refused = subprocess.run(
        [samling, "serve", str(site), "--bind", "finnes-ikke.invalid"], capture_output=True, timeout=60
    )
    if refused.returncode != 2:
        found.append(f"--bind with a name of nobody ends with {refused.returncode}")
    return found
