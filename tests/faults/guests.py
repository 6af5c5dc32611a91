"""Phones in a process of their own that only watch, for rows that measure the others.

``python -m faults.guests URL PHONES SEED CODE...`` joins the rooms, and then reads lines: ``cut`` (all lose
their lines and come back), ``hole`` (a fifth of them hear and are heard no more), ``mend`` (those find out
and come back). Each is answered by a line ``done``. What they saw wrong is told at the end, one a line.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from random import Random
from urllib.parse import urlsplit

from cli.process import environment
from faults.phones import Habits, House, Phone
from faults.proxy import Proxy
from gateway.serving import until

PATIENCE = 60.0
SILENT_SHARE = 5


class Guests:
    """A process of guests, as a row sees it."""

    def __init__(self, child: asyncio.subprocess.Process) -> None:
        self._child = child
        self.wrong: list[str] = []

    @classmethod
    async def come(cls, url: str, phones: int, seed: int, codes: Iterable[str]) -> Guests:
        """Start the process and wait until all its phones have their seats."""
        command = [sys.executable, "-m", "faults.guests", url, str(phones), str(seed), *codes]
        child = await asyncio.create_subprocess_exec(
            *command,
            env=environment(),
            cwd=Path(__file__).parents[2],
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        guests = cls(child)
        await guests._done()
        return guests

    async def tell(self, what: str) -> None:
        """Have them do something."""
        assert self._child.stdin is not None
        self._child.stdin.write(what.encode() + b"\n")
        await self._done()

    async def _done(self) -> None:
        assert self._child.stdout is not None
        async with asyncio.timeout(PATIENCE):
            line = await self._child.stdout.readline()
        assert line == b"done\n", f"the guests said {line!r}"

    async def leave(self) -> None:
        """Let them go; what they saw wrong is in ``wrong`` afterwards."""
        said, _ = await self._child.communicate(b"leave\n")
        self.wrong = said.decode().splitlines()


async def visit(url: str, count: int, seed: int, codes: list[str]) -> None:
    """Be the guests until told to leave."""
    where = urlsplit(url)
    proxy = Proxy(str(where.hostname), int(where.port or 80))
    await proxy.start()
    phones = _phones(f"http://127.0.0.1:{proxy.port}", count, Random(seed), codes)
    running = [asyncio.create_task(phone.run()) for phone in phones]
    await until(lambda: all(phone.seat for phone in phones), PATIENCE)
    print("done", flush=True)
    while (word := (await asyncio.to_thread(sys.stdin.readline)).strip()) not in ("leave", ""):
        await _do(word, phones, proxy)
        print("done", flush=True)
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)
    await proxy.aclose()
    for phone in phones:
        for wrong in phone.notes.wrong:
            print(wrong)


def _phones(url: str, count: int, rng: Random, codes: list[str]) -> list[Phone]:
    phones: list[Phone] = []
    houses: dict[str, House] = {}
    for number in range(count):
        code, turn = codes[number % len(codes)], number // len(codes)
        first = turn % 4 == 0
        if first:
            houses[code] = House(f"{code[:4]} guest {turn}")
        own = Random(rng.random())
        watch = Habits(never=1.0)
        phones.append(Phone(url, code, own, f"guest {number}", houses[code], watch, first=first))
    return phones


async def _do(word: str, phones: list[Phone], proxy: Proxy) -> None:
    if word == "cut":
        loop = asyncio.get_running_loop()
        for number, phone in enumerate(phones):  # with their own 0.2 s of chance they are back within one
            loop.call_later(0.8 * number / len(phones), phone.hang_up)
    elif word == "hole":
        for link in list(proxy.links)[::SILENT_SHARE]:
            link.black_hole()
    elif word == "mend":
        for link in list(proxy.links):
            if link.up.dropping:
                link.cut()
        await until(lambda: all(phone.is_open for phone in phones), PATIENCE)


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt, BrokenPipeError):
        os.nice(5)  # what their own programs need must not be taken from the phones that are measured
        asyncio.run(visit(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:]))
