"""Connections cut with an answer in flight: before it arrives, after it was stored, and in between."""

from __future__ import annotations

import asyncio

import pytest

from faults.conftest import Form
from faults.game import PHASES, Game
from faults.phones import Phone
from faults.proxy import Link, Proxy, carried
from faults.run import Run
from faults.servers import Server, SqliteServer, ValkeyServer
from faults.table import Row, at_least
from faults.test_kills import close
from gateway.serving import until

AT_ONCE = 6
"""Phones whose lines are cut in one strike."""
SOMETHING = {
    "index": 0,
    "ask": {"kind": "choice", "options": [{"key": "a"}, {"key": "b"}, {"key": "c"}]},
}
"""A question to press on where the screen shows none: the answer is refused, and that too only once."""


async def test_cut_on_sqlite(form: Form, rows: list[Row], sqlite: SqliteServer) -> None:
    await cuts(form, rows, sqlite)


@pytest.mark.needs("valkey")
async def test_cut_on_valkey(form: Form, rows: list[Row], valkey: ValkeyServer) -> None:
    await cuts(form, rows, valkey)


async def cuts(form: Form, rows: list[Row], server: Server) -> None:
    """The row, over any store."""
    row = Row("connection cut with an answer in flight", server.kind)
    rows.append(row)
    cut = 0
    async with carried(server.port) as proxy, Run(server, form.seed, addresses=(proxy.url,)) as run:
        while cut < form.times(540, 24) or (form.full and min(run.struck[phase] for phase in PHASES) < 5):
            wanted = await run.aim()
            game = next(game for game in run.playing if game.phase == wanted)
            cut += await _cut_some(run, game, proxy)
    row.came_back(run.breaks())
    await close(row, run, form)
    row.times = cut
    row.figures.append(at_least("answers in flight", cut, form.times(500, 24)))
    row.judged(form.others())


async def _cut_some(run: Run, game: Game, proxy: Proxy) -> int:
    """Cut the lines of a few phones of a room, each in its own way; how many had something in flight."""
    links = {link.port: link for link in proxy.links}
    there = [phone for phone in game.phones if phone.is_open and phone.port in links]
    chosen = run.rng.sample(there, min(AT_ONCE, len(there)))
    ways = (_before_it_arrives, _after_it_was_taken, _somewhere)
    done = await asyncio.gather(*(run.rng.choice(ways)(run, one, links[one.port]) for one in chosen))
    return sum(done)


def _press(phone: Phone) -> bool:
    """Press, unless something is in flight already; whether something is now."""
    if phone.settled and phone.seat:
        phone.press(phone.stage.get("question") or SOMETHING)
    return not phone.settled


async def _before_it_arrives(run: Run, phone: Phone, link: Link) -> bool:
    link.up.hold()
    flies = _press(phone)
    await until(lambda: link.up.waiting or not phone.is_open)
    link.cut()
    return flies


async def _after_it_was_taken(run: Run, phone: Phone, link: Link) -> bool:
    link.down.hold()
    flies = _press(phone)
    await until(lambda: link.down.waiting or not phone.is_open)
    link.cut()
    return flies


async def _somewhere(run: Run, phone: Phone, link: Link) -> bool:
    flies = _press(phone)
    await asyncio.sleep(run.rng.uniform(0, 0.012))
    link.cut()
    return flies
