"""A game on a lossy line: which answers that were pressed in time are counted.

``unshare --net python -m faults.lossy FOLDER SEED full|smoke`` plays it in bad air; the row is printed.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random

import msgspec

from faults.air import SERVER as ADDRESS
from faults.air import Air, bad_air
from faults.game import Game, Pace
from faults.history import Press, share
from faults.pack import SECONDS, STEADY, STEADY_SECONDS
from faults.phones import Habits
from faults.run import Run
from faults.servers import Server, SqliteServer
from faults.table import Figure, Row, at_least
from faults.wire import Dial

LOSS, TRIP = 0.30, 0.5
IN_TIME = 5.0
"""Seconds before the deadline; who presses until then has to be counted."""
COUNTED = 0.995
STEADILY = Pace(
    lobby=0.5, intro=0.5, open=0.0, reveal=1.0, standings=1.0, podium=1.0,
    pauses=0.0, runs_out=True, joined=0.8, patience=120.0,
)  # fmt: skip
SHORT = ("lull",)


Weather = Callable[[float], None]
"""Sets the share of packets that are lost from now on."""


async def lossy_game(
    row: Row, server: Server, seed: int, address: str, full: bool, weather: Weather, dial: Dial | None = None
) -> None:
    """Fill the row with one game; in smoke of one room and a short question, while which the air is bad."""
    lasts = STEADY_SECONDS if full else SECONDS
    run = Run(
        server,
        seed,
        phones=120 if full else 40,
        rooms=3 if full else 1,
        habits=Habits(within=lasts - IN_TIME - 1, twice=0.1, anew=0.0),
        pace=STEADILY if full else replace(STEADILY, joined=1.0),
        addresses=(address,),
        packs=STEADY if full else SHORT,
        dial=dial,
        one_game=True,
    )
    async with run:
        if full:
            weather(LOSS)
        else:
            await run.phase("open late")
            weather(LOSS)
            await run.until(
                lambda: not run.playing or run.playing[0].phase not in ("open early", "open late")
            )
            weather(0.0)
        await run.played()
    row.verdict = await run.judge()
    row.came_back(run.breaks())
    _count(row, run, full)


def _count(row: Row, run: Run, full: bool) -> None:
    early = [press for game in run.games for press in _in_time(game)]
    counted = [press for press in early if press.acked]
    part = len(counted) / max(1, len(early))
    took = [press.took for press in counted if press.took is not None]
    row.times = len(early)
    bound = "≥ 99.5 %" if full else "≥ 99.5 %; so few are not judged"
    holds = part >= COUNTED or not full
    row.figures.append(Figure("counted of those pressed ≥ 5 s before the end", f"{part:.2%}", bound, holds))
    row.figures.append(at_least("pressed so early", len(early), len(run.games) * 20))
    said = f"{share(took, 0.5):.2f} s half, {share(took, 0.95):.2f} s 95 %"
    row.figures.append(Figure("ack", said, "told", True))


def _in_time(game: Game) -> list[Press]:
    """The presses that came early enough, by the host's undisturbed clock."""
    ends: dict[int, float] = {}
    for seen in game.host.notes.seen:
        if seen.phase == "open" and seen.until is not None:
            ends[seen.index] = seen.at + (seen.until - seen.now) / 1000
    answers = [press for press in game.presses if press.what == "answer"]
    return [press for press in answers if press.pressed <= ends.get(press.question, 0.0) - IN_TIME]


async def main(folder: Path, seed: int, full: bool) -> None:
    """Play in bad air; the server is on its one side, the phones on the other."""
    row = Row("", "")
    air = Air(Random(seed), 0.0, TRIP)
    server = SqliteServer(folder)
    server.host = "0.0.0.0"
    async with bad_air(air) as dials:
        try:
            await server.start()
            address = f"http://{ADDRESS}:{server.port}"
            weather = partial(setattr, air, "loss")
            await lossy_game(row, server, seed, address, full, weather, dials(server.port))
        finally:
            server.stop()
    part = air.lost / max(1, air.risked)
    row.figures.append(
        Figure("lost packets", f"{part:.1%} of {air.risked}", "≈ 30 %", abs(part - LOSS) < 0.05)
    )
    sys.stdout.buffer.write(msgspec.json.encode(row))


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] == "full"))
