"""Caddy with our Caddyfile, on the loopback, as a process that does not outlive its test."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx

from gateway.serving import free_port
from tools.run import ROOT

CADDYFILE = ROOT / "Caddyfile"
NAME = "quiz.example.org"
"""The public name. Nobody is asked where it is: tests call the loopback and say this name."""


def program() -> str:
    """Caddy: the one of this environment, else the machine's."""
    places = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    found = shutil.which("caddy", path=places)
    assert found is not None, "a test that uses this needs('caddy')"
    return found


def caddy(*words: str, env: dict[str, str], said: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run one of Caddy's commands to its end; ``said``: its standard input."""
    command = [program(), *words]
    return subprocess.run(
        command, input=said, env=env, capture_output=True, text=True, timeout=60, check=False
    )


def adapted(url: str, folder: Path) -> dict[str, Any]:
    """Our Caddyfile in Caddy's own form."""
    done = caddy("adapt", "--config", str(CADDYFILE), env=environment(folder, url, "home:8000"))
    assert done.returncode == 0, done.stderr
    config: dict[str, Any] = json.loads(done.stdout)
    return config


def environment(folder: Path, url: str, upstream: str, admin: str = "localhost:2019") -> dict[str, str]:
    """What Caddy sees; it keeps its things in ``folder``."""
    return {
        "PATH": os.environ.get("PATH", ""),
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "CADDY_ADMIN": admin,
        "HOME_PUBLIC_URL": url,
        "HOME_UPSTREAM": upstream,
    }


class Caddy:
    """Caddy in front of a server on ``upstream`` (``127.0.0.1:8000``), plain http on ``port``."""

    def __init__(self, folder: Path, upstream: str, port: int) -> None:
        self.port = port
        self.url = f"http://{NAME}:{port}"
        self._env = environment(folder, self.url, upstream, f"127.0.0.1:{free_port()}")
        self._log = folder / "caddy.log"
        folder.mkdir(parents=True, exist_ok=True)
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(
                [program(), "run", "--config", str(CADDYFILE)], env=self._env, stdout=log, stderr=log
            )

    def client(self, **headers: str) -> httpx.AsyncClient:
        """A browser that has opened the public name."""
        to = f"http://127.0.0.1:{self.port}"
        host = f"{NAME}:{self.port}"
        return httpx.AsyncClient(base_url=to, headers={"Host": host, **headers}, timeout=30)

    @property
    def said(self) -> str:
        """All that it has logged."""
        return self._log.read_text(encoding="utf-8")

    async def started(self) -> None:
        """Wait until it hands requests on."""
        try:
            async with asyncio.timeout(60), self.client() as http:
                while not await self._answers(http):
                    assert self.process.poll() is None, self.said
        except TimeoutError:
            raise AssertionError(f"Caddy hands nothing on:\n{self.said}") from None

    async def _answers(self, http: httpx.AsyncClient) -> bool:
        try:
            return (await http.get("/healthz", timeout=5)).status_code == 200
        except httpx.HTTPError:
            await asyncio.sleep(0.05)  # between two looks: nothing listens yet
            return False

    async def reload(self, text: str) -> None:
        """Take another Caddyfile, as docs/operating.md says: through standard input."""
        words = ("reload", "--config", "-", "--adapter", "caddyfile")
        done = await asyncio.to_thread(caddy, *words, env=self._env, said=text)
        assert done.returncode == 0, done.stderr

    def stop(self) -> None:
        """Whatever it does now, it is gone afterwards."""
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(5)
