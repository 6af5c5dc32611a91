"""A real server in a process of its own, that can be asked, frozen, killed and started again."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
from fluent.runtime import FluentBundle, FluentResource

ROOT = Path(__file__).resolve().parents[2]
NAME = "home.test"
"""The name under which browsers open the server (mapped to loopback)."""
GONE = (httpx.TransportError,)
PARTS = {"phone": ("phone", "play")}
"""The files of texts that a page reads beside the common one, where it is not one of its own name."""


@functools.cache
def _texts(lang: str, part: str) -> FluentBundle:
    bundle = FluentBundle([lang], use_isolating=False)
    for file in ("common", *PARTS.get(part, (part,))):
        bundle.add_resource(FluentResource((ROOT / "texts" / lang / f"{file}.ftl").read_text("utf-8")))
    return bundle


def words(lang: str, part: str, name: str, /, **values: Any) -> str:
    """What a screen says: the text ``name`` of texts/<lang>/<part>.ftl."""
    bundle = _texts(lang, part)
    message = bundle.get_message(name)
    assert message.value is not None, name
    text, faults = bundle.format_pattern(message.value, values)
    assert not faults, faults
    return str(text)


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class House:
    """A running server on a data folder and a port that stay the same when it is started again.

    ``redis``: the address of a Redis or Valkey in which ``workers`` processes keep their games; ``code``:
    another checkout whose server this is.
    """

    def __init__(
        self, data: Path, port: int, redis: str = "", workers: int = 1, code: Path | None = None
    ) -> None:
        self.data = data
        self.port = port
        self.store = (f"--redis={redis}",) if redis else (f"--data-dir={data}",)
        self._workers = workers
        # Several workers are processes of the server's own, and another checkout knows nothing of our hurry.
        self._module = "browser.quick" if workers == 1 and code is None else "home_quiz"
        root = code or ROOT
        self._from = {"PYTHONPATH": os.pathsep.join([str(root / "server"), str(ROOT / "tests")])}
        self.url = f"http://{NAME}:{port}"
        self.token = ""
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start the server and wait until it says its host link and answers."""
        self.token = ""
        self._process = await asyncio.create_subprocess_exec(
            *self.command(),
            env={
                **os.environ,
                **self._from,
                "HOME_WIFI_NAME": "HOME-Ludza",
                "HOME_WIFI_PASSWORD": "vasara2026",
            },
            stdout=asyncio.subprocess.PIPE,
        )
        assert self._process.stdout is not None
        async with asyncio.timeout(60):
            while not self.token:
                line = (await self._process.stdout.readline()).decode()
                assert line, "the server ended before it said its link"
                if found := re.search(r"/host#(\S+)", line):
                    self.token = found.group(1)
        await self.answers()

    def command(self) -> list[str]:
        """How the server is started."""
        serve = ["serve", f"--port={self.port}", "--host=127.0.0.1", f"--data-dir={self.data}"]
        serve += [f"--public-url={self.url}", f"--workers={self._workers}"]
        serve += [word for word in self.store if word.startswith("--redis")]
        return [sys.executable, "-m", self._module, *serve]

    async def answers(self) -> None:
        """Wait until it answers."""
        async with asyncio.timeout(30), httpx.AsyncClient() as client:
            while True:
                with contextlib.suppress(*GONE):
                    if (await client.get(f"http://127.0.0.1:{self.port}/healthz")).status_code == 200:
                        return
                await asyncio.sleep(0.05)

    def freeze(self) -> None:
        """It runs no more, but its lines stand: what is sent to it now, it will never read."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    async def kill(self) -> None:
        """As a power cut would: no goodbye."""
        assert self._process is not None
        self._process.kill()
        await self._process.wait()

    async def stop(self) -> None:
        """Ask it to leave."""
        if self._process is not None and self._process.returncode is None:
            self._process.send_signal(signal.SIGTERM)
            await self._process.wait()

    async def ask(self, method: str, path: str, body: Any = None) -> Any:
        """The host's API, as the host page calls it."""
        headers = {"Authorization": f"Bearer {self.token}"}
        base = f"http://127.0.0.1:{self.port}"
        async with httpx.AsyncClient(base_url=base, headers=headers, timeout=30) as client:
            answer = await client.request(method, path, json=body)
        assert answer.status_code < 300, answer.text
        return answer.json()

    async def make(self, *packs: str, **wish: Any) -> str:
        """A new game, on the display unless ``show`` says no; its code."""
        return str((await self.ask("POST", "/api/games", {"packs": packs, **wish}))["code"])

    def shelve(self, name: str, text: str) -> None:
        """Put a pack file into the data folder, as a librarian would."""
        folder = self.data / "packs"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")

    async def replay(self, code: str) -> str:
        """What `home-quiz replay` says of a game, while the server runs on."""
        command = [sys.executable, "-m", "home_quiz", "replay", code, *self.store]
        told = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, check=False)
        return told.stdout + told.stderr
