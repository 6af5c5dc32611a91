"""Questions replaced, left out, brought back in a game over real sockets: on both stores, on two workers."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

from content.samples import PACK, write_pack
from gateway.serving import Running, Screen, a_programme, running, until
from home_quiz.content.packs import OWN_FOLDER
from home_quiz.game.programme import Rules
from home_quiz.rescoring import rescore
from home_quiz.room.replay import replay
from home_quiz.store.contract import Tail
from servers.valkey import Server as Valkey

BOTH = ["sqlite", pytest.param("valkey", marks=pytest.mark.needs("valkey"))]


def own_pack(run: Running) -> None:
    """One pack of the librarian's own, in Lithuanian first."""
    folder = run.home.settings.data_dir / OWN_FOLDER
    folder.mkdir(parents=True)
    write_pack(folder, PACK.replace("languages: [lv, lt, en]", "languages: [lt, lv, en]"))


@pytest.fixture(params=BOTH)
async def run(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Running]:
    """A server on each store."""
    if request.param == "sqlite":
        async with running(tmp_path / "data", monkeypatch, tmp_path / "screens") as instance:
            own_pack(instance)
            yield instance
        return
    with Valkey(tmp_path / "valkey") as valkey:
        async with running(tmp_path / "d", monkeypatch, tmp_path / "s", redis_url=valkey.url) as instance:
            own_pack(instance)
            yield instance


async def questions(run: Running, code: str) -> dict[str, Any]:
    """What the host page lists."""
    answer = await run.http.get(f"/api/games/{code}/questions")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def put(run: Running, code: str, index: int, question: str, edition: int) -> httpx.Response:
    wish = {"edition": edition, "pack": "sample", "question": question}
    return await run.http.put(f"/api/games/{code}/questions/{index}", json=wish)


async def leave_out(run: Running, code: str, index: int, edition: int) -> httpx.Response:
    return await run.http.delete(f"/api/games/{code}/questions/{index}", params={"edition": edition})


async def bring_back(run: Running, code: str, number: int, edition: int) -> httpx.Response:
    wish = {"edition": edition, "number": number}
    return await run.http.post(f"/api/games/{code}/questions", json=wish)


def code_of(answer: httpx.Response, status: int = 409) -> str:
    assert answer.status_code == status, answer.text
    return str(answer.json()["error"]["code"])


async def test_the_next_question_is_another_one_and_the_last_is_left_out(run: Running) -> None:
    code = await run.game(a_programme())
    host, display, phone = [await Screen.open(run, role) for role in ("host", "display", "player")]
    await phone.found("Lapsas")
    assert (host.stage["coming"], display.stage.get("coming"), phone.stage.get("coming")) == (0, None, None)
    await host.forward("start")
    await host.forward()
    await phone.answer(0, kind="choice", pick="b")
    await host.phase("reveal")
    assert [one["id"] for one in (await questions(run, code))["questions"]] == ["q1", "q2", "q3"]

    assert code_of(await put(run, code, 0, "first", 0)) == "control/asked"
    heard = len(phone.raw)
    assert (await put(run, code, 1, "third", 0)).status_code == 200
    await until(lambda: host.stage.get("edition") == 1)
    assert code_of(await leave_out(run, code, 2, 0)) == "control/stale_programme"
    assert (await leave_out(run, code, 2, 1)).status_code == 200
    await until(lambda: phone.stage["question"]["of"] == 2)
    assert "Zeme ir" not in "".join(phone.raw[heard:])

    await host.forward()  # its card
    await host.forward()
    for screen in (host, display, phone):
        await screen.phase("open", 1)
        assert screen.stage["question"]["ask"]["kind"] == "truefalse"
    assert phone.stage["question"]["text"] == [{"text": "Zeme ir apaļa."}]
    assert "coming" not in host.stage  # nothing is to come any more
    assert (await phone.answer(1, kind="truefalse", pick=True))["t"] == "ack"
    await host.phase("reveal", 1)
    await until(lambda: phone.own.get("points") == 2000)
    assert host.stage["next"] == "podium"

    tail = await run.home.gateway.driver.store.read(run.home.games.log_of("home", code), 0)
    assert isinstance(tail, Tail)
    facts = [event for record in tail.records for event in msgspec.msgpack.decode(record.data)]
    assert rescore(facts) == {"t1": 2000}
    said: list[str] = []
    assert replay(tail, as_json=False, say=said.append)
    assert "Both scorers agree." in said


