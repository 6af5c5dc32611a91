"""A server in processes of its own: started as a person starts it, killed, frozen, started again, read."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import os
import re
import signal
import subprocess
from abc import ABC, abstractmethod
from collections import Counter
from pathlib import Path
from typing import Any

import httpx

from cli.process import environment, words
from faults.pack import shelve
from gateway.serving import free_port, until
from home_quiz.store.contract import Gone, Record, Store, Tail
from home_quiz.store.redis import RedisStore
from home_quiz.store.sqlite import SqliteStore
from servers.valkey import Server as Valkey

PATIENCE = 60.0


class Process:
    """One child whose output goes to files."""

    def __init__(self, folder: Path, name: str, command: list[str], **env: str) -> None:
        self.out, self.err = folder / f"{name}.out", folder / f"{name}.err"
        with self.out.open("w") as out, self.err.open("a") as err:
            self._child = subprocess.Popen(command, env=environment(**env), stdout=out, stderr=err)

    @property
    def pid(self) -> int:
        return self._child.pid

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._child.poll() is None

    def signal(self, number: signal.Signals) -> None:
        """Send it a signal, unless it is gone."""
        with contextlib.suppress(ProcessLookupError):
            self._child.send_signal(number)

    def kill(self) -> None:
        """As a power cut would; waits until it is gone."""
        self._child.kill()
        self._child.wait(10)

    def stop(self) -> None:
        """Ask politely, then do not ask."""
        self.signal(signal.SIGTERM)
        try:
            self._child.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()

    def said(self) -> str:
        """What it has printed."""
        return self.out.read_text(encoding="utf-8")


class Server(ABC):
    """What the rows need of a server, whatever stores its games."""

    kind = ""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.data = folder / "data"
        shelve(self.data)
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.token = ""
        self.host = "127.0.0.1"
        """The address on which it listens."""
        self.main: Process | None = None
        self.env: dict[str, str] = {}
        """Additions to the environment of its processes."""
        self._games = itertools.count(1)

    def code(self, mark: str) -> str:
        """A game code that was not used here, beginning with the room's mark."""
        return f"{mark}{next(self._games):04d}"

    @abstractmethod
    async def start(self) -> None:
        """Start everything and wait until phones may come."""

    @abstractmethod
    def stop(self) -> None:
        """End everything that was started."""

    @abstractmethod
    def pids(self) -> list[int]:
        """The processes that serve phones now."""

    @abstractmethod
    async def open_store(self) -> Store:
        """The store, to read from."""

    @property
    def running(self) -> Process:
        """The process that was started."""
        assert self.main is not None, "start() comes first"
        return self.main

    async def launch(self, *options: str) -> None:
        """Start ``home-quiz serve`` and wait for its host link and its readiness."""
        command = words("serve", "--host", self.host, "--port", self.port, "--data-dir", self.data)
        self.main = Process(self.folder, "server", [*command, *options], **self.env)
        await until(lambda: "/host#" in self.running.said() or not self.running.alive, PATIENCE)
        link = re.search(r"/host#(\S+)", self.running.said())
        assert link is not None, self.running.err.read_text()
        self.token = link[1]
        await self.ready()

    async def ready(self) -> None:
        """Wait until it says that phones may come."""
        async with httpx.AsyncClient(base_url=self.url) as http:
            for _ in range(600):
                with contextlib.suppress(httpx.TransportError):
                    if (await http.get("/readyz", timeout=2)).status_code == 200:
                        return
        raise AssertionError(f"the server is not ready: {self.running.err.read_text()[-2000:]}")

    async def make_game(self, code: str, packs: tuple[str, ...], preset: str) -> bool:
        """Make a game with this code; False if it could not be made now."""
        headers = {"Authorization": f"Bearer {self.token}"}
        rules = {"family": "everyone"}  # every phone answers every question
        wish = {"packs": packs, "code": code, "preset": preset, "rules": rules, "show": False}
        async with httpx.AsyncClient(base_url=self.url, headers=headers) as http:
            try:
                answer = await http.post("/api/games", json=wish, timeout=10)
            except httpx.TransportError:
                return False
        return answer.status_code == 201

    async def records(self, codes: list[str]) -> dict[str, tuple[Record, ...]]:
        """The logs of these games, as the store holds them."""
        store = await self.open_store()
        found: dict[str, tuple[Record, ...]] = {}
        try:
            for code in codes:
                log = await store.find(code)
                tail = Gone() if log is None else await store.read(log, 0)
                found[code] = tail.records if isinstance(tail, Tail) else ()
        finally:
            await store.aclose()
        return found

    def memory(self) -> int:
        """Resident bytes of all that serve phones."""
        return sum(_resident(pid) for pid in self.pids())


