# SPDX-License-Identifier: GPL-3.0-or-later
"""What the programs of the truth set need around them and must not be measured with them: a server, other compilers'
programs, a large file, a control group; and the two busy loops."""

from __future__ import annotations

import os
import shutil
import signal
import socketserver
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

SOURCE = Path(__file__).resolve().parent / "programs"
LATENCY_S = 0.03
FILE_MIB = 192
QUOTA_CORES = 0.5
CONTROL_GROUPS = Path("/sys/fs/cgroup")


class Missing(Exception):
    """What a program needs is not here, and why."""


class _Conversation(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        for line in self.rfile:
            words = line.split()
            if words[0] == b"continue":
                continue_later(int(words[1]), float(words[2]))
            else:
                time.sleep(float(words[1]) if len(words) > 1 else LATENCY_S)
                self.wfile.write(b"done\n")


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True


def is_stopped(process: int) -> bool:
    try:
        text = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return text.rpartition(")")[2].split()[0] == "T"


def continue_later(process: int, seconds: float) -> None:
    """Lets a process go on that has stopped itself; gives up after 10 s."""
    end = time.monotonic() + 10
    time.sleep(seconds)
    while time.monotonic() < end:
        if is_stopped(process):
            os.kill(process, signal.SIGCONT)
            return
        time.sleep(0.01)


class BusyLoops:
    """Two processes that compute on the judge's cores from entering to leaving."""

    def __enter__(self) -> None:
        self._processes = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(2)]
        time.sleep(0.2)

    def __exit__(self, *_: object) -> None:
        for process in self._processes:
            process.kill()
            process.wait()


class Surroundings:
    """Makes what is asked for when it is asked for first; close() takes everything away again. `folder` is for large
    files."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self._folder = folder
        self._server: _Server | None = None
        self._group: Path | None = None
        self._made: dict[str, list[str] | Missing] = {}
        self._makers: dict[str, Callable[[], list[str]]] = {
            "bin": lambda: [str(programs)],
            "source": lambda: [str(SOURCE)],
            "python": lambda: [sys.executable],
            "cpu": lambda: [str(min(os.sched_getaffinity(0)))],
            "port": self._serve,
            "file": self._write_file,
            "cgroup": self._make_group,
            "java": self._compile_java,
            "node": lambda: [found("node")],
            "rust": lambda: self._compile("rustc", "-O", "-o"),
            "go": lambda: self._compile("go", "build", "-o"),
        }

    def provide(self, name: str) -> list[str]:
        """The words that stand for {name}. Raises Missing."""
        if name not in self._made:
            try:
                self._made[name] = self._makers[name]()
            except Missing as reason:
                self._made[name] = reason
        made = self._made[name]
        if isinstance(made, Missing):
            raise made
        return made

    def filled(self, arguments: tuple[str, ...], needs: list[str]) -> list[str]:
        """The arguments with what stands for their places; a place that is a whole argument may become several
        words."""
        words = {name: self.provide(name) for name in needs}
        joined = {name: " ".join(texts) for name, texts in words.items()}
        filled: list[str] = []
        for argument in arguments:
            name = argument[1:-1]
            filled += words[name] if argument == f"{{{name}}}" and name in words else [argument.format(**joined)]
        return filled

    def close(self) -> None:
        if self._server:
            self._server.shutdown()
            self._server.server_close()
        if self._group:
            self._group.rmdir()

    def _serve(self) -> list[str]:
        self._server = _Server(("127.0.0.1", 0), _Conversation)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return [str(self._server.server_address[1])]

    def _write_file(self) -> list[str]:
        path = self._folder / "pages"
        block = os.urandom(1 << 20)
        with path.open("wb") as file:
            for _ in range(FILE_MIB):
                file.write(block)
            file.flush()
            os.fsync(file.fileno())
        return [str(path)]

    def _compile_java(self) -> list[str]:
        compiler, runtime = found("javac"), found("java")
        compiled([compiler, "-d", str(self._folder), str(SOURCE / "Truth.java")])
        return [runtime, "-cp", str(self._folder), "Truth"]

    def _compile(self, compiler: str, *options: str) -> list[str]:
        program = self._folder / f"truth-{compiler}"
        source = SOURCE / {"rustc": "truth.rs", "go": "truth.go"}[compiler]
        compiled([found(compiler), *options, str(program), str(source)])
        return [str(program)]

    def _make_group(self) -> list[str]:
        period_us = 100_000
        try:
            for parent, limits in groups():
                group = parent / f"corelane-truth-{os.getpid()}"
                group.mkdir()
                self._group = group
                for name, text in limits(int(QUOTA_CORES * period_us), period_us).items():
                    (group / name).write_text(text, encoding="ascii")
                return [str(group)]
        except OSError as error:
            raise Missing(f"no control group with a quota can be made: {error}") from error
        raise Missing("there is no control group with a CPU quota")


def limits_of_version_1(quota_us: int, period_us: int) -> dict[str, str]:
    return {"cpu.cfs_period_us": str(period_us), "cpu.cfs_quota_us": str(quota_us)}


def limits_of_version_2(quota_us: int, period_us: int) -> dict[str, str]:
    return {"cpu.max": f"{quota_us} {period_us}"}


# What is written into a group's files for a quota and a period.
Limits = Callable[[int, int], dict[str, str]]


def groups() -> list[tuple[Path, Limits]]:
    """The groups of this process that a quota can be set below, and how."""
    found_groups: list[tuple[Path, Limits]] = []
    for line in Path("/proc/self/cgroup").read_text(encoding="utf-8").splitlines():
        _, controllers, path = line.split(":", 2)
        if "cpu" in controllers.split(","):
            together = CONTROL_GROUPS / controllers
            mounted = together if together.is_dir() else CONTROL_GROUPS / "cpu"
            found_groups.append((mounted / path.lstrip("/"), limits_of_version_1))
        elif not controllers and (CONTROL_GROUPS / "cgroup.controllers").exists():
            found_groups.append((CONTROL_GROUPS / path.lstrip("/"), limits_of_version_2))
    return found_groups


def found(program: str) -> str:
    path = shutil.which(program)
    if path is None:
        raise Missing(f"{program} is not installed")
    return path


def compiled(command: list[str]) -> None:
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        raise Missing(f"{command[0]} failed: {done.stdout.strip()[-300:]}")