async def test_what_was_left_out_and_replaced_is_asked_after_all(run: Running) -> None:
    code = await run.game(a_programme())
    host, phone = await Screen.open(run, "host"), await Screen.open(run)
    await phone.found("Lapsas")
    assert (await questions(run, code))["aside"] == []
    assert (await leave_out(run, code, 1, 0)).status_code == 200
    assert (await put(run, code, 0, "third", 1)).status_code == 200
    aside = (await questions(run, code))["aside"]
    shown = [(one["id"], one["index"], one["round"], one["number"], one.get("taken")) for one in aside]
    assert shown == [("q1", 0, 0, 0, True), ("q2", 1, 0, 1, None)]
    assert code_of(await bring_back(run, code, 1, 1)) == "control/stale_programme"
    heard = len(phone.raw)
    assert (await bring_back(run, code, 1, 2)).status_code == 200
    assert (await bring_back(run, code, 0, 3)).status_code == 200
    assert code_of(await bring_back(run, code, 0, 4)) == "control/not_aside"
    listed = await questions(run, code)
    assert [one["id"] for one in listed["questions"]] == ["q1", "q2", "q3"]
    assert (listed["edition"], listed["aside"]) == (4, [])
    await until(lambda: host.stage.get("edition") == 4)
    assert aside[1]["text"]["lv"] not in "".join(phone.raw[heard:])
    assert (await leave_out(run, code, 1, 4)).status_code == 200  # and out again
    await host.forward("start")
    await host.forward()
    await phone.answer(0, kind="choice", pick="b")
    await host.phase("reveal")
    assert [one["id"] for one in (await questions(run, code))["aside"]] == ["q2"]
    await host.forward()
    await host.forward()
    await phone.phase("open", 1)
    assert (await questions(run, code))["aside"] == []  # its place has been passed
    assert code_of(await bring_back(run, code, 0, 5)) == "control/asked"
    tail = await run.home.gateway.driver.store.read(run.home.games.log_of("home", code), 0)
    assert isinstance(tail, Tail)
    said: list[str] = []
    assert replay(tail, as_json=False, say=said.append)
    assert "Both scorers agree." in said


async def test_wishes_that_cannot_be(run: Running) -> None:
    code = await run.game(a_programme())
    assert code_of(await put(run, code, 1, "unknown", 0), 404) == "pack/no_question"
    assert code_of(await put(run, "NONE", 1, "third", 0), 404) == "room/not_found"
    assert code_of(await put(run, code, 7, "third", 0)) == "control/asked"
    wish = {"edition": 0, "pack": "away", "question": "third"}
    answer = await run.http.put(f"/api/games/{code}/questions/1", json=wish)
    assert code_of(answer, 404) == "pack/unknown"
    assert code_of(await run.http.delete(f"/api/games/{code}/questions/1"), 422) == "request/wrong"
    assert code_of(await leave_out(run, code, 7, 0)) == "control/asked"
    assert (await leave_out(run, code, 1, 0)).status_code == 200
    assert (await leave_out(run, code, 1, 1)).status_code == 200
    assert code_of(await leave_out(run, code, 0, 2)) == "control/last_of_round"
    for old in ({"edition": 2}, {"edition": 2, "number": -1}, {"edition": 2, "number": 0, "more": 1}):
        answer = await run.http.post(f"/api/games/{code}/questions", json=old)
        assert code_of(answer, 422) == "request/wrong"
    nobody = await run.phone_http.post(f"/api/games/{code}/questions", json={"edition": 2, "number": 0})
    assert nobody.status_code == 401
    nobody = await run.phone_http.delete(f"/api/games/{code}/questions/0?edition=2")
    assert nobody.status_code == 401


async def test_a_word_of_another_language_is_marked(run: Running) -> None:
    code = await run.game(a_programme())
    assert (await put(run, code, 0, "third", 0)).status_code == 200
    (first, *_) = (await questions(run, code))["questions"]
    assert (first["id"], first["own"], first["index"], first["round"]) == ("third", "lt", 0, 0)
    assert first["lines"][0]["right"] is True


@pytest.mark.needs("valkey")
async def test_through_the_other_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Valkey(tmp_path / "valkey") as valkey:
        async with (
            running(tmp_path / "a", monkeypatch, tmp_path / "sa", redis_url=valkey.url) as one,
            running(tmp_path / "b", monkeypatch, tmp_path / "sb", redis_url=valkey.url) as other,
        ):
            own_pack(other)
            code = await one.game(a_programme())
            host, phone = await Screen.open(one, "host"), await Screen.open(one)
            await phone.found("Eži")
            assert (await put(other, code, 0, "third", 0)).status_code == 200
            await until(lambda: host.stage.get("edition") == 1)
            await host.forward("start")
            await host.forward()
            await phone.phase("open", 0)
            assert phone.stage["question"]["ask"]["kind"] == "truefalse"


@pytest.mark.parametrize("run", ["sqlite"], indirect=True)
async def test_a_joker_is_played_for_a_family_with_cards(run: Running) -> None:
    await run.game(a_programme(Rules(joker=True)))
    host, phone = await Screen.open(run, "host"), await Screen.open(run)
    await phone.found("Eži")
    await host.control("cards", text="Lapsas", crest="owl", colour="moss")
    await until(lambda: len(host.live.get("houses", ())) == 2)
    (card,) = host.live["houses"][1]["cards"]
    assert card["joker"] == "free"
    assert (await host.control("joker", seat="s1"))["code"] == "card/phone"
    assert (await phone.control("joker", seat=card["seat"]))["code"] == "control/not_allowed"
    assert (await host.control("joker", seat=card["seat"]))["t"] == "ack"
    await until(lambda: host.live["houses"][1]["cards"][0]["joker"] == "played")
    assert (await host.control("joker", seat=card["seat"]))["code"] == "joker/used"
    await host.forward("start")
    await host.forward()
    await host.control("card", seat=card["seat"], question=0, answer="b")
    await phone.answer(0, kind="choice", pick="b")
    await host.phase("reveal")
    await until(lambda: [house.get("gain", 0) for house in host.live["houses"]] == [1000, 2000])
