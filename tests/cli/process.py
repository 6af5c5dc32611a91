"""The command line as a person uses it: as a process of its own, with screens of a few bytes."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx

from gateway.serving import Screen, free_port, until

LAUNCH = Path(__file__).with_name("launch.py")
ROOT = Path(__file__).parents[2]


def environment(**more: str) -> dict[str, str]:
    """The environment of a child: no settings of this machine, our sources on the path."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HOME_")}
    return {**kept, "PYTHONPATH": f"{ROOT / 'server'}{os.pathsep}{ROOT / 'tests'}", **more}


def words(*asked: object) -> list[str]:
    """A command as the system starts it."""
    return [sys.executable, "-m", "home_quiz", *map(str, asked)]


def home_quiz(*asked: object, **env: str) -> subprocess.CompletedProcess[str]:
    """Run one command to its end."""
    return subprocess.run(
        words(*asked),
        env=environment(**env),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


class Server:
    """``home-quiz serve`` in a process."""

    def __init__(self, folder: Path, screens: Path, *options: str, port: int = 0, **env: str) -> None:
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.folder = folder
        command = [sys.executable, str(LAUNCH), str(screens), "serve", "--host", "127.0.0.1"]
        command += ["--data-dir", str(folder), "--port", str(self.port), *options]
        self.log = screens.parent / f"{screens.name}.err"
        self._out = screens.parent / f"{screens.name}.out"
        with self.log.open("w") as errors, self._out.open("w") as out:
            self.process = subprocess.Popen(command, env=environment(**env), stdout=out, stderr=errors)

    async def started(self) -> str:
        """Wait for the banner; the host link's token."""
        await until(lambda: "Phones:" in self.said or self.process.poll() is not None, patience=30)
        link = re.search(r"/host#(\S+)", self.said)
        assert link is not None, self.said + self.log.read_text()
        async with httpx.AsyncClient() as http:
            assert (await http.get(f"{self.url}/readyz", timeout=10)).status_code == 200
        return link[1]

    @property
    def said(self) -> str:
        """What stands on its terminal."""
        return self._out.read_text(encoding="utf-8")

    def kill(self) -> None:
        """As a power cut would."""
        self.process.kill()
        self.process.wait(10)

    def leave(self) -> None:
        """Ask it to stop."""
        self.process.send_signal(signal.SIGTERM)

    def stop(self) -> None:
        """Whatever it does now, it is gone afterwards."""
        if self.process.poll() is None:
            self.kill()


class Far:
    """A server in another process, as ``Screen`` needs it."""

    def __init__(self, server: Server, token: str) -> None:
        self.url = server.url
        self.screens: list[Screen] = []
        self.home = self
        self.host_token = token

    async def open(self, role: str = "player", **more: Any) -> Screen:
        return await Screen.open(self, role, **more)  # type: ignore[arg-type]

    async def game(self) -> str:
        """Make a game of a shipped pack, in which every phone answers for itself."""
        wish = {"packs": ["ludza"], "rules": {"family": "everyone"}}
        async with httpx.AsyncClient(headers={"Authorization": f"Bearer {self.host_token}"}) as http:
            answer = await http.post(f"{self.url}/api/games", json=wish, timeout=20)
            assert answer.status_code == 201, answer.text
            return str(answer.json()["code"])