class SqliteServer(Server):
    """One process on one file: whoever kills the server kills the store."""

    kind = "SQLite"

    async def start(self) -> None:
        await self.launch()

    async def kill_and_start(self) -> None:
        """kill -9, and start again on what the disk holds."""
        self.running.kill()
        await self.launch()

    def stop(self) -> None:
        if self.main is not None:
            self.main.stop()

    def pids(self) -> list[int]:
        return [self.running.pid]

    async def open_store(self) -> Store:
        return await SqliteStore.open(self.data, lambda log, version: None)


class ValkeyServer(Server):
    """A supervisor with workers over a Valkey process, its own or that of another server.

    ``road``: another way to it, through a proxy.
    """

    kind = "Valkey"

    def __init__(self, folder: Path, workers: int = 3, valkey: Valkey | None = None) -> None:
        super().__init__(folder)
        self.workers = workers
        self._owns = valkey is None
        self.valkey = valkey or Valkey(folder / "valkey")
        self.road = ""
        self._log = Log()

    async def start(self) -> None:
        if not self.valkey.running:
            await asyncio.to_thread(self.valkey.start)
        await self.launch("--redis", self.road or self.valkey.url, "--workers", str(self.workers))
        await self.whole()

    @property
    def alive(self) -> bool:
        """Whether it was started, and nothing of it is gone."""
        return self.main is not None and self.main.alive and self.valkey.running

    def stop(self) -> None:
        if self.main is not None:
            self.main.stop()
        if self._owns and self.valkey.running:
            self.valkey.kill()

    def pids(self) -> list[int]:
        if self.workers == 1:
            return [self.running.pid]
        self._log.read(self.running.err)
        return sorted(self._log.ready)

    def seen(self, event: str) -> int:
        """How often the supervisor has logged this."""
        self._log.read(self.running.err)
        return self._log.counted[event]

    async def whole(self) -> None:
        """Wait until all workers are there and ready."""
        await until(lambda: len(self.pids()) == self.workers, PATIENCE)

    async def open_store(self) -> Store:
        return await RedisStore.open(self.valkey.url, lambda log, version: None)


class Log:
    """What a supervisor has logged: the workers that are ready now, and how often what happened."""

    def __init__(self) -> None:
        self.ready: set[int] = set()
        self.counted: Counter[str] = Counter()
        self._place = 0

    def read(self, file: Path) -> None:
        """Read on from where it was read to."""
        with file.open("rb") as lines:
            lines.seek(self._place)
            for line in lines:
                if not line.endswith(b"\n"):
                    return
                self._place += len(line)
                if line.startswith(b"{"):
                    self._note(json.loads(line))

    def _note(self, entry: dict[str, Any]) -> None:
        event = str(entry["event"])
        self.counted[event] += 1
        if event == "worker_ready":
            self.ready.add(entry["pid"])
        elif event in ("worker_died", "worker_left"):
            self.ready.discard(entry["pid"])


def ports_on(pid: int) -> set[int]:
    """The far ports of the TCP connections that a process holds (Linux)."""
    held = set()
    with contextlib.suppress(FileNotFoundError):
        for file in Path(f"/proc/{pid}/fd").iterdir():
            with contextlib.suppress(FileNotFoundError):
                held.add(os.readlink(file))
        rows = Path(f"/proc/{pid}/net/tcp").read_text(encoding="ascii").splitlines()[1:]
        cells = [row.split() for row in rows]
        return {int(row[2].rpartition(":")[2], 16) for row in cells if f"socket:[{row[9]}]" in held}
    return set()


def _resident(pid: int) -> int:
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):
        pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
        return pages * 4096
    return 0
