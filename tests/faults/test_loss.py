"""30 % of all packets lost each way, half a second there and back: who presses in time is counted."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from random import Random

import msgspec
import pytest

from cli.process import environment
from faults.conftest import Form
from faults.lossy import LOSS, TRIP, lossy_game
from faults.proxy import Link, Lossy, carried
from faults.servers import SqliteServer
from faults.table import Row

WHAT = "30 % loss each way, 500 ms round trip"


@pytest.mark.needs("root", "netns", "tun", "ip")
async def test_bad_air_between_namespaces(form: Form, rows: list[Row], tmp_path: Path) -> None:
    row = Row(f"{WHAT}, one game (network namespaces)", SqliteServer.kind)
    rows.append(row)
    command = ["unshare", "--net", sys.executable, "-m", "faults.lossy", str(tmp_path), str(form.seed)]
    child = await asyncio.create_subprocess_exec(
        *command, "full" if form.full else "smoke", env=environment(), stdout=asyncio.subprocess.PIPE
    )
    said, _ = await child.communicate()
    assert child.returncode == 0
    played = msgspec.json.decode(said, type=Row)
    row.times, row.verdict, row.back = played.times, played.verdict, played.back
    row.figures, row.wrong = played.figures, played.wrong
    row.judged(form.others())


@pytest.mark.faults
@pytest.mark.timeout(600)
async def test_stalls_as_of_loss(full: Form, rows: list[Row], sqlite: SqliteServer) -> None:
    """The same without root: what the proxy does to TCP is what loss does."""
    row = Row(f"{WHAT}, one game (stalls by the proxy)", sqlite.kind)
    rows.append(row)
    rng = Random(full.seed)
    lossy = [Lossy(rng, LOSS, TRIP), Lossy(rng, LOSS, TRIP)]

    def dress(link: Link) -> None:
        link.up.lossy, link.down.lossy = lossy

    async with carried(sqlite.port, dress) as proxy:
        await lossy_game(row, sqlite, full.seed, proxy.url, True, lambda loss: None)
    row.judged()
