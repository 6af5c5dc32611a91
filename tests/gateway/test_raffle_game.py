"""The raffle over real sockets: the server draws, whoever may sees it; the report counts who was there."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from gateway.serving import Running, Screen, a_programme, running, until
from home_quiz.game.raffle import LOTS
from home_quiz.room.record import decode_events
from home_quiz.store.contract import Tail
from servers.valkey import Server as Valkey

NAMES = (("Lapsas", "fox"), ("Pūces", "owl"), ("Bites", "bee"))


async def to_the_podium(run: Running, elsewhere: Running) -> tuple[Screen, Screen, list[Screen], str]:
    """Three families come in, in three languages; two answer the one question that is told."""
    code = await run.game(a_programme(seconds=30))
    host, display = await Screen.open(run, "host", room=code), await Screen.open(elsewhere, "display")
    phones = [await Screen.open(elsewhere, room=code, lang=lang) for lang in ("lv", "lt", "en")]
    for phone, (name, crest) in zip(phones, NAMES, strict=True):
        assert (await phone.found(name, crest=crest))["t"] == "ack"
    await until(lambda: len(host.live.get("houses", ())) == 3)
    await host.forward("start")
    await host.forward()
    for phone in phones[:2]:
        await phone.phase("open")
        await phone.answer(0, kind="choice", pick="b")
    await until(lambda: host.live.get("answered") == 2)
    await host.forward("close")
    await host.phase("reveal")
    await host.forward("end")
    await host.phase("podium")
    return host, display, phones, code


async def drawn_twice(host: Screen, display: Screen, phones: list[Screen]) -> None:
    """One of the two, then the other, then nobody."""
    assert host.stage["raffle"] == {"left": 2}
    assert "raffle" not in display.stage
    assert (await phones[0].control("raffle"))["code"] == "control/not_allowed"
    assert (await host.control("raffle", number=0))["t"] == "ack"
    await until(lambda: display.stage.get("raffle", {}).get("drawn") == 1)
    first = display.stage["raffle"]["team"]
    assert first in ("t1", "t2")
    await until(lambda: [phone.own.get("drawn", False) for phone in phones].count(True) == 1)
    assert phones[int(first[1:]) - 1].own["drawn"]
    assert (await host.control("raffle", number=0))["code"] == "control/stale_step"
    await host.forward()
    await host.phase("ended")
    assert (await host.control("raffle", number=1))["t"] == "ack"
    await until(lambda: display.stage.get("raffle", {}).get("drawn") == 2)
    assert {first, display.stage["raffle"]["team"]} == {"t1", "t2"}
    await until(lambda: not phones[int(first[1:]) - 1].own.get("drawn", False))
    assert (await host.control("raffle", number=2))["code"] == "raffle/nobody"
    assert "raffle" not in phones[2].stage
    assert not phones[2].own.get("drawn", False)


async def test_two_are_drawn_one_after_the_other_and_then_nobody_is_left(run: Running) -> None:
    host, display, phones, code = await to_the_podium(run, run)
    await drawn_twice(host, display, phones)
    tail = await run.home.gateway.driver.store.read(run.home.games.log_of("home", code), 0)
    assert isinstance(tail, Tail)
    log = [event for record in tail.records for event in decode_events(record.data)]
    assert [type(event).__name__ for event in log].count("RaffleDrawn") == 2


async def test_the_lot_is_the_servers(run: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def lot(below: int) -> int:
        asked.append(below)
        return 1

    host, display, *_ = await to_the_podium(run, run)
    monkeypatch.setattr("home_quiz.gateway.connection.secrets.randbelow", lot)
    await host.control("raffle", number=0)
    await until(lambda: display.stage.get("raffle", {}).get("team") == "t2")
    assert asked == [LOTS]


async def test_the_report_counts_those_who_took_part(run: Running) -> None:
    host, _, _, code = await to_the_podium(run, run)
    (game,) = (await run.http.get("/api/games")).json()["games"]
    assert game["report"] is None
    assert game["day"] > 1_700_000_000
    await host.forward()
    await host.phase("ended")
    (game,) = (await run.http.get("/api/games")).json()["games"]
    assert (game["code"], game["report"]) == (
        code,
        {"families": 2, "phones": 2, "languages": {"lv": 1, "lt": 1}},
    )


@pytest.fixture
async def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[tuple[Running, Running]]:
    """Two servers that share their games."""
    with Valkey(tmp_path / "valkey") as valkey:
        async with (
            running(tmp_path / "a", monkeypatch, tmp_path / "sa", redis_url=valkey.url) as one,
            running(tmp_path / "b", monkeypatch, tmp_path / "sb", redis_url=valkey.url) as other,
        ):
            yield one, other


@pytest.mark.needs("valkey")
async def test_all_workers_see_the_same_lot(two: tuple[Running, Running]) -> None:
    one, other = two
    host, display, phones, _ = await to_the_podium(one, other)
    await drawn_twice(host, display, phones)
