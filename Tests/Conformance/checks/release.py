"""The packages of a release: the command needs nothing but libc, libm, libgcc and libstdc++, none of them newer than
Debian 12's, and the .deb makes a root that has only these publish a new site. Two packings give the same bytes."""

import os
import re
import subprocess
import tempfile
from pathlib import Path

from .result import Result

ROOT = Path(__file__).resolve().parents[3]
LIBRARIES = {"libc.so.6", "libm.so.6", "libgcc_s.so.1", "libstdc++.so.6", "linux-vdso.so.1"}
NEWEST = {"GLIBC": (2, 36), "GLIBCXX": (3, 4, 30), "CXXABI": (1, 3, 13), "GCC": (12, 0, 0)}
# What a bare Debian root needs before the .deb: the packages that it depends on, and theirs.
BARE = ("libc6", "libgcc-s1", "libstdc++6", "tzdata")


def check(samling):
    samling = str(Path(samling).resolve())
    problems = linked(samling)
    with tempfile.TemporaryDirectory() as folder:
        packages, again = Path(folder, "packages"), Path(folder, "again")
        said = ""
        for place in (packages, again):
            done = run([ROOT / ".ci/release", samling, place])
            said += done.stderr
            if done.returncode != 0:
                return Result("release", "no packages", [*problems, f".ci/release: {done.stderr.strip()}"])
        if (packages / "SHA256SUMS").read_text() != (again / "SHA256SUMS").read_text():
            problems.append("two packings of one command differ")
        problems += tarball(packages, Path(folder, "unpacked"))
        problems += bare_root(packages, Path(folder, "root"))
        names = sorted(path.name for path in packages.iterdir())
    return Result("release", f"{', '.join(names)}; runs in a root with {', '.join(BARE)} alone", problems)


def linked(samling):
    # The loader itself is named by its whole path.
    names = [line.split()[0] for line in run(["ldd", samling]).stdout.splitlines()]
    problems = [f"needs {name}" for name in names if name not in LIBRARIES and "/ld-" not in name]
    symbols = run(["objdump", "-T", samling]).stdout
    for family, version in set(re.findall(r"\b(GLIBC|GLIBCXX|CXXABI|GCC)_([0-9.]+)\b", symbols)):
        if tuple(map(int, version.split("."))) > NEWEST[family]:
            problems.append(f"needs {family}_{version}, newer than Debian 12's")
    if "GLIBC_" not in symbols:
        problems.append("objdump told no symbol versions")
    return problems


def tarball(packages, folder):
    folder.mkdir()
    for archive in packages.glob("*.tar.gz"):
        run(["tar", "-xzf", archive, "-C", folder])
    there = {str(path.relative_to(folder).as_posix()).split("/", 1)[-1] for path in folder.rglob("*")}
    wanted = {
        "bin/samling", "share/man/man1/samling.1.gz", "share/bash-completion/completions/samling",
        "share/zsh/site-functions/_samling", "share/fish/vendor_completions.d/samling.fish", "LICENSE", "README.md",
    }  # fmt: skip
    problems = [f"the tarball lacks {name}" for name in sorted(wanted - there)]
    for page in folder.rglob("samling.1.gz"):
        warned = run(["man", "--warnings", "-l", page], env={**os.environ, "MANWIDTH": "80", "LC_ALL": "C.UTF-8"})
        if warned.stderr.strip():
            problems.append(f"the manual page: {warned.stderr.strip().splitlines()[0]}")
        if "å" not in warned.stdout:
            problems.append("the manual page has lost its Norwegian letters")
    for script in folder.rglob("completions/samling"):
        if run(["bash", "-n", script]).returncode != 0:
            problems.append("the completions for bash are no bash")
    return problems


def bare_root(packages, root):
    """Unpacks Debian's own libraries and the .deb, and publishes a new site within."""
    root.mkdir()
    fetched = root.parent / "fetched"
    fetched.mkdir()
    done = run(["apt-get", "download", *BARE], cwd=fetched)
    debs = [*fetched.glob("*.deb"), *packages.glob("*.deb")]
    if len(debs) != len(BARE) + 1:
        return [f"apt-get download: {done.stderr.strip()}"]
    # Debian's /lib is a link into /usr.
    for name in ("lib", "lib64"):
        (root / "usr" / name).mkdir(parents=True, exist_ok=True)
        (root / name).symlink_to(f"usr/{name}")
    for deb in debs:
        unpacked = run(f"dpkg-deb --fsys-tarfile '{deb}' | tar -xf - --keep-directory-symlink -C '{root}'", shell=True)
        if unpacked.returncode != 0:
            return [f"{deb.name}: {unpacked.stderr.strip()}"]
    problems = []
    # Swift finds the arguments of the command in /proc, which every running system has.
    (root / "proc").mkdir(exist_ok=True)
    enter = ["unshare", "--mount", "--pid", "--fork", *([] if os.geteuid() == 0 else ["--map-root-user"])]
    enter += ["sh", "-c", 'mount -t proc proc "$0/proc" && exec chroot "$0" "$@"', root]
    for arguments in (["new", "/nettsted"], ["check", "/nettsted", "--strict"], ["build", "/nettsted"]):
        done = run([*enter, "/usr/bin/samling", *arguments])
        if done.returncode != 0:
            problems.append(f"in a bare root, samling {' '.join(arguments)}: {(done.stdout + done.stderr).strip()}")
    if not (root / "nettsted/public/index.html").exists():
        problems.append("in a bare root, no site was written")
    return problems


def run(command, **options):
    return subprocess.run(command, capture_output=True, text=True, timeout=120, **options)
