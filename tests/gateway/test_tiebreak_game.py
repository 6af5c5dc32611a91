"""A game over real sockets that ends with two families on one place, and the question that settles it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from game.play import nearest
from gateway.serving import Running, Screen, a_programme, running, until
from home_quiz.game.programme import Programme
from home_quiz.rescoring import places, rescore
from home_quiz.room.replay import replay
from home_quiz.store.contract import Tail


def a_short_one() -> Programme:
    """One question and two tie-breaks; 50 is right for both."""
    programme = a_programme()
    part = replace(
        programme.rounds[0],
        questions=programme.rounds[0].questions[:1],
        tiebreaks=(nearest(fact={"lv": "Tā ir puse."}), nearest()),
    )
    return replace(programme, rounds=(part,))


async def log_of(run: Running, code: str) -> Tail:
    tail = await run.home.gateway.driver.store.read(run.home.games.log_of("home", code), 0)
    assert isinstance(tail, Tail)
    return tail


async def to_the_podium(run: Running) -> tuple[Screen, Screen, list[Screen]]:
    """Foxes and owls have the same points, bees fewer."""
    code = await run.game(a_short_one())
    host, display = await Screen.open(run, "host", room=code), await Screen.open(run, "display")
    phones = [await Screen.open(run, room=code) for _ in range(3)]
    for phone, name, crest in zip(phones, ("Lapsas", "Pūces", "Bites"), ("fox", "owl", "bee"), strict=True):
        assert (await phone.found(name, crest=crest))["t"] == "ack"
    await host.forward("start")
    await host.forward()
    for phone, pick in zip(phones, "bba", strict=True):
        await phone.phase("open")
        await phone.answer(0, kind="choice", pick=pick)
    await host.phase("reveal")
    await host.forward()
    await host.forward()
    await display.phase("podium")
    return host, display, phones


def ranked(screen: Screen) -> list[tuple[str, int, int]]:
    return [(row["team"], row["points"], row.get("rank", 0)) for row in screen.stage["rows"]]


async def say(phones: list[Screen], index: int, *values: int) -> None:
    for phone, value in zip(phones, values, strict=True):
        await phone.phase("open", index)
        assert (await phone.answer(index, kind="number", value=value))["t"] == "ack"


async def test_the_first_place_is_shared_and_then_it_is_not(run: Running) -> None:
    host, display, phones = await to_the_podium(run)
    assert ranked(display) == [("t1", 1000, 1), ("t2", 1000, 1), ("t3", 0, 0)]
    assert host.stage["can"] == ["next", "tiebreak", "end"]
    assert (await phones[0].control("tiebreak"))["code"] == "control/not_allowed"
    stale = await host.control("tiebreak", on=host.stage["stamp"]["step"] - 1)
    assert stale["code"] == "control/stale_step"

    await host.forward("tiebreak")
    await until(lambda: all(phone.stage["phase"] == "intro" for phone in phones))
    await until(lambda: [phone.own.get("rival", False) for phone in phones] == [True, True, False])
    await display.phase("intro")
    assert (display.stage["tiebreak"], display.stage["rivals"]) == ("asked", ["t1", "t2"])
    await host.forward()
    await say(phones, 1, 60, 40, 50)  # equally far; the third was nearest, but has fewer points
    await host.phase("reveal")
    assert "tiebreak" not in host.stage["can"]  # the card comes first
    await until(lambda: all("result" in phone.own for phone in phones))
    assert [phone.own["result"]["gain"] for phone in phones] == [0, 0, 0]
    await host.forward()
    assert "tiebreak" in host.stage["can"]  # the place is shared still, and there is another one

    await host.forward("tiebreak")
    await host.forward()
    await say(phones, 2, 58, 47, 50)
    await host.phase("reveal", 2)
    await host.forward()
    for screen in (host, display, *phones):
        await screen.phase("podium")
        assert screen.stage["tiebreak"] == "decided"
    assert ranked(display) == [("t2", 1000, 1), ("t1", 1000, 2), ("t3", 0, 0)]
    await until(lambda: [phone.own.get("rank", 0) for phone in phones] == [2, 1, 0])
    assert (await host.control("tiebreak"))["code"] == "control/not_now"

    tail = await log_of(run, host.stage["code"])
    facts = [event for record in tail.records for event in msgspec.msgpack.decode(record.data)]
    assert rescore(facts) == {"t1": 1000, "t2": 1000, "t3": 0}
    assert places(facts) == {"t2": 1, "t1": 2, "t3": 3}
    said: list[str] = []
    assert replay(tail, as_json=False, say=said.append)
    assert "Both scorers agree." in said
    assert [line.split()[0] for line in said if "1000  " in line] == ["1.", "2."]


async def test_annulled_the_place_is_shared_again(run: Running) -> None:
    host, display, phones = await to_the_podium(run)
    await host.forward("tiebreak")
    await host.forward()
    await say(phones, 1, 58, 47, 50)
    await host.phase("reveal")
    await host.forward()
    await host.forward()
    await display.phase("podium")
    assert ranked(display)[0] == ("t2", 1000, 1)
    await host.control("annul", question=1, on_off=True)
    await until(lambda: [rank for _, _, rank in ranked(display)] == [1, 1, 0])
    await until(lambda: [phone.own.get("rank", 0) for phone in phones] == [1, 1, 0])
    assert "tiebreak" not in display.stage
    (mend,) = host.stage["mends"]
    assert (mend["what"], mend["tiebreak"]) == ("annulled", True)
    await host.control("undo", number=mend["number"])
    await until(lambda: ranked(display)[0] == ("t2", 1000, 1))


async def test_the_server_goes_away_in_the_middle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = tmp_path / "data"
    said: dict[str, Any] = {"kind": "number", "value": 47}
    async with running(data, monkeypatch, tmp_path / "one") as run:
        host, _, phones = await to_the_podium(run)
        await host.forward("tiebreak")
        await host.forward()
        await phones[1].phase("open", 1)
        await phones[1].answer(1, **said)
    async with running(data, monkeypatch, tmp_path / "two") as run:
        host = await Screen.open(run, "host")
        back = [await Screen.open(run, token=phone.token) for phone in phones]
        await until(lambda: back[1].own.get("answer") == said)
        assert [phone.own.get("rival", False) for phone in back] == [True, True, False]
        assert host.stage["tiebreak"] == "asked"
        for phone in (back[0], back[2]):
            await phone.answer(1, kind="number", value=58)
        await host.phase("reveal")
        await host.forward()
        await host.forward()
        await until(lambda: host.stage["phase"] == "podium")
        assert ranked(host) == [("t2", 1000, 1), ("t1", 1000, 2), ("t3", 0, 0)]
