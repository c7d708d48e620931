"""A preview that is started and ended as people do it."""

import http.client
import re
import signal
import socket
import subprocess
import threading
import time

SECONDS = 30


class Preview:
    """`samling serve` while it runs; `faults` has what was wrong with how it ended."""

    def __init__(self, samling, site, *options, end=signal.SIGINT):
        self.end, self.faults, self.lines = end, [], []
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            [samling, "serve", str(site), "--clock", "2026-05-01T08:00:00Z", "-p", "0", *options],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, text=True, encoding="utf-8",
            # What starts this may pass SIGINT over, and what it starts would too.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        self.ready = threading.Event()
        self.address = None
        threading.Thread(target=self._listen, daemon=True).start()
        if not self.ready.wait(SECONDS) or self.address is None:
            self.process.kill()
            raise RuntimeError("samling serve did not say where it is: " + "".join(self.lines))
        self.seconds = time.monotonic() - self.started
        self.host, port = re.fullmatch(r"http://([^/]+):(\d+)/", self.address).groups()
        self.port = int(port)

    def _listen(self):
        for line in self.process.stdout:
            self.lines.append(line)
            found = re.search(r"http://\S+", line)
            if found and self.address is None:
                self.address = found.group()
                self.ready.set()
        self.ready.set()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is not None:
            self.faults.append(f"the preview broke off with {self.process.returncode}: {''.join(self.lines[-5:])}")
            return
        self.process.send_signal(self.end)
        try:
            status = self.process.wait(5)
            if status != 0:
                self.faults.append(f"{self.end.name} ended the preview with {status}")
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.faults.append(f"{self.end.name} did not end the preview")

    def get(self, path, method="GET", **headers):
        """(status, headers, body) of a request of its own connection."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=SECONDS)
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, headers={"Host": f"{self.host}:{self.port}", **headers})
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, answer.headers, body

    def said(self, data, seconds=SECONDS):
        """The status that raw bytes are answered with; None where the connection is closed without one."""
        with socket.create_connection(("127.0.0.1", self.port), seconds) as client:
            try:
                client.sendall(data)
                answer = client.recv(65536)
            except ConnectionError:
                return None
        found = re.match(rb"HTTP/1\.1 (\d+) ", answer)
        return int(found.group(1)) if found else None
