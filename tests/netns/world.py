"""Two computers and the air between them, as network namespaces: the server's and the phones'.

Only for tests that say ``@pytest.mark.needs("root", "netns", "ip")``. What is made here is taken down again.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import msgspec
from playwright.async_api import Playwright, async_playwright

from browser.house import House
from browser.theatre import ARGUMENTS, Building, chromium

PORT = 8000
OWN = f"http://127.0.0.1:{PORT}"
"""The server on its own computer."""
SERVER, PHONES = "lan0", "wifi0"
"""The two ends of the cable. A name that says what it is (veth…) would not count as a road for phones."""
ESTABLISHED = "01"
ASK = """
import httpx, sys
url, token, method, path, body = sys.argv[1:]
headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
answer = httpx.request(method, url + path, headers=headers, content=body or None)
print(answer.text)
sys.exit(answer.status_code >= 300)
"""


def address(network: int, host: int) -> str:
    """Network 1: 10.77.1.0/24, and so on; host 1 is the server, host 2 the phones' computer."""
    return f"10.77.{network}.{host}"


def road(network: int) -> str:
    """The server's address in a network, as pages call it."""
    return f"http://{address(network, 1)}:{PORT}"


def run(*command: str) -> str:
    """Run a command to its end; what it said."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)}: {done.stderr}"
    return done.stdout


class World:
    """The namespaces. The phones' computer is in all networks, the server in those that it joins."""

    def __init__(self) -> None:
        self.server = f"home-s{os.getpid()}"
        self.phones = f"home-p{os.getpid()}"

    def build(self) -> None:
        """Two namespaces and a cable."""
        for name in (self.server, self.phones):
            run("ip", "netns", "add", name)
            run("ip", "-n", name, "link", "set", "lo", "up")
        ends = ("type", "veth", "peer", "name", PHONES, "netns", self.phones)
        run("ip", "link", "add", SERVER, "netns", self.server, *ends)
        self.cable(True)
        run("ip", "-n", self.server, "link", "set", SERVER, "up")

    def tear_down(self) -> None:
        """Nothing stays behind."""
        for name in (self.server, self.phones):
            subprocess.run(["ip", "netns", "del", name], capture_output=True, check=False)

    def join(self, network: int) -> None:
        """The server gets an address in this network; the phones have theirs."""
        run("ip", "-n", self.server, "addr", "add", f"{address(network, 1)}/24", "dev", SERVER)
        there = run("ip", "-n", self.phones, "addr", "show", "dev", PHONES)
        if f"{address(network, 2)}/" not in there:
            run("ip", "-n", self.phones, "addr", "add", f"{address(network, 2)}/24", "dev", PHONES)

    def leave(self, network: int) -> None:
        """The server loses its address there, without a word to anybody."""
        run("ip", "-n", self.server, "addr", "del", f"{address(network, 1)}/24", "dev", SERVER)

    def cable(self, plugged: bool) -> None:
        """Plug the phones in, or let them be in a black hole: nothing arrives, nothing is refused."""
        run("ip", "-n", self.phones, "link", "set", PHONES, "up" if plugged else "down")
        if plugged:
            # A link that was down has lost nothing but its routes, which come back with its addresses.
            for line in run("ip", "-n", self.phones, "-o", "-4", "addr", "show", "dev", PHONES).splitlines():
                network = line.split()[3]
                run("ip", "-n", self.phones, "route", "replace", _net(network), "dev", PHONES)

    def lines(self) -> int:
        """How many phones' connections the server's system holds."""
        rows = run("ip", "netns", "exec", self.server, "cat", "/proc/net/tcp").splitlines()[1:]
        fields = (row.split() for row in rows)
        return sum(
            local.endswith(f":{PORT:04X}") and state == ESTABLISHED and not remote.startswith("0100007F")
            for _, local, remote, state, *_ in fields
        )


def _net(cidr: str) -> str:
    return cidr.rpartition(".")[0] + ".0/24"


@contextlib.contextmanager
def world() -> Iterator[World]:
    """Namespaces for as long as they are needed."""
    instance = World()
    try:
        instance.build()
        yield instance
    finally:
        instance.tear_down()


class FarHouse(House):
    """A server that runs in a namespace, asked from inside it."""

    def __init__(self, data: Path, there: World, network: int) -> None:
        super().__init__(data, PORT)
        self.url = road(network)
        self._inside = ("ip", "netns", "exec", there.server, sys.executable)

    def command(self) -> list[str]:
        serve = ["-m", "home_quiz", "serve", f"--port={PORT}", "--host=0.0.0.0", f"--data-dir={self.data}"]
        return [*self._inside, *serve]

    async def answers(self) -> None:
        async with asyncio.timeout(30):
            while True:
                with contextlib.suppress(AssertionError):
                    await self.ask("GET", "/healthz")
                    return

    async def ask(self, method: str, path: str, body: Any = None) -> Any:
        given = "" if body is None else msgspec.json.encode(body).decode()
        said = await asyncio.to_thread(run, *self._inside, "-c", ASK, OWN, self.token, method, path, given)
        return msgspec.json.decode(said)


@contextlib.asynccontextmanager
async def far_building(tmp: Path, there: World, network: int) -> AsyncIterator[tuple[Building, Building]]:
    """A server in its namespace; a browser in the phones' namespace, and one on the server's own computer."""
    house = FarHouse(tmp / "data", there, network)
    await house.start()
    try:
        async with async_playwright() as playwright:
            phones = await _browser(playwright, tmp, there.phones)
            own = await _browser(playwright, tmp, there.server)
            try:
                yield Building(house, phones, tmp / "shots"), Building(house, own, tmp / "shots")
            finally:
                await phones.close()
                await own.close()
    finally:
        await house.stop()


async def _browser(playwright: Playwright, tmp: Path, namespace: str) -> Any:
    start = tmp / f"chromium-{namespace}"
    start.write_text(f'#!/bin/sh\nexec ip netns exec {namespace} {chromium()} "$@"\n')
    start.chmod(0o755)
    return await playwright.chromium.launch(executable_path=start, args=ARGUMENTS)
