"""Notices that are lost on the way to the workers: the pulse finds the gap, and no screen stays behind."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from faults.conftest import Form
from faults.history import lags
from faults.proxy import Link, carried
from faults.run import Run
from faults.servers import ValkeyServer
from faults.table import Row, at_least, below

FOUND_WITHIN = 1.5
EACH = 10
"""Every tenth notice is dropped."""
_NOTICE = re.compile(rb"[*>]3\r\n\$8\r\nsmessage\r\n\$\d+\r\n[^\r]*\r\n\$\d+\r\n[^\r]*\r\n")
_BEGIN = b"3\r\n$8\r\nsmessage\r\n"


class Dropper:
    """A sieve that takes every tenth notice out of what a store sends; ``dropped`` counts them all."""

    def __init__(self) -> None:
        self._passed = 0
        self.dropped = 0

    def dress(self, link: Link) -> None:
        """Sieve what comes down this link."""
        link.down.sieve = self.sieve()

    def sieve(self) -> Callable[[bytes], bytes]:
        """For one connection: bytes in, what is left of them out. A notice that is not whole yet waits."""
        rest = b""

        def sieve(chunk: bytes) -> bytes:
            nonlocal rest
            whole = rest + chunk
            cut = _unfinished(whole)
            rest = whole[cut:]
            return _NOTICE.sub(lambda found: b"" if self._falls() else found[0], whole[:cut])

        return sieve

    def _falls(self) -> bool:
        self._passed += 1
        falls = self._passed % EACH == 0
        self.dropped += falls
        return falls


def _unfinished(whole: bytes) -> int:
    """Where a notice begins that is not whole yet; the length if there is none."""
    last = max(whole.rfind(b"*"), whole.rfind(b">"))  # neither stands inside a notice
    rest = whole[last + 1 :]
    begins = rest.startswith(_BEGIN) or _BEGIN.startswith(rest)
    return last if last >= 0 and begins and _NOTICE.match(whole, last) is None else len(whole)


@pytest.mark.needs("valkey", "linux")
async def test_every_tenth_notice_is_lost(
    form: Form, rows: list[Row], valkey: ValkeyServer, tmp_path: Path
) -> None:
    row = Row("every tenth pub/sub message dropped", valkey.kind)
    rows.append(row)
    dropper = Dropper()
    async with carried(valkey.valkey.port, dropper.dress) as proxy:
        server = ValkeyServer(tmp_path / "other", workers=2, valkey=valkey.valkey)
        server.road = f"redis://127.0.0.1:{proxy.port}/0"
        try:
            await server.start()
            run = Run(server, form.seed)
            async with run:
                least = form.times(60, 5)
                await run.until(lambda: len(run.playing) == 3 and dropper.dropped >= least, 180)
            row.times = dropper.dropped
            await _close(row, run, form)
        finally:
            await asyncio.to_thread(server.stop)
    row.judged(form.others())


@pytest.mark.needs("valkey", "linux")
async def test_the_subscribers_are_killed(form: Form, rows: list[Row], valkey: ValkeyServer) -> None:
    row = Row("the workers' subscriptions killed (`CLIENT KILL TYPE pubsub`)", valkey.kind)
    rows.append(row)
    run = Run(valkey, form.seed)
    async with run:
        for _ in range(form.times(27, 3)):
            await run.aim()
            killed = await asyncio.to_thread(valkey.valkey.call, "CLIENT", "KILL", "TYPE", "pubsub")
            assert isinstance(killed, int)
            row.times += killed
            await run.wait(run.rng.uniform(0.2, 1.0))
    await _close(row, run, form)
    row.figures.append(at_least("subscriptions", row.times, len(run.strikes)))
    row.judged(form.others())


async def _close(row: Row, run: Run, form: Form) -> None:
    times, worst = row.times, max(lag for game in run.games for lag in lags(game.notes))
    row.figures.append(below("the last screen after the first", worst, FOUND_WITHIN, "s"))
    row.verdict = await run.judge()
    row.phases = run.struck
    row.wrong += [f"{one} broke, though nobody touched its line" for one in _broken(run)]
    row.times = times


def _broken(run: Run) -> list[str]:
    return [line.notes.name for game in run.games for line in game.lines if line.notes.breaks]


@pytest.mark.parametrize("sign", [b"*", b">"])
def test_the_dropper_takes_whole_notices_only(sign: bytes) -> None:
    """However the bytes are cut, exactly every tenth notice is missing and all else is whole."""
    between = [b"+PONG\r\n", b"*3\r\n$10\r\nssubscribe\r\n$1\r\na\r\n:1\r\n", b"$8\r\nsmessage\r\n"]
    notices = [sign + _BEGIN + b"$5\r\nv:{a}\r\n$%d\r\n%d\r\n" % (len(str(n)), n) for n in range(100)]
    sent = b"".join(notice + between[number % 3] for number, notice in enumerate(notices))
    left = b"".join(
        (b"" if number % 10 == 9 else notice) + between[number % 3] for number, notice in enumerate(notices)
    )
    for seed in range(20):
        rng, dropper = Random(seed), Dropper()
        sieve, out, place = dropper.sieve(), b"", 0
        while place < len(sent):
            size = rng.randint(1, 40)
            out += sieve(sent[place : place + size])
            place += size
        assert out == left
        assert dropper.dropped == 10
