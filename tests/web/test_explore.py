"""Explore's data: every place, and questions for one alone, but none whose answer is still secret."""

from __future__ import annotations

from typing import Any

import pytest

from content.spelling import ROOT
from gateway.serving import Running, Screen
from home_quiz.content.packs import load_pack, programme
from home_quiz.game.programme import Programme, Rules

CASTLES = load_pack(ROOT / "questions" / "castles.yaml")
OF_CASTLES = {question.id for question in CASTLES.questions}


def castles() -> Programme:
    return programme([CASTLES], Rules())


async def asked(run: Running, language: str = "lv") -> dict[str, dict[str, Any]]:
    answer = await run.phone_http.get("/api/solo", params={"lang": language})
    assert answer.status_code == 200
    return {one["id"]: one for one in answer.json()["questions"]}


async def test_the_atlas_has_every_place_once_by_number(run: Running) -> None:
    answer = await run.phone_http.get("/api/atlas")
    atlas = answer.json()
    assert [area["id"] for area in atlas["municipalities"]] == ["ludza", "jekabpils", "rokiskis"]
    numbers = [place["number"] for place in atlas["places"]]
    assert len(numbers) > 100
    assert numbers == sorted(set(numbers))
    castle = next(place for place in atlas["places"] if place["id"] == "ludza-castle")
    assert castle["name"]["lt"] == "Liudzos pilies griuvėsiai"
    assert (castle["kind"], castle["municipality"], castle["official"]) == ("ruins", "ludza", "lv")


async def test_an_answer_that_has_not_changed_is_not_sent_again(run: Running) -> None:
    first = await run.phone_http.get("/api/atlas")
    again = await run.phone_http.get("/api/atlas", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    plain = await run.phone_http.get("/api/atlas", headers={"accept-encoding": "identity"})
    assert plain.content == first.content
    squeezed = await run.phone_http.get("/api/atlas", headers={"accept-encoding": "gzip"})
    assert int(squeezed.headers["content-length"]) < len(plain.content) / 2


async def test_a_question_is_told_with_its_answer_in_the_wanted_language(run: Running) -> None:
    one = (await asked(run, "lt"))["castles-keys"]
    assert [option["text"][0]["text"] for option in one["reveal"]["options"] if option["right"]] == ["Raktai"]
    assert one["ask"]["kind"] == "choice"
    assert "right" not in str(one["ask"])
    assert one["place"] > 0
    assert one["fact"]


@pytest.mark.parametrize("language", ["", "de", "lv,lt"])
async def test_a_language_that_nobody_speaks_here_is_a_clear_no(run: Running, language: str) -> None:
    answer = await run.phone_http.get("/api/solo", params={"lang": language})
    assert (answer.status_code, answer.text) == (400, "lang is one of lv, lt, en")


async def test_what_is_being_played_is_not_told(run: Running) -> None:
    """From the moment that the display shows the game until its podium."""
    assert OF_CASTLES & set(await asked(run))
    code = await run.game(castles())
    assert not OF_CASTLES & set(await asked(run))
    assert await asked(run), "questions of other packs are still there"
    await end(run, code)
    assert OF_CASTLES & set(await asked(run))


async def test_a_game_for_another_day_keeps_nothing_back_until_it_begins(run: Running) -> None:
    code = await run.home.games.make("home", castles(), ("lv",), starts_at=4_000_000_000)
    assert OF_CASTLES & set(await asked(run))
    host = await Screen.open(run, "host", room=code)
    phone = await Screen.open(run, room=code)
    await phone.found("otter")
    await host.forward("start")
    assert not OF_CASTLES & set(await asked(run))


async def end(run: Running, code: str) -> None:
    answer = await run.http.post(f"/api/games/{code}/end")
    assert answer.status_code == 200


async def test_a_host_sees_which_names_nobody_of_the_place_has_read(run: Running) -> None:
    pack = (await run.http.get("/api/packs/castles")).json()
    places = [one["place"] for one in pack["questions"] if "place" in one]
    assert {tuple(place["unread"]) for place in places} == {("lv", "lt", "en")}
    assert "unread" not in (await run.phone_http.get("/api/atlas")).text
