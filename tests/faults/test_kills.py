"""`kill -9` of what serves and of what stores, in every phase of the game."""

from __future__ import annotations

import asyncio
import os
import signal
import time

import pytest

from faults.conftest import Form
from faults.game import PHASES, Game
from faults.history import share
from faults.line import Line
from faults.run import Run
from faults.servers import SqliteServer, ValkeyServer, ports_on
from faults.table import Row, at_least, below

MEANWHILE = 1.5
"""Seconds after a kill in which the presses of the others are measured."""
OTHERS_ACK, BACK = 0.250, 1.5
AWAY = ((0.0, 0.0), (0.3, 0.9), (1.5, 2.5))
"""Seconds that the store is gone beyond its restart: not noticed, felt, and "one moment" on every screen."""


async def test_kill_the_one_process(form: Form, rows: list[Row], sqlite: SqliteServer) -> None:
    row = Row("`kill -9` of the one process that serves and stores, and restart", sqlite.kind)
    rows.append(row)
    run = Run(sqlite, form.seed)
    async with run:
        for _ in range(form.times(54, 1)):
            await run.aim()
            await sqlite.kill_and_start()
            await run.healed()
    row.came_back(run.breaks(run.strikes[0]))
    await close(row, run, form)
    row.judged(form.others())


@pytest.mark.needs("valkey", "linux")
async def test_kill_a_worker(form: Form, rows: list[Row], valkey: ValkeyServer) -> None:
    row = Row("`kill -9` of one of three workers", valkey.kind)
    rows.append(row)
    run = Run(valkey, form.seed)
    others: list[float] = []
    async with run:
        for _ in range(form.times(207, 3)):
            await run.aim()
            kept, lost = _kill_one(run, valkey)
            struck = run.strikes[-1]
            await run.wait(MEANWHILE)
            await valkey.whole()
            await run.healed()
            others += _acks(kept, struck)
            row.back += [back - struck for line in lost if (back := line.notes.breaks[-1].back) is not None]
    row.figures.append(below("others' ack p99", share(others, 0.99), OTHERS_ACK))
    row.figures.append(below("back p95", share(row.back, 0.95), BACK, "s"))
    await close(row, run, form)
    row.judged(form.others())


def _kill_one(run: Run, server: ValkeyServer) -> tuple[list[Line], list[Line]]:
    """Kill a worker that has phones; the screens of the others, and those of the dead one."""
    victim = run.rng.choice(server.pids())
    ports = ports_on(victim)
    there = [line for line in run.lines if line.is_open]
    os.kill(victim, signal.SIGKILL)
    run.strikes[-1] = time.monotonic()
    lost = [line for line in there if line.port in ports]
    return [line for line in there if line.port not in ports], lost


def _acks(lines: list[Line], since: float) -> list[float]:
    """Seconds from press to ack of what these screens pressed while the worker was missing."""
    presses = [press for line in lines for press in line.notes.presses if press.what == "answer"]
    meanwhile = [press for press in presses if since <= press.pressed <= since + MEANWHILE]
    return [press.took for press in meanwhile if press.took is not None]


@pytest.mark.needs("valkey")
async def test_kill_the_store(form: Form, rows: list[Row], valkey: ValkeyServer) -> None:
    row = Row("`kill -9` of the store, and restart", valkey.kind)
    rows.append(row)
    run = Run(valkey, form.seed)
    async with run:
        for number in range(form.times(54, 3)):
            await run.aim()
            await asyncio.to_thread(valkey.valkey.kill)
            await run.wait(run.rng.uniform(*AWAY[number % len(AWAY)]))
            await asyncio.to_thread(valkey.valkey.start)
            row.back += await _goes_on(run)
    await close(row, run, form)
    row.judged(form.others())


async def _goes_on(run: Run) -> list[float]:
    """Wait until every room has moved on by itself; the seconds from the kill to the first sign of it."""
    struck, now = run.strikes[-1], time.monotonic()
    games = run.playing
    await run.until(lambda: all(game.over or _sign(game, now) for game in games))
    signs = [_sign(game, now) for game in games]
    return [sign - struck for sign in signs if sign]


def _sign(game: Game, since: float) -> float:
    """When a room showed its first new thing since then: an ack or a stage of a later version; 0 if never."""
    acks = [at for p in game.presses for at, said, _ in p.told if said == "ack" and at > since]
    stages = [seen.at for seen in game.host.notes.seen if seen.at > since]
    return min([*acks, *stages], default=0.0)


async def close(row: Row, run: Run, form: Form) -> None:
    """Fill in what every row has: times, phases, the judge's verdict; in full every phase was struck."""
    row.times, row.phases = len(run.strikes), run.struck
    row.verdict = await run.judge()
    row.wrong += ["a screen did not come back" for one in run.breaks() if one.missing]
    if form.full:
        fewest = min(run.struck[phase] for phase in PHASES)
        row.figures.append(at_least("fewest times in one phase", fewest, row.times // len(PHASES)))
