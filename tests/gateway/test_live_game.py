"""A game over real sockets: what each screen is told, and when."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from gateway.serving import Running, Screen, a_programme, running, until


@pytest.fixture
async def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Running]:
    async with running(tmp_path / "data", monkeypatch, tmp_path / "screens") as instance:
        yield instance


async def test_a_whole_game(run: Running) -> None:
    code = await run.game()
    host, display = await Screen.open(run, "host", "en"), await Screen.open(run, "display")
    foxes, owls = await Screen.open(run, lang="lv"), await Screen.open(run, lang="lt")
    assert (await foxes.found("Lapsas no Ludzas"))["seat"] == "s1"
    assert (await owls.found("Pelėdos iš Rokiškio"[:16], crest="owl"))["t"] == "ack"
    await until(lambda: len(display.live.get("houses", ())) == 2)
    assert display.stage["code"] == code

    await host.forward("start")
    await host.forward()
    await foxes.phase("open")
    assert foxes.stage["question"]["text"][0]["text"] == "one (lv)"
    assert owls.stage["question"]["text"][0]["text"] == "one (lt)"
    assert [words["text"] for words in display.stage["question"]["text"]] == ["one (lv)", "one (lt)"]

    assert (await foxes.command("answer", question=0, answer={"kind": "choice", "pick": "b"}))["t"] == "ack"
    await until(lambda: display.live["answered"] == 1)
    await owls.command("answer", question=0, answer={"kind": "choice", "pick": "a"})
    await host.phase("reveal")  # all who are here have answered: closed early, revealed by itself
    await until(lambda: "result" in foxes.own and "result" in owls.own)
    assert (foxes.own["points"], owls.own["points"]) == (1000, 0)
    right = [option["key"] for option in display.stage["reveal"]["options"] if option["right"]]
    assert right == ["b"]

    await host.forward()
    assert host.stage["phase"] == "card"
    await host.forward()
    await foxes.phase("open", 1)
    await foxes.command("answer", question=1, answer={"kind": "several", "picks": ["c", "a"]})
    await owls.command("answer", question=1, answer={"kind": "several", "picks": ["a"]})
    await host.phase("reveal", 1)
    await host.forward()
    await foxes.phase("open", 2)
    await foxes.command("answer", question=2, answer={"kind": "truefalse", "pick": True})
    await owls.command("answer", question=2, answer={"kind": "truefalse", "pick": False})
    await host.phase("reveal", 2)
    await host.forward()
    await display.phase("podium")
    assert [(row["team"], row["points"], row["rank"]) for row in display.stage["rows"]] == [
        ("t1", 2000, 1),
        ("t2", 1500, 2),
    ]
    await host.forward()
    await foxes.phase("ended")


async def test_an_answer_makes_one_message_to_its_phone_and_none_to_others(run: Running) -> None:
    await run.game()
    host, one, two = await Screen.open(run, "host"), await Screen.open(run), await Screen.open(run)
    await one.found("Viens")
    await two.found("Divi")
    await host.forward("start")
    await host.forward()
    await one.phase("open")
    await until(lambda: one.own.get("stamp", {}).get("step") == two.own.get("stamp", {}).get("step") == 2)
    before = len(one.all), len(two.all)
    await one.command("answer", question=0, answer={"kind": "choice", "pick": "a"})
    await until(lambda: host.live.get("answered") == 1)
    assert (len(one.all) - before[0], len(two.all) - before[1]) == (1, 0)


async def test_a_second_next_on_the_same_step_skips_nothing(run: Running) -> None:
    await run.game()
    host = await Screen.open(run, "host")
    await host.forward("start")
    step = host.stage["stamp"]["step"]
    first = await host.control("next", on=step)
    second = await host.control("next", on=step)
    assert (first["t"], second.get("code")) == ("ack", "control/stale_step")
    await host.phase("open")


async def test_reload_second_tab_and_other_phone_keep_the_seat(run: Running) -> None:
    await run.game()
    phone = await Screen.open(run)
    await phone.found("Eži")
    await phone.aclose()
    again, tab = await Screen.open(run, token=phone.token), await Screen.open(run, token=phone.token)
    await until(lambda: again.own.get("seat") == tab.own.get("seat") == "s1")
    assert (await again.command("make_return", code="ABCD2345"))["t"] == "ack"
    other = await Screen.open(run)
    assert (await other.command("return", code="abcd-2345"))["seat"] == "s1"
    await until(lambda: again.last("notice") == {"t": "notice", "code": "moved"})
    third = await Screen.open(run)
    assert (await third.command("return", code="ABCD2345"))["code"] == "return/unknown"


async def test_the_game_goes_on_after_the_server_was_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    async with running(data, monkeypatch, tmp_path / "one") as run:
        await run.game(a_programme(seconds=60))
        host, phone, other = await Screen.open(run, "host"), await Screen.open(run), await Screen.open(run)
        await phone.found("Eži")
        await other.found("Lapsas")
        await host.control("start")
        await host.phase("intro")
        await host.control("next")
        await phone.phase("open")
        await phone.command("answer", question=0, answer={"kind": "choice", "pick": "b"})
        until_before = phone.stage["until"]
    async with running(data, monkeypatch, tmp_path / "two") as run:
        back = await Screen.open(run, token=phone.token)
        await until(lambda: back.own.get("answer") == {"kind": "choice", "pick": "b"})
        # nobody ran the room for a while: the deadline is held, with time to get ready
        await until(lambda: back.stage["until"] >= until_before + 3000)
        assert back.stage["phase"] == "open"


async def test_rooms_do_not_hear_each_other(run: Running) -> None:
    first = await run.game()
    second = await run.game()
    here, there = await Screen.open(run, room=first), await Screen.open(run, room=second)
    await here.found("Slepenie")
    await there.found("Citi")
    host = await Screen.open(run, "host", room=second)
    await until(lambda: [house["name"] for house in host.live.get("houses", ())] == ["Citi"])
    assert not any("Slepenie" in raw for raw in there.raw + host.raw)


async def test_the_hall_moves_its_displays_to_the_next_game(run: Running) -> None:
    display = await Screen.open(run, "display")
    assert display.last("welcome")["room"] == ""  # type: ignore[index]
    code = await run.game()
    await until(lambda: display.last("hall") == {"t": "hall", "room": code})
    await display.send(t="hello", role="display", lang="lv")
    await display.phase("lobby")


async def test_control_lent_to_a_display_and_taken_back(run: Running) -> None:
    await run.game()
    host, display = await Screen.open(run, "host"), await Screen.open(run, "display")
    assert (await display.control("start"))["code"] == "control/not_allowed"
    name = display.last("welcome")["display"]  # type: ignore[index]
    await host.control("lend", display=name)
    await until(lambda: display.stage.get("lent") == name)
    assert (await display.control("start"))["t"] == "ack"
    await host.control("lend", display="")
    await until(lambda: "lent" not in display.stage)
    assert (await display.control("next"))["code"] == "control/not_allowed"
