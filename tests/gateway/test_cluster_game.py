"""A game of two workers over a cluster of three, whose slots move and whose functions vanish meanwhile."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from redis.crc import key_slot

from gateway.serving import Screen, a_programme, running, until
from home_quiz.store.contract import Tail
from home_quiz.store.redis_calls import meta
from servers.cluster import Cluster

pytestmark = pytest.mark.needs("valkey")

RIGHT: tuple[dict[str, Any], ...] = (
    {"kind": "choice", "pick": "b"},
    {"kind": "several", "picks": ["a", "c"]},
    {"kind": "truefalse", "pick": False},
)


async def disturb(cluster: Cluster, log: str) -> None:
    """Move the log to another server, and have all servers forget our functions."""
    slot = key_slot(meta(log).encode())
    source = cluster.owner(slot)
    target = next(server for server in cluster.servers if server is not source)
    await asyncio.to_thread(cluster.move, slot, target)
    for server in cluster.servers:
        server.call("FUNCTION", "FLUSH")


async def test_a_game_over_two_workers_and_three_stores(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Cluster(tmp_path / "cluster") as cluster:
        async with (
            running(tmp_path / "a", monkeypatch, tmp_path / "sa", redis_url=cluster.url) as one,
            running(tmp_path / "b", monkeypatch, tmp_path / "sb", redis_url=cluster.servers[1].url) as other,
        ):
            code = await one.game(a_programme(seconds=30))
            log = one.home.games.log_of("home", code)
            host = await Screen.open(one, "host")
            phones = [await Screen.open(one), await Screen.open(other)]
            for name, phone in zip(("Eži", "Lapsas"), phones, strict=True):
                await phone.found(name)
            await host.forward("start")
            for index, answer in enumerate(RIGHT):
                await disturb(cluster, log)
                await host.forward()
                if host.stage["phase"] == "card":  # only the first question has one
                    await host.forward()
                await asyncio.gather(*(screen.phase("open", index) for screen in phones))
                await disturb(cluster, "hall:home")
                for phone in phones:
                    assert (await phone.answer(index, **answer))["t"] == "ack"
                await asyncio.gather(*(screen.phase("reveal", index) for screen in [host, *phones]))
            await until(lambda: all(phone.own.get("points") == 3000 for phone in phones))
            found = await other.home.gateway.driver.store.read(log, 0)
            assert isinstance(found, Tail)
            assert [record.version for record in found.records] == list(range(1, found.tip.version + 1))
